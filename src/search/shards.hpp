// SPDX-License-Identifier: MIT
// Terms as the texts of an index, cut where one is full.  The form is told in ARCHITECTURE.md,
// "Search".  Tested by index_test.cpp.
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <vector>

namespace daybook::search {

struct Told;

/// Texts that follow one another in the order of their terms.
struct Shards {
  std::vector<std::string> first_terms;  ///< of each shard
  std::vector<std::string> texts;
};

/// `<common><rest> <gap><weight>…;` for each term.  No shard has more than `most` bytes, unless one
/// term has.
Shards write_postings(std::span<const Told> terms, std::size_t most, unsigned jobs);
/// `<common><how frequent><rest> ` for each that may be mistyped.
Shards write_words(std::span<const Told> terms, std::size_t most, unsigned jobs);

}  // namespace daybook::search
