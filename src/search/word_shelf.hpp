// SPDX-License-Identifier: MIT
// Batches of pages that an earlier index was made of, so that the next one reads again only what
// changed.  Pages are known by keys that their owner makes; a batch is one piece of bytes
// (batch.hpp), and where it is kept is somebody else's matter.  Tested by word_shelf_test.cpp.
#pragma once

#include <cstddef>
#include <functional>
#include <string>

namespace daybook::search {

/// Where batches are kept.  Both are called from one thread.
struct WordShelf {
  /// What was put there for the last index; empty when nothing was.
  std::function<std::string(std::size_t batch)> take;
  /// Empty bytes: nothing is to be there any more.
  std::function<void(std::size_t batch, std::string bytes)> put;
};

}  // namespace daybook::search
