// SPDX-License-Identifier: MIT
// Text on its way to a terminal: without characters that would act on it, and measured in its
// columns.  Tested by terminal_text_test.cpp.
#pragma once

#include <string>
#include <string_view>

namespace daybook::text {

/// Controls, which would act on the terminal, and bidirectional ones, which would show a line in
/// another order.
bool is_unsafe_on_terminal(char32_t code_point);

/// `text` on one line: breaks and tabs are spaces, what is unsafe is U+FFFD.
std::string printable(std::string_view text);

/// Columns of printable text.
std::size_t display_width(std::string_view text);

/// The text, cut to at most `columns` with a final `…` when it is longer.
std::string cut_to(std::string_view text, std::size_t columns);

/// The text and spaces up to `columns`.
std::string padded(std::string_view text, std::size_t columns);

}  // namespace daybook::text
