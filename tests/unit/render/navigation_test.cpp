// SPDX-License-Identifier: MIT
#include "render/navigation.hpp"

#include "render/destinations.hpp"
#include "render/outline.hpp"
#include "support/catch.hpp"
#include "support/journal_text.hpp"

using namespace daybook;

namespace {

constexpr std::string_view k_journal = R"(-- about.md --
# About

See [the file](files/cv.pdf).
-- draft.md --
---
draft: true
---
# Draft
-- sessions/2026-01-08-spans.md --
# Spans
-- notes/lab/README.md --
# Lab
-- files/cv.pdf --
x
-- files/unlinked.pdf --
x
)";

}  // namespace

TEST_CASE("an entry of the navigation leads to a file, a page, an asset or elsewhere",
          "[render][navigation]") {
  struct Row {
    std::string_view link;
    std::string_view address;  ///< empty: it leads to no page and is left out
  };
  for (const Row& row : {
           Row{"about.md", "notes/about.html"},
           Row{"./about.md#who", "notes/about.html"},
           Row{"/about.md", "notes/about.html"},
           Row{"%61bout.md", "notes/about.html"},
           Row{"notes/about.html", "notes/about.html"},
           Row{"sessions/2026-01-08-spans.md", "sessions/2026-01-08-spans.html"},
           Row{"sessions", "sessions/index.html"},
           Row{"sessions/", "sessions/index.html"},
           Row{"/", "index.html"},
           Row{".", "index.html"},
           Row{"archive/2026.html", "archive/2026.html"},
           Row{"files/cv.pdf", "files/files/cv.pdf"},
           Row{"assets/daybook.css", "assets/daybook.css"},
           Row{"assets/own.svg", "assets/own.svg"},
           Row{"gone.md", ""},
           Row{"draft.md", ""},
           Row{"files/unlinked.pdf", ""},
           Row{"archive/2025.html", ""},
           Row{"assets/gone.svg", ""},
           Row{"../about.md", ""},
           Row{"feed.xml", ""},  // without a base URL
       }) {
    CAPTURE(row.link);
    tests::JournalText settings;
    settings.config.navigation = {{"Entry", std::string(row.link)}};
    const site::Site site = tests::link_text(k_journal, settings).value;
    const std::vector<std::string> assets{"own.svg"};
    const std::vector addresses{*text::Url::from_path("assets/own.svg"),
                                *text::Url::from_path("assets/daybook.css")};
    const render::Outline outline = render::make_outline(site);
    const auto said = render::check_navigation(site, settings.config, outline, assets);
    const render::Destinations destinations(site, settings.config, outline, addresses);
    const auto entries = render::make_navigation(site, settings.config, &destinations);
    if (row.address.empty()) {
      CHECK(entries.back().title != "Entry");
      REQUIRE(said.size() == 1);
      CHECK(said.front().rule == text::Rule::navigation_broken);
    } else {
      CHECK(entries.back().url.path() == row.address);
      CHECK(said.empty());
    }
  }
}

TEST_CASE("the nearest page is named for an entry that leads to none", "[render][navigation]") {
  tests::JournalText settings;
  settings.config.navigation = {{"About", "abuot.md"}, {"Else", "https://example.org/gone"}};
  const site::Site site = tests::link_text(k_journal, settings).value;
  const auto said = render::check_navigation(site, settings.config, render::make_outline(site), {});
  REQUIRE(said.size() == 1);
  CHECK(said.front().message == "'abuot.md' leads to no page");
  CHECK(said.front().help == "did you mean 'about.md'?");
}
