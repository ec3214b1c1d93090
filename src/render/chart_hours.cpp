// SPDX-License-Identifier: MIT
#include <algorithm>

#include "render/chart.hpp"
#include "text/utf8.hpp"

namespace daybook::render {
namespace {

constexpr double k_width = 720;
constexpr double k_left = 150;
constexpr double k_row = 52;
constexpr double k_bar = 38;  ///< the highest
constexpr double k_below = 24;
constexpr int k_week = 7;

// The highest bar of all rows: all have one scale.
std::uint64_t highest(std::span<const WeekRow> rows) {
  std::uint64_t most = 1;
  for (const WeekRow& row : rows) {
    for (const WeekBar& bar : row.bars)
      most = std::max(most, bar.minutes);
  }
  return most;
}

class Hours {
 public:
  Hours(const ChartName& name, const ChartSpan& span, std::uint64_t most)
      : scale_(name, span, k_left, k_width), most_(static_cast<double>(most)) {}

  void draw_row(Svg& svg, const WeekRow& row, double base) const {
    constexpr std::size_t k_longest_name = 20;
    svg.text("text", {{"class", "chart-label"}, {"x", 0}, {"y", base - 18}},
             text::ellipsize(row.name, k_longest_name));
    svg.text("text", {{"class", "chart-tick"}, {"x", 0}, {"y", base - 3}}, row.total);
    SvgPath line;
    line.move(scale_.left(), base).across(scale_.right());
    svg.empty("path", {{"class", "chart-base"}, {"d", line.d()}});
    SvgPath silent;
    for (const WeekBar& bar : row.bars) {
      if (bar.minutes == 0) continue;
      if (bar.label.empty()) {
        add(silent, bar, base);
        continue;
      }
      SvgPath path;
      add(path, bar, base);
      svg.open("path", {{"class", "chart-bar"}, {"d", path.d()}});
      svg.text("title", {}, bar.label);
      svg.close();
    }
    if (!silent.empty()) svg.empty("path", {{"class", "chart-bar"}, {"d", silent.d()}});
  }

  const TimeScale& scale() const { return scale_; }

 private:
  void add(SvgPath& path, const WeekBar& bar, double base) const {
    constexpr double k_widest = 18;
    const double room = scale_.day_width() * k_week;
    const double width = std::clamp(room * 0.8, 1.0, k_widest);
    const double height = std::max(1.0, k_bar * static_cast<double>(bar.minutes) / most_);
    path.rectangle(std::min(scale_.x(bar.monday), scale_.right() - width), base - height, width,
                   height);
  }

  TimeScale scale_;
  double most_;
};

}  // namespace

std::string hours_chart(const ChartName& name, const ChartSpan& span,
                        std::span<const WeekRow> rows) {
  Svg svg;
  const double bottom = k_row * static_cast<double>(rows.size());
  open_chart(svg, name, k_width, bottom + k_below);
  const Hours hours(name, span, highest(rows));
  hours.scale().draw(svg, 4, bottom + 4);
  for (std::size_t i = 0; i < rows.size(); ++i)
    hours.draw_row(svg, rows[i], k_row * static_cast<double>(i + 1));
  svg.close();
  return svg.take();
}

}  // namespace daybook::render
