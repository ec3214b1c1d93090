// SPDX-License-Identifier: MIT
// What a template writes where a date belongs, and its user may have left there.  Private to
// date_finder.cpp; tested by date_test.cpp.
#pragma once

#include "text/scanner.hpp"

namespace daybook::text {

/// Moves past `YYYY-MM-DD`, `2024-XX-XX`, `DD.MM.YYYY`, `YYYY年MM月DD日`, `[DATE]`, `{{date}}` and
/// their like; stays and says so when none stands here.
bool take_date_placeholder(Scanner& scanner);

}  // namespace daybook::text
