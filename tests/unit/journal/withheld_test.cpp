// SPDX-License-Identifier: MIT
// Which parts of a file are withheld, by what is left of it.
#include "journal/withheld.hpp"

#include <algorithm>
#include <memory>
#include <string>

#include "journal/read.hpp"
#include "markdown/parse.hpp"
#include "support/catch.hpp"

using namespace daybook;

namespace {

const journal::PrivateSections k_private{.roles = {journal::Role::communication},
                                         .headings = {"meta notes"}};

/// What is left of a text, line by line; lines without words are left out.
std::string left_of(const std::string& text, const std::string& path = "sessions/2026-03-05-a.md") {
  const auto source = std::make_shared<const text::SourceFile>(path, text);
  auto parsed = markdown::parse(source, {.lifts_outlines = true});
  const auto placement =
      journal::Placement{.room = path.starts_with("sessions") ? journal::Placement::Room::sessions
                                                              : journal::Placement::Room::other,
                         .track = {},
                         .module = {}};
  const journal::Entry entry =
      journal::read(std::make_shared<const markdown::Document>(std::move(parsed.value)), {},
                    placement, journal::Vocabulary());
  const auto withheld = journal::find_withheld(entry, k_private);
  const text::SourceFile left(*source, journal::withheld_bytes(entry, withheld.value));
  CHECK(left.bytes().size() == text.size());
  CHECK(left.digest() == source->digest());
  std::string out;
  for (std::uint32_t line = 1; line <= left.line_count(); ++line) {
    std::string words(left.line(line));
    std::erase(words, text::SourceFile::k_withheld);
    words.erase(words.find_last_not_of(' ') + 1);
    if (!words.empty()) out += words + "\n";
  }
  return out;
}

}  // namespace

TEST_CASE("a section is withheld by its role or heading, with all below it", "[journal]") {
  struct Row {
    std::string text;
    std::string expected;
  };
  for (const auto& [text, expected] : {
           Row{"# A\n\n## Team Communication\n\nb\n\n### Notes\n\nc\n\n## Log\n\nd\n",
               "# A\n## Log\nd\n"},
           Row{"# A\n\n## 11) Meta Notes (Optional)\n\nb\n\n---\n", "# A\n"},
           Row{"# A\n\n## Log\n\nb\n\n### Meta notes:\n\nc\n\n### More\n\nd\n",
               "# A\n## Log\nb\n### More\nd\n"},
           Row{"# Team Communication\n\nb\n", "# Team Communication\nb\n"},
           Row{"# A\n\n## Meta Notes\n\nb\n\n---\n\n**Session Duration:** 2h\n",
               "# A\n---\n**Session Duration:** 2h\n"},
           Row{"# A\n\n## Meta Notes\n\n```\nb\n", "# A\n"},
       }) {
    CAPTURE(text);
    CHECK(left_of(text) == expected);
  }
}

TEST_CASE("what stands around the words of a private heading makes it no other", "[journal]") {
  for (const std::string heading :
       {"## Meta Notes — today", "## Meta Notes: today", "## Meta-Notes", "## :lock: Meta Notes",
        "## 🔒 Meta Notes", "## A. Meta Notes", "## §9 Meta Notes", "## IV) meta notes",
        "## 3.2 Meta Notes & Feedback", "## **Meta** Notes", "## Meta Notes（可选）"}) {
    CAPTURE(heading);
    CHECK(left_of("# A\n\n" + heading + "\n\nb\n\n## Log\n\nc\n") == "# A\n## Log\nc\n");
  }
  for (const std::string heading : {"## Meta", "## Metadata Notes", "## Meta Notesbook",
                                    "## Reading Meta Notes", "## Notes: Meta"}) {
    CAPTURE(heading);
    CHECK(left_of("# A\n\n" + heading + "\n\nb\n") == "# A\n" + heading + "\nb\n");
  }
}

TEST_CASE("comments of Obsidian's are withheld, with headings among them", "[journal]") {
  struct Row {
    std::string text;
    std::string expected;
  };
  for (const auto& [text, expected] : {
           Row{"# A %%b%%\n\nc %%d%% e\n", "# A\nc  e\n"},
           Row{"# A\n\n%%\n## Log\n\nb\n%%\n\n## Done\n\nc\n", "# A\n## Done\nc\n"},
           Row{"# A\n\n%%\n## Meta Notes\n\nb\n\n%%\n\nc\n", "# A\n"},
           Row{"# A\n\n<!-- private -->\n%%\nb\n<!-- /private -->\nc\n%%\nd\n", "# A\nd\n"},
       }) {
    CAPTURE(text);
    CHECK(left_of(text) == expected);
  }
}

TEST_CASE("a private heading in a quotation or list withholds the rest of it", "[journal]") {
  CHECK(left_of("# A\n\n> a\n>\n> ## Meta Notes\n>\n> b\n>\n> ## C\n>\n> d\n\ne\n") ==
        "# A\n> a\n>\ne\n");
  CHECK(left_of("# A\n\n- ## Meta Notes\n\n  b\n- c\n\nd\n") == "# A\nd\n");
}

