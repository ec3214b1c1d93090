// SPDX-License-Identifier: MIT
#include "text/name_day.hpp"

#include <fmt/format.h>

#include "text/ascii.hpp"

namespace daybook::text {
namespace {

constexpr std::size_t k_year = 4;
constexpr std::size_t k_digits = 8;

std::optional<NameDay> day_at(std::string_view name, std::size_t begin, std::string_view joiners) {
  const std::string_view text = name.substr(begin);
  const std::size_t step = joiners.find(text[k_year]) != std::string_view::npos ? 1 : 0;
  const std::size_t size = k_digits + 2 * step;
  if (text.size() < size || (step > 0 && text[k_year] != text[k_year + 3])) return std::nullopt;
  if (text.size() > size && is_ascii_digit(text[size])) return std::nullopt;
  const auto date =
      parse_iso_date(fmt::format("{}-{}-{}", text.substr(0, k_year), text.substr(k_year + step, 2),
                                 text.substr(k_year + 2 + 2 * step, 2)));
  if (!date) return std::nullopt;
  return NameDay{
      .date = *date, .begin = begin, .end = begin + size, .between = text.substr(k_year, step)};
}

}  // namespace

std::optional<NameDay> find_name_day(std::string_view name, std::string_view joiners) {
  for (std::size_t at = 0; at + k_digits <= name.size(); ++at) {
    if (!is_ascii_digit(name[at]) || (at > 0 && is_ascii_digit(name[at - 1]))) continue;
    if (auto day = day_at(name, at, joiners)) return day;
  }
  return std::nullopt;
}

}  // namespace daybook::text
