// SPDX-License-Identifier: MIT
#include "text/date_style.hpp"

#include <algorithm>
#include <array>
#include <cassert>
#include <fmt/format.h>

#include "text/unicode.hpp"

namespace daybook::text {
namespace {

using Months = std::array<std::string_view, 12>;
using Weekdays = std::array<std::string_view, 7>;

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

constexpr Months k_english_short{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                 "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
constexpr Months k_german_short{"Jan", "Feb", "Mär", "Apr", "Mai", "Jun",
                                "Jul", "Aug", "Sep", "Okt", "Nov", "Dez"};
constexpr Months k_french_short{"janv.", "févr.", "mars",  "avr.", "mai",  "juin",
                                "juil.", "août",  "sept.", "oct.", "nov.", "déc."};
constexpr Months k_spanish_short{"ene", "feb", "mar",  "abr", "may", "jun",
                                 "jul", "ago", "sept", "oct", "nov", "dic"};
constexpr Months k_turkish_short{"Oca", "Şub", "Mar", "Nis", "May", "Haz",
                                 "Tem", "Ağu", "Eyl", "Eki", "Kas", "Ara"};

constexpr Weekdays k_english_week{"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};
constexpr Weekdays k_chinese_week{"周一", "周二", "周三", "周四", "周五", "周六", "周日"};
constexpr Weekdays k_japanese_week{"月", "火", "水", "木", "金", "土", "日"};
constexpr Weekdays k_korean_week{"월", "화", "수", "목", "금", "토", "일"};
constexpr Weekdays k_german_week{"Mo", "Di", "Mi", "Do", "Fr", "Sa", "So"};
constexpr Weekdays k_french_week{"lun.", "mar.", "mer.", "jeu.", "ven.", "sam.", "dim."};
constexpr Weekdays k_spanish_week{"lun", "mar", "mié", "jue", "vie", "sáb", "dom"};
constexpr Weekdays k_turkish_week{"Pzt", "Sal", "Çar", "Per", "Cum", "Cmt", "Paz"};

/// How a language writes a day and a month: {d}, {m} and {y} stand for their parts.
struct Style {
  std::string_view language;
  const Months* months;
  std::string_view first;  ///< the first of a month, where it is no mere number
  std::string_view day;
  std::string_view month;
  const Months* short_months;
  std::string_view short_month;  ///< with its year
  std::string_view bare_month;   ///< without
  const Weekdays* weekdays;
};

constexpr std::array k_styles{
    Style{"en", &k_english, "1", "{d} {m} {y}", "{m} {y}", &k_english_short, "{m} {y}", "{m}",
          &k_english_week},
    Style{"zh", &k_numbers, "1", "{y}年{m}月{d}日", "{y}年{m}月", &k_numbers, "{y}年{m}月", "{m}月",
          &k_chinese_week},
    Style{"ja", &k_numbers, "1", "{y}年{m}月{d}日", "{y}年{m}月", &k_numbers, "{y}年{m}月", "{m}月",
          &k_japanese_week},
    Style{"ko", &k_numbers, "1", "{y}년 {m}월 {d}일", "{y}년 {m}월", &k_numbers, "{y}년 {m}월",
          "{m}월", &k_korean_week},
    Style{"de", &k_german, "1", "{d}. {m} {y}", "{m} {y}", &k_german_short, "{m} {y}", "{m}",
          &k_german_week},
    Style{"fr", &k_french, "1er", "{d} {m} {y}", "{m} {y}", &k_french_short, "{m} {y}", "{m}",
          &k_french_week},
    Style{"es", &k_spanish, "1", "{d} de {m} de {y}", "{m} de {y}", &k_spanish_short, "{m} {y}",
          "{m}", &k_spanish_week},
    Style{"tr", &k_turkish, "1", "{d} {m} {y}", "{m} {y}", &k_turkish_short, "{m} {y}", "{m}",
          &k_turkish_week},
};

const Style* style_of(std::string_view tag) {
  const std::string language = lower(tag.substr(0, tag.find('-')));
  const auto* const style = std::ranges::find(k_styles, language, &Style::language);
  return style == k_styles.end() ? nullptr : style;
}

std::string_view name_of(std::chrono::month month, const Months& names) {
  return names.at(static_cast<unsigned>(month) - 1);
}

std::string write(std::string_view form, const Style& style, Date date) {
  const auto day = static_cast<unsigned>(date.day());
  return fmt::format(fmt::runtime(form), fmt::arg("y", static_cast<int>(date.year())),
                     fmt::arg("m", name_of(date.month(), *style.months)),
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

std::string to_short(std::chrono::year_month month, std::string_view language) {
  const Style* const style = style_of(language);
  if (style == nullptr) return to_long(month, language);
  return fmt::format(fmt::runtime(style->short_month),
                     fmt::arg("y", static_cast<int>(month.year())),
                     fmt::arg("m", name_of(month.month(), *style->short_months)));
}

std::string to_short(std::chrono::month month, std::string_view language) {
  const Style* const style = style_of(language);
  if (style == nullptr) return fmt::format("{:02}", static_cast<unsigned>(month));
  return fmt::format(fmt::runtime(style->bare_month),
                     fmt::arg("m", name_of(month, *style->short_months)));
}

std::string_view weekday_name_short(unsigned iso_weekday, std::string_view language) {
  const Style* const style = style_of(language);
  const Weekdays& names = style == nullptr ? k_english_week : *style->weekdays;
  assert(iso_weekday >= 1 && iso_weekday <= names.size());
  return names.at(iso_weekday - 1);
}

}  // namespace daybook::text
