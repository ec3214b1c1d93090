// SPDX-License-Identifier: MIT
#include "text/terminal_text.hpp"

#include "support/catch.hpp"

namespace daybook::text {
namespace {

TEST_CASE("printable text has nothing that acts on a terminal", "[text]") {
  CHECK(printable("a\x1B[31mb") == "a\uFFFD[31mb");
  CHECK(printable("a\tb\nc") == "a b c");
  CHECK(printable("a\u202Eb") == "a\uFFFDb");
  CHECK(printable("Grüße 读书") == "Grüße 读书");
}

TEST_CASE("text is cut and padded by the columns a terminal gives it", "[text]") {
  CHECK(display_width("读书 ok") == 7);
  CHECK(cut_to("read on", 7) == "read on");
  CHECK(cut_to("read on", 6) == "read…");
  CHECK(cut_to("读书笔记", 6) == "读书…");
  CHECK(padded("读", 4) == "读  ");
  CHECK(padded("long", 2) == "long");
}

}  // namespace
}  // namespace daybook::text
