// SPDX-License-Identifier: MIT
// A batch of pages as it is kept: the keys of its pages, and their words as a segment.  Tested by
// segment_test.cpp.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/digest.hpp"
#include "search/segment.hpp"

namespace daybook::search {

/// A batch as it was kept.  Views its bytes.
struct KnownBatch {
  std::vector<base::Digest> keys;  ///< of its pages
  Segment words;                   ///< of these
};

/// The bytes of a batch.
std::string save_batch(std::span<const base::Digest> keys, std::string_view segment);
/// For any bytes: nothing when they are none of a batch.
std::optional<KnownBatch> read_batch(std::string_view bytes);

/// Which pages of a batch are in another one.
struct SamePages {
  std::vector<std::uint32_t> to;  ///< for each of one batch its number in the other, or k_no_page
  std::vector<std::uint32_t> fresh;  ///< those of the other that are not in the first, in order
};
SamePages same_pages(std::span<const base::Digest> from, std::span<const base::Digest> to);

}  // namespace daybook::search
