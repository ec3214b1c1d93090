// SPDX-License-Identifier: MIT
#include "render/look.hpp"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <utility>

#include "render/shared.hpp"
#include "text/colour.hpp"
#include "text/suggest.hpp"

namespace daybook::render {
namespace {

using config::Look;
using config::LookColour;
using config::Palette;
using text::Colour;

constexpr Colour k_white{255, 255, 255};
// WCAG 2.2, 1.4.3: the least contrast of a text that is not large.
constexpr double k_readable = 4.5;
// What is made is to be read on cards too, which are nearer to it than the paper.
constexpr double k_made = 6.0;
constexpr double k_step = 0.05;
/// As much of the ink is in the ground of code.
constexpr double k_shade = 0.04;

// As much of the colour as can be read on `paper`, the rest white.
Colour lightened(Colour colour, Colour paper) {
  double part = 1.0;
  while (part > 0 && text::contrast(text::mix(colour, k_white, part), paper) < k_made)
    part -= k_step;
  return text::mix(colour, k_white, std::max(part, 0.0));
}

// What a palette says, and the colours that follow from it.
std::string declarations(const Palette& said, const BaseColours& base) {
  const Colour accent = said.accent.value.value_or(base.accent);
  const Colour paper = said.paper.value.value_or(base.paper);
  const Colour ink = said.ink.value.value_or(base.ink);
  std::string css;
  const auto declare = [&](std::string_view name, Colour colour) {
    css += fmt::format("  --{}: {};\n", name, text::to_hex(colour));
  };
  if (said.accent.value) declare("accent", accent);
  if (said.accent.value || said.paper.value) declare("accent-soft", text::mix(accent, paper, 0.14));
  if (said.ink.value) declare("ink", ink);
  if (said.ink.value || said.paper.value) {
    declare("muted", text::mix(ink, paper, 0.75));
    declare("line", text::mix(ink, paper, 0.14));
    declare("shade", text::mix(ink, paper, k_shade));
  }
  if (said.paper.value) {
    declare("paper", paper);
    // A card stands out from the paper towards the light, as paper on paper does.
    declare("card", text::mix(k_white, paper, base == dark_colours() ? 0.035 : 0.6));
  }
  return css;
}

std::string font_declarations(const Look& look) {
  std::string css;
  const auto declare = [&](std::string_view name, std::string_view font, std::string_view rest) {
    if (!font.empty()) css += fmt::format("  --{}: {}, {};\n", name, font, rest);
  };
  declare("text", look.font, "var(--sans)");
  declare("headings", look.heading_font, "var(--serif)");
  declare("mono", look.code_font, "ui-monospace, monospace");
  return css;
}

// The dark colours with an accent made from the light one when it has none of its own.
Palette dark_palette(const Look& look) {
  Palette dark = look.dark;
  if (!dark.accent.value && look.light.accent.value)
    dark.accent.value =
        lightened(*look.light.accent.value, dark.paper.value.value_or(dark_colours().paper));
  return dark;
}

void check_contrast(const Palette& said, const BaseColours& base, text::Diagnostics& diagnostics) {
  struct Row {
    const LookColour& colour;
    Colour shown;
    std::string_view name;
  };
  const Colour paper = said.paper.value.value_or(base.paper);
  const std::array rows{Row{said.accent, said.accent.value.value_or(base.accent), "accent"},
                        Row{said.ink, said.ink.value.value_or(base.ink), "ink"},
                        Row{said.paper, base.comment, "code"}};
  const Colour shade = text::mix(said.ink.value.value_or(base.ink), paper, k_shade);
  for (const Row& row : rows) {
    const double ratio = text::contrast(row.shown, row.name == "code" ? shade : paper);
    if (ratio >= k_readable || (!row.colour.value && !said.paper.value)) continue;
    diagnostics.push_back(text::make_diagnostic(
        text::Rule::look_contrast, row.colour.value ? row.colour.place : said.paper.place,
        fmt::format("the {} {} on the paper {} has a contrast of {:.1f}", row.name,
                    text::to_hex(row.shown), text::to_hex(paper), ratio),
        fmt::format("text is read with ease from {} on", k_readable)));
  }
}

void check_file(const config::LookFile& file, std::span<const std::string> assets,
                text::Diagnostics& diagnostics) {
  if (file.name.empty() || std::ranges::find(assets, file.name) != assets.end()) return;
  const std::vector<std::string_view> known(assets.begin(), assets.end());
  std::string help = text::did_you_mean(file.name, known);
  if (help.empty()) help = "put the file into the journal's folder assets/";
  diagnostics.push_back(text::make_diagnostic(
      text::Rule::look_file_missing, file.place,
      fmt::format("there is no file 'assets/{}'", file.name), std::move(help)));
}

}  // namespace

BaseColours light_colours() {
  return {{0x0b, 0x5a, 0x66}, {0xfb, 0xfa, 0xf7}, {0x22, 0x26, 0x2c}, {0x5c, 0x63, 0x6d}};
}

BaseColours dark_colours() {
  return {{0x82, 0xc9, 0xd1}, {0x14, 0x17, 0x1b}, {0xe4, 0xe2, 0xdc}, {0x9e, 0xa6, 0xb0}};
}

std::string look_css(const Look& look) {
  const std::string light = declarations(look.light, light_colours()) + font_declarations(look);
  const std::string dark = declarations(dark_palette(look), dark_colours());
  std::string css;
  if (!light.empty()) css += fmt::format(":root {{\n{}}}\n", light);
  if (!dark.empty()) {
    // As in daybook.css: for a system that is dark, and for a reader who chose dark.  On paper the
    // colours are those of print.
    css += fmt::format(
        "@media screen and (prefers-color-scheme: dark) {{\n"
        ":root:not([data-theme=\"light\"]) {{\n{}}}\n}}\n"
        "@media screen {{\n:root[data-theme=\"dark\"] {{\n{}}}\n}}\n",
        dark, dark);
  }
  return css;
}

void add_look(Theme& theme, const Look& look) {
  std::string css = look_css(look);
  if (css.empty()) return;
  Asset asset{fixed_url(k_look_path), "/* Made from site.yaml. */\n" + std::move(css)};
  const auto place = std::ranges::lower_bound(theme.assets, asset.url, {}, &Asset::url);
  theme.assets.insert(place, std::move(asset));
}

text::Diagnostics check_look(const Look& look, std::span<const std::string> assets) {
  text::Diagnostics diagnostics;
  check_contrast(look.light, light_colours(), diagnostics);
  check_contrast(dark_palette(look), dark_colours(), diagnostics);
  check_file(look.logo, assets, diagnostics);
  check_file(look.stylesheet, assets, diagnostics);
  return diagnostics;
}

}  // namespace daybook::render
