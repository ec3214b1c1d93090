// SPDX-License-Identifier: MIT
// Words of pages that an earlier index was made of, so that the next one reads again only what
// changed.  Pages are known by keys that their owner makes; a batch of pages is one piece of bytes,
// and where it is kept is somebody else's matter.  Tested by known_words_test.cpp.
#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/digest.hpp"
#include "search/page_words.hpp"

namespace daybook::search {

/// Where batches are kept.  Both are called from one thread.
struct WordShelf {
  /// What was put there for the last index; empty when nothing was.
  std::function<std::string(std::size_t batch)> take;
  /// Empty bytes: nothing is to be there any more.
  std::function<void(std::size_t batch, std::string bytes)> put;
};

/// A batch as it was kept.
class KnownWords {
 public:
  /// For any bytes: what cannot be read is not known.
  explicit KnownWords(std::string bytes);

  std::size_t size() const { return pages_.size(); }
  /// The words of the page with this key.
  std::optional<PageWords> find(const base::Digest& key) const;

 private:
  struct Page {
    base::Digest key;
    std::string_view words;  // in the bytes
  };
  std::string bytes_;
  std::vector<Page> pages_;  // by key
};

/// The bytes of a batch: the words of each page and its key.
std::string save_words(std::span<const base::Digest> keys, std::span<const PageWords> pages);

}  // namespace daybook::search
