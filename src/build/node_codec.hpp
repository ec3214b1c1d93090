// SPDX-License-Identifier: MIT
// The nodes of a document as bytes and back: they are most of what an entry is, so both are as
// short as can be.  Tested by entry_codec_test.cpp and node_codec_test.cpp.
#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "base/serial.hpp"
#include "markdown/document.hpp"

namespace daybook::build {

/// Puts them, some 7 bytes each instead of 16.
void save_nodes(base::Saver& saver, std::span<const markdown::Node> nodes);

/// Takes them again.  For any bytes: the loader fails when so many are not there, and when one
/// has a text outside its file, which is of `file` bytes.
std::vector<markdown::Node> load_nodes(base::Loader& loader, std::size_t file);

}  // namespace daybook::build
