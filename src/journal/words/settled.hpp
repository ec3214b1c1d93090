// SPDX-License-Identifier: MIT
// What a statement says of itself at its ends: whether it is settled, and how bad it is.  Tested by
// ledger_gaps_test.cpp and read_groups_test.cpp.
#pragma once

#include <cstddef>
#include <string_view>

namespace daybook::journal {

/// Where `… — resolved`, `… - 已解决` or `… (closed)` begins to say so; npos when it does not.
std::size_t settled_remark(std::string_view text);

/// `Tables` of `[H] Tables` and `Tables (high)`; perhaps empty.
std::string_view without_severity(std::string_view text);

}  // namespace daybook::journal
