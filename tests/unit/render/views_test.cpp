// SPDX-License-Identifier: MIT
// What each kind of page shows, seen in its HTML.
#include "support/catch.hpp"
#include "unit/render/rendered_site.hpp"
#include "unit/render/sample_journal.hpp"

using daybook::tests::JournalText;
using daybook::tests::k_sample_journal;
using daybook::tests::RenderedSite;

namespace {

struct Row {
  const char* url;
  const char* shown;
};

void check_shown(const RenderedSite& rendered, std::initializer_list<Row> rows) {
  for (const Row& row : rows) {
    CAPTURE(row.url, row.shown, rendered.at(row.url));
    CHECK(rendered.at(row.url).find(row.shown) != std::string_view::npos);
  }
}

}  // namespace

TEST_CASE("a session's page shows its facts", "[render]") {
  const RenderedSite rendered(k_sample_journal);
  constexpr const char* k_page = "sessions/2026-01-08-spans.html";
  check_shown(
      rendered,
      {{k_page, "<time datetime=\"2026-01-08\">8 January 2026</time>, 09:30"},
       {k_page, "<time datetime=\"PT90M\">1 h 30 min</time>"},
       {k_page,
        "<a href=\"../tracks/01-memory/index.html\">Memory</a> / "
        "<a href=\"../tracks/01-memory/views.html\">Views</a>"},
       {k_page, "<span class=\"level level-1\">L1</span>"},
       {k_page, "<span class=\"level level-3\">L3</span>"},
       {k_page, "<span class=\"change change-up\">up 2</span>"},
       {k_page, "<dt>Status</dt><dd>ok</dd>"},
       {k_page, "<dt>Goal</dt><dd>production</dd>"},
       {k_page, "href=\"https://example.com/spans?a=1&amp;b=2\">Views &amp; &lt;spans&gt;</a>"},
       {k_page, "<a class=\"path\" href=\"../notes/lab/spans/notes.html\">lab/spans/notes.md</a>"},
       {k_page, "<a href=\"../adr/001-flat-trees.html\">1. Flat trees</a>"},
       {k_page, "<a rel=\"tag\" href=\"../tags/cpp.html\">cpp</a>"},
       {k_page, "Source: <code>sessions/2026-01-08-spans.md</code>"}});
}

TEST_CASE("header lines that a session's facts say are shown once", "[render]") {
  const RenderedSite rendered(
      "-- sessions/a.md --\n# A\n\n**Date:** 2026-01-08\n**Branch:** main\n\n---\n\nText.\n"
      "-- sessions/b.md --\n# B\n\n**Date:** 2026-01-09\n**Weather:** rain\n\nText.\n");
  const auto body_of = [&](std::string_view url) {
    const std::string_view page = rendered.at(url);
    return page.substr(page.find("<div class=\"body\""));
  };
  CHECK(rendered.at("sessions/a.html").find("<code>main</code>") != std::string_view::npos);
  CHECK(body_of("sessions/a.html").find("Branch") == std::string_view::npos);
  CHECK(body_of("sessions/a.html").find("<hr") == std::string_view::npos);
  CHECK(body_of("sessions/a.html").find("<p>Text.</p>") != std::string_view::npos);
  CHECK(body_of("sessions/b.html").find("2026-01-09") != std::string_view::npos);
  CHECK(body_of("sessions/b.html").find("rain") != std::string_view::npos);
}

TEST_CASE("days and months are written in the site's language", "[render]") {
  JournalText settings;
  settings.config.language = "zh-Hans";
  const RenderedSite rendered(k_sample_journal, settings);
  check_shown(rendered, {{"sessions/2026-01-08-spans.html",
                          "<time datetime=\"2026-01-08\">2026年1月8日</time>, 09:30"},
                         {"sessions/index.html", "<h2 id=\"month.2026-01\">2026年1月 <span"}});
}

TEST_CASE("a session leads to its neighbours and to those who link to it", "[render]") {
  const RenderedSite rendered(k_sample_journal);
  check_shown(
      rendered,
      {{"sessions/2026-01-08-spans.html", "<a rel=\"next\" href=\"2026-02-03-strings.html\">"},
       {"sessions/2026-01-08-spans.html", "<a rel=\"prev\" href=\"undated.html\">"},
       {"sessions/2026-01-08-spans.html", "Next in Views</span> Strings"},
       {"sessions/2026-02-03-strings.html", "Previous in Views</span> Spans"},
       {"sessions/2026-01-08-spans.html", "<h2 id=\"page.backlinks\">Linked from</h2>"},
       {"sessions/2026-01-08-spans.html", "<a href=\"../notes/index.html\">My journal</a>"}});
}

