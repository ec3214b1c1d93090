// SPDX-License-Identifier: MIT
// Confidence over time, and how checks of understanding came out.
#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <numeric>

#include "render/figure.hpp"
#include "render/progress_figures.hpp"
#include "text/date_style.hpp"
#include "text/week.hpp"

namespace daybook::render {
namespace {

using layout::Value;

/// So many sessions have a mark each; more are put together by week.
constexpr std::size_t k_most_marks = 120;

std::string mean_text(const site::ConfidenceWeek& week) {
  constexpr std::uint32_t k_tenths = 10;
  return fmt::format("{}.{}", week.mean_tenths() / k_tenths, week.mean_tenths() % k_tenths);
}

std::vector<site::ConfidencePoint> points_within(const Scene& scene, const Stretch& stretch) {
  std::vector<site::ConfidencePoint> points;
  std::ranges::copy_if(scene.shared.progress.progress.confidences, std::back_inserter(points),
                       [&](const auto& point) { return stretch.has(point.day); });
  return points;
}

std::vector<site::ConfidenceWeek> weeks_within(const Scene& scene, const Stretch& stretch) {
  std::vector<site::ConfidenceWeek> weeks;
  std::ranges::copy_if(scene.shared.progress.progress.confidence_weeks, std::back_inserter(weeks),
                       [&](const site::ConfidenceWeek& week) {
                         return week.year >= stretch.first_year && week.year <= stretch.last_year;
                       });
  return weeks;
}

std::vector<ConfidenceMark> session_marks(const Scene& scene,
                                          std::span<const site::ConfidencePoint> points) {
  std::vector<ConfidenceMark> marks;
  for (const site::ConfidencePoint& point : points)
    marks.push_back({.day = point.day,
                     .mean = static_cast<double>(point.confidence),
                     .lowest = point.confidence,
                     .highest = point.confidence,
                     .label = fmt::format("{}: {} of 5, {}",
                                          text::to_long(point.day, scene.context.config.language),
                                          point.confidence, mark_title(scene, point.session)),
                     .href = scene.hrefs.to(point.session)});
  return marks;
}

std::vector<ConfidenceMark> week_marks(const Scene& scene,
                                       std::span<const site::ConfidenceWeek> weeks) {
  std::vector<ConfidenceMark> marks;
  for (const site::ConfidenceWeek& week : weeks)
    marks.push_back({.day = week.monday,
                     .mean = week.mean_tenths() / 10.0,
                     .lowest = week.lowest,
                     .highest = week.highest,
                     .label = fmt::format("Week of {}: mean {} of 5, {} to {} in {}",
                                          text::to_long(week.monday, scene.context.config.language),
                                          mean_text(week), week.lowest, week.highest,
                                          sessions_text(week.sessions)),
                     .href = {}});
  return marks;
}

Value confidence_table(std::span<const site::ConfidenceWeek> weeks) {
  FigureTable table({"Week", "Sessions", "Mean", "Lowest", "Highest"});
  for (const site::ConfidenceWeek& week : weeks)
    table.row({{text::to_iso_week(week.monday)},
               {std::to_string(week.sessions)},
               {mean_text(week)},
               {std::to_string(week.lowest)},
               {std::to_string(week.highest)}});
  return table.take();
}

/// Which counts of a tally a figure is about.
template <std::size_t Size>
struct Kind {
  std::string_view id;
  std::string_view title;
  const std::array<std::string_view, Size>& names;
  std::array<std::uint32_t, Size> site::VerdictTally::*counts;
};
constexpr Kind<5> k_verifications{"page.verifications", "Verifications",
                                  site::k_verification_verdicts,
                                  &site::VerdictTally::verifications};
constexpr Kind<4> k_exchanges{"page.exchanges", "Questions and answers", site::k_exchange_verdicts,
                              &site::VerdictTally::exchanges};

template <std::size_t Size>
struct NamedCounts {
  std::string name;
  std::array<std::uint32_t, Size> counts{};

