// SPDX-License-Identifier: MIT
// The parts of a text between the places of a separator.  Trims nothing and drops nothing.
// Tested by split_test.cpp.
#pragma once

#include <string_view>
#include <vector>

namespace daybook::text {

/// One part more than `by` stands in the text, empty ones too; they view `text`.  `by` is not
/// empty.
std::vector<std::string_view> split(std::string_view text, std::string_view by);

}  // namespace daybook::text
