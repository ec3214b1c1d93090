// SPDX-License-Identifier: MIT
// The whole graph: how it is cut into drawings and pages, and that each has its links as a table.
#include <fmt/format.h>
#include <set>

#include "render/graph_drawing.hpp"
#include "render/graph_pages.hpp"
#include "support/catch.hpp"
#include "unit/render/rendered_site.hpp"

using namespace daybook;
using tests::count_of;
using tests::has;
using tests::RenderedSite;

namespace {

/// Sessions of two tracks, one a day, each with a link to the one before it in its track.
std::string chain_of(int sessions) {
  std::string archive;
  std::vector<std::string> names;
  for (int i = 0; i < sessions; ++i) {
    const text::Date day = text::add_days(std::chrono::year{2024} / 1 / 1, i);
    names.push_back(fmt::format("{}-s{}.md", text::to_iso(day), i));
    archive += fmt::format("-- sessions/{} --\n---\ntrack: Track {}\nmodule: M{}\n---\n# S{}\n",
                           names.back(), i % 2, i % 6, i);
    if (i >= 2)
      archive += fmt::format("\nAfter [it]({}).\n", names[static_cast<std::size_t>(i - 2)]);
  }
  return archive;
}

constexpr std::string_view k_small = R"(
-- sessions/2026-01-01-a.md --
---
track: Go
module: Channels
---
# A & \<a>

See [lab](../lab/a.md) and ADR-7.
-- sessions/2026-02-02-b.md --
---
track: Go
module: Maps
---
# B

Like [A](2026-01-01-a.md).
-- sessions/2026-02-03-c.md --
# C
-- lab/a.md --
# Lab
-- lab/b.md --
# Beside

With [another](c.md).
-- lab/c.md --
# Another
-- adr/0007-keep.md --
# Keep

## Status

Accepted
)";

}  // namespace

TEST_CASE("a small journal's drawings stand on one page, a group each", "[render]") {
  const RenderedSite rendered(k_small);
  const render::GraphPages& graphs = rendered.context().outline.graphs;
  REQUIRE(graphs.pages.size() == 1);
  std::string groups;
  for (const render::GraphGroup& group : graphs.groups)
    groups += fmt::format("{}: {} pages, {} links\n", group.title, group.pages, group.links);
  CHECK(groups ==
        "Go: 2 pages, 4 links\nSessions without a track: 1 pages, 0 links\n"
        "Beside the sessions: 2 pages, 2 links\n");
}

TEST_CASE("every link of the whole graph is drawn and stands in the table", "[render]") {
  const RenderedSite rendered(k_small);
  const std::string_view page = rendered.at("graph/index.html");
  CAPTURE(page);
  CHECK(tests::read_page(page).fault.empty());
  CHECK(count_of(page, "class=\"graph-arc\"") == 4);
  CHECK(count_of(page, "<tr><td>") == 4);
  for (const std::string_view part :
       {"<title>Session: A &amp; &lt;a&gt;, 2026-01-01</title>", "<title>Decision 7: Keep</title>",
        "<title>Note: Lab</title>", ">Channels</text>", ">Maps</text>", ">Decisions</text>",
        ">Notes</text>", ">2026-01</text>", ">2026-02</text>",
        "<h2 id=\"graph.0\"><a href=\"../tracks/go/index.html\">Go</a>",
        "No page here links to another one yet."}) {
    CAPTURE(part);
    CHECK(has(page, part));
  }
}

TEST_CASE("nodes can be reached one after another, in order of time, each once", "[render]") {
  const RenderedSite rendered(k_small);
  const std::string_view page = rendered.at("graph/index.html");
  const std::string_view drawing = page.substr(page.find("<svg"));
  const std::string_view first = drawing.substr(0, drawing.find("</svg>"));
  CHECK(count_of(first, "<a href=") == 4);
  CHECK(first.find("Session: A") < first.find("Session: B"));
  CHECK(first.find("Session: B") < first.find("Decision 7"));
}

TEST_CASE("a longer journal has drawings on pages of their own, the latest first", "[render]") {
  const RenderedSite rendered(chain_of(700));
  const render::GraphPages& graphs = rendered.context().outline.graphs;
  REQUIRE(graphs.groups.size() == 2);
  CHECK(graphs.groups[0].pages == 350);
  CHECK(has(rendered.at("graph/index.html"),
            "<a class=\"card-title\" href=\"track-0.html\">Track 0</a>"));
  std::multiset<std::uint32_t> drawn;
  for (const render::GraphPage& page : graphs.pages) {
    CAPTURE(page.url.path());
    for (const render::GraphSection& section : page.sections) {
      CHECK(section.pages.size() <= render::k_most_graph_pages);
      for (const site::Target target : section.pages)
        drawn.insert(target.index);
    }
  }
  CHECK(drawn.size() == 700);
  CHECK(std::set<std::uint32_t>(drawn.begin(), drawn.end()).size() == 700);
  CHECK(has(rendered.at("graph/track-1.html"), "S699"));
  CHECK(has(rendered.at("graph/track-1/2.html"), "graph/track-1") == false);
  CHECK(has(rendered.at("graph/track-1/2.html"), "href=\"../track-1.html\""));
}

TEST_CASE("links to what is not on a drawing are listed beside it", "[render]") {
  const RenderedSite rendered(chain_of(700));
  const std::string_view page = rendered.at("graph/track-0/2.html");
  CAPTURE(page);
  CHECK(has(page, "are drawn; the others lead to pages outside of this drawing"));
}

TEST_CASE("a journal with nothing to draw says so", "[render]") {
  const RenderedSite rendered("-- lab/a.md --\n# Alone\n");
  CHECK(has(rendered.at("graph/index.html"), "There is nothing to draw yet."));
  CHECK_FALSE(has(rendered.at("index.html"), "graph/index.html"));
}

TEST_CASE("the graph stands beside the tracks, or alone where there are none", "[render]") {
  const RenderedSite with(k_small);
  CHECK(has(with.at("tracks/index.html"), "href=\"../graph/index.html\""));
  CHECK_FALSE(has(with.at("index.html"), "graph/index.html"));
  const RenderedSite without("-- sessions/2026-01-01-a.md --\n# A\n");
  CHECK(has(without.at("index.html"), "<a href=\"graph/index.html\">Graph</a>"));
}
