// SPDX-License-Identifier: MIT
#include "text/date_forms.hpp"

#include <algorithm>
#include <array>
#include <string_view>

#include "text/date_beginnings.hpp"
#include "text/date_words.hpp"

namespace daybook::text::date_forms {

namespace words = date_words;

std::optional<int> take_year(Scanner& scanner) {
  Scanner trial = scanner;
  const auto digits = trial.take_digits(4);
  if (!digits || digits->count != 4) return std::nullopt;
  scanner = trial;
  return digits->value;
}

// `8`, `08`, `8th`, `1er`, `8.` before a month's name.
std::optional<int> take_day(Scanner& scanner) {
  const auto digits = scanner.take_digits(2);
  if (digits) scanner.take_any(words::k_day_endings);
  return digits ? std::optional(digits->value) : std::nullopt;
}

std::optional<int> take_month_name(Scanner& scanner) {
  if (!may_begin_month(scanner.peek(), scanner.peek(1)) || is_alphabetic(scanner.before()))
    return std::nullopt;
  const auto found = std::ranges::find_if(
      words::k_months, [&scanner](const words::Month& row) { return scanner.take_word(row.word); });
  if (found == words::k_months.end()) return std::nullopt;
  scanner.take(U'.');
  return found->month;
}

namespace {

// Past ", ", " ", " de " and their like; true when anything stood there.
bool take_gap(Scanner& scanner) {
  bool found = scanner.take_spaces();
  if (scanner.take_any(words::k_of)) found = scanner.take_spaces();
  if (scanner.take(U',')) {
    found = true;
    scanner.take_spaces();
  }
  return found;
}

}  // namespace

// The year after a month and day, with what parts it from them; unmoved when there is none.
int take_year_after(Scanner& scanner) {
  Scanner trial = scanner;
  if (!take_gap(trial)) return k_unsaid;
  const auto year = take_year(trial);
  if (!year) return k_unsaid;
  scanner = trial;
  return *year;
}

namespace {

// A time that stands directly after the day: T10:00:00.5+08:00.
void take_iso_time(Scanner& scanner) {
  Scanner trial = scanner;
  if (!trial.take(U't') || !trial.take_digits(2)) return;
  if (!trial.take(U':') || !trial.take_digits(2)) return;
  if (trial.take(U':')) trial.take_digits(2);
  if (trial.take(U'.')) trial.take_digits(9);
  scanner = trial;
  if (scanner.take(U'z')) return;
  if (!(trial.take(U'+') || trial.take(U'-')) || !trial.take_digits(4)) return;
  if (trial.take(U':')) trial.take_digits(2);
  scanner = trial;
}

bool is_separator(char32_t c) {
  return c == U'-' || c == U'/' || c == U'.';
}

std::optional<Part> read_numeric(Scanner& scanner) {
  Scanner trial = scanner;
  const auto year = take_year(trial);
  const char32_t separator = trial.peek();
  if (!year || !is_separator(separator) || !trial.take(separator)) return std::nullopt;
  const auto month = trial.take_digits(2);
  if (!month || !trial.take(separator)) return std::nullopt;
  const auto day = trial.take_digits(2);
  if (!day) return std::nullopt;
  take_iso_time(trial);
  scanner = trial;
  return Part{.year = *year, .month = month->value, .day = day->value};
}

// 20260108 is a date only if it could be one: eight digits are more often a number.
std::optional<Part> read_compact(Scanner& scanner) {
  const auto is_joined = [](char32_t c) { return is_alphabetic(c) || is_plain_digit(c); };
  Scanner trial = scanner;
  const auto digits = trial.take_digits(8);
  if (!digits || digits->count != 8) return std::nullopt;
  const int year = digits->value / 10000;
  const int month = digits->value / 100 % 100;
  const Part part{.year = year, .month = month, .day = digits->value % 100};
  const bool is_likely = year >= 1900 && year < 2200 && part.month <= 12 && part.day <= 31;
  if (!is_likely || part.month == 0 || part.day == 0) return std::nullopt;
  take_iso_time(trial);
  if (is_joined(scanner.before()) || is_joined(trial.peek())) return std::nullopt;
  scanner = trial;
  return part;
}

// 2026年1月9日, 2026년 1월 9일; the year, or the year and the month, may be left out at the end of
// a range.
std::optional<Part> read_chinese(Scanner& scanner) {
  struct Unit {
    std::u32string_view signs;
    int Part::*member;
  };
  constexpr std::array k_units{Unit{U"年년", &Part::year}, Unit{U"月월", &Part::month},
                               Unit{U"日号일", &Part::day}};
  Scanner trial = scanner;
  Part part{.form = Form::chinese};
  for (const Unit& unit : k_units) {
    const bool is_year = unit.member == &Part::year;
    Scanner after = trial;
    const auto digits = after.take_digits(is_year ? 4 : 2);
    if (!digits || (is_year && digits->count != 4)) continue;
    after.take_spaces();
    if (unit.signs.find(after.peek()) == std::u32string_view::npos) continue;
    after.take(after.peek());
    part.*unit.member = digits->value;
    trial = after;
    if (unit.member == &Part::day) {
      scanner = trial;
      return part;
    }
    trial.take_spaces();
  }
  return std::nullopt;
}

}  // namespace

// `January 8, 2026`, `Jan 8 2026`, `Jan. 8`.
std::optional<Part> read_month_first(Scanner& scanner) {
  Scanner trial = scanner;
  const auto month = take_month_name(trial);
  if (!month) return std::nullopt;
  trial.take_spaces();
  const auto day = take_day(trial);
  if (!day) return std::nullopt;
  const int year = take_year_after(trial);
  scanner = trial;
  return Part{Form::named, year, *month, *day};
}

// `8 Jan 2026`, `8. Januar 2026`, `8 de enero de 2026`, `8th of January`.
std::optional<Part> read_day_first(Scanner& scanner) {
  Scanner trial = scanner;
  const auto day = take_day(trial);
  if (!day) return std::nullopt;
  trial.take(U'.');
  trial.take_spaces();
  if (trial.take_any(words::k_of)) trial.take_spaces();
  const auto month = take_month_name(trial);
  if (!month) return std::nullopt;
  const int year = take_year_after(trial);
  scanner = trial;
  return Part{Form::named, year, *month, *day};
}

bool is_likely_year(int year) {
  return year >= 1900 && year < 2200;
}

namespace {

// A year of four digits, or of the two that people write behind a month's name.
std::optional<int> take_short_year(Scanner& scanner) {
  constexpr int k_century = 2000;
  Scanner trial = scanner;
  const auto digits = trial.take_digits(4);
  if (!digits || (digits->count != 2 && !is_likely_year(digits->value))) return std::nullopt;
  scanner = trial;
  return digits->count == 2 ? k_century + digits->value : digits->value;
}

// `5-Mar-2026`, `05/Mar/26`, `Mar-05-2026`: one sign both times.
std::optional<Part> read_joined_name(Scanner& scanner) {
  Scanner trial = scanner;
  auto day = take_day(trial);
  auto month = day ? std::nullopt : take_month_name(trial);
  const char32_t sign = trial.peek();
  if ((!day && !month) || (sign != U'-' && sign != U'/') || !trial.take(sign)) return std::nullopt;
  if (!month) {
    month = take_month_name(trial);
  } else {
    day = take_day(trial);
  }
  if (!month || !day || !trial.take(sign)) return std::nullopt;
  const auto year = take_short_year(trial);
  if (!year) return std::nullopt;
  scanner = trial;
  return Part{Form::named, *year, *month, *day};
}

// `2026-Mar-05`, `2026 March 5`.
std::optional<Part> read_year_first(Scanner& scanner) {
  Scanner trial = scanner;
  const auto year = take_year(trial);
  if (!year || !is_likely_year(*year)) return std::nullopt;
  const char32_t sign = trial.peek();
  const bool is_joined = (sign == U'-' || sign == U'/') && trial.take(sign);
  if (!is_joined && !take_gap(trial)) return std::nullopt;
  const auto month = take_month_name(trial);
  if (!month || !(is_joined ? trial.take(sign) : trial.take_spaces())) return std::nullopt;
  const auto day = take_day(trial);
  if (!day) return std::nullopt;
  scanner = trial;
  return Part{Form::named, *year, *month, *day};
}

// `31/12/2026`, `12/31/2026`: which is the day must show.
std::optional<Part> read_year_last(Scanner& scanner) {
  Scanner trial = scanner;
  const auto one = trial.take_digits(2);
  const char32_t separator = trial.peek();
  if (!one || !is_separator(separator) || !trial.take(separator)) return std::nullopt;
  const auto two = trial.take_digits(2);
  if (!two || !trial.take(separator)) return std::nullopt;
  const auto year = take_year(trial);
  if (!year || !is_likely_year(*year)) return std::nullopt;
  const bool is_version = trial.peek() == U'.' && is_plain_digit(trial.peek(1));
  if (is_version || scanner.before() == U'.') return std::nullopt;
  scanner = trial;
  if (one->value > 12) return Part{Form::numeric, *year, two->value, one->value};
  const bool is_clear = two->value > 12 || one->value == two->value;
  return Part{is_clear ? Form::numeric : Form::ambiguous, *year, one->value, two->value};
}

}  // namespace

std::optional<Part> read_part(Scanner& scanner) {
  for (const auto read : {read_numeric, read_compact, read_chinese, read_joined_name,
                          read_year_first, read_month_first, read_day_first, read_year_last}) {
    if (const auto part = read(scanner)) return part;
  }
  return std::nullopt;
}

// `03-07` behind `2026-03-05 to`.
std::optional<Part> read_month_and_day(Scanner& scanner) {
  Scanner trial = scanner;
  const auto month = trial.take_digits(2);
  const char32_t separator = trial.peek();
  if (!month || month->count != 2 || !is_separator(separator) || !trial.take(separator))
    return std::nullopt;
  const auto day = trial.take_digits(2);
  if (!day || day->count != 2 || is_separator(trial.peek()) || trial.peek() == U':')
    return std::nullopt;
  scanner = trial;
  return Part{.month = month->value, .day = day->value};
}

}  // namespace daybook::text::date_forms
