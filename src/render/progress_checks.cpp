// SPDX-License-Identifier: MIT
// Confidence over time, and how checks of understanding came out.
#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <numeric>

#include "config/word_table.hpp"
#include "render/figure.hpp"
#include "render/progress_figures.hpp"
#include "text/date_style.hpp"
#include "text/week.hpp"

namespace daybook::render {
namespace {

using layout::Value;

/// So many sessions have a mark each; more are put together by week.
constexpr std::size_t k_most_marks = 120;
constexpr std::array<config::Word, 5> k_confidence_columns{
    {"week", "sessions", "mean", "lowest", "highest"}};

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
  const std::string& language = scene.context.config.language;
  std::vector<ConfidenceMark> marks;
  for (const site::ConfidencePoint& point : points)
    marks.push_back({.day = point.day,
                     .mean = static_cast<double>(point.confidence),
                     .lowest = point.confidence,
                     .highest = point.confidence,
                     .label = scene.words().fill("mark_more", text::to_long(point.day, language),
                                                 scene.words().fill("of_5", point.confidence),
                                                 mark_title(scene, point.session)),
                     .href = scene.hrefs.to(point.session)});
  return marks;
}

std::string week_label(const Scene& scene, const site::ConfidenceWeek& week) {
  const config::Words& words = scene.words();
  const std::string day = text::to_long(week.monday, scene.context.config.language);
  return words.fill("mark", words.fill("week_of", day),
                    words.fill("confidence_of_week", mean_text(week), week.lowest, week.highest,
                               words.count("n_sessions", week.sessions)));
}

std::vector<ConfidenceMark> week_marks(const Scene& scene,
                                       std::span<const site::ConfidenceWeek> weeks) {
  std::vector<ConfidenceMark> marks;
  for (const site::ConfidenceWeek& week : weeks)
    marks.push_back({.day = week.monday,
                     .mean = week.mean_tenths() / 10.0,
                     .lowest = week.lowest,
                     .highest = week.highest,
                     .label = week_label(scene, week),
                     .href = {}});
  return marks;
}

Value confidence_table(const config::Words& words, std::span<const site::ConfidenceWeek> weeks) {
  std::vector<std::string> head;
  for (const config::Word title : k_confidence_columns)
    head.emplace_back(words[title]);
  FigureTable table(head);
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
  config::Word title;
  config::Word chart_title;
  const std::array<config::Word, Size>& names;
  std::array<std::uint32_t, Size> site::VerdictTally::*counts;
};
// In the order of site::k_verification_verdicts and site::k_exchange_verdicts.
constexpr std::array<config::Word, 5> k_verification_words{{"verdict_passed", "verdict_partial",
                                                            "verdict_failed", "verdict_not_started",
                                                            "verdict_unstated"}};
constexpr std::array<config::Word, 4> k_exchange_words{
    {"verdict_strong", "verdict_partial", "verdict_weak", "verdict_unstated"}};
constexpr Kind<site::k_verification_verdicts.size()> k_verifications{
    "page.verifications", "verifications", "verifications_by_verdict", k_verification_words,
    &site::VerdictTally::verifications};
constexpr Kind<site::k_exchange_verdicts.size()> k_exchanges{
    "page.exchanges", "exchanges", "exchanges_by_verdict", k_exchange_words,
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
  const config::Words& words = scene.words();
  NamedCounts<Size> all{
      .name = std::string(words[is_year ? config::Word("the_year") : "all_years"]), .counts = {}};
  for (const site::VerdictTally& tally : scene.shared.progress.progress.verdicts) {
    const bool is_within = tally.year >= stretch.first_year && tally.year <= stretch.last_year;
    if (is_within || !is_year) all.add(tally.*kind.counts);
    if (!is_within && tally.year != 0) continue;
    if (!is_within && is_year) continue;
    std::string name = tally.year == 0 ? std::string(words["without_a_date"])
                       : is_year       ? words.fill("quarter", tally.quarter)
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

std::string sum_of(const config::Words& words, std::uint32_t silent, std::uint32_t all) {
  if (silent == 0) return words.fill("n_in_all", all);
  return silent == all ? words.fill("n_in_all_silent", all)
                       : words.fill("n_in_all_some_silent", all, silent);
}

template <std::size_t Size>
Value verdicts_figure(const Scene& scene, const Stretch& stretch, const Kind<Size>& kind) {
  const auto rows = rows_of(scene, stretch, kind);
  if (rows.empty()) return {};
  const config::Words& words = scene.words();
  std::vector<std::string> head{""};
  for (const config::Word name : kind.names)
    head.emplace_back(words[name]);
  const std::vector<std::string> verdicts(head.begin() + 1, head.end() - 1);
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
                       .title = std::string(words[kind.chart_title]),
                       .description = sum_of(words, silent, all),
                       .language = scene.context.config.language};
  Figure figure{.id = std::string(kind.id),
                .title = std::string(words[kind.title]),
                .note = name.description,
                .drawings = {},
                .table = table.take()};
  if (silent < all)
    figure.drawings.push_back(drawing_record({.svg = verdict_chart(name, verdicts, bars)}));
  return figure_record(std::move(figure));
}

}  // namespace

Value confidence_figure(const Scene& scene, const Stretch& stretch) {
  const auto points = points_within(scene, stretch);
  if (points.empty()) return {};
  const auto weeks = weeks_within(scene, stretch);
  const bool is_by_week = points.size() > k_most_marks;
  const config::Words& words = scene.words();
  const ChartName name{
      .id = "page.confidence.chart",
      .title = std::string(words["confidence_over_time"]),
      .description =
          std::string(words[is_by_week ? config::Word("confidence_weeks") : "confidence_sessions"]),
      .language = scene.context.config.language};
  Figure figure{.id = "page.confidence",
                .title = std::string(words["confidence"]),
                .note = name.description,
                .drawings = {},
                .table = confidence_table(words, weeks)};
  figure.drawings.push_back(
      drawing_record({.svg = confidence_chart(
                          name, stretch.span,
                          is_by_week ? week_marks(scene, weeks) : session_marks(scene, points))}));
  return figure_record(std::move(figure));
}

Value verifications_figure(const Scene& scene, const Stretch& stretch) {
  return verdicts_figure(scene, stretch, k_verifications);
}

Value exchanges_figure(const Scene& scene, const Stretch& stretch) {
  return verdicts_figure(scene, stretch, k_exchanges);
}

}  // namespace daybook::render
