// SPDX-License-Identifier: MIT
#include "text/date_placeholder.hpp"

#include <cstddef>
#include <string_view>

#include "text/date_words.hpp"

namespace daybook::text {
namespace {

namespace words = date_words;

// `YYYY`, `20XX`, `MM`, `??`.
struct Blank {
  std::size_t count = 0;    // characters
  bool has_letter = false;  // else it is a number
};

Blank take_blank(Scanner& scanner, std::size_t max_count, char32_t letter) {
  Blank blank;
  for (; blank.count < max_count; ++blank.count) {
    const char32_t c = scanner.peek();
    const bool is_blank = c == letter || c == U'x' || c == U'?' || c == U'_';
    if (!is_blank && !is_plain_digit(c)) break;
    blank.has_letter |= is_blank;
    scanner.take(c);
  }
  return blank;
}

// The template's own words for a date: YYYY-MM-DD, 2024-XX-XX, DD.MM.YYYY, YYYY年MM月DD日.
bool take_blank_date(Scanner& scanner, std::u32string_view letters) {
  if (is_alphabetic(scanner.before()) || is_plain_digit(scanner.before())) return false;
  Scanner trial = scanner;
  bool has_letter = false;
  for (std::size_t i = 0; i < letters.size(); ++i) {
    const bool is_year = letters[i] == U'y';
    const Blank blank = take_blank(trial, is_year ? 4 : 2, letters[i]);
    if (blank.count < (is_year ? 4U : 1U)) return false;
    has_letter |= blank.has_letter;
    constexpr std::u32string_view k_separators = U"-/.年月日";
    const bool is_separated = k_separators.find(trial.peek()) != std::u32string_view::npos;
    if (is_separated && (i + 1 < letters.size() || trial.peek() == U'日')) {
      trial.take(trial.peek());
    } else if (i + 1 < letters.size()) {
      return false;
    }
  }
  if (!has_letter || is_alphabetic(trial.peek()) || is_plain_digit(trial.peek())) return false;
  scanner = trial;
  return true;
}

// `[DATE]`, `<date>`, `{{date}}`, `[日期]`.
bool take_bracketed_word(Scanner& scanner) {
  constexpr std::u32string_view k_openings = U"[<{【";
  constexpr std::u32string_view k_closings = U"]>}】";
  const std::size_t kind = k_openings.find(scanner.peek());
  if (scanner.at_end() || kind == std::u32string_view::npos) return false;
  Scanner trial = scanner;
  trial.take(k_openings[kind]);
  trial.take(k_openings[kind]);
  trial.take_spaces();
  if (!trial.take_any(words::k_placeholders)) return false;
  trial.take_spaces();
  if (!trial.take(k_closings[kind])) return false;
  trial.take(k_closings[kind]);
  scanner = trial;
  return true;
}

}  // namespace

bool take_date_placeholder(Scanner& scanner) {
  return take_bracketed_word(scanner) || take_blank_date(scanner, U"ymd") ||
         take_blank_date(scanner, U"dmy") || take_blank_date(scanner, U"mdy");
}

}  // namespace daybook::text
