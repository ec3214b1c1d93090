// SPDX-License-Identifier: MIT
// The badge of the capabilities, as repositories show it in their README.  Nothing in it comes from
// elsewhere: no font, no script.  Tested by numbers_test.cpp.
#pragma once

#include <string>
#include <string_view>

#include "config/words.hpp"
#include "site/site.hpp"

namespace daybook::render {

/// Where it is.
inline constexpr std::string_view k_badge_path = "badges/capabilities.svg";

/// "41 of 47 proved".
std::string capabilities_words(const site::Site& site, const config::Words& words = {});

/// The SVG with those words.
std::string capabilities_badge(const site::Site& site, const config::Words& words = {});

}  // namespace daybook::render
