// SPDX-License-Identifier: MIT
// Where wiki links lead: one note with one link at a time in a journal of a few files.
#include <algorithm>
#include <array>
#include <fmt/format.h>

#include "site/resolve.hpp"
#include "support/catch.hpp"
#include "support/journal_text.hpp"

using namespace daybook;

namespace {

constexpr std::string_view k_others = R"(
-- notes/Heap Layout.md --
---
aliases: [the heap]
---
# How memory is laid out

## 1) Arenas

### Results

## Costs & Sizes

### Results
-- notes/deep/shared.md --
# Shared

## Run two
-- other/deep/shared.md --
# Shared too
-- other/shared.md --
# Shared three
-- notes/Café.md --
# Coffee
-- notes/two words.md --
# Spaces
-- lab/two-words.md --
# Hyphens
-- lab/only.md --
# heap layout
-- notes/draft.md --
---
draft: true
---
# Not yet
-- adr/0012-choice.md --
# 12. Choice
-- sessions/2026-01-02-a.md --
---
track: Compilers
module: Parsing
---
# A
-- tracks/02-B/INDEX.md --
# Track B

## Plan
-- img/plot.png --
x
)";

struct Answer {
  std::string where;  ///< address#fragment, or the state's name
  std::string said;
  std::string help;
};

Answer follow(std::string_view markdown) {
  const auto linked =
      tests::link_text(fmt::format("{}-- notes/from.md --\n# From\n\n{}\n", k_others, markdown));
  const site::Site& site = linked.value;
  for (const site::FileNode& file : site.files) {
    if (file.entry->path() != "notes/from.md") continue;
    REQUIRE(file.links.size() == 1);
    const site::ResolvedLink& link = file.links[0];
    constexpr std::array<std::string_view, 6> k_states{"internal", "external", "broken",
                                                       "held",     "plain",    "unsafe"};
    Answer answer{.where = std::string(k_states.at(static_cast<std::size_t>(link.state))),
                  .said = {},
                  .help = {}};
    if (link.state == site::LinkState::internal) answer.where = site.url(link.target).path();
    if (!link.fragment.empty()) answer.where += "#" + link.fragment;
    for (const text::Diagnostic& each : linked.diagnostics) {
      if (each.place.path != "notes/from.md") continue;
      answer.said += fmt::format("[{}] {}", text::rule_name(each.rule), each.message);
      answer.help += each.help;
    }
    return answer;
  }
  FAIL("the linking file has no page");
  return {};
}

}  // namespace

TEST_CASE("a wiki link finds a page by any of its names, as people write them", "[site]") {
  struct Row {
    std::string_view markdown, where;
  };
  for (const Row& row : {
           Row{"[[Heap Layout]]", "notes/notes/heap-layout.html"},
           Row{"[[heap layout]]", "notes/notes/heap-layout.html"},
           Row{"[[heap_layout]]", "notes/notes/heap-layout.html"},
           Row{"[[HEAP-LAYOUT]]", "notes/notes/heap-layout.html"},
           Row{"[[Heap Layout.md]]", "notes/notes/heap-layout.html"},
           Row{"[[notes/heap-layout]]", "notes/notes/heap-layout.html"},
           Row{"[[./Heap Layout]]", "notes/notes/heap-layout.html"},
           Row{"[[The Heap]]", "notes/notes/heap-layout.html"},
           Row{"[[How memory is laid out]]", "notes/notes/heap-layout.html"},
           Row{"[[Cafe\u0301]]", "notes/notes/café.html"},
           Row{"[[CAFÉ|coffee]]", "notes/notes/café.html"},
           // The exact spelling goes before another one.
           Row{"[[two-words]]", "notes/lab/two-words.html"},
           Row{"[[two words]]", "notes/notes/two-words.html"},
           // A path from the root goes before the tail of another path.
           Row{"[[other/shared]]", "notes/other/shared.html"},
           Row{"[[/other/shared]]", "notes/other/shared.html"},
           Row{"[[other/deep/shared]]", "notes/other/deep/shared.html"},
           // Tracks and modules, with and without a note.
           Row{"[[Compilers]]", "tracks/compilers/index.html"},
           Row{"[[parsing]]", "tracks/compilers/parsing.html"},
           Row{"[[Track B]]", "tracks/02-b/index.html"},
           Row{"[[02-B#Plan]]", "tracks/02-b/index.html#plan"},
           Row{"[[ADR-0012]]", "adr/0012-choice.html"},
           Row{"[[draft]]", "held"},
           Row{"![[plot.png]]", "files/img/plot.png"},
       }) {
    CAPTURE(row.markdown);
    const Answer answer = follow(row.markdown);
    CHECK(answer.where == row.where);
    CHECK(answer.said.empty());
  }
}

