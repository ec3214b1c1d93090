// SPDX-License-Identifier: MIT
// The heatmaps.
#include <algorithm>
#include <array>
#include <fmt/format.h>

#include "config/word_table.hpp"
#include "render/figure.hpp"
#include "render/months.hpp"
#include "render/progress_figures.hpp"
#include "text/date_style.hpp"
#include "text/utf8.hpp"
#include "text/week.hpp"

namespace daybook::render {
namespace {

using layout::Value;

constexpr int k_week = 7;
constexpr int k_weeks_in_year = 52;

std::span<const site::SessionDay> days_within(const Scene& scene, const ChartSpan& span) {
  const auto& days = scene.shared.progress.progress.days;
  const auto first = std::ranges::lower_bound(days, span.first, {}, &site::SessionDay::day);
  const auto last = std::ranges::upper_bound(days, span.last, {}, &site::SessionDay::day);
  return {first, last};
}

// A day's one session, or its month in the archive.
std::string href_of(const Scene& scene, const site::SessionDay& day) {
  return day.sessions.size() == 1 ? scene.hrefs.to(day.sessions.front())
                                  : month_href(scene, day.day);
}

std::string label_of(const Scene& scene, const site::SessionDay& day, std::string_view what) {
  const std::string& language = scene.context.config.language;
  const config::Words& words = scene.words();
  const std::string when =
      fmt::format("{} {}", text::weekday_name_short(text::iso_weekday(day.day), language),
                  text::to_long(day.day, language));
  return day.minutes == 0 ? words.fill("mark", when, what)
                          : words.fill("mark_more", when, what, words.duration(day.minutes));
}

std::string title_of(const Scene& scene, const site::SessionDay& day) {
  return day.sessions.size() == 1 ? mark_title(scene, day.sessions.front())
                                  : scene.words().count("n_sessions", day.sessions.size());
}

Value table_of(const Scene& scene, std::span<const site::SessionDay> days) {
  const config::Words& words = scene.words();
  std::vector<std::string> titles{std::string(words["week"])};
  for (unsigned weekday = 1; weekday <= k_week; ++weekday)
    titles.emplace_back(text::weekday_name_short(weekday, scene.context.config.language));
  titles.emplace_back(words["sessions"]);
  titles.emplace_back(words["time"]);
  FigureTable table(titles);
  for (std::size_t i = 0; i < days.size();) {
    const text::Date monday = text::monday_of(days[i].day);
    std::array<std::string, k_week> counts;
    std::size_t sessions = 0;
    std::uint64_t minutes = 0;
    for (; i < days.size() && text::monday_of(days[i].day) == monday; ++i) {
      counts.at(text::iso_weekday(days[i].day) - 1) = std::to_string(days[i].sessions.size());
      sessions += days[i].sessions.size();
      minutes += days[i].minutes;
    }
    std::vector<FigureCell> cells{{text::to_iso_week(monday)}};
    for (std::string& count : counts)
      cells.push_back({std::move(count)});
    cells.push_back({std::to_string(sessions)});
    cells.push_back({minutes_text(words, minutes)});
    table.row(std::move(cells));
  }
  return table.take();
}

// Without titles, and with the month's address for every day, when they would make a page heavy.
void lighten(const Scene& scene, std::span<const site::SessionDay> days,
             std::vector<DayMark>& marks) {
  constexpr std::size_t k_mark_frame = 70;
  constexpr std::size_t k_most_bytes = std::size_t{72} * 1024;
  std::size_t bytes = 0;
  for (const DayMark& mark : marks)
    bytes += k_mark_frame + mark.label.size() + mark.href.size();
  if (bytes <= k_most_bytes) return;
  for (std::size_t i = 0; i < marks.size(); ++i) {
    marks[i].label =
        label_of(scene, days[i], scene.words().count("n_sessions", days[i].sessions.size()));
    if (!marks[i].href.empty()) marks[i].href = month_href(scene, days[i].day);
  }
}

std::string draw(const Scene& scene, const ChartName& name, const ChartSpan& span,
                 std::span<const site::SessionDay> days, MarkLinks links) {
  std::vector<DayMark> marks;
  marks.reserve(days.size());
  for (const site::SessionDay& day : days)
    marks.push_back({.day = day.day,
                     .minutes = day.minutes,
                     .label = label_of(scene, day, title_of(scene, day)),
                     .href = links == MarkLinks::yes ? href_of(scene, day) : std::string{}});
  lighten(scene, days, marks);
  return heatmap_chart(name, span, marks);
}

std::string said_of(const config::Words& words, std::span<const site::SessionDay> days) {
  std::size_t sessions = 0;
  std::uint64_t minutes = 0;
  for (const site::SessionDay& day : days) {
    sessions += day.sessions.size();
    minutes += day.minutes;
  }
  const std::string count = words.count("n_sessions", sessions);
  const std::string on = words.count("n_days", days.size());
  return minutes == 0 ? words.fill("sum_on_days", count, on)
                      : words.fill("sum_on_days_time", count, on, words.duration(minutes));
}

}  // namespace

std::string mark_title(const Scene& scene, site::SessionId id) {
  constexpr std::size_t k_longest = 40;
  return text::ellipsize(scene.site().file_of(id).entry->common.title.value, k_longest);
}

Value year_figure(const Scene& scene, int year) {
  const ChartSpan span{std::chrono::year(year) / 1 / 1, std::chrono::year(year) / 12 / 31};
  const auto days = days_within(scene, span);
  if (days.empty()) return {};
  const config::Words& words = scene.words();
  const ChartName name{.id = fmt::format("d.{}", year),
                       .title = words.fill("days_with_sessions_in", year),
                       .description = words.fill("heatmap_reading", said_of(words, days)),
                       .language = scene.context.config.language,
                       .words = words};
  Figure figure{.id = fmt::format("page.days-{}", year),
                .title = words.fill("sessions_in", year),
                .note = words.fill("sentence", said_of(words, days)),
                .drawings = {},
                .table = table_of(scene, days)};
  figure.drawings.push_back(drawing_record(
      {.svg = draw(scene, name, span, days, MarkLinks::yes), .legend = heatmap_legend(name)}));
  return figure_record(std::move(figure));
}

Value recent_drawing(const Scene& scene) {
  const text::Date last = scene.context.clock;
  const ChartSpan span{text::monday_of(text::add_days(last, -k_weeks_in_year * k_week)), last};
  const auto days = days_within(scene, span);
  if (days.empty()) return {};
  const config::Words& words = scene.words();
  const ChartName name{.id = "d",
                       .title = std::string(words["days_of_last_year"]),
                       .description = words.fill("heatmap_reading", said_of(words, days)),
                       .language = scene.context.config.language,
                       .words = words};
  return drawing_record({.svg = draw(scene, name, span, days, MarkLinks::no),
                         .title = said_of(words, days),
                         .legend = heatmap_legend(name)});
}

}  // namespace daybook::render
