// SPDX-License-Identifier: MIT
// What the pages below progress/ are made from, and into how many each is cut.  Tested by
// progress_test.cpp.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "site/progress.hpp"
#include "site/stack.hpp"
#include "site/tracker.hpp"
#include "text/url.hpp"

namespace daybook::render {

/// What pages of progress show, and where their tables are cut.
struct ProgressPages {
  site::Progress progress;
  std::vector<site::TrackerRow> tracker;
  std::vector<std::size_t> tracker_parts;  ///< the first row of each page; at least one page
  std::vector<site::Technology> technologies;
  std::vector<std::size_t> stack_parts;
};

/// Tells how the journal went on, and cuts the tables.  Pure.
ProgressPages make_progress_pages(const site::Site& site);

/// Whether there is anything to show.
bool has_progress(const site::Site& site);

/// Where these pages are.
inline constexpr std::string_view k_progress_path = "progress/index.html";
inline constexpr std::string_view k_tracker_path = "progress/tracker.html";
inline constexpr std::string_view k_stack_path = "progress/stack.html";

/// Where a year is shown: `progress/2026.html`.
text::Url progress_year_url(int year);

}  // namespace daybook::render
