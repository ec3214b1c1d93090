// SPDX-License-Identifier: MIT
// Shows an address in the user's browser, which goes on when daybook has ended.  Not tested: it
// would open one.
#pragma once

#include <string>

#include "base/result.hpp"

namespace daybook::io {

/// Starts the program that opens addresses here (xdg-open and the like, found in the absolute
/// folders of PATH) and does not wait for it.
base::Result<base::Done> open_in_browser(const std::string& address);

}  // namespace daybook::io
