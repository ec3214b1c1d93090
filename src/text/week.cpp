// SPDX-License-Identifier: MIT
#include "text/week.hpp"

#include <chrono>
#include <fmt/format.h>

namespace daybook::text {

unsigned iso_weekday(Date day) {
  return std::chrono::weekday(std::chrono::sys_days(day)).iso_encoding();
}

Date monday_of(Date day) {
  return add_days(day, 1 - static_cast<int>(iso_weekday(day)));
}

std::string to_iso_week(Date day) {
  constexpr int k_days_to_thursday = 3;
  constexpr int k_week = 7;
  const Date thursday = add_days(monday_of(day), k_days_to_thursday);
  const Date new_year(thursday.year(), std::chrono::January, std::chrono::day(1));
  return fmt::format("{:04}-W{:02}", static_cast<int>(thursday.year()),
                     days_between(new_year, thursday) / k_week + 1);
}

}  // namespace daybook::text
