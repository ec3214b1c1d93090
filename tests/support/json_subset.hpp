// SPDX-License-Identifier: MIT
// Whether a JSON text says what a test expects of it.  Tested by json_subset_test.cpp.
#pragma once

#include <string>
#include <string_view>

namespace daybook::tests {

/// Empty when `actual` says all that `expected` says; else a line for each difference, with its
/// place (`capabilities[3].state: expected "proved", came "stale"`), at most 20.  Members of an
/// object that `expected` does not name may be anything; lists have to be equally long.
std::string subset_faults(std::string_view expected, std::string_view actual);

}  // namespace daybook::tests
