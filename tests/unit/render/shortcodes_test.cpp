// SPDX-License-Identifier: MIT
// What stands on a page in place of shortcodes.
#include "render/shortcodes.hpp"

#include <string>

#include "render/body.hpp"
#include "render/outline.hpp"
#include "support/catch.hpp"
#include "support/journal_text.hpp"

using namespace daybook;

namespace {

constexpr std::string_view k_picture = "-- img/a.png --\n";

/// The text of a.md as its page has it, and what layouts had to say.
struct Shown {
  std::string html;
  std::string said;
};

Shown show(const std::string& text, std::vector<render::ThemeFile> layouts = {},
           std::vector<render::ThemeFile> data = {}) {
  std::vector<std::string> names;
  for (const render::ThemeFile& layout : layouts)
    names.push_back(layout.name);
  tests::JournalText settings;
  settings.shortcodes = render::shortcode_names(names);
  settings.image_of = [](const std::string&) {
    return base::ImageHeader{.state = base::ImageHeader::State::known, .width = 64, .height = 48};
  };
  const site::Site site =
      tests::link_text("-- a.md --\n# A\n\n" + text + "\n" + std::string(k_picture), settings)
          .value;
  const render::Theme theme =
      render::make_theme({.layouts = std::move(layouts), .assets = {}, .data = std::move(data)})
          .value;
  const render::Outline outline = render::make_outline(site, settings.config.words);
  const render::Context context{.config = settings.config,
                                .theme = theme,
                                .site = site,
                                .outline = outline,
                                .clock = settings.clock,
                                .generator = "test"};
  text::Diagnostics said;
  const site::FileNode& file = site.files[0];
  Shown shown;
  shown.html = render::body_html(context, file, render::Hrefs(site, file.url), {.said = &said});
  shown.said = tests::brief(said);
  return shown;
}

std::vector<render::ThemeFile> layout_named(const std::string& text) {
  return {{"shortcodes/box.html", "layouts/shortcodes/box.html", text}};
}

}  // namespace

TEST_CASE("a shortcode's layout sees arguments, inner text, page, data and the site's words",
          "[render][shortcodes]") {
  CHECK(
      show("{{< box \"a<b\" c=d >}}", layout_named("<i>{{ args[\"0\"] }} {{ args.c }}</i>")).html ==
      "<i>a&lt;b d</i>");
  CHECK(show("{{< box >}}\n*x* [[a]]\n{{< /box >}}", layout_named("<div>{{ inner }}</div>")).html ==
        "<div><p><em>x</em> <a href=\"a.html\" class=\"wiki\">A</a></p>\n</div>");
  CHECK(show("{{< box >}}", layout_named("{{ words.sessions }}")).html == "Sessions");
  CHECK(show("a {{< box >}} b", layout_named("{{ page.title }}|{{ page.path }}|{{ page.root }}"))
            .html == "<p>a A|a.md|../ b</p>\n");
  CHECK(show("{{< box >}}", layout_named("{{ data.runs.ms }}"),
             {{"runs.yaml", "data/runs.yaml", "ms: 12\n"}})
            .html == "12");
}

TEST_CASE("a shortcode of the journal's own that cannot be compiled leaves the built-in one",
          "[render][shortcodes]") {
  const std::string figure = "{{< figure src=\"img/a.png\" alt=\"a\" >}}";
  const std::string built_in = show(figure).html;
  REQUIRE(built_in.starts_with("<figure>"));
  const std::vector<render::ThemeFile> broken{
      {"shortcodes/figure.html", "layouts/shortcodes/figure.html", "{% if %}"},
      {"shortcodes/box.html", "layouts/shortcodes/box.html", "<i>box</i>"}};
  CHECK(show(figure, broken).html == built_in);
  CHECK(show("{{< box >}}", broken).html == "<i>box</i>");
  const auto theme = render::make_theme({.layouts = broken, .assets = {}, .data = {}});
  REQUIRE(theme.diagnostics.size() == 1);
  CHECK(theme.diagnostics[0].place.path == "layouts/shortcodes/figure.html");
}

TEST_CASE("a shortcode whose layout fails stays as it was written", "[render][shortcodes]") {
  const Shown shown = show("{{< box >}}\n*x*\n{{< /box >}}", layout_named("{{ args.missing }}"));
  CHECK(shown.html == "<p>{{&lt; box &gt;}}</p>\n<p><em>x</em></p>\n<p>{{&lt; /box &gt;}}</p>\n");
  CHECK(shown.said.starts_with("layouts/shortcodes/box.html:1:"));
}

TEST_CASE("a figure has its image's address and size", "[render][shortcodes]") {
  CHECK(show("{{< figure src=\"img/a.png\" alt=\"a <plot>\" >}}\nLoss *falls*.\n{{< /figure >}}")
            .html ==
        "<figure>\n<img loading=\"lazy\" decoding=\"async\" src=\"../files/img/a.png\" "
        "alt=\"a &lt;plot&gt;\" width=\"64\" height=\"48\" />\n"
        "<figcaption><p>Loss <em>falls</em>.</p>\n</figcaption>\n</figure>\n");
  CHECK(show("{{< figure src=\"img/a.png\" alt=\"b\" width=\"10\" caption=\"c\" >}}").html ==
        "<figure>\n<img loading=\"lazy\" decoding=\"async\" src=\"../files/img/a.png\" alt=\"b\" "
        "width=\"10\" />\n<figcaption>c</figcaption>\n</figure>\n");
  CHECK(show("{{< figure src=\"https://example.org/a.png\" alt=\"b\" >}}").html ==
        "<figure>\n<a href=\"https://example.org/a.png\"><span class=\"image\">b</span></a>\n"
        "</figure>\n");
  CHECK(show("{{< figure src=\"gone.png\" alt=\"b\" >}}").html ==
        "<figure>\n<span class=\"image\">b</span>\n</figure>\n");
}

TEST_CASE("details open and close", "[render][shortcodes]") {
  CHECK(show("{{< details \"Why & how\" >}}\nx\n{{< /details >}}").html ==
        "<details>\n<summary>Why &amp; how</summary>\n<p>x</p>\n</details>\n");
}
