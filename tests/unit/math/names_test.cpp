// SPDX-License-Identifier: MIT
// The names of commands: each one that is listed can be read, and the nearest is suggested for one
// that is not.
#include <fmt/format.h>
#include <string>
#include <vector>

#include "math/mathml.hpp"
#include "support/catch.hpp"

namespace daybook::tests {
namespace {

math::Formula in_line(const std::string& tex) {
  return math::to_mathml(tex, math::Display::in_line);
}

/// Some of what a command may be followed by.
std::vector<std::string> uses_of(std::string_view name) {
  std::vector<std::string> uses;
  for (const std::string_view after :
       {"", " a", "{a}", "{a}{b}", "{a}{b}{c}", "{matrix}a\\end{matrix}", "(a", "(a\\right)",
        "{red}{a}", "{1em}", "1em", "=", "{\\new}{b}", "*{a}"}) {
    uses.push_back(fmt::format("\\{}{}", name, after));
    uses.push_back(fmt::format("\\left(a\\{}{}", name, after));
    uses.push_back(fmt::format("a\\{}{}\\right)", name, after));
    uses.push_back(fmt::format("\\sum\\{}{}_b", name, after));
    uses.push_back(fmt::format("\\begin{{matrix}}\\{}{}\\end{{matrix}}", name, after));
  }
  uses.push_back(fmt::format("\\left(a\\{})", name));
  uses.push_back(fmt::format("\\begin{{matrix}}a\\{}{{matrix}}", name));
  return uses;
}

}  // namespace

TEST_CASE("every command that is listed is known and stands somewhere", "[math]") {
  for (const std::string_view name : math::command_names()) {
    CAPTURE(name);
    bool read = false;
    for (const std::string& tex : uses_of(name)) {
      const math::Formula formula = in_line(tex);
      read = read || !formula.fault;
      if (formula.fault)
        CHECK(formula.fault->message != fmt::format("unknown command '\\{}'", name));
    }
    CHECK(read);
  }
}

TEST_CASE("for an unknown command the nearest of all is suggested", "[math]") {
  struct Row {
    std::string tex;
    std::string name;
  };
  const std::vector<Row> rows{
      {"\\lef( x", "left"},
      {"\\mathbff{x}", "mathbf"},
      {"\\textb{x}", "text"},
      {"\\displaystile x", "displaystyle"},
      {"\\displaytyle x", "displaystyle"},
      {"{n \\choos k}", "choose"},
      {"\\begin{array}{c}\\hlin a\\end{array}", "hline"},
      {"\\sum\\limit_a", "limits"},
      {"\\colr{red}", "color"},
      {"\\lambd", "lambda"},
      {"\\newcommand{\\Reals}{R}\\Real", "Reals"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.tex);
    const math::Formula formula = in_line(row.tex);
    REQUIRE(formula.fault);
    CHECK(formula.fault->help == fmt::format("did you mean '\\{}'?", row.name));
  }
}

TEST_CASE("a known command in a wrong place is not suggested once more", "[math]") {
  for (const std::string name : {"hline", "limits", "right", "color"}) {
    CAPTURE(name);
    const math::Formula formula = in_line("\\frac\\" + name + "{red}x");
    REQUIRE(formula.fault);
    CHECK(formula.fault->message == "'\\" + name + "' cannot stand here");
    CHECK(formula.fault->help.empty());
  }
}

}  // namespace daybook::tests
