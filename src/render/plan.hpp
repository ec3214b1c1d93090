// SPDX-License-Identifier: MIT
// Which outputs a site has, without its look.  Tested by plan_test.cpp.
#pragma once

#include <vector>

#include "render/render.hpp"

namespace daybook::render {

/// What Renderer::plan() lists but the theme's assets, in no particular order.
std::vector<Page> pages_of(const site::Site& site, const config::Config& config,
                           const Outline& outline);

}  // namespace daybook::render
