// SPDX-License-Identifier: MIT
// What a statement says of itself at its ends: whether it is settled, and how bad it is.  Tested by
// ledger_gaps_test.cpp and read_groups_test.cpp.
#pragma once

#include <cstddef>
#include <string_view>

namespace daybook::journal {

/// Where `… — resolved`, `… - 已解决` or `… (closed)` begins to say so; npos when it does not.
std::size_t settled_remark(std::string_view text);

/// How many bytes `[RESOLVED] `, `(fixed) ` or `DONE: ` has at the beginning; 0 without one.
std::size_t settled_opening(std::string_view text);

/// Whether a heading or the head of a list says that what stands below it is settled: `Closed
/// gaps`, `Questions answered`, `Done`; not `To be done`, `Closed and open`.
bool names_settled(std::string_view title);

/// `Tables` of `[H] Tables` and `Tables (high)`; perhaps empty.
std::string_view without_severity(std::string_view text);

}  // namespace daybook::journal
