// SPDX-License-Identifier: MIT
// Who leads to a page, each with the sentence that does.  Tested by backlinks_view_test.cpp.
#pragma once

#include <vector>

#include "layout/value.hpp"
#include "render/scene.hpp"

namespace daybook::render {

/// Sets `backlinks`, `more_backlinks` and `backlinks_left_out` of a page.
void set_backlinks(const Scene& scene, const std::vector<site::Backlink>& linked_from,
                   layout::Record& page);

}  // namespace daybook::render
