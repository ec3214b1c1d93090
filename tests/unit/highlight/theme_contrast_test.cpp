// SPDX-License-Identifier: MIT
// The colours of tokens in assets/daybook.css can be read on what they stand on, in both themes.
#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "highlight/token.hpp"
#include "support/catch.hpp"
#include "support/work_folder.hpp"

namespace daybook::tests {
namespace {

using Colours = std::map<std::string, std::string>;

struct Themes {
  Colours light;
  Colours dark_by_system;
  Colours dark_by_choice;
};

std::string without_comments(std::string css) {
  for (std::size_t at = css.find("/*"); at != std::string::npos; at = css.find("/*"))
    css.erase(at, css.find("*/", at) + 2 - at);
  return css;
}

void read_colours(const std::string& rule, Colours& out) {
  for (std::size_t at = rule.find("--"); at != std::string::npos; at = rule.find("--", at + 2)) {
    const std::size_t colon = rule.find(':', at);
    const std::size_t value = rule.find_first_not_of(" \n", colon + 1);
    if (value != std::string::npos && rule[value] == '#')
      out[rule.substr(at, colon - at)] = rule.substr(value, rule.find(';', value) - value);
  }
}

// Rules for :root, by whom they are for; what is for print is for neither.
Themes themes_of(const std::string& css) {
  Themes themes;
  std::string condition;
  for (std::size_t at = 0; at < css.size();) {
    const std::size_t brace = css.find_first_of("{}", at);
    if (brace == std::string::npos) break;
    const std::string head = css.substr(at, brace - at);
    at = brace + 1;
    if (css[brace] == '}') {
      condition.clear();
    } else if (head.find('@') != std::string::npos) {
      condition = head;
    } else {
      const std::size_t end = css.find('}', at);
      const std::string rule = css.substr(at, end - at);
      at = end + 1;
      if (head.find(":root") == std::string::npos || condition.find("print") != std::string::npos)
        continue;
      const bool is_choice = head.find("data-theme=\"dark\"") != std::string::npos;
      const bool is_system = condition.find("dark") != std::string::npos;
      read_colours(rule, is_choice   ? themes.dark_by_choice
                         : is_system ? themes.dark_by_system
                                     : themes.light);
    }
  }
  return themes;
}

double luminance(const std::string& colour) {
  const auto channel = [&](std::size_t at) {
    const double value = std::stoi(colour.substr(at, 2), nullptr, 16) / 255.0;
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
  };
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}

double contrast(const std::string& one, const std::string& other) {
  const double a = luminance(one);
  const double b = luminance(other);
  return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

std::vector<std::string> code_colours(const Colours& colours) {
  std::vector<std::string> names;
  for (const auto& [name, colour] : colours) {
    if (name.starts_with("--code-")) names.push_back(name);
  }
  return names;
}

Themes our_themes() {
  return themes_of(without_comments(read_file(DAYBOOK_SOURCE "/assets/daybook.css")));
}

}  // namespace

TEST_CASE("contrast is that of WCAG", "[highlight][theme]") {
  CHECK(contrast("#000000", "#ffffff") == Approx(21.0));
  CHECK(contrast("#767676", "#ffffff") == Approx(4.54).epsilon(0.01));
}

TEST_CASE("every colour of code has 4.5:1 on plain and on marked lines", "[highlight][theme]") {
  const Themes themes = our_themes();
  for (const Colours& theme : {themes.light, themes.dark_by_system, themes.dark_by_choice}) {
    REQUIRE(theme.contains("--shade"));
    REQUIRE(theme.contains("--code-mark"));
    for (const std::string& name : code_colours(theme)) {
      if (name == "--code-mark") continue;
      CAPTURE(name, theme.at(name));
      CHECK(contrast(theme.at(name), theme.at("--shade")) >= 4.5);
      CHECK(contrast(theme.at(name), theme.at("--code-mark")) >= 4.5);
    }
    CHECK(contrast(theme.at("--ink"), theme.at("--code-mark")) >= 4.5);
  }
}

TEST_CASE("every class of a token is a letter of its own, and has a rule", "[highlight][theme]") {
  const std::string css = without_comments(read_file(DAYBOOK_SOURCE "/assets/daybook.css"));
  std::set<std::string_view> letters;
  for (const highlight::TokenClass& row : highlight::token_classes()) {
    CAPTURE(row.meaning);
    CHECK(highlight::class_of(row.kind) == row.letter);
    CHECK(letters.insert(row.letter).second);
    if (row.kind == highlight::TokenKind::plain) continue;
    CHECK(row.letter.size() == 1);
    CHECK(row.meaning.find(row.letter) != std::string_view::npos);
    const std::string selector = ".code ." + std::string(row.letter);
    CHECK((css.find(selector + " {") != std::string::npos ||
           css.find(selector + ",") != std::string::npos));
  }
}

TEST_CASE("dark is the same by the system and by choice, and names what light does",
          "[highlight][theme]") {
  const Themes themes = our_themes();
  CHECK(themes.dark_by_system == themes.dark_by_choice);
  CHECK(code_colours(themes.light) == code_colours(themes.dark_by_choice));
  CHECK(code_colours(themes.light).size() >= 10);
}

}  // namespace daybook::tests
