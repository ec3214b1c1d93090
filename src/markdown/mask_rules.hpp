// SPDX-License-Identifier: MIT
// What is a formula and what is a wiki link, on one line.  `$3/$15`, `${x}`, `$1` and `\$` are
// none. Tested by mask_rules_test.cpp.
#pragma once

#include <cstddef>
#include <string_view>

namespace daybook::markdown {

/// The size of the `$…$` that begins at `at`, or of a formula between dollars and backticks, or 0.
std::size_t inline_math_size(std::string_view line, std::size_t at);

/// The size of the `$$…$$` that begins at `at` and ends on the same line, or 0.  `begin` is where
/// the line's words begin: elsewhere `$$ … $$` with spaces inside is a shell's process number, or
/// SQL.
std::size_t display_math_size(std::string_view line, std::size_t at, std::size_t begin);

/// The size of the `[[…]]` that begins at `at`, or 0.
std::size_t wiki_size(std::string_view line, std::size_t at);

/// Where the URL that goes on at `at` ends: dollars in it are its own.
std::size_t url_end(std::string_view line, std::size_t at);

/// The size of the link destination in parentheses that begins at `at`, or 0.
std::size_t destination_size(std::string_view line, std::size_t at);

/// Past the last `>` of a line's prefix and the one space that belongs to it.
std::size_t after_quotes(std::string_view prefix);

}  // namespace daybook::markdown
