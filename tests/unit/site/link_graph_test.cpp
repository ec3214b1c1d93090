// SPDX-License-Identifier: MIT
// Which pages lead to which.
#include "site/link_graph.hpp"

#include <string>

#include "site/site.hpp"
#include "support/catch.hpp"
#include "support/journal_text.hpp"

using namespace daybook;

namespace {

/// Every link as "from > to", by their titles, a line each.
std::string links(std::string_view archive) {
  const site::Site site = tests::link_text(archive).value;
  const site::LinkGraph graph(site);
  std::string lines;
  for (const site::PageLink& link : graph.links()) {
    lines += std::string(site::page_title(site, link.from)) + " > " +
             std::string(site::page_title(site, link.to)) + "\n";
  }
  return lines;
}

}  // namespace

TEST_CASE("a link counts once in its direction, and none leads to its own page", "[site]") {
  CHECK(links("-- sessions/2026-01-01-a.md --\n# A\n\n[b](2026-01-02-b.md) [again]"
              "(2026-01-02-b.md#x) [own](#a) [out](https://example.org)\n"
              "-- sessions/2026-01-02-b.md --\n# B\n\n[a](2026-01-01-a.md)\n\n## X\n") ==
        "A > B\nB > A\n");
}

TEST_CASE("front matter and supersession are links too", "[site]") {
  CHECK(links("-- sessions/2026-01-01-a.md --\n---\nevidence_targets:\n  lab: [lab.md]\n---\n# A\n"
              "-- sessions/lab.md --\n---\ndate: 2026-01-02\n---\n# Lab\n"
              "-- adr/0001-old.md --\n# Old\n\n## Status\n\nSuperseded by ADR-0002\n"
              "-- adr/0002-new.md --\n# New\n\n## Status\n\nAccepted\n") ==
        "Old > New\nNew > Old\nA > Lab\n");
}

TEST_CASE("an index note is the page of its folder", "[site]") {
  const std::string_view archive =
      "-- tracks/Go/INDEX.md --\n# All of Go\n\n[lesson](Chan/lesson.md)\n"
      "-- tracks/Go/Chan/INDEX.md --\n# Channels\n\n"
      "-- tracks/Go/Chan/lesson.md --\n# Lesson\n\n[up](INDEX.md) [top](../INDEX.md)\n"
      "-- papers/README.md --\n# Papers\n\n[one](one.md)\n"
      "-- papers/one.md --\n# One\n\n[all](README.md)\n";
  CHECK(links(archive) == "One > papers\nLesson > Go\nLesson > Chan\nGo > Lesson\npapers > One\n");
}

TEST_CASE("the links of a page are found from both ends", "[site]") {
  const site::Site site = tests::link_text(
                              "-- a.md --\n# A\n\n[c](c.md)\n"
                              "-- b.md --\n# B\n\n[c](c.md) [a](a.md)\n"
                              "-- c.md --\n# C\n")
                              .value;
  const site::LinkGraph graph(site);
  const auto page = [&](std::uint32_t file) { return graph.page_of({file}); };
  CHECK(graph.from(page(1)).size() == 2);
  CHECK(graph.from(page(2)).empty());
  REQUIRE(graph.to(page(2)).size() == 2);
  CHECK(graph.to(page(2))[0].from == page(0));
  CHECK(graph.to(page(2))[1].from == page(1));
}
