// SPDX-License-Identifier: MIT
// "Linked from": what a page says of those who lead to it.
#include <fmt/format.h>
#include <string>

#include "support/catch.hpp"
#include "unit/render/rendered_site.hpp"

using daybook::tests::RenderedSite;

namespace {

/// The section of backlinks of a page.
std::string_view backlinks_of(const RenderedSite& rendered, std::string_view url) {
  const std::string_view page = rendered.at(url);
  const std::size_t begin = page.find("<section class=\"backlinks\"");
  if (begin == std::string_view::npos) return {};
  return page.substr(begin, page.find("</section>", begin) - begin);
}

bool holds(std::string_view text, std::string_view part) {
  return text.find(part) != std::string_view::npos;
}

}  // namespace

TEST_CASE("a page shows who leads to it, when, and in what words", "[render]") {
  const RenderedSite rendered(R"(
-- notes/target.md --
# The <target>
-- notes/undated.md --
# Undated

First. It is in [[target]], of course. Third.
-- sessions/2026-01-01-old.md --
# Old

## Where

- See [this & that](../notes/target.md) and [again](../notes/target.md).
-- sessions/2026-02-01-new.md --
---
evidence_targets:
  notes:
    - notes/target.md
---
# New
-- x.md --
# X

[m](tracks/01-A/M/)
-- tracks/01-A/M/n.md --
# N
)");
  const std::string_view shown = backlinks_of(rendered, "notes/notes/target.html");
  for (const char* const part :
       {"<a href=\"../../sessions/2026-02-01-new.html\">New</a> <time class=\"muted\" "
        "datetime=\"2026-02-01\">",
        "<span class=\"note\">in its front matter</span></p>",
        "<a href=\"../../sessions/2026-01-01-old.html#where\">Old</a>",
        "See <mark>this &amp; that</mark> and again. <span class=\"note\">and 1 more</span>",
        "<a href=\"undated.html\">Undated</a>\n",
        "<p class=\"quotation\">It is in <mark>The &lt;target&gt;</mark>, of course.</p>"}) {
    CAPTURE(shown, part);
    CHECK(holds(shown, part));
  }
  CHECK(shown.find(">New<") < shown.find(">Old<"));
  CHECK(shown.find(">Old<") < shown.find(">Undated<"));
  CHECK(holds(backlinks_of(rendered, "tracks/01-a/m.html"), "<mark>m</mark>"));
  CHECK(backlinks_of(rendered, "notes/notes/undated.html").empty());
}

TEST_CASE("a page that everybody leads to stays small and says how many do", "[render]") {
  constexpr int k_pages = 10'000;
  std::string archive = "-- notes/hub.md --\n# Hub\n";
  for (int i = 0; i < k_pages; ++i) {
    archive += fmt::format(
        "-- sessions/{:04}-{:02}-{:02}-s{}.md --\n# Session number {}\n\n"
        "What was found on that day is told at length, in words that go on for more than a line, "
        "and in the end it leads to [[hub]] as all of them do, whatever else there may be to say "
        "of it on another occasion or in another place.\n",
        1990 + i / 336, 1 + i / 28 % 12, 1 + i % 28, i, i);
  }
  const RenderedSite rendered(archive);
  const std::string_view page = rendered.at("notes/notes/hub.html");
  CHECK(page.size() < 300'000);
  const std::string_view shown = backlinks_of(rendered, "notes/notes/hub.html");
  std::size_t entries = 0;
  for (std::size_t at = shown.find("<li>"); at != std::string_view::npos;
       at = shown.find("<li>", at + 1))
    ++entries;
  CHECK(entries == 200);
  CHECK(holds(shown, "<summary>170 more pages</summary>"));
  CHECK(holds(shown, "9800 more pages link here"));
  CHECK(shown.find("Session number 9999<") < shown.find("Session number 9998<"));
}
