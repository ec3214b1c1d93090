// SPDX-License-Identifier: MIT
// Which blocks of a session's page show what they are: sections by their role, entries by the kind
// of item that was read from them, verdicts by their word.  The classes are drawn by the theme.
// Tested by marks_test.cpp.
#pragma once

#include <vector>

#include "markdown/html.hpp"
#include "site/site.hpp"

namespace daybook::render {

/// Classes for headings (`role role-gap`), for entries (`item-gap`) and for verdicts (`verdict
/// verdict-strong`), in the document's order; none for a file that is no session.  A section that
/// has its role from the section around it is not marked again, nor is an entry that is a task:
/// its box tells.
std::vector<markdown::Mark> section_marks(const site::FileNode& file);

}  // namespace daybook::render
