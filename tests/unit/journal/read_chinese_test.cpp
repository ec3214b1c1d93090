// SPDX-License-Identifier: MIT
// A filled session of our own after the three templates as they are written in Chinese: each
// section's role and each item with its type and line, one fact a line (fixtures/chinese.md and
// fixtures/chinese.txt).
#include "reading.hpp"
#include "support/catch.hpp"

using namespace daybook::journal;

TEST_CASE("a session in Chinese is read like one in English", "[journal]") {
  const Entry entry =
      read_text(fixture("chinese.md"), "sessions/2026-03-07__02-Infra__vLLM__paged.md");
  CHECK(dump(entry) == fixture("chinese.txt"));
}
