// SPDX-License-Identifier: MIT
// Comments as Obsidian has them: `%%in a line%%`, and between lines of `%%` over any number of
// blocks.  A sign in code or behind a backslash is text.  Tested by
// percent_comments_test.cpp.
#pragma once

#include <vector>

#include "markdown/document.hpp"
#include "text/diagnostic.hpp"
#include "text/span.hpp"

namespace daybook::markdown {

/// The comments with their signs, ascending.  One inside a block ends in it; one at the beginning
/// of a line may end at the end of any line below.  There `%%` before a blank that nobody ends
/// begins one to the end of the file, which is reported (private-unpaired); any other sign without
/// a second is text, and so is the percent of a number.
text::Checked<std::vector<text::Span>> find_percent_comments(const Document& document);

}  // namespace daybook::markdown
