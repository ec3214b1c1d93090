// SPDX-License-Identifier: MIT
#include <algorithm>
#include <fmt/format.h>
#include <set>

#include "support/catch.hpp"
#include "unit/render/rendered_site.hpp"
#include "unit/render/sample_journal.hpp"

using daybook::render::Page;
using daybook::render::PageKind;
using daybook::tests::JournalText;
using daybook::tests::k_sample_journal;
using daybook::tests::RenderedSite;

namespace {

JournalText with_base() {
  JournalText settings;
  settings.config.base_url = "https://example.org/journal";
  return settings;
}

std::string many_sessions(int count, std::string_view year) {
  std::string archive;
  for (int i = 0; i < count; ++i) {
    archive += fmt::format("-- sessions/{}-{:02}-01-s{}.md --\n# S{}\n", year, i % 12 + 1, i, i);
  }
  return archive;
}

}  // namespace

TEST_CASE("every published file has exactly one page", "[render]") {
  const RenderedSite rendered(k_sample_journal);
  REQUIRE(rendered.site().files.size() == 10);
  for (const auto& file : rendered.site().files) {
    CAPTURE(file.entry->path());
    CHECK(std::ranges::count(rendered.plan(), file.url, &Page::url) == 1);
  }
}

TEST_CASE("addresses are unique and in order", "[render]") {
  const RenderedSite rendered(k_sample_journal, with_base());
  const auto& plan = rendered.plan();
  CHECK(std::ranges::is_sorted(plan, {}, &Page::url));
  std::set<daybook::text::Url> urls;
  for (const Page& page : plan)
    urls.insert(page.url);
  CHECK(urls.size() == plan.size());
}

TEST_CASE("a journal has these pages", "[render]") {
  const RenderedSite rendered(k_sample_journal, with_base());
  for (const char* const url : {"index.html",
                                "404.html",
                                "sessions/index.html",
                                "sessions/2026-01-08-spans.html",
                                "archive/2026.html",
                                "archive/undated.html",
                                "tracks/index.html",
                                "tracks/01-memory/index.html",
                                "tracks/01-memory/feed.xml",
                                "tracks/01-memory/views.html",
                                "tracks/01-memory/views/string-view.html",
                                "adr/index.html",
                                "adr/001-flat-trees.html",
                                "capabilities/index.html",
                                "tags/index.html",
                                "tags/cpp.html",
                                "notes/index.html",
                                "notes/lab/index.html",
                                "notes/lab/spans/index.html",
                                "notes/lab/spans/notes.html",
                                "feed.xml",
                                "sitemap.xml",
                                "robots.txt",
                                ".nojekyll",
                                "assets/daybook.css"}) {
    CAPTURE(url);
    CHECK(rendered.has(url));
  }
}

TEST_CASE("an empty journal has its fixed pages", "[render]") {
  const RenderedSite rendered("");
  for (const char* const url : {"index.html", "404.html", "sessions/index.html",
                                "tracks/index.html", "adr/index.html", "capabilities/index.html",
                                "tags/index.html", "notes/index.html", "robots.txt", ".nojekyll"}) {
    CAPTURE(url);
    CHECK(rendered.has(url));
  }
  CHECK(rendered.diagnostics().empty());
}

TEST_CASE("feeds and the sitemap need a base URL", "[render]") {
  const RenderedSite without(k_sample_journal);
  for (const Page& page : without.plan()) {
    CHECK(page.kind != PageKind::feed);
    CHECK(page.kind != PageKind::opml);
    CHECK(page.kind != PageKind::sitemap);
  }
  CHECK(without.at("index.html").find("application/rss+xml") == std::string_view::npos);
  CHECK(without.at("index.html").find("canonical") == std::string_view::npos);
  const RenderedSite with(k_sample_journal, with_base());
  CHECK(with.at("index.html").find("application/rss+xml") != std::string_view::npos);
}

TEST_CASE("the list of sessions is split when it is long", "[render]") {
  const RenderedSite small(many_sessions(300, "2024"));
  CHECK(small.at("sessions/index.html").find("id=\"month.2024-12\"") != std::string_view::npos);
  const RenderedSite large(many_sessions(300, "2024") + many_sessions(1, "2025"));
  const std::string_view index = large.at("sessions/index.html");
  CHECK(index.find("../archive/2024.html#month.2024-12") != std::string_view::npos);
  CHECK(index.find("class=\"row\"") != std::string_view::npos);
  CHECK(index.size() < small.at("sessions/index.html").size() / 2);
  CHECK(large.at("archive/2024.html").find("s299.html") != std::string_view::npos);
}
