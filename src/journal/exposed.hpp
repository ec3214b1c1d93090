// SPDX-License-Identifier: MIT
// What other pages than its own may show of a file, as one digest: so a page that is about no
// single file is made anew only when something it may show has changed.  Tested by
// exposed_test.cpp.
#pragma once

#include "base/digest.hpp"
#include "journal/session.hpp"

namespace daybook::journal {

/// Of a session all but its running text: its sections, the blocks in which links stand, its items
/// with the lines they begin in, the languages of its code, and what the ledgers take from its
/// front matter.  Of any other file all that was written.  Facts of its own page (title, day, track
/// …) are not in it.
base::Digest exposed_digest(const Entry& entry);

}  // namespace daybook::journal
