// SPDX-License-Identifier: MIT
#include "render/months.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <functional>

namespace daybook::render {

std::vector<Month> months_of(const site::Site& site, const Year& year) {
  std::vector<Month> months;
  for (std::size_t i = 0; i < year.sessions.size(); ++i) {
    const auto& date = site.file_of(year.sessions[i]).date;
    const unsigned number = date ? static_cast<unsigned>(date->first.month()) : 0;
    if (months.empty() || months.back().number != number) months.push_back({number, i, 0});
    ++months.back().count;
  }
  return months;
}

std::string month_id(const Year& year, const Month& month) {
  return month.number == 0 ? std::string("month.undated")
                           : fmt::format("month.{}-{:02}", year.number, month.number);
}

std::string month_href(const Scene& scene, std::uint32_t year, const Month& month) {
  const ListPart& part = scene.shared.lists.with_row(PageKind::archive_year, year, month.first);
  return scene.hrefs.to(part.url) + "#" + month_id(scene.shared.lists.years[year], month);
}

std::string month_href(const Scene& scene, text::Date day) {
  const auto& years = scene.shared.lists.years;
  const auto number = static_cast<std::uint32_t>(static_cast<int>(day.year()));
  const auto year = std::ranges::lower_bound(years, number, std::greater<>(), &Year::number);
  const auto month_of = [&](site::SessionId id) {
    return scene.site().file_of(id).date->first.month();
  };
  const auto first =
      std::ranges::lower_bound(year->sessions, day.month(), std::greater<>(), month_of);
  return month_href(scene, static_cast<std::uint32_t>(year - years.begin()),
                    {.number = static_cast<unsigned>(day.month()),
                     .first = static_cast<std::size_t>(first - year->sessions.begin()),
                     .count = 1});
}

}  // namespace daybook::render
