// SPDX-License-Identifier: MIT
// The words for a folder that another process is writing.  Tested by writer_test.cpp and
// cleaner_test.cpp.
#pragma once

#include <string_view>

#include "base/result.hpp"
#include "io/file_system.hpp"

namespace daybook::output {

/// Who has the folder, and what to do.
base::Error busy(std::string_view folder, const io::LockAttempt& attempt);

}  // namespace daybook::output
