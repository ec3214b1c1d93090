// SPDX-License-Identifier: MIT
// What the languages' words and marks are taken for.  The rows are in snippets_*.cpp.
#include <algorithm>
#include <array>
#include <string>

#include "highlight/language.hpp"
#include "snippets.hpp"
#include "support/catch.hpp"

namespace daybook::tests {

using highlight::Language;

namespace {

std::string shown_tokens(const Snippet& snippet, const Language& language) {
  std::string shown;
  for (const highlight::Token& token : highlight::tokens_of(snippet.code, language)) {
    if (token.kind == highlight::TokenKind::plain) continue;
    if (!shown.empty()) shown += ' ';
    shown.append(class_of(token.kind)).append("‹");
    shown.append(snippet.code.substr(token.begin, token.end - token.begin)).append("›");
  }
  return shown;
}

}  // namespace

TEST_CASE("each language's words, marks and strings are told apart", "[highlight]") {
  const auto table =
      GENERATE(compiled_snippets(), script_snippets(), web_snippets(), tool_snippets());
  for (const Snippet& snippet : table) {
    CAPTURE(snippet.language, snippet.code);
    const Language* const language = highlight::find_language(snippet.language);
    REQUIRE(language != nullptr);
    CHECK(shown_tokens(snippet, *language) == snippet.tokens);
  }
}

TEST_CASE("every language has a snippet", "[highlight]") {
  std::vector<const Language*> shown;
  for (const auto table :
       {compiled_snippets(), script_snippets(), web_snippets(), tool_snippets()}) {
    for (const Snippet& snippet : table)
      shown.push_back(highlight::find_language(snippet.language));
  }
  for (const Language& language : highlight::languages()) {
    CAPTURE(language.name());
    CHECK(std::ranges::find(shown, &language) != shown.end());
  }
}

}  // namespace daybook::tests
