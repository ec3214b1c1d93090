// SPDX-License-Identifier: MIT
#include "text/link_values.hpp"

#include <algorithm>

namespace daybook::text {

LinkValues::LinkValues(std::string_view html) : html_(html) {
  for (std::size_t i = 0; i < at_.size(); ++i)
    at_[i] = html_.find(k_attributes[i]);
}

std::size_t LinkValues::next(std::size_t from) {
  std::size_t nearest = std::string_view::npos;
  for (std::size_t i = 0; i < at_.size(); ++i) {
    if (at_[i] < from) at_[i] = html_.find(k_attributes[i], from);
    if (at_[i] != std::string_view::npos)
      nearest = std::min(nearest, at_[i] + k_attributes[i].size());
  }
  return nearest;
}

}  // namespace daybook::text
