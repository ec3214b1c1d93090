// SPDX-License-Identifier: MIT
// A sentence that may quote what must not be read: a link that leads nowhere, a line of the source.
// Tested by masked_test.cpp.
#pragma once

#include <string>

#include "text/diagnostic.hpp"

namespace daybook::leaks {

/// The text with `*` for all but the beginning of each secret, as long as before.
std::string masked(std::string text);

/// The same of all that is printed of a message.
text::Diagnostic masked(text::Diagnostic diagnostic);

}  // namespace daybook::leaks
