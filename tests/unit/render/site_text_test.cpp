// SPDX-License-Identifier: MIT
#include "render/site_text.hpp"

#include <string>

#include "support/catch.hpp"
#include "unit/render/rendered_site.hpp"

using daybook::tests::has;
using daybook::tests::RenderedSite;

namespace {

constexpr const char* k_journal = "-- about.md --\n# About\n-- sessions/2026-01-02-a.md --\n# A\n";

RenderedSite site_with(const std::string& home, const std::string& footer) {
  daybook::tests::JournalText settings;
  settings.config.home = home;
  settings.config.footer = footer;
  return RenderedSite(k_journal, settings);
}

}  // namespace

TEST_CASE("home and footer are Markdown, with links from the journal's root on every page",
          "[render]") {
  const RenderedSite rendered =
      site_with("*Hello*, see [me](about.md#top).",
                "[Licence](https://example.org/l) · [All](sessions/index.html)");
  CHECK(has(rendered.at("index.html"),
            "<p><em>Hello</em>, see <a href=\"notes/about.html#top\">me</a>.</p>"));
  CHECK(has(rendered.at("index.html"), "<a href=\"sessions/index.html\">All</a>"));
  CHECK(has(rendered.at("sessions/2026-01-02-a.html"), "<a href=\"index.html\">All</a>"));
  CHECK(has(rendered.at("sessions/2026-01-02-a.html"),
            "<a href=\"https://example.org/l\" class=\"external\">Licence</a>"));
}

TEST_CASE("a formula that only the footer has brings what formulas need", "[render]") {
  const RenderedSite with = site_with("", "$y_1$");
  CHECK(has(with.at("index.html"), "assets/math.css"));
  CHECK(with.has("assets/math.css"));
  CHECK_FALSE(site_with("", "y").has("assets/math.css"));
}

TEST_CASE("an image of another server in a text of site.yaml is a link unless it is allowed",
          "[render]") {
  const std::string image = "![badge](https://example.org/b.svg)";
  CHECK_FALSE(has(site_with(image, "").at("index.html"), "<img"));
  CHECK(has(site_with(image, "").at("index.html"), "<a href=\"https://example.org/b.svg\""));
  daybook::tests::JournalText settings;
  settings.config.home = image;
  settings.config.remote_images = true;
  CHECK(
      has(RenderedSite(k_journal, settings).at("index.html"), "src=\"https://example.org/b.svg\""));
}

TEST_CASE("a link in a text of site.yaml that leads nowhere, or runs a script, is none",
          "[render]") {
  const RenderedSite rendered = site_with("[a](abuot.md) [b](javascript:alert(1)) <b>raw</b>", "");
  const std::string_view page = rendered.at("index.html");
  CHECK(has(page, "<span class=\"broken\">a</span>"));
  CHECK(has(page, "<span class=\"broken\">b</span>"));
  CHECK_FALSE(has(page, "javascript:"));
  CHECK(has(page, "&lt;b&gt;raw"));

  const daybook::render::Destinations destinations(rendered.site(), rendered.context().config,
                                                   rendered.context().outline, {});
  daybook::text::Diagnostics diagnostics;
  const daybook::text::Place place{.path = "site.yaml", .begin = {3, 7}};
  daybook::render::check_site_text(rendered.context().config.home, place, destinations,
                                   diagnostics);
  REQUIRE(diagnostics.size() == 2);
  CHECK(diagnostics[0].message == "'abuot.md' leads to no page");
  CHECK(diagnostics[0].help == "did you mean 'about.md'?");
  CHECK(diagnostics[0].place.begin.line == 3);
}
