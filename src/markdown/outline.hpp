// SPDX-License-Identifier: MIT
// A document that is one list, as Logseq keeps its pages: `- ## Title` with what belongs to it in
// the list below.  Works on cmark-gfm's tree.  Tested by outline_test.cpp.
#pragma once

#include <cmark-gfm.h>

namespace daybook::markdown {

/// Makes sections of the entries that begin with a heading, at any depth below such entries, and
/// leaves out what the program notes for itself: the properties `id::` and `collapsed::`, and
/// drawers (`:LOGBOOK:` to `:END:`).  What is no outline stays as it is: one is made of bullet
/// lists alone, but for a first paragraph and footnotes, and an entry begins with a heading.
void lift_outline(cmark_node* root);

}  // namespace daybook::markdown
