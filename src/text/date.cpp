// SPDX-License-Identifier: MIT
// Days as numbers and as text; finding them in prose is date_finder.cpp.
#include "text/date.hpp"

#include <algorithm>
#include <array>
#include <ctime>
#include <fmt/format.h>

namespace daybook::text {
namespace {

constexpr std::array<std::string_view, 12> k_months{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                    "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};

constexpr std::array<std::string_view, 7> k_weekdays{"Sun", "Mon", "Tue", "Wed",
                                                     "Thu", "Fri", "Sat"};

int year_of(Date date) {
  return static_cast<int>(date.year());
}
unsigned day_of(Date date) {
  return static_cast<unsigned>(date.day());
}

bool is_iso_form(std::string_view text) {
  if (text.size() != 10 || text[4] != '-' || text[7] != '-') return false;
  return std::ranges::all_of(std::array{0U, 1U, 2U, 3U, 5U, 6U, 8U, 9U},
                             [&](std::size_t i) { return text[i] >= '0' && text[i] <= '9'; });
}

unsigned number_at(std::string_view text, std::size_t begin, std::size_t count) {
  unsigned value = 0;
  for (const char c : text.substr(begin, count))
    value = value * 10 + static_cast<unsigned>(c - '0');
  return value;
}

}  // namespace

std::optional<Date> parse_iso_date(std::string_view text) {
  if (!is_iso_form(text)) return std::nullopt;
  const Date date{std::chrono::year(static_cast<int>(number_at(text, 0, 4))),
                  std::chrono::month(number_at(text, 5, 2)),
                  std::chrono::day(number_at(text, 8, 2))};
  if (!date.ok() || year_of(date) < 1) return std::nullopt;
  return date;
}

std::string to_iso(Date date) {
  // By hand, since every page says many days.
  constexpr int k_last_of_four_digits = 9999;
  const unsigned month = static_cast<unsigned>(date.month());
  if (year_of(date) < 0 || year_of(date) > k_last_of_four_digits)
    return fmt::format("{:04}-{:02}-{:02}", year_of(date), month, day_of(date));
  const auto year = static_cast<unsigned>(year_of(date));
  std::string text = "0000-00-00";
  const auto put = [&](std::size_t last, unsigned number) {
    for (; number > 0; number /= 10)
      text[last--] = static_cast<char>('0' + number % 10);
  };
  put(3, year);
  put(6, month);
  put(9, day_of(date));
  return text;
}

std::string to_rfc822(Date date) {
  const unsigned weekday = std::chrono::weekday(std::chrono::sys_days(date)).c_encoding();
  return fmt::format("{}, {:02} {} {:04} 00:00:00 +0000", k_weekdays[weekday], day_of(date),
                     k_months[static_cast<unsigned>(date.month()) - 1], year_of(date));
}

int days_between(Date from, Date to) {
  return static_cast<int>((std::chrono::sys_days(to) - std::chrono::sys_days(from)).count());
}

Date add_days(Date date, int days) {
  return std::chrono::sys_days(date) + std::chrono::days(days);
}

Date today() {
  const std::time_t now = std::time(nullptr);
  std::tm local{};
  localtime_r(&now, &local);
  return {std::chrono::year(local.tm_year + 1900),
          std::chrono::month(static_cast<unsigned>(local.tm_mon + 1)),
          std::chrono::day(static_cast<unsigned>(local.tm_mday))};
}

}  // namespace daybook::text
