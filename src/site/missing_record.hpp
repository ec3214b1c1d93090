// SPDX-License-Identifier: MIT
// Decision records that are named and are no page.  Internal to the site room.  Tested by
// decisions_test.cpp.
#pragma once

#include <cstdint>

#include "site/site.hpp"

namespace daybook::site {

/// What there is to say of a decision of the session `entry` that names, at `span`, a record that
/// is not there.
text::Diagnostic decision_adr_missing(const journal::Entry& entry, std::uint32_t number,
                                      text::Span span);

}  // namespace daybook::site
