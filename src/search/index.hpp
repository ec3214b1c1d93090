// SPDX-License-Identifier: MIT
// Pages to the shards of an index: which pages say a word, and how much it counts there.  Knows no
// site, no address and no file.  The form is told in ARCHITECTURE.md, "Search"; its reader is
// assets/search-core.js.  Tested by index_test.cpp and, with that reader, by tests/node.
#pragma once

#include <cstddef>
#include <functional>

#include "base/digest.hpp"
#include "search/page_words.hpp"
#include "search/shards.hpp"
#include "search/word_shelf.hpp"

namespace daybook::search {

/// Terms are in the order of their bytes in both; a term is written as how many of its first bytes
/// it has in common with the one before, and the rest.
struct Index {
  std::size_t pages = 0;
  Shards postings;  ///< `<common><rest> <gap><weight>…;` for each term
  Shards words;     ///< `<common><how frequent><rest> ` for each that may be mistyped
};

/// So many pages are a batch: few, so that a change makes little anew, and enough for terms to be
/// merged of few batches.
inline constexpr std::size_t k_index_batch = 512;

/// How large the parts of an index may be.
struct IndexOptions {
  unsigned jobs = 1;
  std::size_t postings_bytes = 32UL * 1024UL;  ///< of a shard, unless one term has more
  std::size_t words_bytes = 48UL * 1024UL;
  /// Pages kept of one term: those on which it counts most, of equals the later ones.
  std::size_t most_postings = 16UL * 1024UL;
  std::size_t batch_pages = k_index_batch;
  /// Where words of pages may be known from, and are kept; nullptr: all pages are read.  With it,
  /// `key` tells pages apart: equal for pages that say the same.  Called as `page` is.
  const WordShelf* shelf = nullptr;
  std::function<base::Digest(std::size_t)> key = {};
};

/// `page(i)` is called at most once for each i in [0, pages), from any of the threads.  The number
/// of jobs does not change what comes out.
Index make_index(std::size_t pages, const std::function<PageText(std::size_t)>& page,
                 const IndexOptions& options = {});

}  // namespace daybook::search
