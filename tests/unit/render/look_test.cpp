// SPDX-License-Identifier: MIT
#include "render/look.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <string>
#include <string_view>

#include "support/catch.hpp"
#include "unit/render/rendered_site.hpp"

using daybook::config::Look;
using daybook::render::BaseColours;
using daybook::render::check_look;
using daybook::render::look_css;
using daybook::tests::has;
using daybook::text::Colour;
using daybook::text::contrast;
using daybook::text::parse_colour;

namespace {

std::string_view theme_css() {
  const auto files = daybook::render::embedded_assets();
  const auto found = std::ranges::find(files, "daybook.css", &daybook::render::EmbeddedFile::name);
  return found == files.end() ? std::string_view() : found->bytes;
}

/// What the n-th block of the stylesheet that sets a property sets it to.
Colour set_in_theme(std::string_view property, int block) {
  std::size_t at = 0;
  const std::string start = fmt::format("--{}: #", property);
  for (int i = 0; i <= block; ++i)
    at = theme_css().find(start, at + 1);
  const std::string_view value = theme_css().substr(at + start.size() - 1);
  return parse_colour(value.substr(0, value.find(';'))).value_or(Colour{1, 2, 3});
}

std::string said(const Look& look) {
  std::string out;
  for (const auto& each : check_look(look, {}))
    out += each.message + "; ";
  return out;
}

}  // namespace

TEST_CASE("colours are made from those of the theme", "[render]") {
  const auto row = GENERATE(table<int, BaseColours>({{0, daybook::render::light_colours()},
                                                     {1, daybook::render::dark_colours()},
                                                     {2, daybook::render::dark_colours()}}));
  const auto [block, base] = row;
  CAPTURE(block);
  CHECK(set_in_theme("accent", block) == base.accent);
  CHECK(set_in_theme("paper", block) == base.paper);
  CHECK(set_in_theme("ink", block) == base.ink);
  CHECK(set_in_theme("code-comment", block) == base.comment);
  CHECK(set_in_theme("good", block) == base.good);
  CHECK(set_in_theme("warn", block) == base.warn);
  CHECK(set_in_theme("bad", block) == base.bad);
  CHECK(set_in_theme("doubt", block) == base.doubt);
}

TEST_CASE("of the colours of code, comments are the nearest to the paper", "[render]") {
  const auto row = GENERATE(table<int, BaseColours>(
      {{0, daybook::render::light_colours()}, {1, daybook::render::dark_colours()}}));
  const auto [block, base] = row;
  for (const char* const name :
       {"keyword", "string", "number", "type", "function", "name", "meta", "inserted", "deleted"}) {
    CAPTURE(name);
    CHECK(contrast(set_in_theme(std::string("code-") + name, block), base.paper) >=
          contrast(base.comment, base.paper));
  }
}

TEST_CASE("a site that says nothing of its look has no stylesheet for it", "[render]") {
  CHECK(look_css({}).empty());
  daybook::render::Theme theme = daybook::render::make_theme({}).value;
  const std::size_t count = theme.assets.size();
  daybook::render::add_look(theme, {});
  CHECK(theme.assets.size() == count);
}

TEST_CASE("an accent for the light makes one for the dark that can be read", "[render]") {
  const auto* const accent =
      GENERATE("#0b5a66", "#000000", "#7a1f5c", "#00f", "#ffffff", "#8a5a00");
  Look look;
  look.light.accent.value = parse_colour(accent);
  const std::string css = look_css(look);
  CAPTURE(css);
  CHECK(has(css, fmt::format("--accent: {};", daybook::text::to_hex(*look.light.accent.value))));
  const std::size_t dark = css.find(":root[data-theme=\"dark\"]");
  REQUIRE(dark != std::string::npos);
  const auto made = parse_colour(css.substr(css.find("--accent: ", dark) + 10, 7));
  REQUIRE(made);
  CHECK(contrast(*made, daybook::render::dark_colours().paper) >= 4.5);
}

TEST_CASE("a paper of one's own has cards and lines that go with it", "[render]") {
  Look look;
  look.light.paper.value = parse_colour("#fff8e7");
  const std::string css = look_css(look);
  for (const char* const property : {"--paper: #fff8e7", "--card: ", "--line: ", "--shade: "}) {
    CAPTURE(css, property);
    CHECK(has(css, property));
  }
  CHECK_FALSE(has(css, "data-theme"));  // the dark is not touched
}

