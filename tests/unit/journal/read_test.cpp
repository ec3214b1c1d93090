// SPDX-License-Identifier: MIT
// What kind of thing a file is, and the words that stand for it.
#include "journal/read.hpp"

#include "reading.hpp"
#include "support/catch.hpp"

using namespace daybook::journal;

namespace {

std::string record(std::string path, Room room) {
  const Entry entry = read_text("# A title\n\nWords.\n", std::move(path), room);
  if (std::holds_alternative<Session>(entry.record)) return "session";
  if (std::holds_alternative<Adr>(entry.record)) return "adr";
  return std::get<Note>(entry.record).kind == Note::Kind::folder_index ? "index" : "note";
}

std::string summary(std::string_view text) {
  return read_text(text).common.summary;
}

}  // namespace

TEST_CASE("a folder says what its files are, but for its index and its template", "[journal]") {
  CHECK(record("sessions/2026-01-08-a.md", Room::sessions) == "session");
  CHECK(record("sessions/README.md", Room::sessions) == "index");
  CHECK(record("sessions/session-01-queues/README.md", Room::sessions) == "session");
  CHECK(record("sessions/SESSION-TEMPLATE.md", Room::sessions) == "note");
  CHECK(record("sessions/template.md", Room::sessions) == "note");
  CHECK(record("adr/0001-a.md", Room::decisions) == "adr");
  CHECK(record("adr/index.md", Room::decisions) == "index");
  CHECK(record("ADR-012-a.md", Room::other) == "adr");
  CHECK(record("guide.md", Room::other) == "note");
}

TEST_CASE("an entry about templates is none", "[journal]") {
  CHECK(record("sessions/2026-01-08-prompt-template-bugs.md", Room::sessions) == "session");
  CHECK(record("sessions/2026-01-08-the-adr-template.md", Room::sessions) == "session");
  CHECK(record("adr/0004-a-template-language.md", Room::decisions) == "adr");
  CHECK(record("adr/ADR-004-one-template.md", Room::decisions) == "adr");
  CHECK(record("adr/0000-template.md", Room::decisions) == "note");
  CHECK(record("sessions/session-template-en.md", Room::sessions) == "note");
  CHECK(record("templates/2026-01-08-a.md", Room::sessions) == "note");
}

TEST_CASE("a file that is named a log of sessions is one wherever it lies", "[journal]") {
  CHECK(record("docs/learning-log.md", Room::other) == "session");
  CHECK(record("DEV_LOG.md", Room::other) == "session");
  CHECK(record("docs/开发日志.md", Room::other) == "session");
  CHECK(record("docs/项目复盘.md", Room::other) == "session");
  CHECK(record("docs/更新日志.md", Room::other) == "note");
  CHECK(record("CHANGELOG.md", Room::other) == "note");
  CHECK(record("the-catalog.md", Room::other) == "note");
}

TEST_CASE("a summary made of a list reads as prose", "[journal]") {
  CHECK(summary("# S\n\n## 1) Session Summary\n\n* **Why today:** Spans drift.\n"
                "* **Outcome:** passed\n* **Takeaway:** Count bytes\n") ==
        "Spans drift. passed; Count bytes");
}

TEST_CASE("what stands before the marker is the summary, and front matter's goes before it",
          "[journal]") {
  const auto [text, expected] = GENERATE(table<std::string, std::string>({
      {"# T\n\nA *b*.\n\n- c\n\n<!-- more -->\n\nD.\n\n## Summary\n\nE.\n", "A b. c"},
      {"# T\n\nA b.<!--MORE--> C.\n", "A b."},
      {"# T\n**Date:** 2026-01-08\n\n## One\n\nA.\n\n```\nx\n```\n\n<!-- More -->\n", "A."},
      {"# T\n\n<!-- more -->\n\nA.\n", "A."},
      {"# T\n\nA.\n\n`<!-- more -->` b.\n", "A."},
      {"# T\n\nA.\n\n<!-- more to come -->\n\n## Summary\n\nE.\n", "E."},
      {"---\nsummary: F.\n---\n# T\n\nA.\n\n<!-- more -->\n", "F."},
      {"---\ndescription: >\n  G\n  h.\n---\n# T\n\n## Summary\n\nE.\n", "G h."},
      {"---\ndescription: G.\nsummary: F.\n---\n# T\n", "F."},
      {"---\nsummary: [a, b]\n---\n# T\n\nA.\n", "A."},
  }));
  CAPTURE(text);
  CHECK(summary(text) == expected);
}

