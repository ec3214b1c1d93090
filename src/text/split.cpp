// SPDX-License-Identifier: MIT
#include "text/split.hpp"

#include <cassert>
#include <cstddef>

namespace daybook::text {

std::vector<std::string_view> split(std::string_view text, std::string_view by) {
  assert(!by.empty());
  std::vector<std::string_view> parts;
  for (std::size_t at = text.find(by); at != std::string_view::npos; at = text.find(by)) {
    parts.push_back(text.substr(0, at));
    text.remove_prefix(at + by.size());
  }
  parts.push_back(text);
  return parts;
}

}  // namespace daybook::text
