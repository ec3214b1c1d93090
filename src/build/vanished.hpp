// SPDX-License-Identifier: MIT
// Which addresses of urls.lock nothing is at any more, and what took their place.  Tested by
// url_lock_test.cpp.
#pragma once

#include "build/url_lock.hpp"

namespace daybook::build {

/// One diagnostic an address, in order, at its line (rule url-vanished).
text::Diagnostics find_vanished(const UrlLock& lock, const Addressed& now);

}  // namespace daybook::build
