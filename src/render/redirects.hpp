// SPDX-License-Identifier: MIT
// The pages that lead on from an address a page had before.  Tested by redirects_test.cpp.
#pragma once

#include <cstdint>
#include <vector>

#include "render/outline.hpp"
#include "render/render.hpp"

namespace daybook::render {

/// The script of these pages.
inline constexpr std::string_view k_redirect_script = "assets/redirect.js";

/// Which of Site::redirects are made, by index: those whose address no page and no file has.  The
/// others are reported (rule redirect-taken).
text::Checked<std::vector<std::uint32_t>> usable_redirects(const site::Site& site,
                                                           const config::Config& config,
                                                           const Outline& outline);

}  // namespace daybook::render
