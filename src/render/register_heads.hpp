// SPDX-License-Identifier: MIT
// What each page of a register says of all its rows: counted once for all parts of a list, when the
// first of them is made.  Internal to render.  Tested by register_test.cpp.
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "base/made_once.hpp"
#include "render/capability_matrix.hpp"
#include "render/register_pages.hpp"

namespace daybook::render {

/// Where the rows of one heading begin.
struct HeadingStart {
  std::string title;
  std::string id;
  std::uint32_t part = 0;  ///< index into RegisterPages::parts
};

/// Of one list of RegisterPages.
struct ListHead {
  base::MadeOnce<std::vector<HeadingStart>> headings;
  base::MadeOnce<CapabilityCounts> capabilities;
  base::MadeOnce<std::vector<std::size_t>> review_times;  ///< by site::ReviewTime
};

/// The pages of single tracks that one register has.
struct TrackShelves {
  /// First pages, by track, of those with the longest lists: indices into RegisterPages::parts.
  std::vector<std::uint32_t> listed;
  std::size_t more = 0;  ///< how many are not
};

/// Of all registers.
struct RegisterHeads {
  std::vector<ListHead> lists;                 ///< as RegisterPages::lists
  std::map<PageKind, TrackShelves> of_tracks;  ///< of each kind that has a page
};

std::shared_ptr<const RegisterHeads> make_register_heads(const RegisterPages& registers);

}  // namespace daybook::render
