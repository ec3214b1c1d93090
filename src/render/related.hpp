// SPDX-License-Identifier: MIT
// Related sessions as rows.  Which they are is the site's matter.  Tested by views_test.cpp.
#pragma once

#include "layout/value.hpp"
#include "render/scene.hpp"

namespace daybook::render {

/// Session links with `why`.
layout::Value related_rows(const Scene& scene, site::SessionId id);

}  // namespace daybook::render