TEST_CASE("a role is a session's, a heading every file's", "[journal]") {
  const std::string text = "# A\n\n## Communication\n\nb\n\n## Meta Notes\n\nc\n";
  CHECK(left_of(text, "notes/a.md") == "# A\n## Communication\nb\n");
}

TEST_CASE("of the end of a private section the fields of the footer stay, and nothing else",
          "[journal]") {
  struct Row {
    std::string text;
    std::string expected;
  };
  for (const auto& [text, expected] : {
           Row{"# A\n\n## Meta Notes\n\nb\n\n---\n\nc\n\n**Duration:** 2 h\n", "# A\n"},
           Row{"# A\n\n## Meta Notes\n\nb\n\n---\n\n**Duration:** 2 h\n\nc\n", "# A\n"},
           Row{"# A\n\n## Meta Notes\n\n**Author:** b\n", "# A\n"},
           Row{"# A\n\n## Meta Notes\n\nb\n\n---\n\n- c\n\n---\n\n**Duration:** 2 h\n",
               "# A\n---\n**Duration:** 2 h\n"},
           Row{"# A\n\n## Meta Notes\n\nb\n\n---\n\n**Duration:** 2 h\n**Boss:** c\n",
               "# A\n---\n**Duration:** 2 h\n"},
       }) {
    CAPTURE(text);
    CHECK(left_of(text) == expected);
  }
}

TEST_CASE("a definition among what is private is private, whatever refers to it", "[journal]") {
  struct Row {
    std::string text;
    std::string expected;
  };
  for (const auto& [text, expected] : {
           Row{"a[^1]\n\n## Meta Notes\n\n[^1]: b\n", "a[^1]\n"},
           Row{"a [b]\n\n## Meta Notes\n\n[b]: e.md 'c'\n", "a [b]\n"},
           Row{"a[^1] [b]\n\n## Meta Notes\n\nc\n\n[^1]: d\n\n[b]: e.md\n\nf\n", "a[^1] [b]\n"},
           Row{"a[^1] [b]\n\n## Meta Notes\n\nc\n\n[^1]: d\n\n[b]: e.md\n\n## Log\n\nf\n",
               "a[^1] [b]\n## Log\nf\n"},
           Row{"a[^1] [b]\n\n## Meta Notes\n\nc\n\n[^1]: d\n\n[b]: e.md\n",
               "a[^1] [b]\n[^1]: d\n[b]: e.md\n"},
           Row{"a [b]\n\n## Meta Notes\n\nc\n\n[b]: e.md\n\n---\n\n**Duration:** 2 h\n",
               "a [b]\n[b]: e.md\n---\n**Duration:** 2 h\n"},
       }) {
    CAPTURE(text);
    CHECK(left_of(text) == expected);
  }
}

TEST_CASE("a footnote at the end of a file stays when something published refers to it",
          "[journal]") {
  struct Row {
    std::string text;
    std::string expected;
  };
  for (const auto& [text, expected] : {
           Row{"a[^1]\n\n## Meta Notes\n\nb[^2]\n\n[^1]: c\n[^2]: d\n", "a[^1]\n[^1]: c\n"},
           Row{"a[^1]\n\n[^1]: b[^2]\n\n## Meta Notes\n\nc\n\n[^2]: d\n",
               "a[^1]\n[^1]: b[^2]\n[^2]: d\n"},
           Row{"a\n\n[^1]: b[^2]\n\n[^2]: c\n\n## Meta Notes\n\nd[^1]\n", "a\n"},
           Row{"a[^1]\n\n<!-- private -->\n[^1]: b\n<!-- /private -->\n", "a[^1]\n"},
           Row{"a [b]\n\n## Meta Notes\n\nc [d]\n\n[b]: e.md\n", "a [b]\n[b]: e.md\n"},
           // A section of its own, with and without one that it stands below.
           Row{"a[^1]\n\n[^1]: b\n\n    ## Meta Notes\n\n    c\n", "a[^1]\n[^1]: b\n"},
           Row{"a[^1]\n\n## Meta Notes\n\nd\n\n[^1]: b\n\n    ## Meta Notes\n\n    c\n",
               "a[^1]\n[^1]: b\n"},
       }) {
    CAPTURE(text);
    CHECK(left_of(text) == expected);
  }
}

TEST_CASE("what is withheld of a line leaves no indentation behind", "[journal]") {
  CHECK(left_of("<!-- private -->a<!-- /private --> b\n") == " b\n");
  CHECK(left_of("a <!-- private -->b\nc<!-- /private --> d\n") == "a\n d\n");
  CHECK(left_of("a\r\n<!-- private -->\r\nb\r\n<!-- /private -->\r\nc\r\n") == "a\nc\n");
}
