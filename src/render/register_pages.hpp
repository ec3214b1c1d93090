// SPDX-License-Identifier: MIT
// Which pages the registers have: long lists are cut into parts, and single tracks and modules get
// pages of their own where the whole is long.  Knows no HTML and no rows; register.hpp does.
// Tested by register_test.cpp.
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

#include "render/render.hpp"

namespace daybook::render {

struct Register;

/// Whose rows a page shows: a module's, a track's, or (neither) all.
struct Shelf {
  std::optional<site::TrackId> track;
  std::optional<site::ModuleId> module;
  friend auto operator<=>(const Shelf&, const Shelf&) = default;
};

/// One page of a register.
struct RegisterPart {
  const Register* of = nullptr;
  Shelf shelf;
  std::uint32_t list = 0;  ///< index into RegisterPages::lists
  std::size_t first = 0;   ///< its rows are [first, last) of that list
  std::size_t last = 0;
  std::uint32_t number = 1;  ///< counted from 1 within its shelf
  std::uint32_t of_parts = 1;
  text::Url url;
  text::Url shelf_url;  ///< of part 1
};

/// The pages of all registers.
struct RegisterPages {
  std::vector<RegisterPart> parts;                ///< those of a shelf follow one another
  std::vector<std::vector<std::uint32_t>> lists;  ///< rows of a shelf, in the register's order
  /// By list: how many of its rows are in which state.
  std::vector<std::map<std::string_view, std::size_t>> states;
  std::map<std::pair<PageKind, Shelf>, std::uint32_t> first_parts;  ///< indices into `parts`

  /// The first page of a shelf, or nullptr when it has none of its own.
  const RegisterPart* find(PageKind kind, const Shelf& shelf) const;
};

/// The page of a track or module shows no more rows of a list than these, and leads to the
/// register's page of that track or module.
constexpr std::size_t k_most_rows_on_shelf = 40;

/// How all registers of a site are cut.
RegisterPages make_register_pages(const site::Site& site);

/// No part of a list has more rows than these; some lists have no such limit.
constexpr std::size_t k_most_rows_of_part = 250;

/// Where the parts of a list begin, so that none of them is heavy: first rows of all parts, in
/// order; at least one.  `weight(i)` gives bytes.
template <class Weight>
std::vector<std::size_t> cut_into_parts(std::size_t count, Weight weight,
                                        std::size_t most_rows = k_most_rows_of_part) {
  constexpr std::size_t k_most_bytes = std::size_t{160} * 1024;
  std::vector<std::size_t> begins{0};
  std::size_t bytes = 0;
  for (std::size_t i = 0; i < count; ++i) {
    const std::size_t more = weight(i);
    const bool is_full = bytes + more > k_most_bytes || i - begins.back() == most_rows;
    if (is_full && i > begins.back()) {
      begins.push_back(i);
      bytes = 0;
    }
    bytes += more;
  }
  return begins;
}

/// The address of a part of a list whose first part is at `first`: `a/b.html`, `a/b/2.html` …
text::Url part_url(const text::Url& first, std::uint32_t number);

}  // namespace daybook::render