TEST_CASE("a track's page shows its note, modules, sessions, capabilities and gaps", "[render]") {
  const RenderedSite rendered(k_sample_journal);
  constexpr const char* k_page = "tracks/01-memory/index.html";
  check_shown(rendered,
              {{k_page, "<h1 id=\"memory-and-its-views\">Memory and its views</h1>"},
               {k_page, "<p>What holds bytes.</p>"},
               {k_page, "<a class=\"card-title\" href=\"views.html\">Views</a>"},
               {k_page, "<time datetime=\"PT210M\">3 h 30 min</time>"},
               {k_page, "<span class=\"state state-proved\">proved</span>"},
               {k_page, "href=\"../../notes/lab/spans/notes.html\">notes</a>"},
               {k_page, "<span class=\"note\">it is in the journal</span>"},
               {k_page, "<span class=\"severity severity-high\">high</span> Lifetime of span"},
               {k_page, "href=\"../../sessions/2026-02-03-strings.html\">Strings</a>"}});
}

TEST_CASE("a module's page shows its level and notes", "[render]") {
  const RenderedSite rendered(k_sample_journal);
  check_shown(rendered, {{"tracks/01-memory/views.html", "now at <span class=\"level level-3\">"},
                         {"tracks/01-memory/views.html",
                          "<a href=\"views/string-view.html\">String views</a>"},
                         {"tracks/01-memory/views.html", "<a href=\"index.html\">Memory</a>"}});
}

TEST_CASE("decision records stand by status", "[render]") {
  const RenderedSite rendered(k_sample_journal);
  const std::string_view index = rendered.at("adr/index.html");
  CHECK(index.find("status.accepted") < index.find("001-flat-trees.html"));
  CHECK(index.find("001-flat-trees.html") < index.find("status.rejected"));
  CHECK(index.find("status.rejected") < index.find("002-deep-trees.html"));
  CHECK(index.find("status.proposed") == std::string_view::npos);
  check_shown(rendered,
              {{"adr/001-flat-trees.html", "<span class=\"state adr-accepted\">accepted</span>"},
               {"adr/001-flat-trees.html", "<a rel=\"next\" href=\"002-deep-trees.html\">"}});
}

TEST_CASE("the home page shows what is new and what is next", "[render]") {
  JournalText settings;
  settings.config.title = "Bytes & bits";
  settings.config.description = "A journal";
  settings.config.home = "Welcome <here>";
  const RenderedSite rendered(k_sample_journal, settings);
  check_shown(rendered, {{"index.html", "<h1>Bytes &amp; bits</h1>"},
                         {"index.html", "<p class=\"lead\">A journal</p>"},
                         {"index.html", "Welcome &lt;here&gt;"},
                         {"index.html", "<span>Write a string"},
                         {"index.html", "href=\"sessions/2026-02-03-strings.html\">Strings</a>"},
                         {"index.html", "<dt>sessions</dt><dd>3</dd>"}});
  CHECK(rendered.at("index.html").find("Done already") == std::string_view::npos);
}

TEST_CASE("a folder's page shows its note, folders and notes", "[render]") {
  const RenderedSite rendered(k_sample_journal);
  check_shown(rendered,
              {{"notes/index.html", "<h1 id=\"my-journal\">My journal</h1>"},
               {"notes/index.html", "<a href=\"lab/index.html\">lab</a>"},
               {"notes/lab/index.html", "<h1>lab</h1>"},
               {"notes/lab/index.html", "<p>No heading here.</p>"},
               {"notes/lab/spans/index.html", "<a href=\"notes.html\">Notes on spans</a>"},
               {"notes/lab/spans/notes.html", "<a href=\"index.html\">spans</a>"}});
}

TEST_CASE("the navigation marks where the reader is and takes entries of site.yaml", "[render]") {
  JournalText settings;
  settings.config.navigation = {{"About", "README.md"},
                                {"Year", "./archive/2026.html"},
                                {"Out", "https://example.com/"},
                                {"Gone", "gone.md"},
                                {"Part", "README.md#part"}};
  const RenderedSite rendered(k_sample_journal, settings);
  constexpr const char* k_page = "sessions/2026-01-08-spans.html";
  check_shown(rendered, {{k_page, "<a href=\"index.html\" aria-current=\"page\">Sessions</a>"},
                         {k_page, "<a href=\"../notes/index.html\">About</a>"},
                         {k_page, "<a href=\"../archive/2026.html\">Year</a>"},
                         {k_page, "<a href=\"../notes/index.html#part\">Part</a>"},
                         {k_page, "<a href=\"https://example.com/\">Out</a>"}});
  CHECK(rendered.at(k_page).find("Gone") == std::string_view::npos);
}
