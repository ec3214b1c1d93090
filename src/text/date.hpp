// SPDX-License-Identifier: MIT
// Civil days as people write them.  A date never passes through a time zone.  Tested by
// date_test.cpp.
#pragma once

#include <chrono>
#include <compare>
#include <optional>
#include <string>
#include <string_view>

namespace daybook::text {

/// A civil day of the proleptic Gregorian calendar, year 1 to 9999, always a day that exists.
using Date = std::chrono::year_month_day;

/// A stretch of days; `last` is the same day for a single date.
struct DateRange {
  Date first;
  Date last;
  friend bool operator==(const DateRange&, const DateRange&) = default;
};

/// What was found where a date was looked for.
struct DateReading {
  enum class Kind {
    none,         ///< no date in it
    date,         ///< `range` holds
    placeholder,  ///< the template's own `YYYY-MM-DD`, `[DATE]`, `2024-XX-XX`
    impossible,   ///< the form of a date, but no such day: 2024-13-41
    ambiguous,    ///< day and month, or month and day, nobody can tell: 03/05/2026
  } kind = Kind::none;
  DateRange range{};
  std::size_t begin = 0;  ///< bytes of the text that were read as the date
  std::size_t end = 0;
};

/// Finds the first date in a piece of text.  Reads `2026-01-08` (also with / . or the dashes of
/// typography), `20260108` standing alone, `January 8, 2026`, `8 Jan 2026`, `Jan 8 2026`,
/// `2026年1月9日`, ISO date-times (the civil day as written), and ranges of two with -, –, —, ~,
/// 至, to, .. between (`Jan 31 - Feb 2, 2026`, `2026-04-29 ~ 2026-05-01`, `March 3-5, 2026`).  With
/// the year last, numbers are a date only where they name one day, whichever is the month
/// (`31/12/2026`).  Month names in English, German, French, Spanish and Turkish.  A year must have
/// four digits.
DateReading find_date(std::string_view text);

/// Whether a text that names no day names part of one or a stretch of days: `January 2026`, `Week
/// 3`, `Q1`, `第3周`.  `last Tuesday` does not.
bool has_part_of_date(std::string_view text);

/// `YYYY-MM-DD` exactly; nothing else, and nothing for a day that does not exist.
std::optional<Date> parse_iso_date(std::string_view text);

std::string to_iso(Date date);     ///< 2026-01-08
std::string to_rfc822(Date date);  ///< Thu, 08 Jan 2026 00:00:00 +0000
/// Days from `from` to `to`; negative when `to` is earlier.
int days_between(Date from, Date to);
Date add_days(Date date, int days);
/// Today's civil day in the machine's time zone: an input of a build, read once by the command
/// line.
Date today();

}  // namespace daybook::text
