// SPDX-License-Identifier: MIT
// Which directions of text are told, and where.
#include <string>

#include "unit/markdown/parsing.hpp"

using namespace daybook;
using namespace daybook::tests;

TEST_CASE("a control of direction in a heading or in code is told at its place",
          "[markdown][bidi]") {
  const auto [written, place] = GENERATE(table<std::string, std::string>({
      {"# a \u202Eb\n", "note.md:1:5: warning: this heading can"},
      {"## `a\u2066b`\n", "note.md:1:6: warning: this heading can"},
      {"x\n\n`a\u2067b`\n", "note.md:3:3: warning: this code can"},
      {"```c\nif (a) { /*\u202E } \u2066if (b)\u2069 \u2066 */\n```\n",
       "note.md:2:12: warning: this code can"},
      {"    indented \u202D\n", "note.md:1:14: warning: this code can"},
      // Nobody sees a control that is written as an entity either.
      {"# a &#x202E;b\n", "note.md:1:1: warning: this heading can"},
      {"# [a](b.md) *\u202Bc*\n", "note.md:1:14: warning: this heading can"},
  }));
  CAPTURE(written);
  const auto diagnostics = parse_text(written).diagnostics;
  REQUIRE(diagnostics.size() == 1);
  CHECK(diagnostics[0].rule == text::Rule::bidi_control);
  CHECK(messages(diagnostics).starts_with(place));
}

TEST_CASE("a heading is told once, and running text and marks are not told", "[markdown][bidi]") {
  CHECK(parse_text("# \u202Ea `\u202Eb` \u202Ec\n").diagnostics.size() == 1);
  CHECK(parse_text("# a\n\n\u202Eb\u202C\n").diagnostics.empty());
  CHECK(parse_text("# a\u200F\n\n`b\u200E`\n").diagnostics.empty());
  CHECK(parse_text("# a\n\n`&#x202E;`\n").diagnostics.empty());
}

TEST_CASE("what a heading opens does not run into the text behind it", "[markdown][bidi]") {
  const auto document = parse_text("# a \u202Eb\n").value;
  CHECK(document.sections()[0].title == "a \u202Eb\u202C");
}
