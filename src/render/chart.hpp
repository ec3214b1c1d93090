// SPDX-License-Identifier: MIT
// The charts: pure functions from plain series to SVG.  They know no Site and no page; shapes,
// patterns and words tell what colours would.  The style sheet is assets/charts.css.  What a chart
// shows stands in a table beside it, which is the view's work.  One chart_*.cpp each.  Tested by
// chart_test.cpp.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "config/words.hpp"
#include "render/svg.hpp"
#include "text/date.hpp"

namespace daybook::render {

/// What every chart says about itself.
struct ChartName {
  std::string id;  ///< begins the ids inside it, so it is unique on its page
  std::string title;
  std::string description;
  std::string_view
      language;              ///< of the months and weekdays on its axes; the site's, which keeps it
  config::Words words = {};  ///< of its legend
};

/// The days that a chart shows, both ends included.
using ChartSpan = text::DateRange;

/// A day of a heatmap.
struct DayMark {
  text::Date day;
  std::uint64_t minutes = 0;
  std::string label;  ///< all that is known of it, in words
  std::string href;   ///< empty: the mark leads nowhere
};
/// Weeks as columns, weekdays as rows; `days` in order.  A day of no known time is a ring, others
/// are squares of four sizes.
std::string heatmap_chart(const ChartName& name, const ChartSpan& span,
                          std::span<const DayMark> days);
/// A shape of a chart, and what it stands for.
struct LegendMark {
  std::string svg;
  std::string_view words;  ///< of the chart's name
};
/// Those of a heatmap, on whose page the chart itself has to be: a legend does not scroll with it.
std::vector<LegendMark> heatmap_legend(const ChartName& name);

/// The minutes of one week.
struct WeekBar {
  text::Date monday;
  std::uint64_t minutes = 0;
  std::string label;  ///< empty: as the row's name and total say
};
struct WeekRow {
  std::string name;
  std::string total;
  std::vector<WeekBar> bars;  ///< in order of weeks
};
/// A row of bars for each track, all to one scale.
std::string hours_chart(const ChartName& name, const ChartSpan& span,
                        std::span<const WeekRow> rows);

/// A session that says something of a level.
struct LevelMark {
  text::Date day;
  std::optional<std::uint8_t> before, after;  ///< 0 to 5
  std::string label;
  std::string href;  ///< empty: it is part of the line without a mark
};
/// A line of steps; `start` is the level before the first day, if one is known.
std::string level_chart(const ChartName& name, const ChartSpan& span,
                        std::optional<std::uint8_t> start, std::span<const LevelMark> marks);

/// One session, or one week of them.
struct ConfidenceMark {
  text::Date day;
  double mean = 0;  ///< 1 to 5
  std::uint8_t lowest = 0, highest = 0;
  std::string label;
  std::string href;  ///< empty for a week
};
/// Dots; a line from the lowest to the highest where there are several.
std::string confidence_chart(const ChartName& name, const ChartSpan& span,
                             std::span<const ConfidenceMark> marks);

/// How the checks of one time came out.
struct VerdictRow {
  std::string name;
  std::vector<std::uint32_t> counts;  ///< as many as there are words
};
/// Bars of shares, each part with its own pattern and its words below; at most four words, best
/// first.
std::string verdict_chart(const ChartName& name, std::span<const std::string> words,
                          std::span<const VerdictRow> rows);

// --- What charts share (chart_frame.cpp) -------------------------------------------------------

/// Begins the drawing: its size, title and description.
void open_chart(Svg& svg, const ChartName& name, double width, double height);
/// Days from left to right.
class TimeScale {
 public:
  TimeScale(const ChartName& name, const ChartSpan& span, double left, double right);
  /// Where a day begins; days outside are put at the ends.
  double x(text::Date day) const;
  /// Where its middle is.
  double middle(text::Date day) const { return x(day) + width_ / 2; }
  double day_width() const { return width_; }
  double left() const { return left_; }
  double right() const { return right_; }
  /// Ticks at months, or years, with room for their names; from `top` down to `bottom`.
  void draw(Svg& svg, double top, double bottom) const;

 private:
  ChartSpan span_;
  std::string_view language_;
  double left_;
  double right_;
  double width_;
};

}  // namespace daybook::render
