// SPDX-License-Identifier: MIT
// Capabilities counted by module and level: how many are claimed in a cell, and how many of them
// are proved.  Tested by numbers_test.cpp.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "layout/value.hpp"
#include "render/scene.hpp"

namespace daybook::render {

/// How many capabilities are claimed, and how many of them are proved.
struct CapabilityCell {
  std::size_t claimed = 0;
  std::size_t proved = 0;
};

/// Those of a module or track.
struct CapabilityRow {
  std::optional<site::TrackId> track;
  std::optional<site::ModuleId> module;
  std::array<CapabilityCell, 7> cells{};  ///< L0 … L5, and no level at all
  CapabilityCell all{};
};

/// A list of capabilities, counted.
struct CapabilityCounts {
  bool by_track = false;  ///< else by module
  std::vector<CapabilityRow> rows;
};

/// `capabilities` are indices into Site::capabilities, in its order.  Where modules are many, a row
/// is a track.
CapabilityCounts count_capabilities(const site::Site& site,
                                    std::span<const std::uint32_t> capabilities);

/// none for a single module without levels to tell apart; else a record: levels (texts, the claimed
/// ones), rows (a record a module: track, module: links or none; cells; all), all (cells of all
/// modules), by: what a row is.  A cell is a record claimed, proved: integers.
layout::Value capability_matrix(const Scene& scene, const CapabilityCounts& counts);

}  // namespace daybook::render
