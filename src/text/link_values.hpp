// SPDX-License-Identifier: MIT
// Where the links of a page that we wrote stand: the values of its `href` and `src`.  Knows no
// other HTML, nor how links are resolved.  Tested by link_values_test.cpp.
#pragma once

#include <array>
#include <cstddef>
#include <string_view>

namespace daybook::text {

/// Goes through a page once, however many links of either kind it has.
class LinkValues {
 public:
  /// `html` outlives this, and has `"` in text written as `&quot;`.
  explicit LinkValues(std::string_view html);
  /// Where the next value begins, behind its quote, at or after `from`, which never falls; npos
  /// when there is none.
  std::size_t next(std::size_t from);

 private:
  static constexpr std::array<std::string_view, 2> k_attributes{" href=\"", " src=\""};

  std::string_view html_;
  std::array<std::size_t, k_attributes.size()> at_{};  // of each attribute that comes next
};

}  // namespace daybook::text
