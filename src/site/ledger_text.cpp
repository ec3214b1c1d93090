// SPDX-License-Identifier: MIT
// What two wordings of one thing have in common.  Tested by ledger_text_test.cpp.
#include <algorithm>
#include <array>

#include "site/ledger.hpp"
#include "text/ascii.hpp"
#include "text/unicode.hpp"
#include "text/utf8.hpp"

namespace daybook::site {
namespace {

constexpr std::array<std::string_view, 10> k_openings{
    "i can now ", "i can ",   "i am able to ", "i know how to ", "can now ",
    "can ",       "able to ", "我可以",        "我能够",         "能够"};
constexpr std::array<std::string_view, 3> k_articles{"a", "an", "the"};
/// What parts an action from a remark on it, between two spaces.
constexpr std::array<std::string_view, 3> k_dashes{"-", "–", "—"};

struct Sign {
  std::size_t size = 1;     ///< bytes
  bool is_of_word = false;  ///< a letter, a digit or a mark
};

constexpr std::array<bool, 128> k_of_word = [] {
  std::array<bool, 128> of_word{};
  for (unsigned c = 0; c < of_word.size(); ++c)
    of_word[c] = text::is_ascii_alphanumeric(static_cast<char>(c));
  return of_word;
}();

Sign sign_at(std::string_view text, std::size_t at) {
  const auto byte = static_cast<unsigned char>(text[at]);
  if (byte < k_of_word.size()) return {.is_of_word = k_of_word[byte]};
  const text::Decoded decoded = text::decode(text, at);
  const char32_t c = decoded.code_point;
  return {.size = decoded.size,
          .is_of_word = text::is_letter(c) || text::is_digit(c) || text::is_mark(c)};
}

/// What becomes of a character of ASCII in the key of a text: its lower case, a space where a word
/// ends, or nothing where text::match_key() drops it.  All but what words are
/// made of is below k_first_of_words.
constexpr char k_dropped = '\0';
constexpr char k_first_of_words = '0';
const std::array<char, 128>& ascii_signs() {
  static const std::array<char, 128> k_signs = [] {
    std::array<char, 128> signs{};
    for (std::size_t c = 0; c < signs.size(); ++c) {
      const std::string folded = text::match_key(std::string(1, static_cast<char>(c)));
      // A blank alone is folded to nothing, as what is dropped is.
      const bool is_blank = text::trim(std::string(1, static_cast<char>(c))).empty();
      const char sign = folded.empty() ? ' ' : folded.front();
      const bool may_stand =
          sign == '+' || sign == '#' || k_of_word[static_cast<unsigned char>(sign)];
      signs[c] = folded.empty() && !is_blank ? k_dropped : may_stand ? sign : ' ';
    }
    return signs;
  }();
  return k_signs;
}

/// text_key() of a text of ASCII, which most are, in one pass; empty when no word is in it.
std::string ascii_text_key(std::string_view text) {
  const std::array<char, 128>& signs = ascii_signs();
  std::string key(text.size(), ' ');  // never longer: a space stands for at least one sign
  std::size_t size = 0;
  for (const char c : text) {
    const char sign = signs[static_cast<unsigned char>(c)];
    const bool is_in_word = size > 0 && key[size - 1] != ' ';
    // A space, `+` and `#` count behind a word only.
    if (sign >= k_first_of_words || (is_in_word && sign != k_dropped)) key[size++] = sign;
  }
  key.resize(size > 0 && key[size - 1] == ' ' ? size - 1 : size);
  return key;
}

/// The words of a folded text for which `counts(word)` holds, with one space between.
template <class Counts>
std::string join_words(std::string_view folded, Counts counts) {
  std::string key;
  key.reserve(folded.size());
  std::size_t begin = 0;  // of the word that ends at `i`
  const auto end_word = [&](std::size_t end) {
    const std::string_view word = folded.substr(begin, end - begin);
    if (word.empty() || !counts(word)) return;
    if (!key.empty()) key += ' ';
    key += word;
  };
  for (std::size_t i = 0; i < folded.size();) {
    const Sign next = sign_at(folded, i);
    // C++ and C# are not C.
    const bool is_suffix = begin < i && (folded[i] == '+' || folded[i] == '#');
    if (!next.is_of_word && !is_suffix) {
      end_word(i);
      begin = i + next.size;
    }
    i += next.size;
  }
  end_word(folded.size());
  // A text of nothing but signs is compared as it stands.
  return key.empty() ? std::string(folded) : key;
}

/// Where the space before the first such dash is; the text's size when there is none.
std::size_t find_dash(std::string_view text, std::string_view dash) {
  // Spaces are many and dashes few.
  for (std::size_t at = text.find(dash); at != std::string_view::npos;
       at = text.find(dash, at + 1)) {
    if (at > 0 && text[at - 1] == ' ' && text.substr(at + dash.size()).starts_with(' '))
      return at - 1;
  }
  return text.size();
}

}  // namespace

std::string text_key(std::string_view text) {
  if (text::is_ascii(text)) {
    std::string key = ascii_text_key(text);
    if (!key.empty()) return key;
  }
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
  return join_words(folded, [](std::string_view word) {
    return std::ranges::find(k_articles, word) == k_articles.end();
  });
}

std::string action_key(std::string_view task) {
  std::size_t end = task.size();
  for (const std::string_view dash : k_dashes)
    end = std::min(end, find_dash(task, dash));
  return text_key(task.substr(0, end));
}

}  // namespace daybook::site
