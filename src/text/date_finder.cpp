// SPDX-License-Identifier: MIT
// find_date(): tries to read a day (date_forms.hpp) or a stretch of days at every place of the
// text, in order.  Tested by date_test.cpp.
#include <algorithm>
#include <array>
#include <utility>

#include "text/date.hpp"
#include "text/date_beginnings.hpp"
#include "text/date_forms.hpp"
#include "text/date_placeholder.hpp"
#include "text/date_words.hpp"
#include "text/scanner.hpp"
#include "text/unicode.hpp"

namespace daybook::text {
namespace {

namespace words = date_words;

using date_forms::Form;
using date_forms::k_unsaid;
using date_forms::Part;
using date_forms::read_day_first;
using date_forms::read_month_first;
using date_forms::read_part;
using date_forms::take_day;
using date_forms::take_year_after;

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
  trial.take_spaces();
  // Behind a dash two numbers may be anything.
  const bool is_worded = is_alphabetic(trial.peek());
  if (!take_range_mark(trial)) return std::nullopt;
  auto last = read_part(trial);
  if (!last && is_worded && first.form == Form::numeric)
    last = date_forms::read_month_and_day(trial);
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
    if (date_forms::take_month_name(scanner)) return true;
    if (const auto year = date_forms::take_year(scanner); year && date_forms::is_likely_year(*year))
      return true;
    scanner.move_to(begin);
    if (is_alphabetic(scanner.before()) || !scanner.take_any(words::k_counted)) continue;
    scanner.take_spaces();
    if (scanner.take_digits(4)) return true;
  }
  return false;
}

}  // namespace daybook::text
