// SPDX-License-Identifier: MIT
// The orders a journal is shown in.  Tested by link_test.cpp.
#pragma once

#include <string_view>

#include "site/site.hpp"

namespace daybook::site {

/// Names as people count them: `day-2` before `day-10`.  A strict weak order; names that differ
/// only in leading zeros are ordered by bytes.
bool natural_less(std::string_view a, std::string_view b);

/// Oldest first: by first day, start time, then path in natural order.  Sessions without a date
/// stand before all others, in natural order of path.
bool earlier(const FileNode& a, const FileNode& b);

}  // namespace daybook::site