  std::uint32_t all() const { return std::accumulate(counts.begin(), counts.end(), 0U); }
  void add(const std::array<std::uint32_t, Size>& more) {
    for (std::size_t i = 0; i < Size; ++i)
      counts.at(i) += more.at(i);
  }
};

// A page of one year has its quarters, the overview its years and all there are.
template <std::size_t Size>
std::vector<NamedCounts<Size>> rows_of(const Scene& scene, const Stretch& stretch,
                                       const Kind<Size>& kind) {
  const bool is_year = stretch.of == Stretch::Of::year;
  std::vector<NamedCounts<Size>> rows;
  NamedCounts<Size> all{.name = is_year ? "The year" : "All years", .counts = {}};
  for (const site::VerdictTally& tally : scene.shared.progress.progress.verdicts) {
    const bool is_within = tally.year >= stretch.first_year && tally.year <= stretch.last_year;
    if (is_within || !is_year) all.add(tally.*kind.counts);
    if (!is_within && tally.year != 0) continue;
    if (!is_within && is_year) continue;
    std::string name = tally.year == 0 ? "Without a date"
                       : is_year       ? fmt::format("Quarter {}", tally.quarter)
                                       : std::to_string(tally.year);
    if (rows.empty() || rows.back().name != name)
      rows.push_back({.name = std::move(name), .counts = {}});
    rows.back().add(tally.*kind.counts);
  }
  std::erase_if(rows, [](const NamedCounts<Size>& row) { return row.all() == 0; });
  const bool is_more = rows.size() != 1 || rows.front().all() != all.all();
  if (all.all() > 0 && is_more) rows.push_back(std::move(all));
  return rows;
}

std::string words_of(std::string_view name) {
  std::string words(name == "unstated" ? "no verdict" : name);
  std::ranges::replace(words, '_', ' ');
  return words;
}

std::string silence_of(std::uint32_t silent, std::uint32_t all) {
  if (silent == 0) return {};
  return silent == all ? ", none with a verdict"
                       : fmt::format(", {} of them without a verdict", silent);
}

template <std::size_t Size>
Value verdicts_figure(const Scene& scene, const Stretch& stretch, const Kind<Size>& kind) {
  const auto rows = rows_of(scene, stretch, kind);
  if (rows.empty()) return {};
  std::vector<std::string> head{""};
  for (const std::string_view name : kind.names)
    head.push_back(words_of(name));
  const std::vector<std::string> words(head.begin() + 1, head.end() - 1);
  FigureTable table(head);
  std::vector<VerdictRow> bars;
  for (const NamedCounts<Size>& row : rows) {
    std::vector<FigureCell> cells{{row.name}};
    for (const std::uint32_t count : row.counts)
      cells.push_back({std::to_string(count)});
    table.row(std::move(cells));
    bars.push_back({.name = row.name, .counts = {row.counts.begin(), row.counts.end() - 1}});
  }
  const std::uint32_t silent = rows.back().counts.back();
  const std::uint32_t all = rows.back().all();
  const ChartName name{.id = fmt::format("{}.chart", kind.id),
                       .title = fmt::format("{} by verdict", kind.title),
                       .description = fmt::format("{} in all{}.", all, silence_of(silent, all)),
                       .language = scene.context.config.language};
  Figure figure{.id = std::string(kind.id),
                .title = std::string(kind.title),
                .note = name.description,
                .drawings = {},
                .table = table.take()};
  if (silent < all) figure.drawings.push_back(drawing_record(verdict_chart(name, words, bars)));
  return figure_record(std::move(figure));
}

}  // namespace

Value confidence_figure(const Scene& scene, const Stretch& stretch) {
  const auto points = points_within(scene, stretch);
  if (points.empty()) return {};
  const auto weeks = weeks_within(scene, stretch);
  const bool is_by_week = points.size() > k_most_marks;
  const ChartName name{
      .id = "page.confidence.chart",
      .title = "Confidence over time",
      .description =
          is_by_week ? "From 1 to 5. A dot is a week's mean; its line goes from the lowest to the "
                       "highest."
                     : "From 1 to 5. A dot is a session.",
      .language = scene.context.config.language};
  Figure figure{.id = "page.confidence",
                .title = "Confidence",
                .note = name.description,
                .drawings = {},
                .table = confidence_table(weeks)};
  figure.drawings.push_back(drawing_record(confidence_chart(
      name, stretch.span, is_by_week ? week_marks(scene, weeks) : session_marks(scene, points))));
  return figure_record(std::move(figure));
}

Value verifications_figure(const Scene& scene, const Stretch& stretch) {
  return verdicts_figure(scene, stretch, k_verifications);
}

Value exchanges_figure(const Scene& scene, const Stretch& stretch) {
  return verdicts_figure(scene, stretch, k_exchanges);
}

}  // namespace daybook::render
