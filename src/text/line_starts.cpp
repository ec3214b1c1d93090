// SPDX-License-Identifier: MIT
#include "text/line_starts.hpp"

namespace daybook::text {

void LineStarts::shrink_to_fit() {
  low_.shrink_to_fit();
  pages_.shrink_to_fit();
}

std::size_t LineStarts::count_up_to(std::uint32_t offset) const {
  const std::size_t page = offset >> k_low_bits;
  if (page > pages_.size()) return low_.size();
  const std::size_t first = page == 0 ? 0 : pages_[page - 1];
  const std::size_t last = page == pages_.size() ? low_.size() : pages_[page];
  const auto begin = low_.begin();
  return static_cast<std::size_t>(std::upper_bound(begin + static_cast<std::ptrdiff_t>(first),
                                                   begin + static_cast<std::ptrdiff_t>(last),
                                                   static_cast<std::uint16_t>(offset)) -
                                  begin);
}

}  // namespace daybook::text
