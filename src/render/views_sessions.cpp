// SPDX-License-Identifier: MIT
// Lists of sessions by month: all of them, or a year's.
#include <algorithm>
#include <fmt/format.h>

#include "render/records.hpp"
#include "render/views.hpp"
#include "text/date_style.hpp"

namespace daybook::render {
namespace {

using layout::List;
using layout::Record;
using layout::Value;

constexpr std::size_t k_most_on_one_page = 300;
constexpr std::size_t k_recent = 30;

/// Sessions of one month, newest first.
struct Month {
  unsigned number = 0;  ///< 0: no date
  std::vector<site::SessionId> sessions;
};

std::vector<Month> months_of(const Scene& scene, const Year& year) {
  std::vector<Month> months;
  for (const site::SessionId id : year.sessions) {
    const auto& date = scene.site().file_of(id).date;
    const unsigned number = date ? static_cast<unsigned>(date->first.month()) : 0;
    if (months.empty() || months.back().number != number) months.push_back({number, {}});
    months.back().sessions.push_back(id);
  }
  return months;
}

std::string month_id(const Year& year, const Month& month) {
  return month.number == 0 ? std::string("month.undated")
                           : fmt::format("month.{}-{:02}", year.number, month.number);
}

Record month_heading(const Scene& scene, const Year& year, const Month& month) {
  const std::chrono::year_month at{std::chrono::year(static_cast<int>(year.number)),
                                   std::chrono::month(month.number)};
  std::string title = month.number == 0 ? std::string("Without a date")
                                        : text::to_long(at, scene.context.config.language);
  return Record{
      {"id", month_id(year, month)}, {"title", std::move(title)}, {"count", month.sessions.size()}};
}

// Months with their sessions.
void append_months(const Scene& scene, const Year& year, List& out) {
  for (const Month& month : months_of(scene, year)) {
    Record row = month_heading(scene, year, month);
    row.set("sessions", session_rows(scene, month.sessions));
    out.push_back(std::move(row));
  }
}

// A year with links to its months in the archive.
Value year_row(const Scene& scene, const Year& year) {
  const std::string href = scene.hrefs.to(archive_url(year.number));
  List months;
  for (const Month& month : months_of(scene, year)) {
    Record row = month_heading(scene, year, month);
    row.set("href", href + "#" + month_id(year, month));
    months.push_back(std::move(row));
  }
  return Record{
      {"title", year.number == 0 ? std::string("Without a date") : std::to_string(year.number)},
      {"href", href},
      {"count", year.sessions.size()},
      {"months", std::move(months)}};
}

Value recent_sessions(const Scene& scene) {
  std::vector<site::SessionId> recent;
  const auto count = static_cast<std::uint32_t>(scene.site().sessions.size());
  for (std::uint32_t i = count; i-- > 0 && recent.size() < k_recent;)
    recent.push_back(site::SessionId{i});
  return session_rows(scene, recent);
}

}  // namespace

Record session_index_view(const Scene& scene) {
  const text::Url here = fixed_url("sessions/index.html");
  Record page = frame_record(scene, {.kind = "sessions", .title = "Sessions", .section = here});
  const bool split = scene.site().sessions.size() > k_most_on_one_page;
  List months;
  List years;
  for (const Year& year : scene.shared.years) {
    if (!split) append_months(scene, year, months);
    years.push_back(year_row(scene, year));
  }
  page.set("count", scene.site().sessions.size());
  page.set("split", split);
  page.set("recent", split ? recent_sessions(scene) : Value(List{}));
  page.set("months", std::move(months));
  page.set("years", std::move(years));
  return page;
}

Record archive_view(const Scene& scene, std::uint32_t number) {
  const text::Url section = fixed_url("sessions/index.html");
  const std::string title =
      number == 0 ? std::string("Sessions without a date") : fmt::format("Sessions of {}", number);
  Record page = frame_record(
      scene,
      {.kind = "archive", .title = title, .crumbs = {{"Sessions", section}}, .section = section});
  List months;
  List years;
  for (const Year& year : scene.shared.years) {
    if (year.number == number) append_months(scene, year, months);
    Record link = link_record({}, scene.hrefs.to(archive_url(year.number)));
    link.set("title",
             year.number == 0 ? std::string("Without a date") : std::to_string(year.number));
    link.set("current", year.number == number);
    years.push_back(std::move(link));
  }
  page.set("months", std::move(months));
  page.set("years", std::move(years));
  return page;
}

}  // namespace daybook::render
