// SPDX-License-Identifier: MIT
// A filled session of our own after the study template: each section's role and each item
// with its type and line, one fact a line (fixtures/study.md and fixtures/study.txt).
#include "reading.hpp"
#include "support/catch.hpp"

using namespace daybook::journal;

TEST_CASE("every section and item of a filled study session is read", "[journal]") {
  const Entry entry = read_text(fixture("study.md"), "sessions/note.md");
  CHECK(dump(entry) == fixture("study.txt"));
}
