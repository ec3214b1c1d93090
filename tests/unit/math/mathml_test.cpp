// SPDX-License-Identifier: MIT
// What formulas become, and where their faults are.  tests/math holds many more against another
// program, which says nothing about attributes: those are held here.
#if __has_include(<catch2/catch_all.hpp>)
#include <catch2/catch_all.hpp>
#else
#include <catch2/catch.hpp>
#endif

#include <string>

#include "math/mathml.hpp"

namespace daybook::tests {
namespace {

/// What is between `<semantics>` and the annotation; the fault when there is one.
std::string inside(const std::string& tex, math::Display display = math::Display::in_line) {
  const math::Formula formula = math::to_mathml(tex, display);
  if (formula.fault) return "fault: " + formula.fault->message;
  const std::string begin = "<semantics>";
  const auto from = formula.mathml.find(begin) + begin.size();
  return formula.mathml.substr(from, formula.mathml.find("<annotation") - from);
}

using Rows = std::vector<std::pair<std::string, std::string>>;

void check(const Rows& rows) {
  for (const auto& [tex, expected] : rows) {
    CAPTURE(tex);
    CHECK(inside(tex) == expected);
  }
}

}  // namespace

TEST_CASE("a formula is one element with its TeX as annotation", "[math]") {
  CHECK(math::to_mathml("a<b", math::Display::in_line).mathml ==
        "<math><semantics><mrow><mi>a</mi><mo>&lt;</mo><mi>b</mi></mrow>"
        "<annotation encoding=\"application/x-tex\">a&lt;b</annotation></semantics></math>");
  CHECK(math::to_mathml("x", math::Display::block).mathml ==
        "<math display=\"block\"><semantics><mi>x</mi>"
        "<annotation encoding=\"application/x-tex\">x</annotation></semantics></math>");
}

TEST_CASE("fractions take groups or single things", "[math]") {
  check({
      {"\\frac{1}{2}", "<mfrac><mn>1</mn><mn>2</mn></mfrac>"},
      {"\\frac12", "<mfrac><mn>1</mn><mn>2</mn></mfrac>"},
      {"\\frac 1 {2}3", "<mrow><mfrac><mn>1</mn><mn>2</mn></mfrac><mn>3</mn></mrow>"},
      {"\\tfrac12",
       "<mstyle displaystyle=\"false\" "
       "scriptlevel=\"0\"><mfrac><mn>1</mn><mn>2</mn></mfrac></mstyle>"},
      {"{a\\over b}", "<mfrac><mi>a</mi><mi>b</mi></mfrac>"},
      {"\\sqrt[3]2", "<mroot><mn>2</mn><mn>3</mn></mroot>"},
  });
}

TEST_CASE("a minus with nothing before it is a sign", "[math]") {
  const std::string sign = "<mo form=\"prefix\" lspace=\"0\" rspace=\"0\">−</mo>";
  check({
      {"-1", "<mrow>" + sign + "<mn>1</mn></mrow>"},
      {"a-b", "<mrow><mi>a</mi><mo>−</mo><mi>b</mi></mrow>"},
      {"a=-b", "<mrow><mi>a</mi><mo>=</mo>" + sign + "<mi>b</mi></mrow>"},
      {"x^{-1}", "<msup><mi>x</mi><mrow>" + sign + "<mn>1</mn></mrow></msup>"},
      {"\\begin{aligned}&-b\\end{aligned}",
       "<mtable displaystyle=\"true\" class=\"math-lines\"><mtr><mtd class=\"math-right\"></mtd>"
       "<mtd class=\"math-left\"><mo form=\"infix\">−</mo><mi>b</mi></mtd></mtr></mtable>"},
  });
}

TEST_CASE("operators in scripts have no space around them", "[math]") {
  check({{"x_{i=1}",
          "<msub><mi>x</mi><mrow><mi>i</mi><mo lspace=\"0\" "
          "rspace=\"0\">=</mo><mn>1</mn></mrow></msub>"}});
}

TEST_CASE("limits stand below in a display and beside in a line", "[math]") {
  const std::string sum = "<mo movablelimits=\"false\">∑</mo><mi>i</mi>";
  CHECK(inside("\\sum_i") == "<msub>" + sum + "</msub>");
  CHECK(inside("\\sum_i", math::Display::block) == "<munder>" + sum + "</munder>");
  CHECK(inside("\\sum\\limits_i") == "<munder>" + sum + "</munder>");
  CHECK(inside("\\sum\\nolimits_i", math::Display::block) == "<msub>" + sum + "</msub>");
  CHECK(inside("\\frac{\\sum_i}2", math::Display::block) ==
        "<mfrac><msub>" + sum + "</msub><mn>2</mn></mfrac>");
}

TEST_CASE("functions stand apart from letters and close to brackets", "[math]") {
  const std::string thin = "<mspace width=\"0.1667em\" />";
  check({
      {"\\sin x", "<mrow><mi>sin</mi><mo>\u2061</mo>" + thin + "<mi>x</mi></mrow>"},
      {"2\\sin(x)", "<mrow><mn>2</mn>" + thin +
                        "<mi>sin</mi><mo>\u2061</mo><mo stretchy=\"false\" form=\"prefix\">(</mo>"
                        "<mi>x</mi><mo stretchy=\"false\" form=\"postfix\">)</mo></mrow>"},
      {"\\operatorname{arg\\,max}", "<mi>arg\u2009max</mi>"},
  });
}

TEST_CASE("a power of brackets is one of all between them", "[math]") {
  check({{"(a)^2",
          "<msup><mrow><mo stretchy=\"false\" form=\"prefix\">(</mo><mi>a</mi>"
          "<mo stretchy=\"false\" form=\"postfix\">)</mo></mrow><mn>2</mn></msup>"},
         {"]a)^2",
          "<mrow><mo stretchy=\"false\" form=\"postfix\">]</mo><mi>a</mi>"
          "<msup><mo stretchy=\"false\" form=\"postfix\">)</mo><mn>2</mn></msup></mrow>"}});
}

TEST_CASE("fonts are characters of their own", "[math]") {
  check({
      {"\\mathbb{R}", "<mi>ℝ</mi>"},
      {"\\mathcal L", "<mi>ℒ</mi>"},
      {"\\mathbf{x1}", "<mrow><mi>𝐱</mi><mn>𝟏</mn></mrow>"},
      {"\\bm\\alpha", "<mi>𝜶</mi>"},
      {"\\mathrm{d}x", "<mrow><mi mathvariant=\"normal\">d</mi><mi>x</mi></mrow>"},
      {"\\mathrm{Var}", "<mi>Var</mi>"},
      {"\\Gamma", "<mi mathvariant=\"normal\">Γ</mi>"},
      {"\\textbf{no}", "<mtext>𝐧𝐨</mtext>"},
  });
}

TEST_CASE("text keeps its spaces and what TeX has for signs", "[math]") {
  check({
      {"\\text{if } x", "<mrow><mtext>if\u00A0</mtext><mi>x</mi></mrow>"},
      {"\\text{50\\% ``a''}", "<mtext>50%\u00A0“a”</mtext>"},
      {"\\text{中文}", "<mtext>中文</mtext>"},
      {"\\text{a $x$}", "<mrow><mtext>a\u00A0</mtext><mi>x</mi></mrow>"},
  });
}

TEST_CASE("columns of tables are told by classes", "[math]") {
  check({
      {"\\begin{array}{l|r}a&b\\\\\\hline c&d\\end{array}",
       "<mtable><mtr><mtd class=\"math-left math-line-after\"><mi>a</mi></mtd>"
       "<mtd class=\"math-right\"><mi>b</mi></mtd></mtr>"
       "<mtr><mtd class=\"math-left math-line-after math-line-above\"><mi>c</mi></mtd>"
       "<mtd class=\"math-right math-line-above\"><mi>d</mi></mtd></mtr></mtable>"},
      {"a \\\\ b",
       "<mtable displaystyle=\"true\" class=\"math-lines\">"
       "<mtr><mtd class=\"math-left\"><mi>a</mi></mtd></mtr>"
       "<mtr><mtd class=\"math-left\"><mi>b</mi></mtd></mtr></mtable>"},
  });
}

TEST_CASE("a formula's own macros are put in", "[math]") {
  check({
      {"\\newcommand{\\R}{\\mathbb{R}}\\R^2", "<msup><mi>ℝ</mi><mn>2</mn></msup>"},
      {"\\def\\p#1#2{#2#1}\\p ab", "<mrow><mi>b</mi><mi>a</mi></mrow>"},
      {"\\DeclareMathOperator{\\tr}{tr}\\tr", "<mi>tr</mi>"},
  });
}

TEST_CASE("a colour is a name of CSS, #rgb or #rrggbb", "[math]") {
  const auto colored = [](const std::string& color) {
    return "<mstyle mathcolor=\"" + color + "\"><mi>x</mi></mstyle>";
  };
  const auto refused = [](const std::string& color) {
    return "fault: '" + color + "' is no colour";
  };
  check({
      {"\\textcolor{red}{x}", colored("red")},
      {"\\color{ForestGreen}x", colored("ForestGreen")},
      {"\\color{rebeccapurple}x", colored("rebeccapurple")},
      {"\\color{#c00}x", colored("#c00")},
      {"\\textcolor{#00C8ff}{x}", colored("#00C8ff")},
      {"\\color{qqq}x", refused("qqq")},
      {"\\textcolor{#}{x}", refused("#")},
      {"\\textcolor{#12}{x}", refused("#12")},
      {"\\textcolor{#12345g}{x}", refused("#12345g")},
      {"\\textcolor{}{x}", refused("")},
  });
}

TEST_CASE("a fault is told with its place", "[math]") {
  struct Row {
    std::string tex;
    std::size_t offset;
    std::size_t size;
    std::string message;
    std::string help;
  };
  const std::vector<Row> rows{
      {"a + \\foo{b}", 4, 4, "unknown command '\\foo'", ""},
      {"\\alpa", 0, 5, "unknown command '\\alpa'", "did you mean '\\alpha'?"},
      {"é \\qqq", 3, 4, "unknown command '\\qqq'", ""},
      {"{a", 2, 0, "'{' is not closed", ""},
      {"a}", 1, 1, "'}' without '{'", ""},
      {"\\frac{1}", 8, 0, "the formula ends where more is expected", ""},
      {"\\left( x", 0, 5, "'\\left' without '\\right'", ""},
      {"a & b", 2, 1, "'&' outside of a table", "write \\& for the sign"},
      {"x^2^3", 3, 1, "a second superscript", "put the first in braces: {x_a}_b"},
      {"\\begin{foo}", 0, 6, "unknown environment 'foo'", ""},
      {"\\begin{pmatrx}a\\end{pmatrx}", 0, 6, "unknown environment 'pmatrx'",
       "did you mean 'pmatrix'?"},
      {"\\begin{cases} a", 0, 6, "'\\begin{cases}' is not closed", ""},
      {"\\begin{cases}a\\end{matrix}", 14, 4, "'\\end{matrix}' closes 'cases'", ""},
      {"\\newcommand{\\a}{\\nope}x+\\a", 24, 2, "unknown command '\\nope'", ""},
      {"\\text{a", 6, 1, "text that is not closed", ""},
      {"\\textcolor{url(x)}{a}", 10, 1, "'url(x)' is no colour", "write a name of CSS or #rrggbb"},
      {"\\ce{H2O}", 0, 3, "unknown command '\\ce'", ""},
  };
  for (const Row& row : rows) {
    CAPTURE(row.tex);
    const math::Formula formula = math::to_mathml(row.tex, math::Display::in_line);
    REQUIRE(formula.fault);
    CHECK(formula.mathml.empty());
    CHECK(formula.fault->message == row.message);
    CHECK(formula.fault->offset == row.offset);
    CHECK(formula.fault->size == row.size);
    CHECK(formula.fault->help == row.help);
  }
}

}  // namespace daybook::tests