TEST_CASE("a wiki link's heading is found as it reads", "[site]") {
  struct Row {
    std::string_view markdown, where;
  };
  for (const Row& row : {
           Row{"[[heap layout#1) Arenas]]", "#1-arenas"},
           Row{"[[heap layout#Arenas|there]]", "#1-arenas"},
           Row{"[[heap layout#costs & sizes]]", "#costs--sizes"},
           Row{"[[heap layout#costs--sizes]]", "#costs--sizes"},
           Row{"[[heap layout#Results]]", "#results"},
           Row{"[[heap layout#Arenas#Results]]", "#results"},
           Row{"[[heap layout#Costs & Sizes#Results]]", "#results-1"},
           Row{"[[heap layout#How memory is laid out#Costs & Sizes#Results]]", "#results-1"},
           Row{"[[heap layout#^block]]", ""},
       }) {
    CAPTURE(row.markdown);
    const Answer answer = follow(row.markdown);
    CHECK(answer.where == "notes/notes/heap-layout.html" + std::string(row.where));
    CHECK(answer.said.empty());
  }
  CHECK(follow("[[#From]]").where == "notes/notes/from.html#from");
}

TEST_CASE("a name that fits several pages is refused with what would name each", "[site]") {
  const Answer answer = follow("[[shared]]");
  CHECK(answer.where == "broken");
  CHECK(answer.said ==
        "[link-ambiguous] 'shared' fits 3 pages: 'notes/deep/shared.md', "
        "'other/deep/shared.md' and 'other/shared.md'");
  CHECK(answer.help ==
        "write '[[notes/deep/shared]]', '[[other/deep/shared]]' or '[[other/shared]]'");
}

TEST_CASE("a name of two pages beside the link is refused as well", "[site]") {
  const auto linked = tests::link_text(
      "-- notes/a.md --\n---\naliases: [Same]\n---\n# A\n-- notes/b.md --\n---\naliases: "
      "[Same]\n---\n# B\n-- notes/from.md --\n# From\n\n[[Same]]\n");
  CHECK(tests::brief(linked.diagnostics) ==
        "notes/from.md:3:1: [link-ambiguous] 'Same' fits 2 pages: 'notes/a.md' and 'notes/b.md'\n");
}

TEST_CASE("of names that differ in case the one as written is meant", "[site]") {
  const auto linked = tests::link_text(
      "-- notes/Foo.md --\n# One\n-- notes/foo.md --\n# Two\n-- index.md --\n# I\n\n[[Foo]] and "
      "[[foo]], [[FOO]]\n");
  const auto is_ambiguous = [](const text::Diagnostic& each) {
    return each.rule == text::Rule::link_ambiguous;
  };
  REQUIRE(std::ranges::count_if(linked.diagnostics, is_ambiguous) == 1);
  CHECK(std::ranges::find_if(linked.diagnostics, is_ambiguous)
            ->message.starts_with("'FOO' fits 2 pages"));
}

TEST_CASE("every name that an ambiguous link's help proposes is unique", "[site]") {
  constexpr std::string_view k_same =
      "-- same.md --\n# 1\n-- a/same.md --\n# 2\n-- b/a/same.md --\n# 3\n";
  const auto linked = tests::link_text(fmt::format("{}-- n/from.md --\n# N\n\n[[same]]\n", k_same));
  REQUIRE(linked.diagnostics.size() == 1);
  CHECK(linked.diagnostics[0].severity == text::Severity::error);
  CHECK(linked.diagnostics[0].help == "write '[[a/same]]', '[[b/a/same]]' or '[[/same]]'");
  const auto mended = tests::link_text(
      fmt::format("{}-- n/from.md --\n# N\n\n[[a/same]] [[b/a/same]] [[/same]]\n", k_same));
  CHECK(mended.diagnostics.empty());
}

