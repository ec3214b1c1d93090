// SPDX-License-Identifier: MIT
#include "site/link.hpp"

#include <algorithm>

#include "support/catch.hpp"
#include "support/journal_text.hpp"

using namespace daybook;
using tests::link_text;

namespace {

std::string urls(const site::Site& site) {
  std::string lines;
  for (const site::FileNode& file : site.files)
    lines += std::string(file.entry->path()) + " " + std::string(file.url.path()) + "\n";
  return lines;
}

std::string session_order(const site::Site& site) {
  std::string names;
  for (const site::SessionNode& session : site.sessions)
    names += site.file(session.file).id + " ";
  return names;
}

const site::FileNode& file(const site::Site& site, std::string_view path) {
  const auto found = std::ranges::find(
      site.files, path, [](const site::FileNode& node) { return node.entry->path(); });
  REQUIRE(found != site.files.end());
  return *found;
}

constexpr std::string_view k_journal = R"(
-- README.md --
# My journal
-- sessions/2026-03-02-spans.md --
---
date: 2026-03-02
track: 01-Markdown
module: Parsing
tags: [Spans, cmark]
---
# Spans

## Next Steps
- [ ] Go on
-- sessions/2026-03-01-trees.md --
---
date: 2026-03-01
track: markdown
module: parsing
tags: [spans]
---
# Trees

See [spans](2026-03-02-spans.md#next-steps) and ADR-002.
-- tracks/01-Markdown/INDEX.md --
# Markdown
-- tracks/01-Markdown/Parsing/notes.md --
# Parsing notes
-- adr/0002-flat-tree.md --
# 2. One flat tree

## Status
Accepted
-- lab/run.py --
print(1)
)";

}  // namespace

TEST_CASE("every file has the address its place and kind give it", "[site]") {
  const auto linked = link_text(k_journal);
  CHECK(urls(linked.value) ==
        "README.md notes/index.html\n"
        "adr/0002-flat-tree.md adr/0002-flat-tree.html\n"
        "sessions/2026-03-01-trees.md sessions/2026-03-01-trees.html\n"
        "sessions/2026-03-02-spans.md sessions/2026-03-02-spans.html\n"
        "tracks/01-Markdown/INDEX.md tracks/01-markdown/index.html\n"
        "tracks/01-Markdown/Parsing/notes.md tracks/01-markdown/parsing/notes.html\n");
  CHECK(tests::brief(linked.diagnostics).empty());
}

TEST_CASE("spellings of one track and module meet, and the folder's spelling is shown", "[site]") {
  const auto linked = link_text(k_journal);
  const site::Site& site = linked.value;
  REQUIRE(site.tracks.size() == 1);
  REQUIRE(site.modules.size() == 1);
  CHECK(site.tracks[0].name == "01-Markdown");
  CHECK(site.tracks[0].title == "Markdown");
  CHECK(site.modules[0].name == "Parsing");
  CHECK(site.modules[0].sessions.size() == 2);
  CHECK(site.modules[0].notes.size() == 1);
  CHECK(site.tracks[0].index_note.has_value());
}

TEST_CASE("sessions stand in order of time and know their neighbours in journal and module",
          "[site]") {
  const auto linked = link_text(k_journal);
  const site::Site& site = linked.value;
  CHECK(session_order(site) == "2026-03-01-trees 2026-03-02-spans ");
  CHECK(site.sessions[0].next == site::SessionId{1});
  CHECK_FALSE(site.sessions[0].previous.has_value());
  CHECK(site.sessions[1].module_previous == site::SessionId{0});
}

TEST_CASE("sessions without a date come first, in the order people count", "[site]") {
  const auto linked = link_text(
      "-- sessions/day-10.md --\n# Ten\n\n## Summary\nx\n-- sessions/day-2.md --\n# Two\n\n## "
      "Summary\nx\n"
      "-- sessions/2026-01-01-dated.md --\n# Dated\n\n## Summary\nx\n");
  CHECK(session_order(linked.value) == "day-2 day-10 2026-01-01-dated ");
}

TEST_CASE("the result does not depend on the order files are found in", "[site]") {
  tests::JournalText reversed;
  reversed.order = tests::FileOrder::reversed;
  const auto one = link_text(k_journal);
  const auto other = link_text(k_journal, reversed);
  CHECK(urls(one.value) == urls(other.value));
  CHECK(session_order(one.value) == session_order(other.value));
  CHECK(tests::brief(one.diagnostics) == tests::brief(other.diagnostics));
}

