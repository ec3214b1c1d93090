// SPDX-License-Identifier: MIT
// Formulas that nobody wrote in good faith: no crash, no endless work, and a fault that says why.
#if __has_include(<catch2/catch_all.hpp>)
#include <catch2/catch_all.hpp>
#else
#include <catch2/catch.hpp>
#endif

#include <chrono>
#include <random>
#include <string>

#include "math/mathml.hpp"

namespace daybook::tests {
namespace {

std::string repeated(std::string_view text, std::size_t count) {
  std::string all;
  for (std::size_t i = 0; i < count; ++i)
    all += text;
  return all;
}

std::string message_of(std::string_view tex) {
  const math::Formula formula = math::to_mathml(tex, math::Display::block);
  CHECK(formula.mathml.empty() == formula.fault.has_value());
  return formula.fault ? formula.fault->message : "";
}

}  // namespace

TEST_CASE("depth, length and what macros become are bounded", "[math][hostile]") {
  const std::string deep = "the formula is nested too deeply";
  const std::string longer = "the formula is longer than 20000 bytes";
  const std::vector<std::pair<std::string, std::string>> rows{
      {repeated("{", 10'000), deep},
      {repeated("{", 10'000) + repeated("}", 10'000), deep},
      {repeated("\\sqrt", 4'000), deep},
      {repeated("x^{", 5'000), deep},
      {repeated("\\text{", 3'000), deep},
      {repeated("\\left(", 3'000), deep},
      {repeated("\\displaystyle", 1'500), deep},
      {repeated("\\hat\\frac", 2'000), deep},
      {repeated("\\begin{matrix}", 1'000), deep},
      {repeated("^", 10'000), "'^' where an argument is expected"},
      {repeated("^", 100'000), longer},
      {repeated("a", 20'001), longer},
      {"\\def\\a{\\a}\\a", "what '\\a' stands for never ends"},
      {"\\def\\a{x\\a}\\a", "what '\\a' stands for never ends"},
      {"\\def\\a{\\b\\b}\\def\\b{\\a\\a}\\a", "what '\\a' stands for never ends"},
      {"\\def\\a#1{\\a{#1#1}}\\a x", "what '\\a' stands for never ends"},
      {std::string("a\0b", 3), "a character that cannot stand in a formula"},
      {"a\xFF", "a character that cannot stand in a formula"},
      {"\\text{\xC3}", "a character that cannot stand in a formula"},
      {"\\", "a character that cannot stand in a formula"},
  };
  for (const auto& [tex, expected] : rows) {
    CAPTURE(tex.substr(0, 30), tex.size());
    CHECK(message_of(tex) == expected);
  }
}

TEST_CASE("the longest formulas take no time to speak of", "[math][hostile]") {
  const auto begin = std::chrono::steady_clock::now();
  CHECK(message_of(repeated("x+", 9'999)).empty());
  CHECK(message_of(repeated("(a)^2", 4'000)).empty());
  CHECK(message_of(repeated("(", 10'000) + repeated(")^2", 3'000)).empty());
  CHECK(message_of(repeated("\\&", 9'999)).empty());
  CHECK(message_of("x" + repeated("'", 19'000)).empty());
  CHECK(message_of(repeated("{", 50) + repeated("x_1", 6'000) + repeated("}", 50)).empty());
  CHECK(std::chrono::steady_clock::now() - begin < std::chrono::seconds(20));
}

TEST_CASE("no order of words makes it fall", "[math][hostile]") {
  const std::vector<std::string> words{"{",
                                       "}",
                                       "[",
                                       "]",
                                       "^",
                                       "_",
                                       "'",
                                       "&",
                                       "\\\\",
                                       "$",
                                       "#1",
                                       "%",
                                       "\\left",
                                       "\\right",
                                       "(",
                                       ")",
                                       "\\begin",
                                       "{matrix}",
                                       "\\end",
                                       "{cases}",
                                       "\\frac",
                                       "\\sqrt",
                                       "\\not",
                                       "\\text{a}",
                                       "\\text",
                                       "\\over",
                                       "\\def",
                                       "\\a",
                                       "\\sum",
                                       "x",
                                       "\\hspace",
                                       "1em",
                                       "\\color",
                                       "{red}",
                                       "\\operatorname",
                                       "*",
                                       "\\tag",
                                       "\\substack",
                                       "\\middle",
                                       "\\newcommand",
                                       "[2]",
                                       "\\big",
                                       "\\bf",
                                       "\\mathbf",
                                       "\\displaystyle",
                                       "\\xrightarrow",
                                       "\\prescript",
                                       "\\hline",
                                       "\n"};
  std::mt19937 random(7);
  for (int i = 0; i < 2'000; ++i) {
    std::string tex;
    for (auto k = random() % 12; k > 0; --k)
      tex += words[random() % words.size()] + (random() % 3 == 0 ? " " : "");
    const math::Formula formula = math::to_mathml(tex, math::Display::block);
    if (formula.mathml.empty() == formula.fault.has_value() &&
        (!formula.fault || formula.fault->offset + formula.fault->size <= tex.size()))
      continue;
    CAPTURE(tex);
    FAIL_CHECK("neither a formula nor a fault within it");
  }
}

}  // namespace daybook::tests
