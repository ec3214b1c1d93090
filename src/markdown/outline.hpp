// SPDX-License-Identifier: MIT
// A document that is one list, as Logseq keeps its pages: `- ## Title` with what belongs to it in
// the list below.  Works on cmark-gfm's tree.  Tested by outline_test.cpp.
#pragma once

#include <cmark-gfm.h>

namespace daybook::markdown {

/// Makes sections of the entries that begin with a heading, at any depth below such entries, each
/// of a deeper level than the one around it, and leaves out what the program notes for itself: the
/// properties `id::` and `collapsed::`, and drawers (`:LOGBOOK:` to `:END:` in one paragraph). What
/// is not made of bullet lists alone, but for a first paragraph and footnotes, stays as it is.  The
/// number that a list of bullets begins with says beside a heading of which level it stands; 0: it
/// belongs to what stands above it.
void lift_outline(cmark_node* root);

}  // namespace daybook::markdown