TEST_CASE("a long list of candidates is cut", "[site]") {
  std::string archive = "-- n/from.md --\n# N\n\n[[same]]\n";
  for (int i = 0; i < 20; ++i)
    archive += fmt::format("-- f{:02}/same.md --\n# S\n", i);
  const auto linked = tests::link_text(archive);
  REQUIRE(linked.diagnostics.size() == 1);
  CHECK(linked.diagnostics[0].message.ends_with("'f05/same.md' and 14 more"));
}

TEST_CASE("which page of a name is meant depends on the folder of each link", "[site]") {
  const auto linked = tests::link_text(
      "-- a/b/c.md --\n# 1\n-- a/c.md --\n# 2\n-- x/b/c.md --\n# 3\n"
      "-- a/b/from.md --\n# F\n\n[[c]] and [[c]]\n"
      "-- a/from.md --\n# F\n\n[[c]] and [[b/c]], [[c]]\n"
      "-- z/from.md --\n# F\n\n[[c]] and [[c]]\n");
  const std::string_view said =
      "[link-ambiguous] 'c' fits 3 pages: 'a/b/c.md', 'a/c.md' and 'x/b/c.md'\n";
  CHECK(tests::brief(linked.diagnostics) ==
        fmt::format("a/from.md:3:11: [link-ambiguous] 'b/c' fits 2 pages: 'a/b/c.md' and "
                    "'x/b/c.md'\nz/from.md:3:1: {0}z/from.md:3:11: {0}",
                    said));
  for (const site::FileNode& file : linked.value.files) {
    const std::string path(file.entry->path());
    CAPTURE(path);
    if (path != "a/from.md" && path != "a/b/from.md") continue;
    const std::string_view meant = path == "a/from.md" ? "notes/a/c.html" : "notes/a/b/c.html";
    CHECK(linked.value.url(file.links.front().target).path() == meant);
    CHECK(linked.value.url(file.links.back().target).path() == meant);
  }
}

TEST_CASE("a wiki link that fits nothing names what was probably meant", "[site]") {
  struct Row {
    std::string_view markdown, said, help;
  };
  for (const Row& row : {
           Row{"[[Heap Layuot]]", "[link-broken] no page is called 'Heap Layuot'",
               "did you mean '[[Heap Layout]]'?"},
           Row{"[[nothing like it at all]]",
               "[link-broken] no page is called 'nothing like it at all'", ""},
           Row{"[[ADR-0099]]", "[link-broken] no page is called 'ADR-0099'", ""},
           Row{"[[deep/shared#Run tow]]",
               "[link-ambiguous] 'deep/shared' fits 2 pages: 'notes/deep/shared.md' and "
               "'other/deep/shared.md'",
               "write '[[notes/deep/shared]]' or '[[other/deep/shared]]'"},
           Row{"[[notes/deep/shared#Run tow]]",
               "[link-anchor-missing] 'notes/deep/shared.md' has no heading '#Run tow'",
               "did you mean '#Run two'?"},
           Row{"[a](deep/shared.md#run-tow)",
               "[link-anchor-missing] 'notes/deep/shared.md' has no heading '#run-tow'",
               "did you mean '#run-two'?"},
           Row{"[a](../tracks/02-B/#paln)",
               "[link-anchor-missing] 'tracks/02-B/INDEX.md' has no heading '#paln'",
               "did you mean '#plan'?"},
           Row{"[[Compilers#plan]]", "[link-anchor-missing] 'Compilers' has no heading '#plan'",
               ""},
       }) {
    CAPTURE(row.markdown);
    const Answer answer = follow(row.markdown);
    CHECK(answer.said == row.said);
    CHECK(answer.help == row.help);
  }
}