TEST_CASE("a summary that stops in a sentence goes on in the list below", "[journal]") {
  CHECK(summary("# R\n\n## Decision Outcome\n\nChosen: files, because\n\n- they last\n- git knows "
                "them\n\nMore.\n") == "Chosen: files, because they last; git knows them");
  CHECK(summary("# T\n## Summary\nIt works.\n\n- a\n") == "It works.");
  CHECK(summary("# T\n## Summary\nIt works\n\nMore\n") == "It works");
}

TEST_CASE("the summary is the summary section's, else the first prose", "[journal]") {
  CHECK(summary("# T\n\nFirst.\n\n## Summary\n\nThe *sum* of it.\n\nMore.\n") == "The sum of it.");
  CHECK(summary("# T\n**Date:** 2026-01-08\n\n## Log\n\nA list:\n\n- a\n\nFirst prose.\n") ==
        "First prose.");
  CHECK(summary("# T\n## Tags\n\n`#a` `#b`\n\n## Goals\n- learn a\n- learn b\n") ==
        "learn a; learn b");
  CHECK(summary("# T\n## Summary\n* **Why today:** exam\n* **Outcome:** passed\n") ==
        "exam; passed");
  CHECK(summary("") == "");
}

TEST_CASE("a summary is a sentence that stands on its own", "[journal]") {
  const auto [text, expected] = GENERATE(table<std::string, std::string>({
      // The rest of a sentence with code in it is passed over, and so is what goes on with a list.
      {"# T\n\n```\nmain\n```\n\nis what it was called by us.\n\n## B\n\nA program needs one "
       "name.\n",
       "A program needs one name."},
      {"# T\n\n- a\n- b\n\nBoth of these are the same.\n\n## B\n\nNames of files are unique "
       "here.\n",
       "Names of files are unique here."},
      {"# T\n\n```\nmain\n```\n\nThe program is called that.\n", "The program is called that."},
      {"# T\n\n```\nmain\n```\n\nolarak bilinen bir kavramdir.\n", ""},
      {"# T\n\n`main` is what it was called.\n", "main is what it was called."},
      {"# T\n\nnotes about how names work\n", "notes about how names work"},
      {"# T\n\nIn short `main`\n\nis what it was called by us.\n\nA program needs one name.\n",
       "A program needs one name."},
      {"# T\n\nIt works.\n\n## B\n\nA program needs one name.\n", "A program needs one name."},
      // A date, a name of a file and a label say nothing.
      {"# T\n\nUpdated 2026-04-10.\n\n## B\n\nA program needs one name.\n",
       "A program needs one name."},
      {"# T\n\n更新于 2026-04-10。\n\n## B\n\n程序需要一个唯一的名字。\n",
       "程序需要一个唯一的名字。"},
      {"# T\n\nprocess.py\n\nHost\n", ""},
      // Words that announce code have nothing to show for it; a list of paths is no text.
      {"# T\n\n## Goal\n\nThis is how:\n\n```\nx\n```\n\nLearn it by heart.\n",
       "Learn it by heart."},
      {"# T\n\n## Goal\n\n- `cargo run`\n- Report: `notes/a.md`\n- Learn `x`\n", "Learn x"},
  }));
  CAPTURE(text);
  CHECK(summary(text) == expected);
}

TEST_CASE("an empty file, one of zeros and a deep one are read", "[journal]") {
  CHECK(read_text("").common.title.value == "Note");
  CHECK_NOTHROW(read_text(std::string_view("\0\0# a\0", 6)));
  CHECK_NOTHROW(read_text(std::string(20000, '>') + " - [ ] a"));
  std::string nested = "## Next Steps\n";
  for (int i = 0; i < 200; ++i)
    nested += std::string(static_cast<std::size_t>(i) * 2, ' ') + "- a\n";
  CHECK_NOTHROW(read_text(nested));
}
