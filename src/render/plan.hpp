// SPDX-License-Identifier: MIT
// Which outputs a site has, without its look.  Tested by plan_test.cpp.
#pragma once

#include <vector>

#include "render/render.hpp"

namespace daybook::render {

/// What Renderer::plan() lists but the theme's assets, in no particular order.
std::vector<Page> pages_of(const site::Site& site, const config::Config& config,
                           const Outline& outline);

/// Whether one takes so long in a long journal that it is better begun before all others: at the
/// end it would keep one worker busy and the others idle.
bool takes_long(PageKind kind);

}  // namespace daybook::render
