// SPDX-License-Identifier: MIT
// Formulas that cannot be read are reported where they are written.
#include <string>
#include <vector>

#include "markdown/html.hpp"
#include "parsing.hpp"

namespace daybook::tests {

TEST_CASE("a fault in a formula is reported at its command", "[markdown][math]") {
  struct Row {
    std::string source;
    text::LineColumn begin;
    std::uint32_t end_column;
  };
  const std::vector<Row> rows{
      {"a $x + \\foo$ b\n", {1, 8}, 12},
      {"中 $\\foo$\n", {1, 4}, 8},
      {"$$\na \\\\\n  b \\foo\n$$\n", {3, 5}, 9},
      {"> $$\n> a\n> \\foo\n> $$\n", {3, 3}, 7},
      {"- $$\n  a\n  \\foo\n  $$\n", {3, 3}, 7},
      {"$$ \\foo $$\n", {1, 4}, 8},
      {"| $\\foo$ |\n|---|\n", {1, 4}, 8},
      {"```math\na\n\\foo\n```\n", {3, 1}, 5},
      {"> ```math\n> a + \\foo\n> ```\n", {2, 7}, 11},
  };
  for (const Row& row : rows) {
    CAPTURE(row.source);
    const auto diagnostics = parse_text(row.source).diagnostics;
    REQUIRE(diagnostics.size() == 1);
    CHECK(diagnostics[0].rule == text::Rule::math_invalid);
    CHECK(diagnostics[0].place.begin == row.begin);
    CHECK(diagnostics[0].place.end_column == row.end_column);
  }
}

TEST_CASE("what is no formula is not read as one", "[markdown][math]") {
  for (const std::string source : {"`$\\foo$`\n", "    $\\foo$\n", "costs $5 and \\foo $6\n",
                                   "```sql\nselect $$\\foo$$\n```\n", "${\\foo} and ${\\bar}\n"}) {
    CAPTURE(source);
    CHECK(parse_text(source).diagnostics.empty());
  }
}

TEST_CASE("Markdown and tables take nothing out of a formula", "[markdown][math]") {
  struct Row {
    std::string source;
    std::vector<std::string> tex;  // as the annotations have it
  };
  const std::vector<Row> rows{
      {"$a_1 * b_2 * c_3$\n", {"a_1 * b_2 * c_3"}},
      {"| f | g |\n|---|---|\n| $|x| + \\|y\\|$ | $P(A|B)_i$ |\n", {"|x| + \\|y\\|", "P(A|B)_i"}},
      {"中文$x_1$和$y_2$在一起\n", {"x_1", "y_2"}},
      {"- $\\frac{a_b}{c_d}$ and _text_\n", {"\\frac{a_b}{c_d}"}},
      {"> $$\n> a \\\\\n> b\n> $$\n", {"a \\\\\nb"}},
      {"$[x](y)$ $<z>$ $`w_1 * v_1`$\n", {"[x](y)", "&lt;z&gt;", "w_1 * v_1"}},
      {"$3/$15, then $n$\n", {"n"}},
  };
  for (const Row& row : rows) {
    CAPTURE(row.source);
    const auto document = parse_text(row.source).value;
    const std::string html = markdown::to_html(document, document.all(), {});
    CAPTURE(html);
    std::vector<std::string> found;
    const std::string_view start = "encoding=\"application/x-tex\">";
    for (std::size_t at = html.find(start); at != std::string::npos; at = html.find(start, at)) {
      at += start.size();
      found.push_back(html.substr(at, html.find("</annotation>", at) - at));
    }
    CHECK(found == row.tex);
  }
}

}  // namespace daybook::tests
