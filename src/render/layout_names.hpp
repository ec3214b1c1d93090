// SPDX-License-Identifier: MIT
// Which layout a kind of page is rendered with.  Tested by theme_test.cpp.
#pragma once

#include <span>
#include <string_view>

#include "render/render.hpp"

namespace daybook::render {

/// The layout of a page of HTML; empty for any other output.
std::string_view layout_of(PageKind kind);

/// All of them: the layouts a theme must have.
std::span<const std::string_view> page_layouts();

}  // namespace daybook::render
