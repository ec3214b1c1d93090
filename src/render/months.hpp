// SPDX-License-Identifier: MIT
// The months of the archive: which sessions are of which, and where they are shown.  Tested by
// list_pages_test.cpp.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "render/scene.hpp"

namespace daybook::render {

/// Sessions of one month of a year: a run of Year::sessions.
struct Month {
  unsigned number = 0;  ///< 0: no date
  std::size_t first = 0;
  std::size_t count = 0;
};

/// Newest first.
std::vector<Month> months_of(const site::Site& site, const Year& year);

/// The id of its heading: `month.2026-01`.
std::string month_id(const Year& year, const Month& month);

/// The link to where a month begins; `year` is an index into ListPages::years.
std::string month_href(const Scene& scene, std::uint32_t year, const Month& month);
/// The same for the month of a day that has a session.
std::string month_href(const Scene& scene, text::Date day);

}  // namespace daybook::render
