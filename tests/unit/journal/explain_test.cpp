// SPDX-License-Identifier: MIT
#include "journal/explain.hpp"

#include "reading.hpp"
#include "support/catch.hpp"

namespace daybook::journal {
namespace {

std::string explained(std::string_view text, std::string path = "sessions/note.md") {
  std::string out;
  for (const Remark& remark : explain(read_text(text, std::move(path))))
    out += std::to_string(remark.line) + " " + remark.text + "\n";
  return out;
}

TEST_CASE("every field, section and item stands beside the line it was read from", "[journal]") {
  const std::string text =
      "---\n"
      "date: 2026-03-05\n"
      "---\n"
      "# Tracing a request\n"
      "**Duration:** 2 hours\n"
      "\n"
      "## Decisions Made\n"
      "- **Use the middle tier**: it is warm\n"
      "  - **Rationale**: measured twice, once on the cold path and once on the warm one\n";
  CHECK(explained(text) ==
        "2 date (front matter)\n"
        "4 title\n"
        "5 duration (header)\n"
        "7 section decisions\n"
        "8 decision\n"
        "9   decision.rationale\n");
}

TEST_CASE("a statement that does not count says which one does", "[journal]") {
  CHECK(explained("---\ndate: 2026-03-05\n---\n# A\n**Date:** 2026-03-06\n",
                  "sessions/2026-03-05-a.md") ==
        "0 date \"2026-03-05\" (file name), the front matter counts\n"
        "2 date (front matter)\n"
        "4 title\n"
        "5 date (header), the front matter counts\n");
}

TEST_CASE("a placeholder is shown as not filled in", "[journal]") {
  CHECK(explained("---\ntopic: Short, specific title\nstatus: weak | ok | mastered\n---\n# A\n") ==
        "2 topic (front matter), not filled in\n"
        "3 status (front matter), not filled in\n"
        "5 title\n");
}

TEST_CASE("what a file is taken for is said in words", "[journal]") {
  CHECK(describe_kind(read_text("# A\n\n## Files Modified\n- `a.c`\n")) == "a session (work)");
  CHECK(describe_kind(read_text("# A\n", "notes/a.md", Room::other)) == "a note");
  CHECK(describe_kind(read_text("# A\n", "adr/0001-a.md", Room::decisions)) == "a decision record");
}

}  // namespace
}  // namespace daybook::journal
