// SPDX-License-Identifier: MIT
// Where long lists are cut, and what leads from one page of them to another.
#include "render/list_pages.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <set>
#include <string>
#include <vector>

#include "support/catch.hpp"
#include "unit/render/rendered_site.hpp"

using namespace daybook;
using render::PageKind;
using tests::count_of;
using tests::RenderedSite;

namespace {

/// Sessions of one module, as many in each month of 2024 as in any other.
std::string sessions_of_a_year(int count) {
  std::string archive;
  for (int i = 0; i < count; ++i) {
    archive += fmt::format(
        "-- sessions/2024-{:02}-01-s{}.md --\n---\ntrack: Go\nmodule: Channels\n---\n# S{}\n",
        i % 12 + 1, i, i);
  }
  return archive;
}

bool shows(const RenderedSite& rendered, std::string_view url, std::string_view text) {
  return count_of(rendered.at(url), text) > 0;
}

/// The addresses of a list's pages.
std::vector<std::string> pages_of(std::string_view archive, PageKind kind) {
  const site::Site site = tests::link_text(archive).value;
  std::vector<std::string> urls;
  for (const render::ListPart& part : render::make_list_pages(site).parts) {
    if (part.kind == kind) urls.emplace_back(part.url.path());
  }
  return urls;
}

using Urls = std::vector<std::string>;

}  // namespace

TEST_CASE("a year is cut into parts, and its months lead to where they begin", "[render]") {
  // 50 a month: a part of 250 ends in the middle of none.
  const RenderedSite rendered(sessions_of_a_year(600));
  struct Row {
    std::string_view page, shown;
  };
  for (const Row& row : {
           Row{"sessions/index.html", "../archive/2024.html#month.2024-08\""},
           Row{"sessions/index.html", "../archive/2024/2.html#month.2024-07\""},
           Row{"sessions/index.html", "../archive/2024/3.html#month.2024-01\""},
           Row{"archive/2024.html", "id=\"month.2024-12\""},
           Row{"archive/2024.html", "<a rel=\"next\" href=\"2024/2.html\">"},
           Row{"archive/2024/2.html", "<title>Sessions of 2024 (2)"},
           Row{"archive/2024/2.html", "id=\"month.2024-07\""},
           Row{"archive/2024/2.html", "<a rel=\"prev\" href=\"../2024.html\">"},
           Row{"archive/2024/3.html", "id=\"month.2024-01\""},
       }) {
    CAPTURE(row.page, row.shown);
    CHECK(shows(rendered, row.page, row.shown));
  }
  CHECK_FALSE(rendered.has("archive/2024/4.html"));
}

TEST_CASE("a month that goes on over the end of a part says on both how many it has", "[render]") {
  const RenderedSite rendered(sessions_of_a_year(360));
  for (const std::string_view url : {"archive/2024.html", "archive/2024/2.html"}) {
    CAPTURE(url);
    CHECK(shows(rendered, url, "April 2024 <span class=\"count\">30</span>"));
  }
  CHECK(shows(rendered, "sessions/index.html", "../archive/2024.html#month.2024-04\""));
}

TEST_CASE("a track and a module show 40 sessions and lead to all of them", "[render]") {
  struct Row {
    int sessions;
    std::size_t shown;
    bool has_list;
  };
  for (const Row& row : {Row{40, 40, false}, Row{41, 40, true}}) {
    CAPTURE(row.sessions);
    const RenderedSite rendered(sessions_of_a_year(row.sessions));
    for (const std::string shelf : {"tracks/go/index.html", "tracks/go/channels.html"}) {
      CAPTURE(shelf);
      const std::string list = shelf == "tracks/go/index.html"
                                   ? "tracks/go/index/sessions.html"
                                   : "tracks/go/channels/index/sessions.html";
      CHECK(count_of(rendered.at(shelf), "<li class=\"row\">") == row.shown);
      CHECK(shows(rendered, shelf, fmt::format("<span>{} sessions</span>", row.sessions)));
      CHECK(shows(rendered, shelf, "All 41 sessions</a>") == row.has_list);
      CHECK(rendered.has(list) == row.has_list);
      CHECK(count_of(rendered.at(list), "<li class=\"row\">") == (row.has_list ? 41 : 0));
    }
  }
}

