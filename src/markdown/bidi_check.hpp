// SPDX-License-Identifier: MIT
// Looks for characters that show headings and code in another order than they are written.  What a
// title is only the journal room knows; in running text they reach no further than their paragraph.
// Tested by bidi_check_test.cpp.
#pragma once

#include "markdown/document.hpp"
#include "text/diagnostic.hpp"

namespace daybook::markdown {

/// One message for each heading and each piece of code that holds any.
void check_bidi(const Document& document, text::Diagnostics& diagnostics);

}  // namespace daybook::markdown
