// SPDX-License-Identifier: MIT
// A filled session of our own after the learning template: each section's role and each item
// with its type and line, one fact a line (fixtures/learning.md and fixtures/learning.txt).
#include "reading.hpp"
#include "support/catch.hpp"

using namespace daybook::journal;

TEST_CASE("every section and item of a filled learning session is read", "[journal]") {
  const Entry entry = read_text(fixture("learning.md"), "sessions/note.md");
  CHECK(dump(entry) == fixture("learning.txt"));
}
