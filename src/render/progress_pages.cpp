// SPDX-License-Identifier: MIT
#include "render/progress_pages.hpp"

#include <string>

#include "render/register_pages.hpp"
#include "render/shared.hpp"

namespace daybook::render {
namespace {

/// What a row costs besides its own texts.
constexpr std::size_t k_row_frame = 500;

std::size_t title_size(const site::Site& site, std::optional<site::SessionId> id) {
  return id ? site.file_of(*id).entry->common.title.value.size() : 0;
}

}  // namespace

ProgressPages make_progress_pages(const site::Site& site) {
  ProgressPages pages{.progress = site::make_progress(site),
                      .tracker = site::make_tracker(site),
                      .tracker_parts = {},
                      .technologies = site::find_technologies(site),
                      .stack_parts = {}};
  pages.tracker_parts = cut_into_parts(pages.tracker.size(), [&](std::size_t i) {
    const site::TrackerRow& row = pages.tracker[i];
    return k_row_frame + title_size(site, row.last) +
           (row.next_step ? site.item(*row.next_step).text.size() : 0);
  });
  pages.stack_parts = cut_into_parts(pages.technologies.size(), [&](std::size_t i) {
    const site::Technology& each = pages.technologies[i];
    return k_row_frame + each.name.size() + title_size(site, each.sessions.front()) +
           title_size(site, each.sessions.back());
  });
  return pages;
}

bool has_progress(const site::Site& site) {
  return !site.sessions.empty() || !site.modules.empty();
}

text::Url progress_year_url(int year) {
  return fixed_url("progress/" + std::to_string(year) + ".html");
}

}  // namespace daybook::render
