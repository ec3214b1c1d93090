// SPDX-License-Identifier: MIT
#include "text/date_style.hpp"

#include <algorithm>
#include <array>
#include <fmt/format.h>

#include "text/unicode.hpp"

namespace daybook::text {
namespace {

using Months = std::array<std::string_view, 12>;

constexpr Months k_english{"January", "February", "March",     "April",   "May",      "June",
                           "July",    "August",   "September", "October", "November", "December"};
constexpr Months k_german{"Januar", "Februar", "März",      "April",   "Mai",      "Juni",
                          "Juli",   "August",  "September", "Oktober", "November", "Dezember"};
constexpr Months k_french{"janvier", "février", "mars",      "avril",   "mai",      "juin",
                          "juillet", "août",    "septembre", "octobre", "novembre", "décembre"};
constexpr Months k_spanish{"enero", "febrero", "marzo",      "abril",   "mayo",      "junio",
                           "julio", "agosto",  "septiembre", "octubre", "noviembre", "diciembre"};
constexpr Months k_turkish{"Ocak",   "Şubat",   "Mart",  "Nisan", "Mayıs", "Haziran",
                           "Temmuz", "Ağustos", "Eylül", "Ekim",  "Kasım", "Aralık"};
/// Of languages that number their months.
constexpr Months k_numbers{"1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12"};

/// How a language writes a day and a month: {d}, {m} and {y} stand for their parts.
struct Style {
  std::string_view language;
  const Months* months;
  std::string_view first;  ///< the first of a month, where it is no mere number
  std::string_view day;
  std::string_view month;
};

constexpr std::array k_styles{
    Style{"en", &k_english, "1", "{d} {m} {y}", "{m} {y}"},
    Style{"zh", &k_numbers, "1", "{y}年{m}月{d}日", "{y}年{m}月"},
    Style{"ja", &k_numbers, "1", "{y}年{m}月{d}日", "{y}年{m}月"},
    Style{"ko", &k_numbers, "1", "{y}년 {m}월 {d}일", "{y}년 {m}월"},
    Style{"de", &k_german, "1", "{d}. {m} {y}", "{m} {y}"},
    Style{"fr", &k_french, "1er", "{d} {m} {y}", "{m} {y}"},
    Style{"es", &k_spanish, "1", "{d} de {m} de {y}", "{m} de {y}"},
    Style{"tr", &k_turkish, "1", "{d} {m} {y}", "{m} {y}"},
};

const Style* style_of(std::string_view tag) {
  const std::string language = lower(tag.substr(0, tag.find('-')));
  const auto* const style = std::ranges::find(k_styles, language, &Style::language);
  return style == k_styles.end() ? nullptr : style;
}

std::string write(std::string_view form, const Style& style, Date date) {
  const auto day = static_cast<unsigned>(date.day());
  return fmt::format(fmt::runtime(form), fmt::arg("y", static_cast<int>(date.year())),
                     fmt::arg("m", (*style.months)[static_cast<unsigned>(date.month()) - 1]),
                     fmt::arg("d", day == 1 ? std::string(style.first) : std::to_string(day)));
}

}  // namespace

std::string to_long(Date date, std::string_view language) {
  const Style* const style = style_of(language);
  return style == nullptr ? to_iso(date) : write(style->day, *style, date);
}

std::string to_long(std::chrono::year_month month, std::string_view language) {
  const Style* const style = style_of(language);
  const Date first = month / std::chrono::day(1);
  return style == nullptr ? to_iso(first).substr(0, 7) : write(style->month, *style, first);
}

}  // namespace daybook::text
