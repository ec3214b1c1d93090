// SPDX-License-Identifier: MIT
// Which links of site.yaml are published.  Tested by read_test.cpp and, in texts, by
// site_text_test.cpp.
#pragma once

#include <algorithm>
#include <array>
#include <string_view>

#include "text/url.hpp"

namespace daybook::config {

/// Whether a link begins with nothing or with what leads somewhere; `javascript:` and its kin do
/// not.
inline bool has_published_scheme(std::string_view link) {
  constexpr std::array<std::string_view, 4> k_schemes{"", "http", "https", "mailto"};
  return std::ranges::find(k_schemes, text::split_link(link).scheme) != k_schemes.end();
}

}  // namespace daybook::config
