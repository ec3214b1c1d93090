// SPDX-License-Identifier: MIT
// What two wordings of one thing have in common.  Tested by ledger_text_test.cpp.
#include <algorithm>
#include <array>

#include "site/ledger.hpp"
#include "text/unicode.hpp"
#include "text/utf8.hpp"

namespace daybook::site {
namespace {

constexpr std::array<std::string_view, 10> k_openings{
    "i can now ", "i can ",   "i am able to ", "i know how to ", "can now ",
    "can ",       "able to ", "我可以",        "我能够",         "能够"};
constexpr std::array<std::string_view, 3> k_articles{"a", "an", "the"};
/// What parts an action from a remark on it.
constexpr std::array<std::string_view, 3> k_dashes{" - ", " – ", " — "};

/// The words of a folded text for which `counts(word)` holds, with one space between.
template <class Counts>
std::string join_words(std::string_view folded, Counts counts) {
  std::string key;
  std::string word;
  const auto end_word = [&] {
    if (!word.empty() && counts(word)) key += (key.empty() ? "" : " ") + word;
    word.clear();
  };
  for (std::size_t i = 0; i < folded.size();) {
    const text::Decoded next = text::decode(folded, i);
    // C++ and C# are not C.
    const bool is_suffix = !word.empty() && (next.code_point == U'+' || next.code_point == U'#');
    const bool is_of_word = text::is_letter(next.code_point) || text::is_digit(next.code_point) ||
                            text::is_mark(next.code_point) || is_suffix;
    if (is_of_word)
      word.append(folded, i, next.size);
    else
      end_word();
    i += next.size;
  }
  end_word();
  // A text of nothing but signs is compared as it stands.
  return key.empty() ? std::string(folded) : key;
}

}  // namespace

std::string text_key(std::string_view text) {
  return join_words(text::match_key(text), [](std::string_view) { return true; });
}

std::string statement_key(std::string_view statement) {
  std::string folded = text::match_key(statement);
  for (const std::string_view opening : k_openings) {
    if (folded.starts_with(opening)) {
      folded.erase(0, opening.size());
      break;
    }
  }
  return join_words(folded, [](const std::string& word) {
    return std::ranges::find(k_articles, word) == k_articles.end();
  });
}

std::string action_key(std::string_view task) {
  std::size_t end = task.size();
  for (const std::string_view dash : k_dashes)
    end = std::min(end, task.find(dash));
  return text_key(task.substr(0, end));
}

}  // namespace daybook::site
