// SPDX-License-Identifier: MIT
// Capabilities counted by module and level: how many are claimed in a cell, and how many of them
// are proved.  Tested by numbers_test.cpp.
#pragma once

#include <cstdint>
#include <span>

#include "layout/value.hpp"
#include "render/scene.hpp"

namespace daybook::render {

/// none for a single module without levels to tell apart; else a record: levels (texts, the claimed
/// ones), rows (a record a module: track, module: links or none; cells; all), all (cells of all
/// modules), by: what a row is.  A cell is a record claimed, proved: integers.  `capabilities` are
/// indices into Site::capabilities, in its order.  Where modules are many, a row is a track.
layout::Value capability_matrix(const Scene& scene, std::span<const std::uint32_t> capabilities);

}  // namespace daybook::render
