// SPDX-License-Identifier: MIT
// Which embeds are shown in place, and which are refused and why.
#include "site/transclude.hpp"

#include <fmt/format.h>

#include "support/catch.hpp"
#include "support/journal_text.hpp"

using namespace daybook;

namespace {

/// What each embed of a file shows: "b.md", "b.md#anchor", with '*' for one in a cycle.
std::string shown(const site::Site& site, std::string_view path) {
  std::string out;
  for (const site::FileNode& file : site.files) {
    if (file.entry->path() != path) continue;
    for (const site::Transclusion& each : file.transclusions) {
      const journal::Entry& source = *site.file(each.source).entry;
      out += fmt::format("{}{}", out.empty() ? "" : " ", source.path());
      if (each.section) out.append("#").append(source.document->sections()[*each.section].anchor);
      if (each.in_cycle) out += "*";
    }
  }
  return out;
}

constexpr std::string_view k_target = R"(
-- n/target.md --
# Target

## Part

Text.

> ## Quoted
-- n/draft.md --
---
draft: true
---
# Draft
-- n/plot.png --
x
)";

}  // namespace

TEST_CASE("an embed alone in its paragraph shows a page or a section", "[site]") {
  struct Row {
    std::string_view markdown, shown;
  };
  for (const Row& row : {
           Row{"![[target]]", "n/target.md"},
           Row{"![[target#Part]]", "n/target.md#part"},
           Row{"![[target#Target]]", "n/target.md"},
           Row{"![[target]]\n![[target#Part]]", "n/target.md n/target.md#part"},
           Row{"- ![[target]]", "n/target.md"},
           Row{"> ![[target]]", "n/target.md"},
           Row{"## Own\n\nText.\n\n## Other\n\n![[#Own]]", "n/from.md#own"},
           // Links all the same.
           Row{"See ![[target]]", ""},
           Row{"**![[target]]**", ""},
           Row{"# ![[target]]", ""},
           Row{"| a |\n|---|\n| ![[target]] |", ""},
           Row{"Text.[^1]\n\n[^1]: ![[target]]", ""},
           Row{"![[target#^block]]", ""},
           Row{"![[target#Quoted]]", ""},
           Row{"![[target#Gone]]", ""},
           Row{"![[gone]]", ""},
           Row{"![[draft]]", ""},
           Row{"![[plot.png]]", ""},
           Row{"[[target]]", ""},
       }) {
    CAPTURE(row.markdown);
    const auto linked =
        tests::link_text(fmt::format("{}-- n/from.md --\n{}\n", k_target, row.markdown));
    CHECK(shown(linked.value, "n/from.md") == row.shown);
  }
}

TEST_CASE("texts that show one another are reported and do not go round", "[site]") {
  const auto linked = tests::link_text(R"(
-- a.md --
# A

![[b]]
-- b.md --
# B

![[c#Part]]
-- c.md --
# C

## Part

![[a]]

## Other

![[b]]
-- d.md --
# D

![[a]]
-- self.md --
# Self

## In

![[#In]]

## Out

![[#In]]
)");
  CHECK(shown(linked.value, "a.md") == "b.md*");
  CHECK(shown(linked.value, "b.md") == "c.md#part*");
  CHECK(shown(linked.value, "c.md") == "a.md* b.md");
  CHECK(shown(linked.value, "d.md") == "a.md");
  CHECK(shown(linked.value, "self.md") == "self.md#in");
  CHECK(tests::brief(linked.diagnostics) ==
        "a.md:3:1: [transclusion-cycle] 'b.md' in turn shows this text\n"
        "b.md:3:1: [transclusion-cycle] 'c.md' in turn shows this text\n"
        "c.md:5:1: [transclusion-cycle] 'a.md' in turn shows this text\n"
        "self.md:5:1: [transclusion-cycle] 'self.md' in turn shows this text\n");
}

TEST_CASE("texts nested too deeply are reported where they begin", "[site]") {
  std::string archive;
  for (char name = 'a'; name < 'g'; ++name)
    archive += fmt::format("-- {0}.md --\n# {0}\n\n![[{1}]]\n", name, static_cast<char>(name + 1));
  const auto linked = tests::link_text(archive + "-- g.md --\n# g\n");
  CHECK(tests::brief(linked.diagnostics) ==
        "a.md:3:1: [transclusion-limit] more than 4 texts would be shown in one another\n"
        "b.md:3:1: [transclusion-limit] more than 4 texts would be shown in one another\n");
  CHECK(shown(linked.value, "a.md") == "b.md");
}

TEST_CASE("a page shows so much of others and no more", "[site]") {
  std::string long_text = "# Long\n\n";
  for (int i = 0; i < 20'000; ++i)
    long_text += "word ";
  const auto linked = tests::link_text(
      "-- from.md --\n# F\n\n![[long]]\n\n![[long]]\n\n![[long]]\n\n![[short]]\n"
      "-- short.md --\n# S\n-- long.md --\n" +
      long_text + "\n");
  CHECK(shown(linked.value, "from.md") == "long.md long.md short.md");
  CHECK(tests::brief(linked.diagnostics) ==
        "from.md:7:1: [transclusion-limit] more than 256 KB of other texts would be shown\n");
}

TEST_CASE("texts that double at each step are counted without writing them", "[site]") {
  std::string archive;
  for (int i = 0; i < 60; ++i)
    archive += fmt::format("-- f{0:02}.md --\n# F\n\n![[f{1:02}]]\n\n![[f{1:02}]]\n", i, i + 1);
  const auto linked = tests::link_text(archive + "-- f60.md --\n# F\n");
  CHECK(shown(linked.value, "f00.md").empty());
  CHECK(shown(linked.value, "f59.md") == "f60.md f60.md");
}

TEST_CASE("a chain as long as a journal needs no deep stack", "[site]") {
  constexpr int k_files = 20'000;
  std::string archive;
  for (int i = 0; i < k_files; ++i)
    archive += fmt::format("-- f{}.md --\n![[f{}]]\n", i, (i + 1) % k_files);
  const auto linked = tests::link_text(archive);
  CHECK(shown(linked.value, "f7.md") == "f8.md*");
  CHECK(linked.diagnostics.size() == k_files);
}
