// SPDX-License-Identifier: MIT
// Memory for cmark-gfm's trees: a bump arena for each thread.  The library's own arena is one for
// the whole process and crashes with two threads.  Tested by parse_hammer_test.cpp.
#pragma once

#include <cmark-gfm.h>

namespace daybook::markdown {

/// Takes from the calling thread's arena.
cmark_mem* thread_arena();

/// Gives back at once all that the calling thread took; no tree of it may still be in use.
void reset_thread_arena();

}  // namespace daybook::markdown
