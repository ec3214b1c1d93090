// SPDX-License-Identifier: MIT
// Sentences with places for values: `{1}` to `{9}`.  A place may stand anywhere and more than once,
// since languages differ in their order.  Tested by placeholder_test.cpp.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace daybook::text {

/// One `{n}` of a pattern.
struct Placeholder {
  static constexpr std::size_t k_size = 3;
  std::size_t at = std::string_view::npos;  ///< npos: there is none
  unsigned number = 0;                      ///< 1 to 9
  bool found() const { return at != std::string_view::npos; }
};

/// The first one at or behind `from`.
Placeholder next_placeholder(std::string_view pattern, std::size_t from = 0);

/// Which ones occur: bit n for `{n}`.
std::uint16_t placeholders_of(std::string_view pattern);

/// "{1}, {2}"; "none" for the empty set.
std::string placeholder_names(std::uint16_t set);

/// `{n}` becomes the nth value; one without a value stays.
std::string fill_placeholders(std::string_view pattern, std::span<const std::string_view> values);

}  // namespace daybook::text
