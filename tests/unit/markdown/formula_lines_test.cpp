// SPDX-License-Identifier: MIT
// Formulas that go on in the lines below, and those between brackets with a backslash: what is
// read, and what stays the words that it is.
#include "markdown/formula_lines.hpp"

#include <algorithm>
#include <string>

#include "markdown/tex_guess.hpp"
#include "parsing.hpp"

namespace daybook::tests {
namespace {

/// The TeX of the first formula, inline or not; empty: there is none.
std::string formula_of(const markdown::Document& document) {
  for (const std::string_view kind : {"math_inline \"", "math_block \""}) {
    const std::string found = lines_of(document, kind.substr(0, kind.size() - 2));
    if (!found.empty()) return found.substr(kind.size(), found.rfind('"') - kind.size());
  }
  return {};
}

}  // namespace

TEST_CASE("a formula goes on in the next line of its paragraph", "[markdown][math]") {
  const auto [text, expected] = GENERATE(table<std::string, std::string>({
      {"a $x +\ny$ b", "x +\\ny"},
      {"a $x\n+ y$ b", "x\\n+ y"},
      {"a $x\n- y$ b", "x\\n- y"},
      {"a $\\alpha\n* \\beta$ b", "\\alpha\\n* \\beta"},
      {"a $x\n> y$ b", "x\\n> y"},
      {"$a\n= b\n= c$", "a\\n= b\\n= c"},
      {"- a $x\n  + y$ b", "x\\n+ y"},
      {"> a $x\n> + y$ b", "x\\n+ y"},
      {"- a $x +\n  y$ b\n- c", "x +\\ny"},
      {"[^1]\n\n[^1]: a $x\n    + y$", "x\\n+ y"},
      {"a $P(A \\mid\nB)$.", "P(A \\mid\\nB)"},
      {"a \\(x\n+ y\\) b", "x\\n+ y"},
  }));
  CAPTURE(text);
  const auto parsed = parse_text(text);
  CHECK(formula_of(parsed.value) == expected);
  CHECK(parsed.diagnostics.empty());
  const std::string lists = lines_of(parsed.value, "list");
  CHECK(std::ranges::count(lists, '\n') == (text[0] == '-' ? 1 : 0));
}

TEST_CASE("dollars of two lines that hold no TeX are dollars", "[markdown][math]") {
  const auto text = GENERATE(
      as<std::string>{}, "it costs $5 and\nnot 7$", "$5\n- 6$", "a $x\n\ny$ b",
      "from $HOME to\n/usr, and $PATH", "a $b\n`c$`", "a $x\n---\ny$", "a $x +\ny $ b",
      "a $x +\ny$5", "in $A\n- $B", "# a $x +\ny$ b", "a $x\n```\ny$\n```", "Preis in $:\n- 6$",
      "$中文\n说 x$", "| a $x | b |\n|---|---|\n| y$ | c |", "$x\n| --- |\n| y$ |");
  CAPTURE(text);
  const auto parsed = parse_text(text);
  CHECK(formula_of(parsed.value).empty());
  CHECK(parsed.diagnostics.empty());
}

TEST_CASE("a formula that a heading or an item cuts in two is reported where it begins",
          "[markdown][math]") {
  const auto [text, column] = GENERATE(table<std::string, std::uint32_t>({
      {"a $x^2\n# y$ b", 3},
      {"- $x^2\n- y$ b", 3},
      {"1. a $\\alpha\n2. \\beta$ b", 6},
      {"> a $x^2\n- y$ b", 5},
  }));
  CAPTURE(text);
  const auto parsed = parse_text(text);
  CHECK(formula_of(parsed.value).empty());
  REQUIRE(parsed.diagnostics.size() == 1);
  CHECK(parsed.diagnostics[0].rule == text::Rule::math_invalid);
  CHECK(parsed.diagnostics[0].place.begin == text::LineColumn{1, column});
  CHECK(parsed.diagnostics[0].message ==
        "a formula is left open where a list or a heading begins; it is shown as text");
}

TEST_CASE("brackets with a backslash are a formula when TeX is between them", "[markdown][math]") {
  const auto [text, kind, expected] = GENERATE(table<std::string, std::string, std::string>({
      {"a \\(x\\) b", "math_inline", "x"},
      {"a \\( n + 1 \\) b", "math_inline", "n + 1"},
      {"a \\(O(n \\log n)\\), b", "math_inline", "O(n \\log n)"},
      {"a \\(\\text{if any}\\) b", "math_inline", "\\text{if any}"},
      {"a \\(f\\left(x\\right)\\)", "math_inline", "f\\left(x\\right)"},
      {"| a |\n|---|\n| \\(|x|\\) |", "math_inline", "|x|"},
      {"\\[x\\]", "math_block", "x"},
      {"\\[\n  E = mc^2\n\\]", "math_block", "E = mc^2"},
      {"- a\n\n  \\[\n  a\n  - b\n  \\]", "math_block", "a\\n- b"},
      {"> \\[\n> x\n> \\]", "math_block", "x"},
      {"a \\[x^2\\] b", "math_block", "x^2"},
      {"a \\[\\frac12\\] b", "math_block", "\\frac12"},
  }));
  CAPTURE(text);
  const auto parsed = parse_text(text);
  CHECK(lines_of(parsed.value, kind).starts_with(kind + " \"" + expected + "\""));
  CHECK(parsed.diagnostics.empty());
}

TEST_CASE("brackets with a backslash are brackets when words are between them",
          "[markdown][math]") {
  const auto text =
      GENERATE(as<std::string>{}, "a \\(and so on\\) b", "\\(1\\) first", "\\(2024\\)",
               "\\[1\\] A. Author", "\\[sic\\]", "\\[0, 1\\] is closed", "\\[^1\\]",
               "\\[text\\](a.md)", "[text]\\(a\\)", "\\[x\\]\\(y\\)", "\\[\\[note\\]\\]",
               "!\\[x\\]", "- \\[ \\] todo", "- \\[x\\] done", "s/\\(.*\\)/\\1/", "\\(foo\\|bar\\)",
               "\\(\\w+\\)", "\\(a `b\\)`", "\\(a\n\nb\\)", "\\\\(x\\\\)", "\\(x", "\\(\\)",
               "\\(中文 x\\)", "C:\\\\\\[x\\] y", "`\\(x\\)`", "    \\(x\\)");
  CAPTURE(text);
  const auto parsed = parse_text(text);
  CHECK(formula_of(parsed.value).empty());
  CHECK(parsed.diagnostics.empty());
}

TEST_CASE("commands, indices and powers are certain, single letters likely", "[markdown][math]") {
  using markdown::TexGuess;
  const auto [text, expected] = GENERATE(table<std::string, TexGuess>({
      {"x", TexGuess::likely},
      {"a + b", TexGuess::likely},
      {"5 < x", TexGuess::likely},
      {"x^2", TexGuess::certain},
      {"x_{max}", TexGuess::certain},
      {"\\alpha and \\beta", TexGuess::certain},
      {"5", TexGuess::words},
      {"5 a b", TexGuess::words},
      {"the one", TexGuess::words},
      {"my_var_name", TexGuess::words},
      {"\\nosuch{x}", TexGuess::words},
      {"x}", TexGuess::words},
      {": x", TexGuess::words},
      {" ", TexGuess::words},
  }));
  CAPTURE(text);
  CHECK(markdown::guess_tex(text) == expected);
}

}  // namespace daybook::tests
