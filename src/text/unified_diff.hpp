// SPDX-License-Identifier: MIT
// Edits of a text as `diff -u` and git print them: hunks of lines with three lines around each.
// Compares no texts: what changes is known, so that the work grows with the text and not with the
// square of its changes.  Knows no files and no colours.  Tested by unified_diff_test.cpp.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "text/fix.hpp"

namespace daybook::text {

/// A text as the edits leave it.  They are in its order, and no two touch the same byte.
std::string edited(std::string_view before, std::span<const Edit> edits);

/// The hunks that lead from `before` to what the edits leave, each beginning `@@ -1,4 +1,5 @@`;
/// empty when nothing changes.  A last line without its line feed is followed by
/// `\ No newline at end of file`.
std::string unified_hunks(std::string_view before, std::span<const Edit> edits);

}  // namespace daybook::text
