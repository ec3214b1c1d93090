// SPDX-License-Identifier: MIT
// The pass before parsing, seen through what becomes of the masks: where the guess at block
// structure holds and where it does not, nothing is lost.
#include <algorithm>
#include <string>

#include "parsing.hpp"

namespace daybook::tests {

TEST_CASE("masks that end up in code, addresses or HTML are undone", "[markdown][mask]") {
  const auto [text, kind, expected] = GENERATE(table<std::string, std::string, std::string>({
      {"~~~\n$a$ [[b]]\n~~~", "code_block", "$a$ [[b]]"},
      {"- a\n\n      $x$ [[y]]", "code_block", "$x$ [[y]]"},
      {"a\n\n\t$x$", "code_block", "$x$"},
      {"[^1]\n\n[^1]: a\n\n        $x$", "code_block", "$x$"},
      {"[^1]\n\n[^1]: a\n\nb\n\n    $x$", "code_block", "$x$"},
      {"[^1]: a\n\n    $x$", "code_block", "$x$"},
      {"> ```\n> $x$\n> ```", "code_block", "$x$"},
      {"- ```\n  $x$\n  ```", "code_block", "$x$"},
      {"``` $x$\ny\n```", "code_block", "y"},
      {"<div title=\"$x$\">\n[[y]]", "html_block", "<div title=\"$x$\">\n[[y]]"},
      {"a <b title=\"$x$\">", "html_inline", "<b title=\"$x$\">"},
      {"[a]\n\n[a]: b$x$c", "link", "b$x$c"},
      {"`` $a$ ` [[b]] ``", "code", "$a$ ` [[b]]"},
      {"`$a\nb$`", "code", "$a b$"},
  }));
  CAPTURE(text);
  const auto document = parse_text(text).value;
  const auto nodes = document.nodes();
  const auto found = std::ranges::find_if(
      nodes, [&](const markdown::Node& node) { return markdown::kind_name(node.kind) == kind; });
  REQUIRE(found != nodes.end());
  CHECK(document.literal(*found) == expected);
}

TEST_CASE("formulas are found where Markdown has words", "[markdown][mask]") {
  const auto [text, expected] = GENERATE(table<std::string, std::string>({
      {"- a\n  - b $x$", "x"},
      {"1. a\n\n   $x$", "x"},
      {"> - $x$", "x"},
      {"a\n    $x$", "x"},
      {"```\n```\n$x$", "x"},
      {"- ```\n  a\n\n$x$", "x"},
      {"> ```\n> a\n\n$x$", "x"},
      {"*$x$*", "x"},
      {"[$x$](y)", "x"},
      {"# $x$", "x"},
      {"`` ` $a$", "a"},
      {"\\`$x$`", "x"},
      {"[^1] \n\n[^1]: $x$", "x"},
      {"[^1]\n\n[^1]: a\n\n    $x$", "x"},
      {"[^1]\n\n[^1]:\n\n    a\n\n    $x$", "x"},
      {"[^1]\n\n[^1]: a\n\n    - b\n\n      $x$", "x"},
      {"- [^1]\n\n  [^1]: a\n\n      $x$", "x"},
  }));
  CAPTURE(text);
  const auto document = parse_text(text).value;
  const std::string found = lines_of(document, "math_inline");
  CHECK(found.starts_with("math_inline \"" + expected + "\""));
}

TEST_CASE("a formula of several lines keeps its prefixes out", "[markdown][mask]") {
  const auto [text, expected] = GENERATE(table<std::string, std::string>({
      {"$$\na\n\n    b\n$$", "a\\n    b"},
      {"> > $$\n> > a\n> > $$", "a"},
      {"1. x\n\n   $$\n   a &= b \\\\\n   - c\n   $$", "a &= b \\\\\\n- c"},
      {"$$a\nb$$ c", "a\\nb"},
      {"$$\n# \n$$", "# "},
  }));
  CAPTURE(text);
  const auto document = parse_text(text).value;
  const std::string found = lines_of(document, "math_block");
  if (expected != "# ") {
    CHECK(found.starts_with("math_block \"" + expected + "\""));
  } else {
    CHECK(found.empty());  // a heading ends it
  }
  CHECK(lines_of(document, "code_block").empty());
}

TEST_CASE("formulas on lines of their own are found in footnotes", "[markdown][mask]") {
  for (const std::string text :
       {"[^1]\n\n[^1]: a\n\n    $$\n    x_1\n    $$", "[^1]\n\n[^1]: $$\n    x_1\n    $$"}) {
    CAPTURE(text);
    const auto document = parse_text(text).value;
    CHECK(lines_of(document, "math_block").starts_with("math_block \"x_1\""));
  }
}

TEST_CASE("a footnote that nothing refers to is text, label and all", "[markdown][mask]") {
  for (const std::string text : {"[^1]:", "[^1]: ```\n", "[^1]: - a", "- [^1]: a"}) {
    CAPTURE(text);
    const auto document = parse_text(text).value;
    CHECK(lines_of(document, "text").find("[^1]:") != std::string::npos);
  }
}

TEST_CASE("brackets like a footnote's that end on another line lose nothing", "[markdown][mask]") {
  const auto [text, words] = GENERATE(table<std::string, std::string>({
      {"[^注意\n题:x|]", "[^注意 题:x|]"},
      {"a [^b\nc] d", "a [^b c] d"},
      {"> [^a [b] c\n> d]", "[^a [b] c d]"},
      {"[^a\nb] [^a]\n\n[^a]: c", "[^a b] c"},
      {"\\[^a\nb]", "[^a b]"},
      {"![^a\nb]", "![^a b]"},
  }));
  CAPTURE(text);
  const auto document = parse_text(text).value;
  CHECK(markdown::plain_text(document, document.all()) == words);
}

TEST_CASE("bars in code and bars too many part no cells", "[markdown][mask]") {
  const auto document = parse_text("| a | b |\n|---|---|\n| `x|y` | z |\n| 1 | 2 | 3 |\n").value;
  CHECK(lines_of(document, "code") == "code \"x|y\" 3:4-3:7\n");
  CHECK(lines_of(document, "text").ends_with("text \"1\" 4:3-4:4\ntext \"2 | 3\" 4:7-4:12\n"));
}

}  // namespace daybook::tests
