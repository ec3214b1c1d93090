// SPDX-License-Identifier: MIT
// The words for folders that are not to be written: another process writes them, or they are
// somebody else's.  Tested by writer_test.cpp, cleaner_test.cpp and tests/cli/output_linked.txt.
#pragma once

#include <string>
#include <string_view>

#include "base/result.hpp"
#include "io/file_system.hpp"

namespace daybook::output {

/// Who has the folder, and what to do.
base::Error busy(std::string_view folder, const io::LockAttempt& attempt);

/// Of a folder that the journal's settings name.
std::string leads_out(std::string_view folder);

}  // namespace daybook::output
