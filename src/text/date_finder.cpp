// SPDX-License-Identifier: MIT
// find_date(): each way of writing a day is one read_…() function that tries to read it at a
// cursor; find_date() tries them at every place of the text, in order.  Guesses no month.  Tested
// by date_test.cpp.
#include <algorithm>
#include <array>
#include <utility>

#include "text/date.hpp"
#include "text/date_beginnings.hpp"
#include "text/date_placeholder.hpp"
#include "text/date_words.hpp"
#include "text/scanner.hpp"
#include "text/unicode.hpp"

namespace daybook::text {
namespace {

namespace words = date_words;

enum class Form { numeric, chinese, named, ambiguous };

constexpr int k_unsaid = -1;

// A day as far as it was written.
struct Part {
  Form form = Form::numeric;
  int year = k_unsaid;
  int month = k_unsaid;
  int day = k_unsaid;
};

struct Pair {
  Part first;
  std::optional<Part> last;
};

bool take_range_mark(Scanner& scanner) {
  Scanner trial = scanner;
  trial.take_spaces();
  if (!trial.take_any(words::k_range_marks)) return false;
  trial.take_spaces();
  scanner = trial;
  return true;
}

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

// The year after a month and day, with what parts it from them; unmoved when there is none.
int take_year_after(Scanner& scanner) {
  Scanner trial = scanner;
  if (!take_gap(trial)) return k_unsaid;
  const auto year = take_year(trial);
  if (!year) return k_unsaid;
  scanner = trial;
  return *year;
}

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

// 2026年1月9日; the year, or the year and the month, may be left out at the end of a range.
std::optional<Part> read_chinese(Scanner& scanner) {
  Scanner trial = scanner;
  Part part{.form = Form::chinese};
  constexpr std::array<std::pair<char32_t, int Part::*>, 3> k_units{
      {{U'年', &Part::year}, {U'月', &Part::month}, {U'日', &Part::day}}};
  for (const auto& [unit, member] : k_units) {
    Scanner after = trial;
    const auto digits = after.take_digits(unit == U'年' ? 4 : 2);
    if (!digits || (unit == U'年' && digits->count != 4)) continue;
    after.take_spaces();
    const bool has_unit = after.take(unit) || (unit == U'日' && after.take(U'号'));
    if (!has_unit) continue;
    part.*member = digits->value;
    trial = after;
    if (unit != U'日') trial.take_spaces();
    if (unit == U'日') {
      scanner = trial;
      return part;
    }
  }
  return std::nullopt;
}

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

// `31/12/2026`, `12/31/2026`: which is the day must show.
std::optional<Part> read_year_last(Scanner& scanner) {
  Scanner trial = scanner;
  const auto one = trial.take_digits(2);
  const char32_t separator = trial.peek();
  if (!one || !is_separator(separator) || !trial.take(separator)) return std::nullopt;
  const auto two = trial.take_digits(2);
  if (!two || !trial.take(separator)) return std::nullopt;
  const auto year = take_year(trial);
  if (!year || *year < 1900 || *year >= 2200) return std::nullopt;
  const bool is_version = trial.peek() == U'.' && is_plain_digit(trial.peek(1));
  if (is_version || scanner.before() == U'.') return std::nullopt;
  scanner = trial;
  if (one->value > 12) return Part{Form::numeric, *year, two->value, one->value};
  const bool is_clear = two->value > 12 || one->value == two->value;
  return Part{is_clear ? Form::numeric : Form::ambiguous, *year, one->value, two->value};
}

std::optional<Part> read_part(Scanner& scanner) {
  for (const auto read : {read_numeric, read_compact, read_chinese, read_month_first,
                          read_day_first, read_year_last}) {
    if (const auto part = read(scanner)) return part;
  }
  return std::nullopt;
}

// `March 3-5, 2026`: the second day shares the month and brings the year.
std::optional<Pair> read_days_of_month(Scanner& scanner) {
  Scanner trial = scanner;
  const auto first = read_month_first(trial);
  if (!first || first->year != k_unsaid || !take_range_mark(trial)) return std::nullopt;
  const auto day = take_day(trial);
  const int year = day ? take_year_after(trial) : k_unsaid;
  if (year == k_unsaid) return std::nullopt;
  scanner = trial;
  return Pair{{Form::named, year, first->month, first->day},
              Part{Form::named, year, first->month, *day}};
}

// `3-5 March 2026`.
std::optional<Pair> read_days_before_month(Scanner& scanner) {
  Scanner trial = scanner;
  const auto day = take_day(trial);
  if (!day) return std::nullopt;
  trial.take(U'.');
  if (!take_range_mark(trial)) return std::nullopt;
  const auto last = read_day_first(trial);
  if (!last || last->year == k_unsaid) return std::nullopt;
  scanner = trial;
  return Pair{{Form::named, last->year, last->month, *day}, *last};
}

// Fills in what one end of a range left to the other.
void share(Part& first, Part& last) {
  if (last.year == k_unsaid) last.year = first.year;
  if (last.month == k_unsaid) last.month = first.month;
  if (first.year != k_unsaid) return;
  // `Dec 30 - Jan 2, 2026` began the year before.
  first.year = std::pair(first.month, first.day) > std::pair(last.month, last.day) ? last.year - 1
                                                                                   : last.year;
}

// The end of a range whose beginning was read.  A last day without a year must be written as the
// first was: in `2026-01-08 - 5 may be enough` it is none.
std::optional<Part> read_range_end(Scanner& scanner, const Part& first) {
  Scanner trial = scanner;
  if (!take_range_mark(trial)) return std::nullopt;
  const auto last = read_part(trial);
  if (!last || (first.year == k_unsaid && last->year == k_unsaid)) return std::nullopt;
  if (last->year == k_unsaid && last->form != first.form) return std::nullopt;
  scanner = trial;
  return last;
}

std::optional<Pair> read_pair(Scanner& scanner) {
  for (const auto read : {read_days_of_month, read_days_before_month}) {
    if (const auto pair = read(scanner)) return pair;
  }
  Scanner trial = scanner;
  auto first = read_part(trial);
  if (!first) return std::nullopt;
  auto last = read_range_end(trial, *first);
  if (last) share(*first, *last);
  if (first->year == k_unsaid || first->month == k_unsaid) return std::nullopt;
  scanner = trial;
  return Pair{*first, last};
}

std::optional<Date> to_date(Part part) {
  if (part.year < 1 || part.month < 1 || part.day < 1) return std::nullopt;
  const Date date{std::chrono::year(part.year),
                  std::chrono::month(static_cast<unsigned>(part.month)),
                  std::chrono::day(static_cast<unsigned>(part.day))};
  return date.ok() ? std::optional(date) : std::nullopt;
}

DateReading to_reading(const Pair& pair) {
  const auto first = to_date(pair.first);
  const auto last = pair.last ? to_date(*pair.last) : first;
  if (!first || !last) return {.kind = DateReading::Kind::impossible};
  for (const Form form : {pair.first.form, pair.last.value_or(pair.first).form})
    if (form == Form::ambiguous) return {.kind = DateReading::Kind::ambiguous};
  // A range that runs backwards is no range; its first day was still meant.
  return {.kind = DateReading::Kind::date, .range = {*first, *last < *first ? *first : *last}};
}

}  // namespace

DateReading find_date(std::string_view text) {
  if (!may_hold_date(text)) return {};
  const PlainText plain(text);
  for (std::size_t begin = 0; begin < plain.chars().size(); ++begin) {
    Scanner scanner(plain.chars(), begin);
    if (!may_begin_date(scanner)) continue;
    DateReading reading;
    if (take_date_placeholder(scanner)) {
      reading.kind = DateReading::Kind::placeholder;
    } else {
      // Never from the middle of a number.
      const auto pair = is_plain_digit(scanner.before()) ? std::nullopt : read_pair(scanner);
      if (!pair) continue;
      reading = to_reading(*pair);
    }
    reading.begin = plain.byte_of(begin);
    reading.end = plain.byte_of(scanner.at());
    return reading;
  }
  return {};
}

bool has_part_of_date(std::string_view text) {
  const PlainText plain(text);
  for (std::size_t begin = 0; begin < plain.chars().size(); ++begin) {
    Scanner scanner(plain.chars(), begin);
    if (is_plain_digit(scanner.before())) continue;
    if (take_month_name(scanner)) return true;
    if (const auto year = take_year(scanner); year && *year >= 1900 && *year < 2200) return true;
    scanner.move_to(begin);
    if (is_alphabetic(scanner.before()) || !scanner.take_any(words::k_counted)) continue;
    scanner.take_spaces();
    if (scanner.take_digits(4)) return true;
  }
  return false;
}

}  // namespace daybook::text
