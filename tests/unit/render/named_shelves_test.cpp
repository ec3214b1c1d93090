// SPDX-License-Identifier: MIT
// Tracks and modules that no folder and no note has, only the front matter of sessions.
#include <algorithm>
#include <string_view>

#include "support/catch.hpp"
#include "unit/render/rendered_site.hpp"

using daybook::tests::RenderedSite;

TEST_CASE("a track and a module that only front matter names have pages and are linked",
          "[render]") {
  const RenderedSite rendered(R"(
-- sessions/2026-01-05-a.md --
---
track: Compilers
module: Register allocation
---
# Colouring graphs

See [[Register allocation]].
-- sessions/2026-01-06-b.md --
---
module: Loose ends
---
# B
)");
  constexpr std::string_view k_track = "tracks/compilers/index.html";
  constexpr std::string_view k_module = "tracks/compilers/register-allocation.html";
  struct Row {
    std::string_view url, shown;
  };
  for (const Row& row : {
           Row{"tracks/index.html", "href=\"compilers/index.html\">Compilers</a>"},
           Row{"tracks/index.html", "href=\"compilers/register-allocation.html\">"},
           Row{"tracks/index.html", ">Loose ends</a>"},
           Row{k_track, "<h1>Compilers</h1>"},
           Row{k_track, "href=\"register-allocation.html\">Register allocation</a>"},
           Row{k_track, "href=\"../../sessions/2026-01-05-a.html\">Colouring graphs</a>"},
           Row{k_module, "<h1>Register allocation</h1>"},
           Row{k_module, "<a href=\"index.html\">Compilers</a>"},
           Row{k_module, "href=\"../../sessions/2026-01-05-a.html\">Colouring graphs</a>"},
           Row{k_module, "See <mark>Register allocation</mark>."},
           Row{"sessions/2026-01-05-a.html",
               "<a href=\"../tracks/compilers/index.html\">Compilers</a> / "
               "<a href=\"../tracks/compilers/register-allocation.html\">"},
           Row{"data/journal.json", "\"url\":\"tracks/compilers/index.html\""},
           Row{"data/journal.json", "\"url\":\"tracks/compilers/register-allocation.html\""},
       }) {
    CAPTURE(row.url, row.shown, rendered.at(row.url));
    CHECK(rendered.at(row.url).find(row.shown) != std::string_view::npos);
  }
  for (const auto& [url, bytes] : rendered.pages()) {
    CAPTURE(url);
    CHECK(daybook::tests::read_page(bytes).fault.empty());
  }
}
