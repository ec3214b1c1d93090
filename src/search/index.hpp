// SPDX-License-Identifier: MIT
// Pages to the shards of an index: which pages say a word, and how much it counts there.  Knows no
// site, no address and no file.  The form is told in ARCHITECTURE.md, "Search"; its reader is
// assets/search-core.js.  Tested by index_test.cpp and, with that reader, by tests/node.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "base/digest.hpp"
#include "search/known_words.hpp"
#include "search/page_words.hpp"

namespace daybook::search {

/// Texts that follow one another in the order of their terms.
struct Shards {
  std::vector<std::string> first_terms;  ///< of each shard
  std::vector<std::string> texts;
};

/// Terms are in the order of their bytes in both; a term is written as how many of its first bytes
/// it has in common with the one before, and the rest.
struct Index {
  std::size_t pages = 0;
  Shards postings;  ///< `<common><rest> <gap><weight>…;` for each term
  Shards words;     ///< `<common><how frequent><rest> ` for each that may be mistyped
};

/// How large the parts of an index may be.
struct IndexOptions {
  unsigned jobs = 1;
  std::size_t postings_bytes = 32UL * 1024UL;  ///< of a shard, unless one term has more
  std::size_t words_bytes = 48UL * 1024UL;
  /// Pages kept of one term: those on which it counts most, of equals the later ones.
  std::size_t most_postings = 16UL * 1024UL;
  /// Where words of pages may be known from, and are kept; nullptr: all pages are read.  With it,
  /// `key` tells pages apart: equal for pages that say the same.  Called as `page` is.
  const WordShelf* shelf = nullptr;
  std::function<base::Digest(std::size_t)> key = {};
};

/// So many pages are a batch of the shelf's.
inline constexpr std::size_t k_index_batch = 512;

/// `page(i)` is called at most once for each i in [0, pages), from any of the threads.  The number
/// of jobs does not change what comes out.
Index make_index(std::size_t pages, const std::function<PageText(std::size_t)>& page,
                 const IndexOptions& options = {});

/// The sign of a digit from 0 to 63.
char digit_sign(std::size_t digit);
/// Appends a number as digits of five bits, the lowest first, each but the last with the sixth bit.
void append_number(std::string& out, std::size_t number);

}  // namespace daybook::search
