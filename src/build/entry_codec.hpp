// SPDX-License-Identifier: MIT
// One Entry as bytes and back: the file's own bytes, its tree, and all that was read from it. Which
// bytes may be believed is the cache's matter.  Tested by entry_codec_test.cpp.
#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "base/serial.hpp"
#include "journal/session.hpp"

namespace daybook::build {

void save_entry(base::Saver& saver, const journal::Entry& entry);

/// Nothing for bytes that are no entry.
std::shared_ptr<const journal::Entry> load_entry(std::string_view bytes);

}  // namespace daybook::build
