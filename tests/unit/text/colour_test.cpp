// SPDX-License-Identifier: MIT
#include "text/colour.hpp"

#include "support/catch.hpp"

using daybook::text::Colour;
using daybook::text::contrast;
using daybook::text::mix;
using daybook::text::parse_colour;
using daybook::text::to_hex;

TEST_CASE("a colour is three or six hexadecimal digits after a hash", "[text]") {
  CHECK(parse_colour("#0b5a66") == Colour{0x0b, 0x5a, 0x66});
  CHECK(parse_colour("#FFF") == Colour{255, 255, 255});
  CHECK(parse_colour("#a3c") == Colour{0xaa, 0x33, 0xcc});
  for (const char* const bad :
       {"", "#", "0b5a66", "#0b5a6", "#0b5a666", "#ggg", "red", "#12 456"}) {
    CAPTURE(bad);
    CHECK_FALSE(parse_colour(bad));
  }
  CHECK(to_hex({0x0b, 0x5a, 0x66}) == "#0b5a66");
}

TEST_CASE("colours are mixed channel by channel", "[text]") {
  const Colour black{0, 0, 0};
  const Colour red{200, 100, 0};
  CHECK(mix(red, black, 1.0) == red);
  CHECK(mix(red, black, 0.0) == black);
  CHECK(mix(red, black, 0.5) == Colour{100, 50, 0});
}

TEST_CASE("contrast is that of WCAG, whichever colour is the text", "[text]") {
  const Colour white{255, 255, 255};
  const Colour grey{0x76, 0x76, 0x76};  // known for the least contrast that passes on white
  CHECK(contrast(white, {0, 0, 0}) == Approx(21.0));
  CHECK(contrast(grey, white) == Approx(4.54).margin(0.01));
  CHECK(contrast(white, grey) == contrast(grey, white));
  CHECK(contrast(grey, grey) == Approx(1.0));
}
