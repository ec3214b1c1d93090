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

// The ink of what matters less: nearer to the paper, as far as it can be read on `ground`.
Colour muted(Colour ink, Colour paper, Colour ground) {
  double part = 0.75;
  while (part < 1 && text::contrast(text::mix(ink, paper, part), ground) < k_readable)
    part += k_step;
  return text::mix(ink, paper, std::min(part, 1.0));
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
    const Colour shade = text::mix(ink, paper, k_shade);
    declare("muted", muted(ink, paper, shade));
    declare("line", text::mix(ink, paper, 0.14));
    declare("shade", shade);
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
  declare("code", look.code_font, "var(--mono)");
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

// Of the colours that go on a paper of the author's own, the one that is hardest to read.
void check_paper(const LookColour& paper, Colour ink, const BaseColours& base,
                 text::Diagnostics& diagnostics) {
  struct Row {
    std::string_view name;
    Colour shown;
    Colour ground;
  };
  const Colour shade = text::mix(ink, *paper.value, k_shade);
  const std::array rows{
      Row{"code", base.comment, shade}, Row{"what is good", base.good, *paper.value},
      Row{"warnings", base.warn, *paper.value}, Row{"what is bad", base.bad, *paper.value},
      Row{"what is in doubt", base.doubt, *paper.value}};
  const Row& worst = *std::ranges::min_element(
      rows, {}, [](const Row& row) { return text::contrast(row.shown, row.ground); });
  const double ratio = text::contrast(worst.shown, worst.ground);
  if (ratio >= k_readable) return;
  diagnostics.push_back(text::make_diagnostic(
      text::Rule::look_contrast, paper.place,
      fmt::format("with the paper {}, the theme's colour of {}, {}, has a contrast of {:.1f}",
                  text::to_hex(*paper.value), worst.name, text::to_hex(worst.shown), ratio),
      fmt::format("text is read with ease from {} on", k_readable)));
}

void check_contrast(const Palette& said, const BaseColours& base, text::Diagnostics& diagnostics) {
  struct Row {
    const LookColour& colour;
    Colour shown;
    std::string_view name;
  };
  const Colour paper = said.paper.value.value_or(base.paper);
  const Colour ink = said.ink.value.value_or(base.ink);
  const std::array rows{Row{said.accent, said.accent.value.value_or(base.accent), "accent"},
                        Row{said.ink, ink, "ink"}};
  for (const Row& row : rows) {
    const double ratio = text::contrast(row.shown, paper);
    if (ratio >= k_readable || (!row.colour.value && !said.paper.value)) continue;
    diagnostics.push_back(text::make_diagnostic(
        text::Rule::look_contrast, row.colour.value ? row.colour.place : said.paper.place,
        fmt::format("the {} {} on the paper {} has a contrast of {:.1f}", row.name,
                    text::to_hex(row.shown), text::to_hex(paper), ratio),
        fmt::format("text is read with ease from {} on", k_readable)));
  }
  if (said.paper.value) check_paper(said.paper, ink, base, diagnostics);
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
  return {.accent = {0x0b, 0x5a, 0x66},
          .paper = {0xfb, 0xfa, 0xf7},
          .ink = {0x22, 0x26, 0x2c},
          .comment = {0x5c, 0x63, 0x6d},
          .good = {0x1c, 0x6b, 0x3c},
          .warn = {0x86, 0x56, 0x00},
          .bad = {0xa3, 0x27, 0x1e},
          .doubt = {0x5b, 0x4b, 0x9a}};
}

BaseColours dark_colours() {
  return {.accent = {0x82, 0xc9, 0xd1},
          .paper = {0x14, 0x17, 0x1b},
          .ink = {0xe4, 0xe2, 0xdc},
          .comment = {0x9e, 0xa6, 0xb0},
          .good = {0x80, 0xcf, 0x9b},
          .warn = {0xe3, 0xb7, 0x5f},
          .bad = {0xf2, 0x93, 0x8a},
          .doubt = {0xb9, 0xaa, 0xf0}};
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
