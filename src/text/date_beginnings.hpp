// SPDX-License-Identifier: MIT
// Where a day may begin, so that the many ways of writing one are tried at few places of a text.
// Internal to date_finder.cpp.  Tested by date_test.cpp.
#pragma once

#include <string_view>

#include "text/scanner.hpp"

namespace daybook::text {

/// Whether a text holds any of what a date or its placeholder begins with: a digit (a full-width
/// one begins with EF), a bracket, `YYYY` and its like.  Most titles and sentences do not.
bool may_hold_date(std::string_view text);

/// Whether a date, or what stands for one, may begin at the cursor: never within a word or a
/// number.
bool may_begin_date(const Scanner& scanner);

/// Whether a month's name may begin with two characters: of the alphabet's pairs few do.
bool may_begin_month(char32_t first, char32_t second);

}  // namespace daybook::text
