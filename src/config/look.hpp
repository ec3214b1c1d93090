// SPDX-License-Identifier: MIT
// What site.yaml says of the site's look: colours, fonts, files.  What is not said is as the
// stylesheet of the theme has it.  Tested by look_test.cpp.
#pragma once

#include <optional>
#include <string>

#include "text/colour.hpp"
#include "text/diagnostic.hpp"

namespace daybook::config {

/// A colour with its place, for a message.
struct LookColour {
  std::optional<text::Colour> value;
  text::Place place{};
};

/// One set of colours: of the light look or of the dark one.
struct Palette {
  LookColour accent;  ///< links and marks
  LookColour paper;   ///< behind the text
  LookColour ink;     ///< the text
};

/// A file below the journal's assets/.
struct LookFile {
  std::string name;  ///< empty: none
  text::Place place{};
};

/// The keys of `look`.
struct Look {
  Palette light;
  Palette dark;
  std::string font;          ///< of the text, as CSS has a list of families; empty: the theme's
  std::string heading_font;  ///< of titles
  std::string code_font;
  LookFile logo;
  LookFile stylesheet;  ///< comes after all others
};

}  // namespace daybook::config
