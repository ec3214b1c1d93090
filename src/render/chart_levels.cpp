// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include "render/chart.hpp"

namespace daybook::render {
namespace {

constexpr double k_width = 340;
constexpr double k_height = 118;
constexpr double k_left = 24;
constexpr double k_right = k_width - 26;
constexpr double k_top = 8;
constexpr double k_bottom = 92;
constexpr int k_highest = 5;

double y_of(int level) {
  return k_bottom - (k_bottom - k_top) * level / k_highest;
}

void draw_levels(Svg& svg) {
  SvgPath lines;
  for (int level = 0; level <= k_highest; ++level)
    lines.move(k_left, y_of(level)).across(k_right);
  svg.empty("path", {{"class", "chart-grid"}, {"d", lines.d()}});
  for (const int level : {0, 1, 3, k_highest})
    svg.text("text", {{"class", "chart-tick"}, {"x", 0}, {"y", y_of(level) + 4}},
             fmt::format("L{}", level));
}

// A dot on the line; a triangle where the level rose or fell, pointing there.
SvgPath mark_shape(double x, double y, int change) {
  constexpr double k_half = 5;
  SvgPath path;
  if (change == 0) return path.rectangle(x - 3.5, y - 3.5, 7, 7);
  const double tip = change > 0 ? y - k_half : y + k_half;
  const double base = change > 0 ? y + k_half : y - k_half;
  return path.move(x, tip).line(x + k_half, base).line(x - k_half, base).line(x, tip);
}

class Levels {
 public:
  Levels(const ChartName& name, const ChartSpan& span, std::optional<std::uint8_t> start)
      : scale_(name, span, k_left + 4, k_right - 6), level_(start) {
    if (level_) line_.move(k_left, y_of(*level_));
  }

  void add(const LevelMark& mark) {
    const double x = scale_.middle(mark.day);
    const std::optional<std::uint8_t> came_with = level_;
    if (level_) line_.across(x);
    for (const auto& stated : {mark.before, mark.after}) {
      if (stated) step_to(x, *stated);
    }
    if (mark.href.empty() || !level_) return;
    const int from = came_with.value_or(mark.before.value_or(*level_));
    marks_.open("a", {{"href", mark.href}});
    marks_.text("title", {}, mark.label);
    marks_.empty(
        "path", {{"class", "chart-step"}, {"d", mark_shape(x, y_of(*level_), *level_ - from).d()}});
    marks_.close();
  }

  void finish(Svg& svg) {
    scale_.draw(svg, k_top, k_bottom + 4);
    if (!level_) return;
    line_.across(k_right);
    svg.empty("path", {{"class", "chart-line"}, {"d", line_.d()}});
    svg.text("text", {{"class", "chart-label"}, {"x", k_right + 4}, {"y", y_of(*level_) + 4}},
             fmt::format("L{}", *level_));
  }

  std::string marks() { return marks_.take(); }

 private:
  void step_to(double x, std::uint8_t level) {
    if (level_)
      line_.down(y_of(level));
    else
      line_.move(x, y_of(level));
    level_ = level;
  }

  TimeScale scale_;
  std::optional<std::uint8_t> level_;
  SvgPath line_;
  Svg marks_;
};

}  // namespace

std::string level_chart(const ChartName& name, const ChartSpan& span,
                        std::optional<std::uint8_t> start, std::span<const LevelMark> marks) {
  Svg svg;
  open_chart(svg, name, k_width, k_height);
  draw_levels(svg);
  Levels levels(name, span, start);
  for (const LevelMark& mark : marks)
    levels.add(mark);
  levels.finish(svg);
  svg.append(levels.marks());
  svg.close();
  return svg.take();
}

}  // namespace daybook::render
