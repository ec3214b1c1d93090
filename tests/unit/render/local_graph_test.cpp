// SPDX-License-Identifier: MIT
// The links around a page: which pages stand there, how they are told apart, and what is left out.
#include "render/local_graph.hpp"

#include <fmt/format.h>

#include "support/catch.hpp"
#include "unit/render/rendered_site.hpp"

using namespace daybook;
using tests::count_of;
using tests::has;
using tests::RenderedSite;

namespace {

/// From the drawing's first letter to the end of its list.
std::string_view graph_of(std::string_view page) {
  const std::size_t begin = std::min(page.find("<details class=\"graph-local\""), page.size());
  return page.substr(begin, page.find("</details>", begin) - begin);
}

std::string_view drawing_of(std::string_view page) {
  const std::string_view graph = graph_of(page);
  const std::size_t begin = std::min(graph.find("<svg"), graph.size());
  return graph.substr(begin, graph.find("</svg>", begin) - begin);
}

constexpr std::string_view k_journal = R"(
-- sessions/2026-01-01-first.md --
---
track: Go
module: Channels
---
# First

Next is [the second](2026-01-02-second.md).
-- sessions/2026-01-02-second.md --
---
track: Go
module: Channels
---
# Second \<b>

After [the first](2026-01-01-first.md), see [the lab](../lab/a.md) and ADR-7.
-- lab/a.md --
# Lab
-- lab/b.md --
# Other

To [the second](../sessions/2026-01-02-second.md), twice: [it](../sessions/2026-01-02-second.md).
-- adr/0007-keep.md --
# Keep

## Status

Accepted
)";

}  // namespace

TEST_CASE("what leads to a page and what it leads to is listed once, with the way", "[render]") {
  const RenderedSite rendered(k_journal);
  const std::string_view graph = graph_of(rendered.at("sessions/2026-01-02-second.html"));
  CAPTURE(graph);
  CHECK(has(graph, "Links around this page <span class=\"count\">4</span>"));
  for (const std::string_view line :
       {"<a href=\"../notes/lab/b.html\">Other</a>\n<span class=\"note\">note · leads here</span>",
        "<a href=\"2026-01-01-first.html\">First</a>\n"
        "<span class=\"note\">session · both ways · 2026-01-01</span>",
        "<a href=\"../adr/0007-keep.html\">Keep</a>\n"
        "<span class=\"note\">decision · this page leads there</span>",
        "<a href=\"../notes/lab/a.html\">Lab</a>\n"
        "<span class=\"note\">note · this page leads there</span>"}) {
    CAPTURE(line);
    CHECK(has(graph, line));
  }
  CHECK(count_of(graph, "<li>") == 4);
}

TEST_CASE("each page around is drawn as a link with a title, this one as none", "[render]") {
  const RenderedSite rendered(k_journal);
  const std::string_view drawing = drawing_of(rendered.at("sessions/2026-01-02-second.html"));
  CAPTURE(drawing);
  CHECK(count_of(drawing, "<a href=") == 4);
  for (const std::string_view title :
       {"<title>Session: First, 2026-01-01</title>", "<title>Decision 7: Keep</title>",
        "<title>Note: Lab</title>", "<title>Note: Other</title>"})
    CHECK(has(drawing, title));
  CHECK(has(drawing, "<g class=\"graph-own graph-session\">"));
  CHECK(has(drawing, ">Second &lt;b&gt;</text>"));
  CHECK(has(drawing, "role=\"group\" aria-label=\"This page in the middle"));
  CHECK(count_of(drawing, "class=\"graph-arc\"") == 4);
  CHECK(count_of(drawing, "class=\"graph-tip\"") == 5);
}

TEST_CASE("a page without links has no graph and not its style sheet", "[render]") {
  const RenderedSite rendered("-- lab/a.md --\n# Alone\n");
  CHECK_FALSE(has(rendered.at("notes/lab/a.html"), "graph"));
}

TEST_CASE("the links between a module's own pages are not around it", "[render]") {
  const RenderedSite rendered(k_journal);
  const std::string_view graph = graph_of(rendered.at("tracks/go/channels.html"));
  CAPTURE(graph);
  CHECK(count_of(graph, "<li>") == 3);
  CHECK_FALSE(has(graph, ">First</a>"));
  CHECK(has(graph, "note · leads here"));
}

TEST_CASE("of many pages around as many of each way are shown as fit", "[render]") {
  std::string archive = "-- lab/hub.md --\n# Hub\n\nTo [it](to.md).\n-- lab/to.md --\n# To\n";
  for (int i = 0; i < 40; ++i)
    archive += fmt::format("-- lab/from-{0:02}.md --\n# From {0:02}\n\n[hub](hub.md)\n", i);
  const RenderedSite rendered(archive);
  const std::string_view graph = graph_of(rendered.at("notes/lab/hub.html"));
  CAPTURE(graph);
  CHECK(has(graph, "<span class=\"count\">41</span>"));
  CHECK(count_of(graph, "<li>") == 24);
  CHECK(has(graph, "17 more pages are not shown."));
  CHECK(has(graph, ">To</a>"));
  CHECK(has(graph, ">From 39</a>"));
  CHECK_FALSE(has(graph, ">From 16</a>"));
}
