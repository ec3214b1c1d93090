// SPDX-License-Identifier: MIT
// Which pages registers have, and what filters and parts they show.
#include "render/register.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <string>
#include <vector>

#include "support/catch.hpp"
#include "unit/render/rendered_site.hpp"

using daybook::render::cut_into_parts;
using daybook::render::Page;
using daybook::tests::RenderedSite;
using daybook::text::Url;

namespace {

/// Sessions of two tracks, each with so many learnings.
std::string journal_of(int sessions, int learnings) {
  std::string archive;
  for (int i = 0; i < sessions; ++i) {
    archive += fmt::format(
        "-- sessions/2026-01-{:02}-s.md --\n---\ntrack: T{}\nmodule: M{}\n"
        "tags: [even{}]\n---\n# S{}\n\n## Key learnings\n\n",
        i + 1, i % 2, i, i % 2, i);
    for (int k = 0; k < learnings; ++k)
      archive += fmt::format("- Learned number {} of session {}\n", k, i);
  }
  return archive;
}

std::vector<std::string> pages_below(const RenderedSite& rendered, std::string_view folder) {
  std::vector<std::string> urls;
  for (const Page& page : rendered.plan()) {
    if (page.url.path().starts_with(folder)) urls.emplace_back(page.url.path());
  }
  return urls;
}

bool shows(const RenderedSite& rendered, std::string_view url, std::string_view text) {
  return rendered.at(url).find(text) != std::string_view::npos;
}

}  // namespace

TEST_CASE("a list is cut where its rows are too many or too heavy", "[render]") {
  struct Row {
    std::size_t rows;
    std::size_t bytes;
    std::vector<std::size_t> begins;
  };
  const std::vector<Row> rows{
      {0, 100, {0}},           {250, 100, {0}},     {251, 100, {0, 250}},
      {3, 100'000, {0, 1, 2}}, {4, 80'000, {0, 2}}, {1, 1'000'000, {0}},
  };
  for (const Row& row : rows) {
    CAPTURE(row.rows, row.bytes);
    CHECK(cut_into_parts(row.rows, [&](std::size_t) { return row.bytes; }) == row.begins);
  }
}

TEST_CASE("a short register has one page with filters of what its rows differ in", "[render]") {
  const RenderedSite rendered(journal_of(4, 3));
  CHECK(pages_below(rendered, "learnings/") == std::vector<std::string>{"learnings/index.html"});
  CHECK(shows(rendered, "learnings/index.html", "<select name=\"track\">"));
  CHECK(shows(rendered, "learnings/index.html", ">T0 (6)</option>"));
  CHECK(shows(rendered, "learnings/index.html", ">even1 (6)</option>"));
  // Rows carry no level, so there is nothing to choose.
  const std::string_view page = rendered.at("learnings/index.html");
  CHECK_FALSE(daybook::tests::has(page.substr(page.find("<main")), "<select name=\"level\">"));
}

TEST_CASE("a long register has parts, and pages of its tracks and modules", "[render]") {
  const RenderedSite rendered(journal_of(10, 60));
  const auto pages = pages_below(rendered, "learnings/");
  for (const char* const url :
       {"learnings/index.html", "learnings/index/2.html", "learnings/index/3.html",
        "learnings/tracks/t0/index.html", "learnings/tracks/t0/index/2.html",
        "learnings/tracks/t1/m3.html"}) {
    CAPTURE(url);
    CHECK(std::ranges::count(pages, url) == 1);
  }
  CHECK(shows(rendered, "learnings/index.html", "Learned number 0 of session 9"));
  CHECK_FALSE(shows(rendered, "learnings/index.html", "of session 0\n"));
  CHECK(shows(rendered, "learnings/index/3.html", "Learned number 59 of session 0"));
  CHECK(shows(rendered, "learnings/index/2.html", "<a rel=\"prev\" href=\"../index.html\">"));
  CHECK(shows(rendered, "learnings/index/2.html", "<a rel=\"next\" href=\"3.html\">"));
  CHECK_FALSE(shows(rendered, "learnings/tracks/t1/m3.html", "of session 4\n"));
}

