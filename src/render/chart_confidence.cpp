// SPDX-License-Identifier: MIT
#include "render/chart.hpp"

namespace daybook::render {
namespace {

constexpr double k_width = 720;
constexpr double k_height = 156;
constexpr double k_left = 28;
constexpr double k_top = 12;
constexpr double k_bottom = 128;
constexpr int k_highest = 5;

double y_of(double confidence) {
  return k_bottom - (k_bottom - k_top) * (confidence - 1) / (k_highest - 1);
}

void draw_numbers(Svg& svg) {
  SvgPath lines;
  for (int number = 1; number <= k_highest; ++number) {
    lines.move(k_left - 8, y_of(number)).across(k_width);
    svg.text("text", {{"class", "chart-tick"}, {"x", 0}, {"y", y_of(number) + 4}},
             std::to_string(number));
  }
  svg.empty("path", {{"class", "chart-grid"}, {"d", lines.d()}});
}

void draw_mark(Svg& svg, const ConfidenceMark& mark, double x) {
  if (mark.href.empty())
    svg.open("g");
  else
    svg.open("a", {{"href", mark.href}});
  svg.text("title", {}, mark.label);
  if (mark.lowest != mark.highest) {
    SvgPath range;
    range.move(x, y_of(mark.lowest)).down(y_of(mark.highest));
    svg.empty("path", {{"class", "chart-range"}, {"d", range.d()}});
  }
  svg.empty("circle", {{"class", "chart-dot"}, {"cx", x}, {"cy", y_of(mark.mean)}, {"r", 4}});
  svg.close();
}

}  // namespace

std::string confidence_chart(const ChartName& name, const ChartSpan& span,
                             std::span<const ConfidenceMark> marks) {
  Svg svg;
  open_chart(svg, name, k_width, k_height);
  const TimeScale scale(name, span, k_left, k_width - 8);
  draw_numbers(svg);
  scale.draw(svg, k_top, k_bottom + 8);
  SvgPath line;
  for (const ConfidenceMark& mark : marks) {
    const double x = scale.middle(mark.day);
    line.empty() ? line.move(x, y_of(mark.mean)) : line.line(x, y_of(mark.mean));
  }
  if (!line.empty()) svg.empty("path", {{"class", "chart-thread"}, {"d", line.d()}});
  for (const ConfidenceMark& mark : marks)
    draw_mark(svg, mark, scale.middle(mark.day));
  svg.close();
  return svg.take();
}

}  // namespace daybook::render
