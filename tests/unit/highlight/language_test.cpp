// SPDX-License-Identifier: MIT
#include "highlight/language.hpp"

#include <algorithm>
#include <string>
#include <vector>

#include "highlight/words.hpp"
#include "support/catch.hpp"
#include "text/ascii.hpp"

namespace daybook::tests {

using highlight::find_language;
using highlight::Language;

TEST_CASE("a language is found by each of its names, in any case", "[highlight]") {
  struct Row {
    std::string_view name;
    std::string_view title;
  };
  for (const Row row : {Row{"cpp", "C++"}, Row{"C++", "C++"}, Row{"Python", "Python"},
                        Row{"PY", "Python"}, Row{"zsh", "Shell"}, Row{"tsx", "TypeScript"},
                        Row{"c#", "C#"}, Row{"shell-session", "Terminal"}, Row{"yml", "YAML"},
                        Row{"reasonml", "Reason"}, Row{"text", ""}}) {
    CAPTURE(row.name);
    const Language* const language = find_language(row.name);
    REQUIRE(language != nullptr);
    CHECK(language->title() == row.title);
  }
}

TEST_CASE("no language is found by a name that is none", "[highlight]") {
  for (const std::string_view name :
       {"", " ", "klingon", "pytho", "pythonn", "c ", "a-name-longer-than-any-language-has"}) {
    CAPTURE(name);
    CHECK(find_language(name) == nullptr);
  }
}

TEST_CASE("a name is that of one language, and in lower case", "[highlight]") {
  std::vector<std::string> names;
  for (const Language& language : highlight::languages()) {
    highlight::each_word(language.grammar().names, [&](std::string_view name) {
      names.emplace_back(name);
      CHECK(find_language(name) == &language);
      CHECK(names.back() == text::ascii_lower(name));
    });
  }
  std::ranges::sort(names);
  const auto twice = std::ranges::adjacent_find(names);
  CHECK((twice == names.end() ? "" : *twice) == "");
  CHECK(highlight::languages().size() >= 30);
}

TEST_CASE("a row's inner language is there, and hands nothing on itself", "[highlight]") {
  for (const Language& language : highlight::languages()) {
    const std::string_view inner = language.grammar().inner;
    if (inner.empty()) continue;
    CAPTURE(language.name());
    REQUIRE(find_language(inner) != nullptr);
    CHECK(find_language(inner)->grammar().lex == nullptr);
  }
}

TEST_CASE("words of a language without case are written in lower case", "[highlight]") {
  for (const Language& language : highlight::languages()) {
    if (!language.has(highlight::feature::any_case)) continue;
    const highlight::Grammar& row = language.grammar();
    for (const std::string_view list : {row.keywords, row.types, row.constants, row.builtins}) {
      CAPTURE(language.name());
      CHECK(text::ascii_lower(list) == list);
    }
  }
}

TEST_CASE("a word is in one list of its language, once", "[highlight]") {
  for (const Language& language : highlight::languages()) {
    const highlight::Grammar& row = language.grammar();
    std::vector<std::string_view> words;
    for (const std::string_view list : {row.keywords, row.types, row.constants, row.builtins})
      highlight::each_word(list, [&](std::string_view word) { words.push_back(word); });
    std::ranges::sort(words);
    const auto twice = std::ranges::adjacent_find(words);
    CAPTURE(language.name());
    CHECK((twice == words.end() ? "" : *twice) == "");
  }
}

}  // namespace daybook::tests
