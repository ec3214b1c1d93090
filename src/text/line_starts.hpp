// SPDX-License-Identifier: MIT
// Where the lines of a text begin.  A journal has one for each of its lines, so they are kept in
// two bytes each.  Tested by line_starts_test.cpp.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace daybook::text {

/// Offsets in ascending order, of which few are 64 KiB and more from the one before.
class LineStarts {
 public:
  /// Greater than all that are there.
  void add(std::uint32_t offset) {
    const std::size_t page = offset >> k_low_bits;
    if (page > pages_.size()) pages_.resize(page, static_cast<std::uint32_t>(low_.size()));
    low_.push_back(static_cast<std::uint16_t>(offset));
  }
  void shrink_to_fit();

  std::size_t size() const { return low_.size(); }
  std::uint32_t operator[](std::size_t index) const {
    return static_cast<std::uint32_t>(page_of(index) << k_low_bits) | low_[index];
  }
  /// How many are not greater than the offset.
  std::size_t count_up_to(std::uint32_t offset) const;

 private:
  static constexpr unsigned k_low_bits = 16;

  // Most texts have no second one.
  std::size_t page_of(std::size_t index) const {
    if (pages_.empty()) return 0;
    return static_cast<std::size_t>(std::ranges::upper_bound(pages_, index) - pages_.begin());
  }

  std::vector<std::uint16_t> low_;  // bits of each
  /// How many offsets there are below each multiple of 64 KiB, from the first multiple on.
  std::vector<std::uint32_t> pages_;
};

}  // namespace daybook::text
