// SPDX-License-Identifier: MIT
#include "journal/same_facts.hpp"

#include <string>

#include "journal/read.hpp"
#include "markdown/parse.hpp"
#include "support/catch.hpp"

using namespace daybook;

namespace {

constexpr std::string_view k_session = R"(---
date: 2026-03-05
tags: [kv]
---
# A session

Some words, a [link](../adr/0001-a.md) and #42.

## Notes

More *words*.

- [ ] look at the cache
)";

journal::Entry read(std::string text, const std::string& path) {
  static const journal::Vocabulary vocabulary;
  auto parsed = markdown::parse(std::make_shared<const text::SourceFile>(path, std::move(text)));
  const journal::Placement placement{.room = path.starts_with("adr")
                                                 ? journal::Placement::Room::decisions
                                                 : journal::Placement::Room::sessions,
                                     .track = {},
                                     .module = {}};
  return journal::read(std::make_shared<const markdown::Document>(std::move(parsed.value)),
                       std::move(parsed.diagnostics), placement, vocabulary);
}

std::string changed(std::string text, std::string_view from, std::string_view to) {
  const std::size_t at = text.find(from);
  REQUIRE(at != std::string::npos);
  return text.replace(at, from.size(), to);
}

bool stay_the_same(std::string_view text, std::string_view from, std::string_view to,
                   const std::string& path) {
  const std::string before(text);
  return have_same_facts(read(before, path), read(changed(before, from, to), path));
}

}  // namespace

TEST_CASE("running text is no fact, and all that others are linked with is one", "[journal]") {
  struct Row {
    std::string_view from;
    std::string_view to;
    bool is_same;
  };
  for (const auto& [from, to, is_same] : {
           Row{"Some words", "Other words, and\n\nanother paragraph", true},
           Row{"More *words*.", "More `words`.\n\n```\ncode\n```", true},
           Row{"More *words*.\n", "| a |\n|---|\n| b |\n", true},
           Row{"[link]", "[another text]", true},
           Row{"# A session", "# Another session", false},
           Row{"2026-03-05", "2026-03-06", false},
           Row{"tags: [kv]", "tags: [kv, b]", false},
           Row{"tags: [kv]", "tags: [kv]\nprivate: true", false},
           Row{"0001-a.md", "0002-b.md", false},
           Row{"and #42", "and", false},
           Row{"## Notes", "## Other notes", false},
           Row{"## Notes", "### Notes", false},
           Row{"## Notes\n", "", false},
           Row{"look at", "think of", false},
           Row{"- [ ] look", "- [x] look", false},
           Row{"- [ ] look", "- [ ] another\n- [ ] look", false},
       }) {
    CAPTURE(from, to);
    CHECK(stay_the_same(k_session, from, to, "sessions/2026-03-05-a.md") == is_same);
  }
}

TEST_CASE("how a decision stands is a fact, and its reasons are none", "[journal]") {
  constexpr std::string_view k_record =
      "# 1. A cache\n\n## Status\n\nAccepted\n\n## Context\n\nIt is slow.\n";
  CHECK(stay_the_same(k_record, "It is slow.", "It was slow.", "adr/0001-a.md"));
  CHECK_FALSE(stay_the_same(k_record, "Accepted", "Rejected", "adr/0001-a.md"));
}

TEST_CASE("a session and a decision are never the same", "[journal]") {
  CHECK_FALSE(have_same_facts(read(std::string(k_session), "sessions/2026-03-05-a.md"),
                              read(std::string(k_session), "adr/0001-a.md")));
}
