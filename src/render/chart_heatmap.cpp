// SPDX-License-Identifier: MIT
#include <algorithm>
#include <array>
#include <string>
#include <string_view>

#include "config/word_table.hpp"
#include "render/chart.hpp"
#include "text/date_style.hpp"
#include "text/week.hpp"

namespace daybook::render {
namespace {

constexpr int k_week = 7;
constexpr double k_cell = 13;
constexpr double k_left = 32;
constexpr double k_top = 18;
constexpr double k_bottom = k_top + k_week * k_cell;
constexpr double k_text_drop = 10;  // of a line of text in a cell

/// The shapes of a day by its minutes; the first is of days that do not say.
struct Shape {
  config::Word words;
  std::uint64_t minutes;  ///< from so many on
  double size;
};
constexpr std::array k_shapes{Shape{"time_not_stated", 0, 7}, Shape{"under_1_h", 1, 4},
                              Shape{"h_1", 60, 6.5}, Shape{"h_2", 120, 9},
                              Shape{"h_4_and_more", 240, 12}};

std::size_t shape_of(std::uint64_t minutes) {
  std::size_t shape = 0;
  while (shape + 1 < k_shapes.size() && minutes >= k_shapes.at(shape + 1).minutes)
    ++shape;
  return shape;
}

std::string shape_id(const ChartName& name, std::size_t shape) {
  return name.id + "." + std::to_string(shape);
}

// Each shape lies in a cell of its own size, all of which can be clicked.
void define_shapes(Svg& svg, const ChartName& name) {
  svg.open("defs");
  for (std::size_t i = 0; i < k_shapes.size(); ++i) {
    const double size = k_shapes.at(i).size;
    const double margin = (k_cell - size) / 2;
    svg.open("g", {{"id", shape_id(name, i)}});
    svg.empty("path",
              {{"class", "chart-hit"}, {"d", SvgPath().rectangle(0, 0, k_cell, k_cell).d()}});
    svg.empty("path", {{"class", i == 0 ? "chart-ring" : "chart-mark"},
                       {"d", SvgPath().rectangle(margin, margin, size, size).d()}});
    svg.close();
  }
  svg.close();
}

class Heatmap {
 public:
  Heatmap(const ChartName& name, const ChartSpan& span)
      : name_(name), span_(span), begin_(text::monday_of(span.first)) {}

  std::string draw(std::span<const DayMark> days) {
    const double columns = column(span_.last) + 1;
    open_chart(svg_, name_, k_left + columns * k_cell + 2, k_bottom + 2);
    define_shapes(svg_, name_);
    draw_frame();
    for (const DayMark& day : days)
      draw_day(day);
    svg_.close();
    return svg_.take();
  }

 private:
  double column(text::Date day) const {
    const int weeks = text::days_between(begin_, day) / k_week;
    return weeks;
  }
  static double row(text::Date day) { return text::iso_weekday(day) - 1; }
  double x(text::Date day) const { return k_left + column(day) * k_cell; }
  static double y(text::Date day) { return k_top + row(day) * k_cell; }

  // Names of months and weekdays, and dots for the days: the dashes of a line a weekday.
  void draw_frame() {
    for (const unsigned weekday : {1U, 3U, 5U, 7U})
      svg_.text(
          "text",
          {{"class", "chart-tick"}, {"x", 0}, {"y", k_top + (weekday - 1) * k_cell + k_text_drop}},
          text::weekday_name_short(weekday, name_.language));
    SvgPath dots;
    for (int i = 0; i < k_week; ++i) {
      const text::Date first = text::add_days(span_.first, i);
      const int rest = text::days_between(first, span_.last);
      if (rest < 0) break;
      const text::Date last = text::add_days(first, rest / k_week * k_week);
      const double middle = y(first) + k_cell / 2;
      dots.move(x(first) + k_cell / 2 - 1, middle).across(x(last) + k_cell / 2 + 1);
    }
    svg_.empty("path", {{"class", "chart-dots"}, {"d", dots.d()}});
    draw_months();
  }

  void draw_months() {
    double free_from = 0;
    for (text::Date day = span_.first; day <= span_.last; day = text::add_days(day, 1)) {
      if (day.day() != std::chrono::day(1) && day != span_.first) continue;
      if (x(day) < free_from) continue;
      free_from = x(day) + 2 * k_cell;
      svg_.text("text", {{"class", "chart-tick"}, {"x", x(day)}, {"y", k_top - 6}},
                text::to_short(day.month(), name_.language));
    }
  }

  void draw_day(const DayMark& mark) {
    if (mark.href.empty())
      svg_.open("g");
    else
      svg_.open("a", {{"href", mark.href}});
    svg_.text("title", {}, mark.label);
    draw_shape(shape_of(mark.minutes), x(mark.day), y(mark.day));
    svg_.close();
  }

  void draw_shape(std::size_t shape, double at_x, double at_y) {
    svg_.empty("use", {{"href", "#" + shape_id(name_, shape)}, {"x", at_x}, {"y", at_y}});
  }

  const ChartName& name_;
  ChartSpan span_;
  text::Date begin_;
  Svg svg_;
};

}  // namespace

std::vector<LegendMark> heatmap_legend(const ChartName& name) {
  std::vector<LegendMark> legend;
  for (std::size_t i = 0; i < k_shapes.size(); ++i) {
    Svg svg;
    svg.open("svg",
             {{"class", "chart"}, {"width", k_cell}, {"height", k_cell}, {"aria-hidden", "true"}});
    svg.empty("use", {{"href", "#" + shape_id(name, i)}});
    svg.close();
    legend.push_back({.svg = svg.take(), .words = name.words[k_shapes.at(i).words]});
  }
  return legend;
}

std::string heatmap_chart(const ChartName& name, const ChartSpan& span,
                          std::span<const DayMark> days) {
  return Heatmap(name, span).draw(days);
}

}  // namespace daybook::render
