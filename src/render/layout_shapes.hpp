// SPDX-License-Identifier: MIT
// The table of data as the layout room wants it: records by number, with all their fields.  Tested
// by data_test.cpp.
#pragma once

#include "layout/shape.hpp"
#include "render/layout_data.hpp"

namespace daybook::render {

/// The data of all page layouts: for each `site`, `page`, `build`, as layout_globals() has them.
/// Records in a register's page that hold its rows are there once for each register.
layout::DataShapes layout_shapes();

}  // namespace daybook::render
