// SPDX-License-Identifier: MIT
#include "render/badge.hpp"

#include <algorithm>
#include <fmt/format.h>

#include "config/word_table.hpp"
#include "text/escape.hpp"
#include "text/terminal_text.hpp"

namespace daybook::render {
namespace {

struct Counts {
  std::size_t proved = 0;
  std::size_t all = 0;
};

Counts count(const site::Site& site) {
  const auto proved = std::ranges::count(site.capabilities, site::CapabilityState::proved,
                                         &site::Capability::state);
  return {.proved = static_cast<std::size_t>(proved), .all = site.capabilities.size()};
}

/// About how wide letters of 11 pixels are in the fonts the badge asks for, in pixels; textLength
/// makes any other font as wide.
std::size_t width_of(std::string_view words) {
  constexpr std::size_t k_tenths = 68;
  return (text::display_width(words) * k_tenths + 9) / 10;
}

// Dark enough for white letters, whichever the share.
std::string_view colour_of(const Counts& counts) {
  if (counts.all == 0) return "#5f6368";
  const std::size_t percent = counts.proved * 100 / counts.all;
  if (percent >= 80) return "#1a7f37";
  return percent >= 50 ? "#7d6608" : "#b3451d";
}

}  // namespace

std::string capabilities_words(const site::Site& site, const config::Words& words) {
  const Counts counts = count(site);
  return counts.all == 0 ? std::string(words["badge_none"])
                         : words.fill("badge_proved", counts.proved, counts.all);
}

std::string capabilities_badge(const site::Site& site, const config::Words& words) {
  constexpr std::size_t k_margin = 6;
  const std::string label = text::escape_html(words["badge_label"]);
  const std::string said = text::escape_html(capabilities_words(site, words));
  const std::size_t left = width_of(label) + 2 * k_margin;
  const std::size_t right = width_of(said) + 2 * k_margin;
  std::string svg = fmt::format(
      "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{0}\" height=\"20\" role=\"img\" "
      "aria-labelledby=\"badge\">\n<title id=\"badge\">{1}: {2}</title>\n"
      "<clipPath id=\"shape\"><rect width=\"{0}\" height=\"20\" rx=\"3\"/></clipPath>\n"
      "<g clip-path=\"url(#shape)\">\n<rect width=\"{3}\" height=\"20\" fill=\"#444\"/>\n"
      "<rect x=\"{3}\" width=\"{4}\" height=\"20\" fill=\"{5}\"/>\n</g>\n",
      left + right, label, said, left, right, colour_of(count(site)));
  const auto text = [&](std::size_t x, std::string_view shown) {
    svg += fmt::format("<text x=\"{}\" y=\"14\" textLength=\"{}\">{}</text>\n", x, width_of(shown),
                       shown);
  };
  svg +=
      "<g fill=\"#fff\" font-family=\"Verdana,DejaVu Sans,sans-serif\" font-size=\"11\" "
      "aria-hidden=\"true\">\n";
  text(k_margin, label);
  text(left + k_margin, said);
  return svg + "</g>\n</svg>\n";
}

}  // namespace daybook::render
