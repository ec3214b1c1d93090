// SPDX-License-Identifier: MIT
#include "text/bidi.hpp"

#include <string>
#include <vector>

#include "support/catch.hpp"

using namespace daybook::text;

namespace {

/// Controls as letters: E and O begin an embedding and an override, I an isolate, `)` ends an
/// embedding and `]` an isolate.
std::string bytes_of(std::string_view drawn) {
  std::string text;
  for (const char c : drawn) {
    if (c == 'E')
      text += "\u202B";
    else if (c == 'O')
      text += "\u202E";
    else if (c == 'I')
      text += "\u2067";
    else if (c == ')')
      text += "\u202C";
    else if (c == ']')
      text += "\u2069";
    else
      text += c;
  }
  return text;
}

}  // namespace

TEST_CASE("a text is closed in itself, and closes nothing of others", "[text][bidi]") {
  const auto [written, balanced] = GENERATE(table<std::string, std::string>({
      {"plain — text", "plain — text"},
      {"aOb", "aOb)"},
      {"aOb)c", "aOb)c"},
      {"aIb", "aIb]"},
      {"aIb]c", "aIb]c"},
      {"a)b]c", "abc"},
      // The end of an isolate ends what was opened within; the end of an embedding does not reach
      // out of an isolate.
      {"IOEa]b", "IOEa]b"},
      {"OIa)b", "OIab])"},
      {"OIa]b", "OIa]b)"},
      {"EOI", "EOI]))"},
      {"", ""},
  }));
  CAPTURE(written);
  CHECK(balanced_bidi(bytes_of(written)) == bytes_of(balanced));
  CHECK(balanced_bidi(bytes_of(balanced)) == bytes_of(balanced));
}

TEST_CASE("the first control is found, and named", "[text][bidi]") {
  const std::string text = "a – b\u200E\u202Ec";
  const std::size_t at = find_bidi_control(text);
  REQUIRE(at != std::string::npos);
  const Diagnostic said = direction_changed({}, "the title", text, at);
  CHECK(said.message ==
        "the title can be shown in another order than it is written: it holds U+202E, a "
        "right-to-left override");
  CHECK(find_bidi_control(text, at + 1) == std::string::npos);
  // Marks reach no further than themselves, and half a control is none.
  for (const std::string& harmless : std::vector<std::string>{"\u200F\u061C", "\xE2\x80", "\xE2"})
    CHECK(find_bidi_control(harmless) == std::string::npos);
}

TEST_CASE("a million controls are closed in time that grows with their number", "[text][bidi]") {
  std::string text;
  for (int i = 0; i < 100'000; ++i)
    text += bytes_of("OI");
  CHECK(balanced_bidi(text).size() == 2 * text.size());
  std::string closed = text;
  for (int i = 0; i < 100'000; ++i)
    closed += bytes_of(")");
  CHECK(balanced_bidi(closed).size() == 2 * text.size());
}
