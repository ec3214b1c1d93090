// SPDX-License-Identifier: MIT
// The terms of all batches together, as shards tell them.  Ranges of terms are merged side by side;
// which ones does not depend on the number of workers.  Tested by index_test.cpp.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "search/segment.hpp"

namespace daybook::search {

/// What is told of a term.
struct Told {
  std::string_view term;      ///< of a segment
  std::string_view postings;  ///< of Terms
  std::uint8_t width = 0;     ///< bits of how many pages say it
  bool may_be_mistyped = false;
};

/// In the order of their bytes.  Views the segments.
struct Terms {
  std::vector<Told> all;
  std::vector<std::string> postings;
};

/// How segments are merged.
struct MergeOptions {
  unsigned jobs = 1;
  std::size_t batch_pages = 1;    ///< of each segment but the last
  std::size_t most_postings = 1;  ///< as IndexOptions has it
};

Terms merge(std::span<const Segment> segments, const MergeOptions& options);

}  // namespace daybook::search