TEST_CASE("two files that want one address are told apart the same way every time, and reported",
          "[site]") {
  constexpr std::string_view k_twins =
      "-- a/sessions/2026-01-01.md --\n# A\n\n## Summary\nx\n-- b/sessions/2026-01-01.md --\n# "
      "B\n\n## Summary\nx\n";
  tests::JournalText reversed;
  reversed.order = tests::FileOrder::reversed;
  for (const auto& settings : {tests::JournalText{}, reversed}) {
    const auto linked = link_text(k_twins, settings);
    CHECK(urls(linked.value) ==
          "a/sessions/2026-01-01.md sessions/2026-01-01.html\n"
          "b/sessions/2026-01-01.md sessions/2026-01-01-1.html\n");
    CHECK(tests::brief(linked.diagnostics) ==
          "b/sessions/2026-01-01.md:1:1: [url-collision] another page is already at "
          "'sessions/2026-01-01.html'\n");
  }
}

TEST_CASE("drafts and sessions of the future are held back with their reason unless asked for",
          "[site]") {
  constexpr std::string_view k_held =
      "-- sessions/2026-01-01-a.md --\n---\ndate: 2026-01-01\ndraft: true\n---\n# A\n"
      "-- sessions/2026-12-01-b.md --\n---\ndate: 2026-12-01\n---\n# B\n"
      "-- sessions/2026-06-30-c.md --\n---\ndate: 2026-06-30\n---\n# C\n\nAfter "
      "[A](2026-01-01-a.md).\n";
  const auto held = link_text(k_held);
  CHECK(session_order(held.value) == "2026-06-30-c ");
  CHECK(tests::brief(held.diagnostics) ==
        "sessions/2026-01-01-a.md:1:1: [session-held] not published: a draft (--drafts publishes "
        "it)\n"
        "sessions/2026-12-01-b.md:2:7: [session-held] not published: dated after the build's day "
        "(--future publishes it)\n");
  CHECK(file(held.value, "sessions/2026-06-30-c.md").links.at(0).state == site::LinkState::held);

  tests::JournalText all;
  all.drafts = site::Drafts::publish;
  all.future = site::Future::publish;
  CHECK(session_order(link_text(k_held, all).value) == "2026-01-01-a 2026-06-30-c 2026-12-01-b ");
}

TEST_CASE("a day named by a header line or a file holds nothing back, and is noted", "[site]") {
  const auto linked = link_text(
      "-- sessions/2026-12-02-b.md --\n# B\n\n**Date:** 2026-12-01\n\n## Summary\n\nx\n"
      "-- sessions/2026-12-03-c.md --\n# C\n\n## Summary\n\nx\n");
  CHECK(session_order(linked.value) == "2026-12-02-b 2026-12-03-c ");
  CHECK(tests::brief(linked.diagnostics) ==
        "sessions/2026-12-02-b.md:3:11: [date-future] 2026-12-01 is after the build's day\n"
        "sessions/2026-12-03-c.md:1:1: [date-future] 2026-12-03 is after the build's day\n");
}

TEST_CASE("a page knows who links to it, each page once", "[site]") {
  const auto linked = link_text(k_journal);
  const auto& backlinks = file(linked.value, "adr/0002-flat-tree.md").linked_from;
  REQUIRE(backlinks.size() == 1);
  CHECK(linked.value.file(backlinks[0].from).entry->path() == "sessions/2026-03-01-trees.md");
}

TEST_CASE("tags meet without case, newest spelling first", "[site]") {
  const auto linked = link_text(k_journal);
  REQUIRE(linked.value.tags.size() == 2);
  CHECK(linked.value.tags[1].name == "Spans");
  CHECK(linked.value.tags[1].files.size() == 2);
  CHECK(linked.value.tags[1].url.path() == "tags/spans.html");
}

TEST_CASE("decisions are chained whichever of the two records says so", "[site]") {
  const auto linked = link_text(
      "-- adr/0001-a.md --\n# 1. A\n\n## Status\n\nSuperseded by [2. B](0002-b.md)\n"
      "-- adr/0002-b.md --\n# 2. B\n\n## Status\n\nAccepted\n"
      "-- adr/0003-c.md --\n# 3. C\n\n## Status\n\nAccepted\n\nSupersedes [2. B](0002-b.md)\n");
  const site::Site& site = linked.value;
  REQUIRE(site.adrs.size() == 3);
  CHECK(site.adrs[1].supersedes == std::vector{site::AdrId{0}});
  CHECK(site.adrs[1].superseded_by == std::vector{site::AdrId{2}});
}

TEST_CASE("a number that two decision records of one folder carry is reported", "[site]") {
  const auto linked = link_text(
      "-- adr/0001-a.md --\n# 1. A\n-- adr/0001-b.md --\n# 1. B\n-- pkg/adr/0001-c.md --\n# 1. "
      "C\n");
  CHECK(tests::brief(linked.diagnostics) ==
        "adr/0001-b.md:1:1: [adr-number-duplicate] 'adr/0001-a.md' has the number 1 already\n");
}
