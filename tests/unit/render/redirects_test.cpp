// SPDX-License-Identifier: MIT
// The pages at addresses that others had before: what they say, and which are not made.
#include "render/redirects.hpp"

#include "support/catch.hpp"
#include "unit/render/rendered_site.hpp"

using namespace daybook;
using tests::has;
using tests::JournalText;
using tests::RenderedSite;

namespace {

constexpr std::string_view k_journal =
    "-- sessions/2026-01-08-new.md --\n---\naliases: [/sessions/old.html, /a/b/, Other]\n---\n"
    "# New & <shiny>\n\n**Track:** T\n";

std::string said_of(std::string_view journal) {
  const RenderedSite rendered(journal);
  const auto usable = render::usable_redirects(rendered.site(), rendered.context().config,
                                               rendered.context().outline);
  return tests::brief(usable.diagnostics);
}

}  // namespace

TEST_CASE("an alias is a page that leads on, by a script, without one, and by a link",
          "[render][redirects]") {
  JournalText settings;
  settings.config.base_url = "https://example.org/j";
  const RenderedSite rendered(k_journal, settings);
  const std::string_view page = rendered.at("a/b/index.html");
  CHECK(tests::read_page(page).fault.empty());
  CHECK(has(page,
            "<script src=\"../../assets/redirect.js\" "
            "data-to=\"../../sessions/2026-01-08-new.html\"></script>"));
  CHECK(has(page,
            "<noscript><meta http-equiv=\"refresh\" content=\"0; "
            "url=../../sessions/2026-01-08-new.html\" /></noscript>"));
  CHECK(has(page, "<a href=\"../../sessions/2026-01-08-new.html\">New &amp; &lt;shiny&gt;</a>"));
  CHECK(has(page, "<meta name=\"robots\" content=\"noindex\" />"));
  CHECK(has(page,
            "<link rel=\"canonical\" "
            "href=\"https://example.org/j/sessions/2026-01-08-new.html\" />"));
  CHECK(has(rendered.at("sessions/old.html"), "data-to=\"2026-01-08-new.html\""));
  CHECK_FALSE(has(rendered.at("sitemap.xml"), "old.html"));
}

TEST_CASE("without an address of the site a redirect has no canonical one", "[render][redirects]") {
  const RenderedSite rendered(k_journal);
  CHECK_FALSE(has(rendered.at("sessions/old.html"), "canonical"));
}

TEST_CASE("the script is there only where something leads on", "[render][redirects]") {
  CHECK(RenderedSite(k_journal).has("assets/redirect.js"));
  CHECK_FALSE(RenderedSite("-- sessions/a.md --\n# A\n").has("assets/redirect.js"));
}

TEST_CASE("a page or file that is there keeps its address", "[render][redirects]") {
  struct Row {
    std::string_view alias;
    std::string_view taken;  ///< empty: it is free
  };
  for (const Row& row : {
           Row{"/sessions/b.html", "sessions/b.html"},
           Row{"/", "index.html"},
           Row{"/tags/", "tags/index.html"},
           Row{"/sessions/b.html/x.html", "sessions/b.html"},
           Row{"/404.html", "404.html"},
           Row{"/assets/x.html", "assets/"},
           Row{"/sessions/B.html", "sessions/b.html"},
           Row{"/Sessions/A.HTML", "sessions/a.html"},
           Row{"/Assets/x.html", "assets/"},
           Row{"/sessions/c.html", ""},
       }) {
    CAPTURE(row.alias);
    const std::string journal = "-- sessions/a.md --\n---\naliases: [" + std::string(row.alias) +
                                "]\n---\n# A\n-- sessions/b.md --\n# B\n";
    const std::string said = said_of(journal);
    if (row.taken.empty())
      CHECK(said.empty());
    else
      CHECK(said == "sessions/a.md:2:11: [redirect-taken] '/" + std::string(row.taken) +
                        "' is in use already\n");
    // Every address is made once.
    const RenderedSite rendered(journal);
    CHECK(std::ranges::adjacent_find(rendered.plan(), {}, &render::Page::url) ==
          rendered.plan().end());
  }
}
