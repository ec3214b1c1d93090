// SPDX-License-Identifier: MIT
// find_clock() tries to read a time at every place of the text that could begin one.
#include "text/clock.hpp"

#include <array>
#include <ctime>
#include <fmt/format.h>

#include "text/scanner.hpp"
#include "text/unicode.hpp"

namespace daybook::text {
namespace {

using Word = std::u32string_view;

constexpr std::uint32_t k_hour = 60;
constexpr std::uint32_t k_noon = 12 * k_hour;
constexpr std::uint32_t k_day = 24 * k_hour;

/// Which half of the day a word names; `plain` leaves the hour as it is written.
enum class Half { unsaid, plain, before_noon, after_noon };

bool is_half(Half half) {
  return half == Half::before_noon || half == Half::after_noon;
}

struct HalfWord {
  Word word;
  Half half;
};

// Before the hour.
constexpr std::array k_before{
    HalfWord{U"上午", Half::before_noon}, HalfWord{U"早上", Half::before_noon},
    HalfWord{U"早晨", Half::before_noon}, HalfWord{U"凌晨", Half::before_noon},
    HalfWord{U"中午", Half::plain},       HalfWord{U"下午", Half::after_noon},
    HalfWord{U"傍晚", Half::after_noon},  HalfWord{U"晚上", Half::after_noon},
    HalfWord{U"晚", Half::after_noon},    HalfWord{U"午前", Half::before_noon},
    HalfWord{U"午後", Half::after_noon},  HalfWord{U"오전", Half::before_noon},
    HalfWord{U"오후", Half::after_noon}};

// Behind it.
constexpr std::array k_behind{HalfWord{U"am", Half::before_noon},
                              HalfWord{U"a.m.", Half::before_noon},
                              HalfWord{U"pm", Half::after_noon},
                              HalfWord{U"p.m.", Half::after_noon}, HalfWord{U"uhr", Half::plain}};

constexpr std::array k_hour_marks{Word{U"点钟"}, Word{U"点"}, Word{U"點"}};
constexpr std::array k_range_marks{Word{U"-"},  Word{U"--"}, Word{U"~"},   Word{U"至"}, Word{U"到"},
                                   Word{U"to"}, Word{U"→"},  Word{U"bis"}, Word{U"->"}, Word{U":"}};

struct Time {
  std::uint32_t minutes = 0;
  Half half = Half::unsaid;
  bool bare = false;  ///< an hour and nothing else: a time only beside another one
};

template <std::size_t Size>
Half take_half(Scanner& scanner, const std::array<HalfWord, Size>& words) {
  for (const HalfWord& row : words) {
    if (scanner.take_word(row.word)) return row.half;
  }
  return Half::unsaid;
}

std::uint32_t in_half(std::uint32_t minutes, Half half) {
  if (half == Half::after_noon && minutes < k_noon) return minutes + k_noon;
  if (half == Half::before_noon && minutes >= k_noon && minutes < k_noon + k_hour) {
    return minutes - k_noon;
  }
  return minutes;
}

/// The minutes after an hour: `:30`, `点30分`, `点半`; false when neither mark stands there.
bool take_minutes(Scanner& scanner, Time& time) {
  Scanner trial = scanner;
  if (trial.take(U':')) {
    const auto digits = trial.take_digits(2);
    if (!digits || digits->count != 2 || digits->value >= 60) return false;
    time.minutes += static_cast<std::uint32_t>(digits->value);
    Scanner seconds = trial;
    if (seconds.take(U':') && seconds.take_digits(2)) trial = seconds;
    scanner = trial;
    return true;
  }
  if (!trial.take_any(k_hour_marks)) return false;
  time.half = time.half == Half::unsaid ? Half::plain : time.half;
  scanner = trial;
  if (trial.take(U'半')) {
    time.minutes += 30;
    scanner = trial;
  } else if (const auto digits = trial.take_digits(2); digits && digits->value < 60) {
    time.minutes += static_cast<std::uint32_t>(digits->value);
    trial.take(U'分');
    scanner = trial;
  }
  return true;
}

std::optional<Time> take_time(Scanner& scanner) {
  Scanner trial = scanner;
  Time time;
  time.half = take_half(trial, k_before);
  trial.take_spaces();
  const auto hour = trial.take_digits(2);
  if (!hour || hour->value > 24) return std::nullopt;
  time.minutes = static_cast<std::uint32_t>(hour->value) * k_hour;
  const bool has_minutes = take_minutes(trial, time);
  scanner = trial;
  trial.take_spaces();
  if (const Half half = take_half(trial, k_behind); half != Half::unsaid) {
    time.half = half;
    scanner = trial;
  }
  time.bare = !has_minutes && time.half == Half::unsaid;
  time.minutes = in_half(time.minutes, time.half);
  if (time.minutes > k_day) return std::nullopt;
  return time;
}

std::optional<Time> take_end(Scanner& scanner) {
  Scanner trial = scanner;
  trial.take_spaces();
  if (!trial.take_any(k_range_marks)) return std::nullopt;
  trial.take_spaces();
  const auto time = take_time(trial);
  if (!time || time->bare) return std::nullopt;
  scanner = trial;
  return time;
}

std::optional<ClockReading> read_at(Scanner& scanner) {
  auto first = take_time(scanner);
  if (!first) return std::nullopt;
  auto last = take_end(scanner);
  if (first->bare && (!last || last->half == Half::unsaid)) return std::nullopt;
  // `2:00 - 3:30 pm` is one half of the day; `11:00 - 1:30 pm` began in the other.
  if (last && !is_half(first->half) && is_half(last->half)) {
    const std::uint32_t lent = in_half(first->minutes, last->half);
    if (lent <= last->minutes) first->minutes = lent;
  } else if (last && is_half(first->half) && !is_half(last->half)) {
    const std::uint32_t lent = in_half(last->minutes, first->half);
    if (lent >= first->minutes) last->minutes = lent;
  }
  ClockReading reading{first->minutes % k_day, std::nullopt, first->half != Half::unsaid, false};
  if (!last) return reading;
  reading.length = (last->minutes + k_day - first->minutes) % k_day;
  reading.marked = reading.marked || last->half != Half::unsaid;
  return reading;
}

}  // namespace

std::optional<ClockReading> find_clock(std::string_view text) {
  const PlainText plain(trim(text));
  for (std::size_t begin = 0; begin < plain.chars().size(); ++begin) {
    Scanner scanner(plain.chars(), begin);
    const char32_t before = scanner.before();
    if (is_plain_digit(before) || before == U':' || before == U'.' || before == U'-') continue;
    auto reading = read_at(scanner);
    if (!reading) continue;
    reading->whole = begin == 0 && scanner.at_end();
    return reading;
  }
  return std::nullopt;
}

std::string to_clock(std::uint32_t minutes) {
  return fmt::format("{:02}:{:02}", minutes / k_hour, minutes % k_hour);
}

std::uint32_t minutes_of_today() {
  const std::time_t now = std::time(nullptr);
  std::tm local{};
  localtime_r(&now, &local);
  return static_cast<std::uint32_t>(local.tm_hour * 60 + local.tm_min);
}

}  // namespace daybook::text
