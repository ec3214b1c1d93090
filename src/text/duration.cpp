// SPDX-License-Identifier: MIT
// A duration is `[about] amount [range mark amount] [anything without a digit]`, and an amount is
// hours, minutes and seconds in that order.  Whatever does not fit is no duration: the author's
// words are kept by the caller, so a wrong number would be worse than none.
#include "text/duration.hpp"

#include <array>
#include <cstdint>
#include <span>

#include "text/duration_words.hpp"
#include "text/scanner.hpp"
#include "text/unicode.hpp"

namespace daybook::text {
namespace {

namespace words = duration_words;

// Ordered from the largest, as they stand in an amount.
enum class Unit { hours, minutes, seconds };

// Times are counted in thousandths of a minute, so that `1.25 h` and a range's middle stay whole.
constexpr std::int64_t k_per_minute = 1000;
constexpr std::int64_t k_per_hour = 60 * k_per_minute;
constexpr std::int64_t k_per_day = 24 * k_per_hour;
constexpr std::int64_t k_longest = 10'000 * k_per_hour;

std::int64_t to_time(std::int64_t thousandths, Unit unit) {
  if (unit == Unit::hours) return thousandths * 60;
  return unit == Unit::minutes ? thousandths : thousandths / 60;
}

// Hours, minutes and seconds, or one bare number.
struct Amount {
  std::int64_t value = 0;    // a time; for a bare number its thousandths
  std::optional<Unit> unit;  // of the first number
};

std::optional<std::int64_t> take_table(Scanner& scanner, std::span<const words::Number> table) {
  std::optional<std::int64_t> value;
  Scanner longest = scanner;
  for (const words::Number& row : table) {
    Scanner trial = scanner;
    if (!trial.take_word(row.word) || trial.at() <= longest.at()) continue;
    longest = trial;
    value = row.thousandths;
  }
  scanner = longest;
  return value;
}

std::int64_t take_fraction(Scanner& scanner) {
  Scanner trial = scanner;
  trial.take_spaces();
  const auto value = take_table(trial, words::k_fractions);
  if (!value) return 0;
  scanner = trial;
  return *value;
}

// What follows the whole part of a number: `,500` is thousands, `,5` and `.5` are decimals.
std::int64_t take_rest_of_number(Scanner& scanner, std::int64_t whole) {
  const char32_t mark = scanner.peek();
  if ((mark != U'.' && mark != U',') || !is_plain_digit(scanner.peek(1))) return whole * 1000;
  scanner.take(mark);
  Scanner trial = scanner;
  const auto group = trial.take_digits(3);
  if (mark == U',' && group && group->count == 3) {
    scanner = trial;
    return (whole * 1000 + group->value) * 1000;
  }
  std::int64_t value = whole * 1000;
  std::int64_t weight = 100;
  for (; is_plain_digit(scanner.peek()); scanner.take(scanner.peek())) {
    value += weight * static_cast<std::int64_t>(scanner.peek() - U'0');
    weight /= 10;
  }
  return value;
}

std::optional<std::int64_t> take_number(Scanner& scanner) {
  Scanner trial = scanner;
  std::int64_t value = 0;
  if (const auto digits = trial.take_digits(7)) {
    value = take_rest_of_number(trial, digits->value);
  } else if (const auto word = take_table(trial, words::k_numbers)) {
    value = *word;
  } else {
    return std::nullopt;
  }
  value += take_fraction(trial);
  scanner = trial;
  return value;
}

std::optional<Unit> take_unit(Scanner& scanner) {
  Scanner trial = scanner;
  trial.take(U'+');  // 2+ hours
  trial.take_spaces();
  std::optional<Unit> unit;
  if (trial.take_any(words::k_hours)) unit = Unit::hours;
  if (!unit && trial.take_any(words::k_minutes)) unit = Unit::minutes;
  if (!unit && trial.take_any(words::k_seconds)) unit = Unit::seconds;
  if (unit) scanner = trial;
  return unit;
}

// The `30` of `1h30` and `1 heure 20`: nothing but the end or a mark may follow.
std::int64_t take_bare_minutes(Scanner& scanner) {
  Scanner trial = scanner;
  trial.take_spaces();
  const auto digits = trial.take_digits(2);
  if (!digits || digits->value >= 60) return 0;
  Scanner after = trial;
  after.take_spaces();
  if (is_letter(after.peek()) || after.peek() == U'.' || after.peek() == U':') return 0;
  scanner = trial;
  return digits->value * k_per_minute;
}

// One more `30 minutes` of a smaller unit than `last`.
std::optional<Amount> take_next(Scanner& scanner, Unit last) {
  Scanner trial = scanner;
  trial.take_spaces();
  if (trial.take_any(words::k_joints)) trial.take_spaces();
  const auto number = take_number(trial);
  const auto unit = number ? take_unit(trial) : std::nullopt;
  if (!unit || *unit <= last) return std::nullopt;
  scanner = trial;
  return Amount{to_time(*number, *unit), unit};
}

std::optional<Amount> take_amount(Scanner& scanner) {
  const auto number = take_number(scanner);
  if (!number) return std::nullopt;
  Amount amount{*number, take_unit(scanner)};
  if (!amount.unit) return amount;
  amount.value = to_time(*number, *amount.unit);
  if (*amount.unit == Unit::hours) amount.value += to_time(take_fraction(scanner), Unit::hours);
  Unit last = *amount.unit;
  while (const auto next = take_next(scanner, last)) {
    amount.value += next->value;
    last = *next->unit;
  }
  if (last == Unit::hours) amount.value += take_bare_minutes(scanner);
  return amount;
}

// `1:30`, `1:30:00`, as a time.
std::optional<std::int64_t> take_clock(Scanner& scanner) {
  Scanner trial = scanner;
  const auto hours = trial.take_digits(2);
  if (!hours || !trial.take(U':')) return std::nullopt;
  const auto minutes = trial.take_digits(2);
  if (!minutes || minutes->count != 2 || minutes->value >= 60) return std::nullopt;
  if (trial.take(U':') && !trial.take_digits(2)) return std::nullopt;
  scanner = trial;
  return hours->value * k_per_hour + minutes->value * k_per_minute;
}

bool is_decoration(char32_t c) {
  constexpr std::u32string_view k_marks = U"*_`\"";
  return is_space(c) || is_symbol(c) || k_marks.find(c) != std::u32string_view::npos;
}

void skip_decoration(Scanner& scanner) {
  for (bool found = true; found;) {
    found = is_decoration(scanner.peek()) ? scanner.take(scanner.peek())
                                          : scanner.take_any(words::k_approximations).has_value();
  }
}

bool take_range_mark(Scanner& scanner) {
  Scanner trial = scanner;
  trial.take_spaces();
  if (!trial.take_any(words::k_range_marks)) return false;
  skip_decoration(trial);
  scanner = trial;
  return true;
}

// Whether what is left says nothing about time.  What stands in brackets is a remark.
bool is_remark(Scanner scanner, bool (*is_forbidden)(char32_t)) {
  std::size_t depth = 0;
  for (; !scanner.at_end(); scanner.move_to(scanner.at() + 1)) {
    const char32_t c = scanner.peek();
    if (c == U'(' || c == U'[') {
      ++depth;
    } else if ((c == U')' || c == U']') && depth > 0) {
      --depth;
    } else if (depth == 0 && is_forbidden(c)) {
      return false;
    }
  }
  return true;
}

bool is_letter_or_digit(char32_t c) {
  return is_letter(c) || is_plain_digit(c);
}

// From one time of the day to another, which may be the next day's.
std::int64_t length_of(std::int64_t begin, std::int64_t end) {
  return (end - begin + k_per_day) % k_per_day;
}

// One more `13:00 - 14:00` behind a comma.
std::optional<std::int64_t> take_further_stretch(Scanner& scanner) {
  Scanner trial = scanner;
  trial.take_spaces();
  if (!trial.take_any(words::k_joints)) return std::nullopt;
  trial.take_spaces();
  const auto begin = take_clock(trial);
  const auto end = begin && take_range_mark(trial) ? take_clock(trial) : std::nullopt;
  if (!end || *begin >= k_per_day || *end > k_per_day) return std::nullopt;
  scanner = trial;
  return length_of(*begin, *end);
}

// A clock alone is a stretch up to 9:59 (`14:00` is when, not how long); two are a beginning and an
// end unless they are small enough to be stretches themselves.
std::optional<std::int64_t> read_clocks(Scanner& scanner) {
  constexpr std::int64_t k_earliest_start = 6 * k_per_hour;
  const auto first = take_clock(scanner);
  if (!first) return std::nullopt;
  Scanner trial = scanner;
  const auto second = take_range_mark(trial) ? take_clock(trial) : std::nullopt;
  if (!second) return *first < 10 * k_per_hour ? first : std::nullopt;
  scanner = trial;
  if (*first < k_earliest_start || *first >= k_per_day || *second > k_per_day) return std::nullopt;
  std::int64_t time = length_of(*first, *second);
  while (const auto further = take_further_stretch(scanner))
    time += *further;
  return time;
}

// `14h30` and `16h`, as a time of the day.
std::optional<std::int64_t> take_hour_clock(Scanner& scanner) {
  Scanner trial = scanner;
  const auto hours = trial.take_digits(2);
  if (!hours || !trial.take(U'h')) return std::nullopt;
  const auto minutes = trial.take_digits(2);
  if (is_letter(trial.peek()) || (minutes && (minutes->count != 2 || minutes->value >= 60)))
    return std::nullopt;
  scanner = trial;
  return hours->value * k_per_hour + (minutes ? minutes->value * k_per_minute : 0);
}

// `10h-12h30`: nobody guesses between ten hours and twelve and a half.
std::optional<std::int64_t> read_hour_clocks(Scanner& scanner) {
  constexpr std::int64_t k_earliest = 8 * k_per_hour;
  Scanner trial = scanner;
  const auto begin = take_hour_clock(trial);
  const auto end = begin && take_range_mark(trial) ? take_hour_clock(trial) : std::nullopt;
  if (!end || *begin < k_earliest || *end <= *begin || *end > k_per_day) return std::nullopt;
  if (!is_remark(trial, is_plain_digit)) return std::nullopt;
  scanner = trial;
  return *end - *begin;
}

// One amount, or the middle of two; each lends the other its unit.
std::optional<std::int64_t> read_amounts(Scanner& scanner, DurationUnit bare) {
  const auto first = take_amount(scanner);
  if (!first) return std::nullopt;
  Scanner trial = scanner;
  const auto second = take_range_mark(trial) ? take_amount(trial) : std::nullopt;
  if (second) scanner = trial;
  std::optional<Unit> unit = second && second->unit ? second->unit : first->unit;
  const bool is_bare = !unit;
  if (is_bare && bare == DurationUnit::minutes) unit = Unit::minutes;
  if (!unit || !is_remark(scanner, is_bare ? is_letter_or_digit : is_plain_digit)) {
    return std::nullopt;
  }
  const auto time_of = [](const Amount& amount, Unit lent) {
    return amount.unit ? amount.value : to_time(amount.value, lent);
  };
  const std::int64_t begin = time_of(*first, *unit);
  const std::int64_t end = second ? time_of(*second, first->unit.value_or(*unit)) : begin;
  return (begin + end) / 2;
}

}  // namespace

std::optional<std::chrono::minutes> parse_duration(std::string_view text, DurationUnit bare) {
  const PlainText plain(text);
  Scanner scanner(plain.chars());
  skip_decoration(scanner);
  Scanner clock_scanner = scanner;
  std::optional<std::int64_t> time;
  if (take_clock(clock_scanner)) {
    time = read_clocks(scanner);
    if (!is_remark(scanner, is_letter_or_digit)) return std::nullopt;  // 9:30 am
  } else {
    time = read_hour_clocks(scanner);
    if (!time) time = read_amounts(scanner, bare);
  }
  if (!time || *time > k_longest) return std::nullopt;
  return std::chrono::minutes((*time + k_per_minute / 2) / k_per_minute);
}

}  // namespace daybook::text
