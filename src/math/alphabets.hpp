// SPDX-License-Identifier: MIT
// The alphabets of mathematics: letters and digits that Unicode has once more for each font. Tested
// by mathml_test.cpp.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace daybook::math {

/// The alphabets of formulas.
enum class Font : std::uint8_t {
  none,  ///< letters italic, digits upright
  upright,
  italic,
  bold,
  bold_italic,
  sans,
  typewriter,
  script,
  fraktur,
  blackboard,
};

/// The font that a command of mathematics sets for its argument, `\mathbf`, or for what follows,
/// `\bf`.
struct FontCommand {
  std::string_view name;
  Font font = Font::none;
  enum class Reach : std::uint8_t { argument, group } reach = Reach::argument;
};
const FontCommand* find_font(std::string_view name);
/// The font that a command of text sets for its argument: `\textbf`, `\text`.
const FontCommand* find_text_font(std::string_view name);

/// The names of both.
void add_font_names(std::vector<std::string_view>& names);

/// A character in a font; itself where the font has none of its own.
std::string in_font(std::string_view character, Font font);

}  // namespace daybook::math
