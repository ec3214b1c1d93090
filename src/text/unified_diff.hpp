// SPDX-License-Identifier: MIT
// The difference of two texts as `diff -u` and git print it: hunks of lines with three lines around
// each.  Knows no files and no colours.  Tested by unified_diff_test.cpp.
#pragma once

#include <string>
#include <string_view>

namespace daybook::text {

/// The hunks that lead from `before` to `after`, each beginning `@@ -1,4 +1,5 @@`; empty for equal
/// texts.  A last line without its line feed is followed by `\ No newline at end of file`.  Meant
/// for texts that are nearly equal: the time grows with the square of the lines that differ.
std::string unified_hunks(std::string_view before, std::string_view after);

}  // namespace daybook::text
