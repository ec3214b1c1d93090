// SPDX-License-Identifier: MIT
// Plain texts as Markdown that reads the same, and links from one file of a journal to another.
// Tested by markdown_text_test.cpp.
#pragma once

#include <string>
#include <string_view>

namespace daybook::scaffold {

/// A text in one line, with a backslash before what would be taken for markup, cells of tables
/// included.
std::string markdown_text(std::string_view plain);

/// White space of all kinds as single spaces, none at the ends: what may stand in a field.
std::string in_one_line(std::string_view text);

/// How the file at `from` links to the one at `to`, both below the journal.
std::string link_between(std::string_view from, std::string_view to);

}  // namespace daybook::scaffold
