// SPDX-License-Identifier: MIT
// Hours by track and by week.
#include <algorithm>
#include <fmt/format.h>
#include <map>

#include "config/word_table.hpp"
#include "render/figure.hpp"
#include "render/progress_figures.hpp"
#include "text/date_style.hpp"
#include "text/week.hpp"

namespace daybook::render {
namespace {

using layout::Value;

/// So many tracks have a row of their own.
constexpr std::size_t k_most_rows = 6;

/// Minutes of one row of the chart.
struct TrackTime {
  std::string name;
  std::uint64_t minutes = 0;
  std::map<text::Date, std::uint64_t> by_week;

  void add(text::Date week, std::uint64_t more) {
    minutes += more;
    by_week[week] += more;
  }
};

/// A row for all, then tracks with the most time first, the rest of them together.
class Times {
 public:
  Times(const Scene& scene, const Stretch& stretch) {
    const config::Words& words = scene.words();
    std::map<std::uint32_t, TrackTime> by_track;
    for (const site::WeekTime& week : scene.shared.progress.progress.weeks) {
      if (week.year < stretch.first_year || week.year > stretch.last_year) continue;
      all_.add(week.monday, week.minutes);
      untimed_ += week.untimed;
      TrackTime& track = by_track[week.track ? week.track->index : UINT32_MAX];
      track.name =
          week.track ? scene.site().track(*week.track).title : std::string(words["no_track"]);
      track.add(week.monday, week.minutes);
    }
    for (auto& [index, track] : by_track) {
      if (track.minutes > 0) rows_.push_back(std::move(track));
    }
    std::ranges::stable_sort(rows_, std::ranges::greater{}, &TrackTime::minutes);
    fold_rest(words);
    all_.name = words["all"];
    if (rows_.size() > 1 || rows_.empty()) rows_.insert(rows_.begin(), all_);
  }

  bool empty() const { return all_.minutes == 0; }
  const std::vector<TrackTime>& rows() const { return rows_; }
  const TrackTime& all() const { return all_; }
  std::uint32_t untimed() const { return untimed_; }

 private:
  void fold_rest(const config::Words& words) {
    if (rows_.size() <= k_most_rows) return;
    TrackTime rest{.name = words.fill("n_other_tracks", rows_.size() - k_most_rows + 1),
                   .minutes = 0,
                   .by_week = {}};
    for (std::size_t i = k_most_rows - 1; i < rows_.size(); ++i) {
      for (const auto& [week, minutes] : rows_[i].by_week)
        rest.add(week, minutes);
    }
    rows_.resize(k_most_rows - 1);
    rows_.push_back(std::move(rest));
  }

  TrackTime all_;
  std::vector<TrackTime> rows_;
  std::uint32_t untimed_ = 0;
};

// The first row has words for every bar; the others are read against it.
std::vector<WeekRow> chart_rows(const Scene& scene, const Times& times) {
  const config::Words& words = scene.words();
  const auto label = [&](text::Date week, std::uint64_t minutes) {
    const std::string day = text::to_long(week, scene.context.config.language);
    return words.fill("mark", words.fill("week_of", day), minutes_text(words, minutes));
  };
  std::vector<WeekRow> rows;
  for (const TrackTime& time : times.rows()) {
    WeekRow row{.name = time.name, .total = minutes_text(words, time.minutes), .bars = {}};
    for (const auto& [week, minutes] : time.by_week)
      row.bars.push_back({.monday = week,
                          .minutes = minutes,
                          .label = rows.empty() ? label(week, minutes) : std::string{}});
    rows.push_back(std::move(row));
  }
  return rows;
}

Value table_of(const config::Words& words, const Times& times) {
  std::vector<std::string> head{std::string(words["week"])};
  std::vector<FigureCell> totals{{std::string(words["total"])}};
  for (const TrackTime& time : times.rows()) {
    head.push_back(time.name);
    totals.push_back({minutes_text(words, time.minutes)});
  }
  FigureTable table(head);
  table.row(std::move(totals));
  for (const auto& [week, minutes] : times.all().by_week) {
    if (minutes == 0) continue;
    std::vector<FigureCell> cells{{text::to_iso_week(week)}};
    for (const TrackTime& time : times.rows()) {
      const auto found = time.by_week.find(week);
      cells.push_back({minutes_text(words, found == time.by_week.end() ? 0 : found->second)});
    }
    table.row(std::move(cells));
  }
  return table.take();
}

}  // namespace

Value hours_figure(const Scene& scene, const Stretch& stretch) {
  const Times times(scene, stretch);
  if (times.empty()) return {};
  const config::Words& words = scene.words();
  const std::string untimed =
      times.untimed() == 0 ? std::string{} : " " + words.count("hours_untimed", times.untimed());
  const auto* const highest = &*std::ranges::max_element(
      times.all().by_week, {}, [](const auto& each) { return each.second; });
  const ChartName name{
      .id = "page.hours.chart",
      .title = std::string(words["time_by_track"]),
      .description = words.fill("hours_reading", words.duration(times.all().minutes),
                                minutes_text(words, highest->second)),
      .language = scene.context.config.language};
  Figure figure{.id = "page.hours",
                .title = std::string(words["hours_title"]),
                .note = name.description + untimed,
                .drawings = {},
                .table = table_of(words, times)};
  figure.drawings.push_back(
      drawing_record({.svg = hours_chart(name, stretch.span, chart_rows(scene, times))}));
  return figure_record(std::move(figure));
}

}  // namespace daybook::render
