// SPDX-License-Identifier: MIT
// The progress pages: the overview of the latest years, a page a year, the tracker, the stack.
#include <algorithm>
#include <array>
#include <fmt/format.h>

#include "config/word_table.hpp"
#include "render/figure.hpp"
#include "render/progress_figures.hpp"
#include "render/records.hpp"
#include "render/register.hpp"
#include "render/views.hpp"

namespace daybook::render {
namespace {

using layout::List;
using layout::Record;
using layout::Value;

constexpr int k_years_in_overview = 2;

const site::Progress& progress_of(const Scene& scene) {
  return scene.shared.progress.progress;
}

// From the first month with a session in the latest years to the last one.
Stretch overview_stretch(const Scene& scene) {
  const auto& days = progress_of(scene).days;
  const text::Date last = days.back().day;
  const int first_year = static_cast<int>(last.year()) - k_years_in_overview + 1;
  const text::Date begin = std::chrono::year(first_year) / 1 / 1;
  const auto first = std::ranges::lower_bound(days, begin, {}, &site::SessionDay::day);
  return {.span = {.first = first->day.year() / first->day.month() / 1,
                   .last = last.year() / last.month() / std::chrono::last},
          .first_year = static_cast<int>(first->day.year()),
          .last_year = static_cast<int>(last.year()),
          .of = Stretch::Of::overview};
}

Stretch year_stretch(int year) {
  return {
      .span = {.first = std::chrono::year(year) / 1 / 1, .last = std::chrono::year(year) / 12 / 31},
      .first_year = year,
      .last_year = year,
      .of = Stretch::Of::year};
}

List figures_of(const Scene& scene, const Stretch& stretch) {
  List figures;
  const auto add = [&](Value figure) {
    if (!figure.is_none()) figures.push_back(std::move(figure));
  };
  for (int year = stretch.last_year; year >= stretch.first_year; --year)
    add(year_figure(scene, year));
  add(hours_figure(scene, stretch));
  add(levels_figure(scene, stretch));
  add(confidence_figure(scene, stretch));
  add(verifications_figure(scene, stretch));
  add(exchanges_figure(scene, stretch));
  return figures;
}

// The years near the current one, which is 0 on the overview, or else the latest; newest first.
Value year_rows(const Scene& scene, int current) {
  const auto& years = progress_of(scene).years;
  const auto at = std::ranges::find(years, current, &site::YearTotal::year);
  const auto [first, last] = near_years(years.size(), static_cast<std::size_t>(at - years.begin()));
  List rows;
  for (std::size_t i = last; i-- > first;) {
    const site::YearTotal& year = years[i];
    Record row = link_record({}, scene.hrefs.to(progress_year_url(year.year)));
    row.set("title", std::to_string(year.year));
    row.set("current", year.year == current);
    row.set("sessions", year.sessions);
    row.set("days", year.days);
    row.set("duration", duration_value(scene, year.minutes));
    row.set("untimed", year.untimed);
    rows.push_back(std::move(row));
  }
  return rows;
}

// What no chart shows, in words.
List remarks_of(const config::Words& words, const site::LeftOut& out) {
  List remarks;
  const auto add = [&](std::uint64_t count, config::Word sentence) {
    if (count == 0) return;
    remarks.emplace_back(words.fill(sentence, words.count("n_sessions", count),
                                    words.duration(out.undated_minutes)));
  };
  const bool has_time = out.undated_minutes > 0;
  add(out.undated, has_time ? config::Word("left_out_undated_time") : "left_out_undated");
  add(out.untimed, "left_out_untimed");
  add(out.loose_levels, "left_out_loose_levels");
  add(out.undated_levels, "left_out_undated_levels");
  add(out.undated_confidences, "left_out_undated_confidences");
  return remarks;
}

Value siblings(const Scene& scene, std::string_view current) {
  struct Page {
    config::Word title;
    std::string_view path;
  };
  constexpr std::array<Page, 3> k_pages{
      {{"over_time", k_progress_path}, {"tracker", k_tracker_path}, {"stack", k_stack_path}}};
  List links;
  for (const auto& [title, path] : k_pages) {
    Record link = link_record(scene.words()[title], scene.hrefs.to(fixed_url(path)));
    link.set("current", path == current);
    links.push_back(std::move(link));
  }
  return links;
}

Record frame_of(const Scene& scene, std::string_view kind, std::string_view title,
                std::string_view path) {
  const text::Url index = fixed_url(k_progress_path);
  Record page =
      frame_record(scene, {.kind = kind,
                           .title = title,
                           .crumbs = scene.hrefs.from() == index
                                         ? std::vector<Crumb>{}
                                         : std::vector<Crumb>{{scene.words()["progress"], index}},
                           .section = index});
  page.set("siblings", siblings(scene, path));
  return page;
}

/// Which part of a long table a page is, of those that begin with these rows.
struct TablePart {
  std::string_view path;
  const std::vector<std::size_t>& begins;
  std::uint32_t number;
};

template <class Row>
void set_rows(const Scene& scene, const TablePart& part, const std::vector<Row>& rows,
              Record (*record_of)(const Scene&, const Row&), Record& page) {
  const bool is_last = part.number + 1 == part.begins.size();
  const std::size_t end = is_last ? rows.size() : part.begins[part.number + 1];
  List shown;
  for (std::size_t i = part.begins[part.number]; i < end; ++i)
    shown.push_back(record_of(scene, rows[i]));
  page.set("rows", std::move(shown));
  page.set("count", rows.size());
  page.set("pager", pager(scene.hrefs, fixed_url(part.path), part.number + 1,
                          static_cast<std::uint32_t>(part.begins.size())));
}

Record tracker_row(const Scene& scene, const site::TrackerRow& row) {
  const site::Site& site = scene.site();
  return Record{
      {"track", track_link(scene, row.track)},
      {"module", module_link(scene, row.module)},
      {"level", level_value(row.level)},
      {"sessions", row.sessions},
      {"duration", duration_value(scene, row.minutes)},
      {"untimed", row.untimed},
      {"last", session_link(scene, row.last)},
      {"next_step", row.next_step ? Value::borrowed(site.item(*row.next_step).text) : Value()},
      {"next_step_session", row.next_step ? session_link(scene, row.next_step->session) : Value()},
      {"open_gaps", row.open_gaps}};
}

Record stack_row(const Scene& scene, const site::Technology& each) {
  const Value href =
      each.tag ? Value(scene.hrefs.to(scene.site().tags[each.tag->index].url)) : Value();
  return Record{{"title", Value::borrowed(each.name)},
                {"href", href},
                {"sessions", each.sessions.size()},
                {"tagged", each.tagged},
                {"blocks", each.blocks},
                {"named", each.named},
                {"first", session_link(scene, each.sessions.front())},
                {"last", session_link(scene, each.sessions.back())}};
}

}  // namespace

Record progress_view(const Scene& scene, std::uint32_t year) {
  const auto number = static_cast<int>(year);
  const config::Words& words = scene.words();
  const std::string title =
      year == 0 ? std::string(words["progress"]) : words.fill("progress_in", year);
  Record page =
      frame_of(scene, "progress", title, year == 0 ? k_progress_path : std::string_view{});
  const bool has_days = !progress_of(scene).days.empty();
  page.set("year", year == 0 ? Value() : Value(std::to_string(year)));
  page.set("years", year_rows(scene, number));
  page.set("figures", year != 0  ? figures_of(scene, year_stretch(number))
                      : has_days ? figures_of(scene, overview_stretch(scene))
                                 : List{});
  page.set("remarks", year == 0 ? remarks_of(scene.words(), progress_of(scene).left_out) : List{});
  return page;
}

Record tracker_view(const Scene& scene, std::uint32_t part) {
  const ProgressPages& progress = scene.shared.progress;
  Record page = frame_of(scene, "tracker", scene.words()["tracker"], k_tracker_path);
  set_rows(scene, {k_tracker_path, progress.tracker_parts, part}, progress.tracker, tracker_row,
           page);
  return page;
}

Record stack_view(const Scene& scene, std::uint32_t part) {
  const ProgressPages& progress = scene.shared.progress;
  Record page = frame_of(scene, "stack", scene.words()["stack"], k_stack_path);
  set_rows(scene, {k_stack_path, progress.stack_parts, part}, progress.technologies, stack_row,
           page);
  return page;
}

}  // namespace daybook::render
