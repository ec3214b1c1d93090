// SPDX-License-Identifier: MIT
// What happens when the system has no memory left: a line, and the exit code of a world that
// failed. Tested by tests/faults/memory.py.
#pragma once

namespace daybook::cli {

/// From now on the process ends so.  An exception would have to go through libraries in C, which
/// abort, as the allocator does when it is asked by `new`.  What was being written is taken back by
/// the next build, as after a kill.
void end_without_memory();

}  // namespace daybook::cli
