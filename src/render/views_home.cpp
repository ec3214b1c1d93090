// SPDX-License-Identifier: MIT
// The home page, the page of search and the one for addresses that lead nowhere.
#include <algorithm>

#include "config/word_table.hpp"
#include "render/progress_figures.hpp"
#include "render/records.hpp"
#include "render/register.hpp"
#include "render/views.hpp"

namespace daybook::render {
namespace {

using journal::Item;
using journal::ItemField;
using layout::List;
using layout::Record;
using layout::Value;

constexpr std::size_t k_latest_sessions = 6;
constexpr std::size_t k_most_steps = 40;
constexpr std::size_t k_most_due = 4;

bool is_next_step(const Item& item) {
  return item.type == journal::ItemType::task && item.role == journal::Role::next_steps;
}

bool is_done(const Item& item) {
  const auto* const done = item.field(ItemField::done);
  return done != nullptr && done->text == "true";
}

// What the latest session left to do, with what of that is done: none when it left nothing.
Value next_steps(const Scene& scene) {
  const auto& sessions = scene.site().sessions;
  if (sessions.empty()) return {};
  List open;
  List done;
  for (const Item& item : sessions.back().session->items) {
    if (!is_next_step(item)) continue;
    (is_done(item) ? done : open)
        .push_back(Record{{"text", Value::borrowed(item.text)},
                          {"done", is_done(item)},
                          {"priority", field_value(item, ItemField::priority)},
                          {"blocked_by", field_value(item, ItemField::blocked_by)}});
  }
  if (open.empty()) return {};
  open.insert(open.end(), done.begin(), done.end());
  const std::size_t count = open.size();
  if (count > k_most_steps) open.resize(k_most_steps);
  const site::SessionId latest{static_cast<std::uint32_t>(sessions.size() - 1)};
  return Record{
      {"session", session_link(scene, latest)}, {"tasks", std::move(open)}, {"count", count}};
}

Value latest_sessions(const Scene& scene) {
  List rows;
  const auto count = static_cast<std::uint32_t>(scene.site().sessions.size());
  for (std::uint32_t i = count; i-- > 0 && rows.size() < k_latest_sessions;) {
    rows.push_back(session_row(scene, site::SessionId{i}));
  }
  return rows;
}

// The first that are due by the build's day, in the register's order.
Value due_reviews(const Scene& scene) {
  const auto& reviews = scene.site().reviews;
  List rows;
  for (std::uint32_t i = 0; i < reviews.size() && rows.size() < k_most_due; ++i) {
    if (reviews[i].due && *reviews[i].due <= scene.context.clock)
      rows.push_back(k_reviews_register.row(scene, i));
  }
  return rows;
}

}  // namespace

Record home_view(const Scene& scene) {
  Record page = frame_record(scene, {.kind = "home", .title = site_title(scene.context)});
  List tracks;
  // As many as the first page of all tracks has, which says where the others are.
  const std::size_t shown =
      std::min(scene.shared.lists.find(PageKind::track_index, 0)->last, scene.site().tracks.size());
  for (std::uint32_t i = 0; i < shown; ++i)
    tracks.push_back(track_row(scene, site::TrackId{i}));
  page.set("recent", recent_drawing(scene));
  page.set("progress_href", scene.hrefs.to(fixed_url(k_progress_path)));
  page.set("introduction",
           scene.shared.home
               ? Value(layout::Html{scene.shared.home->html(scene.hrefs, scene.words())})
               : Value());
  page.set("sessions", latest_sessions(scene));
  page.set("sessions_href", scene.hrefs.to(fixed_url("sessions/index.html")));
  page.set("capabilities_href", scene.hrefs.to(fixed_url("capabilities/index.html")));
  page.set("reviews_href", scene.hrefs.to(register_url(k_reviews_register)));
  page.set("tasks_href", scene.hrefs.to(register_url(k_tasks_register)));
  page.set("decisions_href", scene.hrefs.to(register_url(k_decisions_register)));
  page.set("tracks_href", scene.hrefs.to(fixed_url("tracks/index.html")));
  page.set("notes_href", scene.hrefs.to(fixed_url("notes/index.html")));
  page.set("tracks", std::move(tracks));
  page.set("next_steps", next_steps(scene));
  page.set("due", due_reviews(scene));
  return page;
}

Record search_view(const Scene& scene) {
  return frame_record(
      scene, {.kind = "search", .title = scene.words()["search"], .section = scene.hrefs.from()});
}

Record not_found_view(const Scene& scene) {
  Record page = frame_record(scene, {.kind = "not_found",
                                     .title = scene.words()["page_not_found"],
                                     .section = scene.hrefs.from()});
  page.set("sessions_href", scene.hrefs.to(fixed_url("sessions/index.html")));
  return page;
}

}  // namespace daybook::render
