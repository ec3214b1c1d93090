// SPDX-License-Identifier: MIT
// Days and months as a page shows them, in the language of the site.  A language is one row of the
// table in date_style.cpp; one without a row gets the form of ISO 8601, which is nobody's and read
// by all.  Other words of the pages are the layouts'.  Tested by date_style_test.cpp.
#pragma once

#include <chrono>
#include <string>
#include <string_view>

#include "text/date.hpp"

namespace daybook::text {

/// `8 January 2026`, `8. Januar 2026`, `2026年1月8日`.  `language` is a BCP 47 tag; its first part
/// counts.
std::string to_long(Date date, std::string_view language);

/// `January 2026`, `2026年1月`.
std::string to_long(std::chrono::year_month month, std::string_view language);

// Where there is little room, as on the axis of a chart.

/// `Jan 2026`, `janv. 2026`, `2026年1月`.
std::string to_short(std::chrono::year_month month, std::string_view language);

/// `Jan`, `janv.`, `1月`; `01` in a language without a row.
std::string to_short(std::chrono::month month, std::string_view language);

/// `Mon`, `Mo`, `周一`, of 1 for Monday to 7 for Sunday.  ISO 8601 has no names: a language without
/// a row gets the English ones.
std::string_view weekday_name_short(unsigned iso_weekday, std::string_view language);

}  // namespace daybook::text