TEST_CASE("a register leads to the hundred tracks with the longest lists, and to all tracks",
          "[render]") {
  constexpr int k_tracks = 120;
  constexpr int k_short = 20;
  std::string archive;
  for (int i = 0; i < k_tracks; ++i) {
    archive += fmt::format(
        "-- sessions/2026-01-{:02}-s{}.md --\n---\ntrack: T{}\n---\n# S{}\n\n## Key learnings\n\n",
        i % 28 + 1, i, i, i);
    for (int k = 0; k < (i < k_short ? 1 : 4); ++k)
      archive += fmt::format("- Learned number {} of session {}\n", k, i);
  }
  const RenderedSite rendered(archive);
  for (const char* const part : {"learnings/index.html", "learnings/index/2.html"}) {
    CAPTURE(part);
    const std::string_view page = rendered.at(part);
    std::size_t leads = 0;
    for (int i = 0; i < k_tracks; ++i) {
      const bool is_led_to =
          page.find(fmt::format("tracks/t{}/index.html\">T{}</a> <span", i, i)) != page.npos;
      if (is_led_to) ++leads;
      CHECK(is_led_to == (i >= k_short));
    }
    CHECK(leads == 100);
    CHECK(page.find("/tracks/index.html\">20 more</a>") != page.npos);
  }
  CHECK_FALSE(pages_below(rendered, "learnings/tracks/t3/").empty());
}

TEST_CASE("a filter offers the 250 choices that most rows have", "[render]") {
  std::string tags = "common";
  for (int i = 0; i < 300; ++i)
    tags += fmt::format(", word-{}", i);
  std::string archive;
  for (const std::string_view own : {std::string_view(tags), std::string_view("common")}) {
    archive += fmt::format(
        "-- sessions/2026-01-{:02}-s.md --\n---\ntags: [{}]\n---\n# S\n\n## Key learnings\n\n"
        "- Learned\n",
        own == "common" ? 2 : 1, own);
  }
  const RenderedSite rendered(archive);
  const std::string_view page = rendered.at("learnings/index.html");
  std::size_t options = 0;
  for (std::size_t at = page.find("<option value=\"g"); at != std::string_view::npos;
       at = page.find("<option value=\"g", at + 1))
    ++options;
  CHECK(options == 250);
  CHECK(shows(rendered, "learnings/index.html", ">common (2)</option>"));
}

TEST_CASE("an empty register keeps its page", "[render]") {
  const RenderedSite rendered("-- sessions/2026-01-01-a.md --\n# A\n");
  for (const char* const url :
       {"capabilities/index.html", "gaps/index.html", "reviews/index.html", "tasks/index.html",
        "questions/index.html", "learnings/index.html"}) {
    CAPTURE(url);
    CHECK(shows(rendered, url, "<p class=\"empty\">"));
  }
}

TEST_CASE("reviews stand under when they are due, seen from the build's day", "[render]") {
  // The build's day is 30 June 2026.
  const RenderedSite rendered(
      "-- sessions/2026-06-01-a.md --\n# A\n\n## Knowledge Gaps\n\n"
      "| Gap | Severity |\n|---|---|\n| Old | H |\n"
      "-- sessions/2026-06-23-b.md --\n# B\n\n## Knowledge Gaps\n\n"
      "| Gap | Severity |\n|---|---|\n| Today | M |\n| Far | L |\n");
  const std::string_view page = rendered.at("reviews/index.html");
  std::size_t at = 0;
  for (const std::string_view text : {"Overdue</h2>", ">Old<", "27 days late", "This week</h2>",
                                      ">Today<", "Later</h2>", ">Far<"}) {
    CAPTURE(text);
    at = page.find(text, at);
    REQUIRE(at != std::string_view::npos);
  }
  CHECK(shows(rendered, "reviews/index.html", "<span>1 overdue</span><span>1 this week</span>"));
  CHECK(shows(rendered, "reviews/index.html", "href=\"../reviews.ics\""));
}

TEST_CASE("a column that no row has anything for is left out", "[render]") {
  const std::string head =
      "-- sessions/2026-06-01-a.md --\n# A\n\n## Knowledge Gaps\n\n- Escapes\n\n"
      "## What I Can Now Do\n\n| Capability | Level | Proof |\n| --- | --- | --- |\n";
  const RenderedSite without(head + "| I can read | | |\n");
  CHECK_FALSE(shows(without, "capabilities/index.html", ">Level</th>"));
  CHECK_FALSE(shows(without, "gaps/index.html", ">Closed</th>"));
  CHECK(shows(without, "gaps/index.html", ">Opened</th>"));
  const RenderedSite with(head + "| I can read | L1 | |\n| I can write | | |\n" +
                          "-- sessions/2026-06-02-b.md --\n# B\n\n## Knowledge Gaps\n\n"
                          "- Escapes (resolved)\n");
  CHECK(shows(with, "capabilities/index.html", ">Level</th>"));
  CHECK(shows(with, "gaps/index.html", ">Closed</th>"));
}
