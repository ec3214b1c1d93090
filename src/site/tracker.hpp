// SPDX-License-Identifier: MIT
// Where each module stands: the tracker that the study template wants kept by hand.  Knows no HTML.
// Tested by tracker_test.cpp.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "site/site.hpp"

namespace daybook::site {

/// A module, or (without one) the sessions of a track or of the journal that are in no module.
struct TrackerRow {
  std::optional<TrackId> track;
  std::optional<ModuleId> module;
  std::optional<journal::Level> level;  ///< ModuleNode::level
  std::optional<SessionId> last;
  std::optional<ItemRef> next_step;  ///< open, of the latest session here that leaves one
  std::uint32_t sessions = 0;
  std::uint32_t open_gaps = 0;
  std::uint64_t minutes = 0;
  std::uint32_t untimed = 0;  ///< sessions that do not say how long they took
};

/// By track, those without one last; in a track by module, the sessions in none last.  A module
/// has its row even without sessions.
std::vector<TrackerRow> make_tracker(const Site& site);

}  // namespace daybook::site
