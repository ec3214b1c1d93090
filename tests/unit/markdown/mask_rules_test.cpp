// SPDX-License-Identifier: MIT
// What is a formula and what is a wiki link, on one line.
#include "markdown/mask_rules.hpp"

#include <string>

#include "parsing.hpp"

namespace daybook::tests {

TEST_CASE("a formula begins and ends at its words", "[markdown][math]") {
  const auto [line, at, expected] = GENERATE(table<std::string, std::size_t, std::string>({
      {"$x$", 0, "$x$"},
      {"$x$.", 0, "$x$"},
      {"中$x_1$文", 3, "$x_1$"},
      {"$n$th", 0, "$n$"},
      {"$a|b$", 0, "$a|b$"},
      {"$5$", 0, "$5$"},
      {"$2 \\times 3$", 0, "$2 \\times 3$"},
      {"$a\\$b$", 0, "$a\\$b$"},
      {"${a}_b$", 0, "${a}_b$"},
      {"($x$)", 1, "$x$"},
      {"$x", 0, ""},
      {"$ x$", 0, ""},
      {"$x $", 0, ""},
      {"$x$5", 0, ""},
      {"$3/$15", 0, ""},
      {"$5 for tea and 3$", 0, ""},
      {"${x} ${y}", 0, ""},
      {"${x}/${y}", 0, ""},
      {"$HOME/$USER", 0, ""},
      {"$a `b$`", 0, ""},
      {"US$5 x$", 2, ""},
      {"$`x_1`$ a", 0, "$`x_1`$"},
      {"$`a$b`$", 0, "$`a$b`$"},
      {"$`x`", 0, ""},
      {"$`x` and `y`$", 0, ""},
      {"$` `$", 0, ""},
      {"US$`x`$", 2, ""},
      {"$$", 0, ""},
      {"$x$$", 0, ""},
  }));
  CAPTURE(line);
  const std::size_t size = markdown::inline_math_size(line, at);
  CHECK(line.substr(at, size) == expected);
}

TEST_CASE("a display formula on one line", "[markdown][math]") {
  const auto [line, at, expected] = GENERATE(table<std::string, std::size_t, std::string>({
      {"$$x$$", 0, "$$x$$"},
      {"$$ x $$", 0, "$$ x $$"},
      {"a $$x$$ b", 2, "$$x$$"},
      {"a $$ x $$ b", 2, ""},
      {"| $$ x $$ |", 2, "$$ x $$"},
      {"$$$$", 0, ""},
      {"$$ $$", 0, ""},
      {"$$ `x$$`", 0, ""},
      {"$$x", 0, ""},
  }));
  CAPTURE(line);
  CHECK(line.substr(at, markdown::display_math_size(line, at, 0)) == expected);
}

TEST_CASE("a wiki link is two brackets twice around a name", "[markdown][wiki]") {
  const auto [line, expected] = GENERATE(table<std::string, std::string>({
      {"[[a]]", "[[a]]"},
      {"[[a b#c|d]] e", "[[a b#c|d]]"},
      {"[[]]", ""},
      {"[[ -f x ]]", ""},
      {"[[1,2],[3]]", ""},
      {"[[a]](b)", ""},
      {"[[a", ""},
      {"[[a]", ""},
  }));
  CAPTURE(line);
  CHECK(line.substr(0, markdown::wiki_size(line, 0)) == expected);
}

TEST_CASE("dollars in addresses are their own", "[markdown][math]") {
  CHECK(markdown::url_end("http://a/$b c", 4) == 11);
  CHECK(markdown::url_end("http://a/$b。", 4) == 11);
  CHECK(markdown::destination_size("(a$b)", 0) == 5);
  CHECK(markdown::destination_size("(<a b$>)", 0) == 7);
  CHECK(markdown::destination_size("(a $b)", 0) == 0);
}

}  // namespace daybook::tests
