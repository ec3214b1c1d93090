// SPDX-License-Identifier: MIT
// Colours of sRGB: as a stylesheet writes them, mixed, and how far two differ for a reader.  Tested
// by colour_test.cpp.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace daybook::text {

/// A colour of sRGB without transparency.
struct Colour {
  std::uint8_t red = 0;
  std::uint8_t green = 0;
  std::uint8_t blue = 0;
  friend bool operator==(const Colour&, const Colour&) = default;
};

/// `#rgb` or `#rrggbb`, in either case.
std::optional<Colour> parse_colour(std::string_view text);

/// `#rrggbb`
std::string to_hex(Colour colour);

/// `part` of `one`, from 0 to 1, and the rest of `other`, channel by channel.
Colour mix(Colour one, Colour other, double part);

/// The contrast ratio of WCAG 2.2, from 1 to 21, whichever is the text.
double contrast(Colour one, Colour other);

}  // namespace daybook::text