TEST_CASE("what is made of a pale ink is as dark as it takes to be read", "[render]") {
  Look look;
  look.light.paper.value = parse_colour("#ffffff");
  look.light.ink.value = parse_colour("#666666");
  const std::string css = look_css(look);
  const auto made = [&](const std::string& name) {
    const std::size_t at = css.find("--" + name + ": ");
    REQUIRE(at != std::string::npos);
    return parse_colour(css.substr(at + name.size() + 4, 7)).value_or(Colour{});
  };
  CHECK(contrast(made("muted"), made("shade")) >= 4.5);
}

TEST_CASE("every colour that a style sheet asks for has a name", "[render]") {
  std::string css;
  for (const auto& file : daybook::render::embedded_assets()) {
    if (file.name.ends_with(".css")) css += file.bytes;
  }
  const std::string start = "var(--";
  for (std::size_t at = css.find(start); at != std::string::npos; at = css.find(start, at + 1)) {
    const std::string name = css.substr(at + 4, css.find_first_of("),", at) - at - 4);
    CAPTURE(name);
    CHECK(has(css, name + ":"));
  }
}

TEST_CASE("fonts end in families that every system has", "[render]") {
  Look look;
  look.font = "\"Inter\"";
  look.heading_font = "var(--sans)";
  const std::string css = look_css(look);
  CHECK(has(css, "--text: \"Inter\", var(--sans);"));
  CHECK(has(css, "--headings: var(--sans), var(--serif);"));
  look.code_font = "var(--mono)";
  CHECK(has(look_css(look), "--code: var(--mono), var(--mono);"));  // not of itself, a cycle
}

TEST_CASE("a colour that is hard to read is told with its contrast, the author's own only",
          "[render]") {
  Look look;
  look.light.accent.value = parse_colour("#7fc8d0");
  CHECK(said(look) == "the accent #7fc8d0 on the paper #fbfaf7 has a contrast of 1.8; ");
  look.light.accent.value = parse_colour("#0b5a66");
  CHECK(said(look).empty());
  look.light.paper.value = parse_colour("#d8d2c0");
  CHECK(said(look) ==
        "with the paper #d8d2c0, the theme's colour of code, #5c636d, has a contrast of 3.7; ");
  look.light.paper.value = {};
  look.dark.paper.value = parse_colour("#777777");
  CHECK(has(said(look), "the ink #e4e2dc on the paper #777777"));
}

TEST_CASE("a logo that is not among the journal's assets is told", "[render]") {
  Look look;
  look.logo.name = "logo.svg";
  const std::vector<std::string> assets{"logo.png", "logo.svg"};
  CHECK(check_look(look, assets).empty());
  const auto diagnostics = check_look(look, std::span(assets).first(1));
  REQUIRE(diagnostics.size() == 1);
  CHECK(diagnostics[0].message == "there is no file 'assets/logo.svg'");
  CHECK(diagnostics[0].help == "did you mean 'logo.png'?");
}

TEST_CASE("pages link the look, the logo and the stylesheet that site.yaml names", "[render]") {
  daybook::tests::JournalText settings;
  settings.config.look.light.accent.value = parse_colour("#7a1f5c");
  settings.config.look.logo.name = "my logo.svg";
  settings.config.look.stylesheet.name = "own.css";
  const std::string session = "-- sessions/2026-01-02-a.md --\n# A\n";
  const daybook::tests::RenderedSite rendered(
      session + "-- assets/my logo.svg --\nx\n-- assets/own.css --\nx\n", settings);
  const std::string_view page = rendered.at("sessions/2026-01-02-a.html");
  const std::size_t look = page.find("<link rel=\"stylesheet\" href=\"../assets/look.css\" />");
  const std::size_t own = page.find("<link rel=\"stylesheet\" href=\"../assets/own.css\" />");
  CHECK(look != std::string_view::npos);
  CHECK(page.find("assets/daybook.css") < look);
  CHECK((own > look && own != std::string_view::npos));
  CHECK(has(page, "<img src=\"../assets/my%20logo.svg\" alt=\"\" />"));
  CHECK(has(rendered.at("assets/look.css"), "--accent: #7a1f5c;"));
  const daybook::tests::RenderedSite without(session, settings);  // a file that is not there
  CHECK_FALSE(has(without.at("sessions/2026-01-02-a.html"), "my%20logo.svg"));
  CHECK_FALSE(has(without.at("sessions/2026-01-02-a.html"), "own.css"));
}
