// SPDX-License-Identifier: MIT
// Lists of sessions by month: all of them, or a year's.
#include <fmt/format.h>

#include "config/word_table.hpp"
#include "render/months.hpp"
#include "render/records.hpp"
#include "render/register.hpp"
#include "render/views.hpp"
#include "text/date_style.hpp"

namespace daybook::render {
namespace {

using layout::List;
using layout::Record;
using layout::Value;

constexpr std::size_t k_recent = 30;

std::string year_title(const Scene& scene, const Year& year) {
  return year.number == 0 ? std::string(scene.words()["without_a_date"])
                          : std::to_string(year.number);
}

Record month_heading(const Scene& scene, const Year& year, const Month& month) {
  const std::chrono::year_month at{std::chrono::year(static_cast<int>(year.number)),
                                   std::chrono::month(month.number)};
  std::string title = month.number == 0 ? std::string(scene.words()["without_a_date"])
                                        : text::to_long(at, scene.context.config.language);
  return Record{{"id", month_id(year, month)}, {"title", std::move(title)}, {"count", month.count}};
}

// Months with those of their sessions that are in [first, last) of the year.
void append_months(const Scene& scene, const Year& year, std::size_t first, std::size_t last,
                   List& out) {
  for (const Month& month : months_of(scene.site(), year)) {
    const std::size_t begin = std::max(first, month.first);
    const std::size_t end = std::min(last, month.first + month.count);
    if (begin >= end) continue;
    const auto at = [&](std::size_t i) {
      return year.sessions.begin() + static_cast<std::ptrdiff_t>(i);
    };
    Record row = month_heading(scene, year, month);
    row.set("sessions", session_rows(scene, {at(begin), at(end)}));
    out.push_back(std::move(row));
  }
}

// A year with links to its months in the archive.
Value year_row(const Scene& scene, std::uint32_t index) {
  const Year& year = scene.shared.lists.years[index];
  List months;
  for (const Month& month : months_of(scene.site(), year)) {
    Record row = month_heading(scene, year, month);
    row.set("href", month_href(scene, index, month));
    months.push_back(std::move(row));
  }
  return Record{{"title", year_title(scene, year)},
                {"href", scene.hrefs.to(archive_url(year.number))},
                {"count", year.sessions.size()},
                {"months", std::move(months)}};
}

// The years near one of them, as links.
Value year_links(const Scene& scene, std::uint32_t current) {
  const auto& years = scene.shared.lists.years;
  const auto [first, last] = near_years(years.size(), current);
  List links;
  for (std::size_t i = first; i < last; ++i) {
    Record link = link_record({}, scene.hrefs.to(archive_url(years[i].number)));
    link.set("title", year_title(scene, years[i]));
    link.set("current", i == current);
    links.push_back(std::move(link));
  }
  return links;
}

Value recent_sessions(const Scene& scene) {
  std::vector<site::SessionId> recent;
  const auto count = static_cast<std::uint32_t>(scene.site().sessions.size());
  for (std::uint32_t i = count; i-- > 0 && recent.size() < k_recent;)
    recent.push_back(site::SessionId{i});
  return session_rows(scene, recent);
}

}  // namespace

Record session_index_view(const Scene& scene, const ListPart& part) {
  const text::Url here = fixed_url("sessions/index.html");
  Record page = frame_record(scene, {.kind = "sessions",
                                     .title = scene.words()["sessions"],
                                     .section = here,
                                     .part = part.number});
  const auto& years = scene.shared.lists.years;
  const bool split = scene.shared.lists.split_sessions;
  List months;
  List rows;
  for (std::uint32_t i = 0; i < years.size(); ++i) {
    if (!split) append_months(scene, years[i], 0, years[i].sessions.size(), months);
    if (!split || (i >= part.first && i < part.last)) rows.push_back(year_row(scene, i));
  }
  page.set("count", scene.site().sessions.size());
  page.set("split", split);
  page.set("recent", split && part.number == 1 ? recent_sessions(scene) : Value(List{}));
  page.set("months", std::move(months));
  page.set("years", std::move(rows));
  page.set("pager", pager(scene.hrefs, part));
  return page;
}

Record archive_view(const Scene& scene, const ListPart& part) {
  const Year& year = scene.shared.lists.years[part.of];
  const text::Url section = fixed_url("sessions/index.html");
  const std::string title = year.number == 0 ? std::string(scene.words()["sessions_without_a_date"])
                                             : scene.words().fill("sessions_of_year", year.number);
  Record page = frame_record(scene, {.kind = "archive",
                                     .title = title,
                                     .crumbs = {{scene.words()["sessions"], section}},
                                     .section = section,
                                     .part = part.number});
  List months;
  append_months(scene, year, part.first, part.last, months);
  page.set("count", year.sessions.size());
  page.set("months", std::move(months));
  page.set("years", year_links(scene, part.of));
  page.set("pager", pager(scene.hrefs, part));
  return page;
}

}  // namespace daybook::render
