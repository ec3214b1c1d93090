// SPDX-License-Identifier: MIT
// The part of `daybook check --external` that asks: links and proofs outside the journal, and
// evidence.lock with what they answered.  Messages are those of the check that follows, which reads
// that file.  Tested by tests/cli/check_external*.txt.
#pragma once

#include "cli/arguments.hpp"
#include "io/file_system.hpp"

namespace daybook::cli {

/// k_fine when the check may go on; else what the process ends with.
int ask_outside(io::FileSystem& files, const CheckCommand& command);

}  // namespace daybook::cli
