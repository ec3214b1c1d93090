// SPDX-License-Identifier: MIT
// The look of site.yaml as a stylesheet over the theme's: colours with those made from them, fonts.
// Tested by look_test.cpp.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "config/look.hpp"
#include "render/theme.hpp"
#include "text/colour.hpp"
#include "text/diagnostic.hpp"

namespace daybook::render {

/// The colours of assets/daybook.css that others are made from; a test compares.
struct BaseColours {
  text::Colour accent;
  text::Colour paper;
  text::Colour ink;
  // Those that site.yaml cannot set, and that have to be read on its paper.
  text::Colour comment;  ///< of code: the one of its colours that is nearest to the paper
  text::Colour good;
  text::Colour warn;
  text::Colour bad;
  text::Colour doubt;
  friend bool operator==(const BaseColours&, const BaseColours&) = default;
};
BaseColours light_colours();
BaseColours dark_colours();

/// What sets the theme's custom properties anew; empty when site.yaml changes none.  A set of which
/// only the light colours are given has dark ones made from them: the same hue, as light as it
/// takes to be read.
std::string look_css(const config::Look& look);

/// Adds `assets/look.css` to the theme when there is something to say.
void add_look(Theme& theme, const config::Look& look);

/// Colours that are hard to read on each other, and files that are not below the journal's assets/,
/// of which `assets` are the names.
text::Diagnostics check_look(const config::Look& look, std::span<const std::string> assets);

/// `assets/look.css`
inline constexpr std::string_view k_look_path = "assets/look.css";

}  // namespace daybook::render
