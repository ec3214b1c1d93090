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

TEST_CASE("a statement that cannot be read leaves the field to another", "[journal]") {
  CHECK(explained("---\ndate: 2026-13-45\nconfidence: rather\n---\n# A\n"
                  "**Date:** 2026-03-06\n**Confidence:** 4/5\n") ==
        "2 date (front matter), not read\n"
        "3 confidence (front matter), not read\n"
        "5 title\n"
        "6 date (header)\n"
        "7 confidence (header)\n");
}

TEST_CASE("a placeholder of the user's own is shown as not filled in", "[journal]") {
  Vocabulary vocabulary;
  REQUIRE(vocabulary.add(WordFamily::placeholders, "tbc-x"));
  const auto source = std::make_shared<const text::SourceFile>(
      "sessions/a.md", "---\nconfidence: tbc-x\n---\n# A\n**Confidence:** 4/5\n");
  auto parsed = markdown::parse(source);
  const Entry entry = read(std::make_shared<const markdown::Document>(std::move(parsed.value)), {},
                           Placement{Room::sessions, {}, {}}, vocabulary);
  const auto remarks = explain(entry);
  REQUIRE(remarks.size() == 3);
  CHECK(remarks[0].text == "confidence (front matter), not filled in");
  CHECK(remarks[2].text == "confidence (header)");
}

TEST_CASE("a placeholder is shown as not filled in", "[journal]") {
  CHECK(explained("---\ntopic: Short, specific title\nstatus: weak | ok | mastered\n---\n# A\n") ==
        "2 topic (front matter), not filled in\n"
        "3 status (front matter), not filled in\n"
        "5 title\n");
}

TEST_CASE("a heading called type states a kind only when a kind stands below it", "[journal]") {
  CHECK(explained("# A\n\n## Type\n\nStudy\n") == "1 title\n3 section other\n5 kind (section)\n");
  CHECK(explained("# A\n\n## `type`\n\nShows where a command is.\n") ==
        "1 title\n3 section other\n");
}

TEST_CASE("what a file is taken for is said in words", "[journal]") {
  CHECK(describe_kind(read_text("# A\n\n## Files Modified\n- `a.c`\n")) == "a session (work)");
  CHECK(describe_kind(read_text("# A\n", "notes/a.md", Room::other)) == "a note");
  CHECK(describe_kind(read_text("# A\n", "adr/0001-a.md", Room::decisions)) == "a decision record");
}

}  // namespace
}  // namespace daybook::journal