TEST_CASE("tags, notes, modules and tracks are cut where they are many", "[render]") {
  std::string tags = "-- sessions/2026-01-01-a.md --\n---\ntags: [";
  std::string notes;
  std::string modules;
  for (int i = 0; i < 1'600; ++i)
    tags += fmt::format("{}word-{}", i == 0 ? "" : ", ", i);
  for (int i = 0; i < 300; ++i)
    notes += fmt::format("-- lab/n{}.md --\n# N\n", i);
  for (int i = 0; i < 500; ++i)
    modules += fmt::format("-- tracks/t{}/m{}/n.md --\n# N\n", i % 6, i);
  tags += "]\n---\n# A\n";
  CHECK(pages_of(tags, PageKind::tag_index) == Urls{"tags/index.html", "tags/index/2.html"});
  CHECK(pages_of(notes, PageKind::folder) ==
        Urls{"notes/index.html", "notes/lab/index.html", "notes/lab/index/2.html"});
  CHECK(pages_of(modules, PageKind::track_index) == Urls{"tracks/index.html"});
  CHECK(pages_of(modules, PageKind::track_modules).front() == "tracks/t0/index/modules.html");
}

TEST_CASE("no folder of an author's takes the address of a part", "[render]") {
  std::string archive =
      "-- lab/index/2.md --\n# Two\n-- tracks/go/index/sessions.md --\n# Mine\n"
      "-- tracks/index/2/n.md --\n# N\n-- index/2.md --\n# Two\n";
  for (int i = 0; i < 300; ++i)
    archive += fmt::format("-- lab/n{}.md --\n# N\n", i);
  archive += sessions_of_a_year(50);
  const site::Site site = tests::link_text(archive).value;
  std::set<text::Url> urls;
  for (const render::ListPart& part : render::make_list_pages(site).parts) {
    CAPTURE(part.url.path());
    CHECK(urls.insert(part.url).second);
  }
  CHECK(urls.contains(*text::Url::from_path("notes/lab/index/2.html")));
  CHECK(urls.contains(*text::Url::from_path("tracks/go/index/sessions.html")));
  for (const site::FileNode& file : site.files) {
    CAPTURE(file.entry->path(), file.url.path());
    CHECK_FALSE(urls.contains(file.url));
  }
}

TEST_CASE("a page leads to the 40 years around its own", "[render]") {
  using Range = std::pair<std::size_t, std::size_t>;
  CHECK(render::near_years(40, 39) == Range{0, 40});
  CHECK(render::near_years(100, 0) == Range{0, 40});
  CHECK(render::near_years(100, 50) == Range{30, 70});
  CHECK(render::near_years(100, 99) == Range{60, 100});
  CHECK(render::near_years(100, 100) == Range{60, 100});
  CHECK(render::near_years(0, 0) == Range{0, 0});
}

TEST_CASE("a capability that is claimed very often shows its latest claims", "[render]") {
  std::string archive;
  for (int i = 0; i < 100; ++i) {
    archive += fmt::format(
        "-- sessions/2024-{:02}-{:02}-s.md --\n# S\n\n## What I can now do\n\n"
        "- I can swim (L1), proof: [one](2024-01-01-s.md), [two](2024-01-02-s.md)\n",
        i / 28 + 1, i % 28 + 1);
  }
  const RenderedSite rendered(archive);
  const std::string_view page = rendered.at("capabilities/index.html");
  CHECK(page.find("60 earlier claims") != std::string_view::npos);
  CHECK(page.find("140 more") != std::string_view::npos);
  CHECK(page.find("2024-04-16-s.md:5") != std::string_view::npos);
  CHECK(page.find("2024-02-01-s.md:5") == std::string_view::npos);
  CHECK(page.size() < 100'000);
}
