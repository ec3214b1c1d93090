// SPDX-License-Identifier: MIT
// The links around one page, drawn and as a list: what leads to it above, what it leads to below.
// Tested by local_graph_test.cpp.
#pragma once

#include <vector>

#include "layout/value.hpp"
#include "render/scene.hpp"

namespace daybook::render {

/// none without links; else a record: drawing (html), count, left_out (pages not shown), links:
/// rows of nodes with `way`, "to", "from" or "both", as seen from this page.
layout::Value local_graph(const Scene& scene, site::Target page);
/// The same for a module with all that stands in it: its own pages' links among themselves do not
/// count.
layout::Value module_graph(const Scene& scene, site::ModuleId module);

}  // namespace daybook::render
