// SPDX-License-Identifier: MIT
// Which program is running: whoever keeps what one build of it made must not hand that to another.
// Tested by program_test.cpp.
#pragma once

#include "base/digest.hpp"

namespace daybook::io {

/// Another one for each build of the program or of a library that it has loaded, by the ids that
/// linkers give them (-Wl,--build-id); where one has none, by its name.
base::Digest program_digest();

}  // namespace daybook::io
