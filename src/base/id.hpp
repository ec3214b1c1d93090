// SPDX-License-Identifier: MIT
// Typed indices, so that a track never indexes the sessions.
#pragma once

#include <compare>
#include <cstdint>

namespace daybook::base {

/// An index into one vector, typed by what the vector holds.  Cheap to copy, ordered, valid for one
/// build only: never written to disk.
template <class Tag>
struct Id {
  std::uint32_t index = 0;
  friend auto operator<=>(Id, Id) = default;
};

}  // namespace daybook::base
