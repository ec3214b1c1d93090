// SPDX-License-Identifier: MIT
// The nine characters that tell how what follows runs (UAX #9): they embed, override or isolate a
// direction until they are closed, and so can show a text in another order than it is written
// ("Trojan Source", CVE-2021-42574).  The marks LRM, RLM and ALM are none of them: they reach no
// further than themselves.  Tested by bidi_test.cpp.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "text/diagnostic.hpp"

namespace daybook::text {

/// Where the first of them begins at or after `from`; npos when there is none.
std::size_t find_bidi_control(std::string_view text, std::size_t from = 0);

/// What there is to say of the control at `offset` of `what`: "the title", "a heading", "code".
Diagnostic direction_changed(Place place, std::string_view what, std::string_view text,
                             std::size_t offset);

/// The same text closed in itself: what it opens ends at its end, and what it never opened is not
/// closed.  Whatever stands behind it runs as if the text were not there.
std::string balanced_bidi(std::string text);

}  // namespace daybook::text
