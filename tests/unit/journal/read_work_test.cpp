// SPDX-License-Identifier: MIT
// A filled session of our own after the work-log template: each section's role and each item
// with its type and line, one fact a line (fixtures/work.md and fixtures/work.txt).
#include "reading.hpp"
#include "support/catch.hpp"

using namespace daybook::journal;

TEST_CASE("every section and item of a filled work log is read", "[journal]") {
  const Entry entry = read_text(fixture("work.md"), "sessions/note.md");
  CHECK(dump(entry) == fixture("work.txt"));
}
