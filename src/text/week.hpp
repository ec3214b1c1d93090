// SPDX-License-Identifier: MIT
// Weeks of ISO 8601: they begin on Monday, and a year's first week is the one with its first
// Thursday.  Knows no locale.  Tested by week_test.cpp.
#pragma once

#include <string>

#include "text/date.hpp"

namespace daybook::text {

/// The Monday of a day's week.
Date monday_of(Date day);

/// "2026-W02": the week's own year, which may not be the day's.
std::string to_iso_week(Date day);

/// 1 for Monday to 7 for Sunday.
unsigned iso_weekday(Date day);

}  // namespace daybook::text
