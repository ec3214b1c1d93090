// SPDX-License-Identifier: MIT
// Compares what a program printed with what a test expects of it, line by line, with wildcards, and
// shows the difference.  Tested by compare_test.cpp.
#pragma once

#include <string>
#include <string_view>

namespace daybook::tests {

/// Whether `line` is `pattern`, in which `[..]` stands for any characters, also none.
bool line_matches(std::string_view pattern, std::string_view line);

/// Empty when the texts agree; else a difference of at most 40 lines, `-` what was expected and `+`
/// what came.  A line `[...]` in `expected` stands for any number of lines, also none.
std::string difference(std::string_view expected, std::string_view actual);

}  // namespace daybook::tests
