// SPDX-License-Identifier: MIT
// What stands between `<!-- private -->` and `<!-- /private -->`, and comments as Obsidian has them
// (percent_comments.hpp).  A mark in code is text.  What becomes of the pieces is
// journal/withheld.hpp's matter.  Tested by private_marks_test.cpp.
#pragma once

#include <vector>

#include "markdown/document.hpp"
#include "text/diagnostic.hpp"
#include "text/span.hpp"

namespace daybook::markdown {

/// The pieces with their marks, ascending, none inside another or over its end.  A piece that
/// nobody ends goes to the end of the file; that, an end without a beginning, and a comment that is
/// only near to a mark is reported (private-unpaired).  One near to a beginning counts as one.
text::Checked<std::vector<text::Span>> find_private(const Document& document);

/// The first mark in front matter, where it can end nothing; size 0 without one.
text::Span find_front_matter_mark(const Document& document);

}  // namespace daybook::markdown
