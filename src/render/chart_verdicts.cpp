// SPDX-License-Identifier: MIT
#include <array>
#include <cassert>
#include <fmt/format.h>
#include <numeric>

#include "config/word_table.hpp"
#include "render/chart.hpp"

namespace daybook::render {
namespace {

constexpr double k_width = 720;
constexpr double k_left = 150;
constexpr double k_row = 50;
constexpr double k_bar = 18;
/// Of how good a verdict is; the style sheet and the patterns below tell them apart.
constexpr std::array<std::string_view, 4> k_classes{"chart-best", "chart-half", "chart-worst",
                                                    "chart-none"};

// Stripes for what is between, crosses for the worst; the best is full and the last one empty.
void define_patterns(Svg& svg, const ChartName& name) {
  struct Pattern {
    std::string_view suffix;
    std::string_view lines;
  };
  svg.open("defs");
  for (const Pattern& each :
       {Pattern{".half", "M0 8L8 0"}, Pattern{".worst", "M0 0L8 8M0 8L8 0"}}) {
    svg.open("pattern", {{"id", name.id + std::string(each.suffix)},
                         {"width", 8},
                         {"height", 8},
                         {"patternUnits", "userSpaceOnUse"}});
    svg.empty("path", {{"class", "chart-hatch"}, {"d", each.lines}});
    svg.close();
  }
  svg.close();
}

std::string fill_of(const ChartName& name, std::size_t word) {
  constexpr std::array<std::string_view, 4> k_patterns{"", ".half", ".worst", ""};
  if (k_patterns.at(word).empty()) return word == 0 ? "currentColor" : "none";
  return fmt::format("url(#{}{})", name.id, k_patterns.at(word));
}

std::string share(std::uint32_t count, std::uint32_t all) {
  constexpr std::uint64_t k_whole = 100;
  return fmt::format("{}%", (count * k_whole + all / 2) / all);
}

void draw_row(Svg& svg, const ChartName& name, std::span<const std::string> words,
              const VerdictRow& row, double top) {
  const std::uint32_t all = std::accumulate(row.counts.begin(), row.counts.end(), 0U);
  svg.text("text", {{"class", "chart-label"}, {"x", 0}, {"y", top + 13}}, row.name);
  if (all == 0) return;
  double x = k_left;
  std::string below;
  for (std::size_t i = 0; i < words.size(); ++i) {
    const std::uint32_t count = row.counts[i];
    if (count == 0) continue;
    const double width = (k_width - 1 - k_left) * count / all;
    const std::string said = fmt::format("{} {} ({})", words[i], count, share(count, all));
    svg.open("path", {{"class", fmt::format("chart-part {}", k_classes.at(i))},
                      {"fill", fill_of(name, i)},
                      {"d", SvgPath().rectangle(x, top, width, k_bar).d()}});
    svg.text("title", {}, fmt::format("{}: {}", row.name, said));
    svg.close();
    x += width;
    below += (below.empty() ? "" : " · ") + said;
  }
  svg.text("text", {{"class", "chart-tick"}, {"x", k_left}, {"y", top + k_bar + 14}}, below);
}

void draw_legend(Svg& svg, const ChartName& name, std::span<const std::string> words, double top) {
  constexpr double k_swatch = 14;
  constexpr double k_advance = 110;
  double x = k_left;
  for (std::size_t i = 0; i < words.size(); ++i, x += k_advance) {
    svg.empty("path", {{"class", fmt::format("chart-part {}", k_classes.at(i))},
                       {"fill", fill_of(name, i)},
                       {"d", SvgPath().rectangle(x, top, k_swatch, k_swatch).d()}});
    svg.text("text", {{"class", "chart-tick"}, {"x", x + k_swatch + 5}, {"y", top + 11}}, words[i]);
  }
}

}  // namespace

std::string verdict_chart(const ChartName& name, std::span<const std::string> words,
                          std::span<const VerdictRow> rows) {
  assert(words.size() <= k_classes.size());
  constexpr double k_head = 30;
  Svg svg;
  open_chart(svg, name, k_width, k_head + k_row * static_cast<double>(rows.size()));
  define_patterns(svg, name);
  draw_legend(svg, name, words, 1);
  for (std::size_t i = 0; i < rows.size(); ++i)
    draw_row(svg, name, words, rows[i], k_head + k_row * static_cast<double>(i));
  svg.close();
  return svg.take();
}

}  // namespace daybook::render
