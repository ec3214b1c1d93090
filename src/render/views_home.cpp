// SPDX-License-Identifier: MIT
// The home page and the page for addresses that lead nowhere.
#include "render/records.hpp"
#include "render/views.hpp"

namespace daybook::render {
namespace {

using journal::Item;
using journal::ItemField;
using layout::List;
using layout::Record;
using layout::Value;

constexpr std::size_t k_latest_sessions = 6;

bool is_open_next_step(const Item& item) {
  if (item.type != journal::ItemType::task || item.role != journal::Role::next_steps) return false;
  const auto* const done = item.field(ItemField::done);
  return done == nullptr || done->text != "true";
}

Value next_step(const Item& item) {
  const auto* const priority = item.field(ItemField::priority);
  return Record{{"text", Value::borrowed(item.text)},
                {"priority", priority == nullptr ? Value() : Value::borrowed(priority->text)}};
}

// What the latest session left to do: none when it left nothing.
Value next_steps(const Scene& scene) {
  const auto& sessions = scene.site().sessions;
  if (sessions.empty()) return {};
  List tasks;
  for (const Item& item : sessions.back().session->items) {
    if (is_open_next_step(item)) tasks.push_back(next_step(item));
  }
  if (tasks.empty()) return {};
  const site::SessionId latest{static_cast<std::uint32_t>(sessions.size() - 1)};
  return Record{{"session", session_link(scene, latest)}, {"tasks", std::move(tasks)}};
}

Value latest_sessions(const Scene& scene) {
  List rows;
  const auto count = static_cast<std::uint32_t>(scene.site().sessions.size());
  for (std::uint32_t i = count; i-- > 0 && rows.size() < k_latest_sessions;) {
    rows.push_back(session_row(scene, site::SessionId{i}));
  }
  return rows;
}

}  // namespace

Record home_view(const Scene& scene) {
  Record page = frame_record(scene, {.kind = "home", .title = site_title(scene.context)});
  List tracks;
  for (std::uint32_t i = 0; i < scene.site().tracks.size(); ++i) {
    tracks.push_back(track_row(scene, site::TrackId{i}));
  }
  page.set("introduction", Value::borrowed(scene.context.config.home));
  page.set("sessions", latest_sessions(scene));
  page.set("sessions_href", scene.hrefs.to(fixed_url("sessions/index.html")));
  page.set("capabilities_href", scene.hrefs.to(fixed_url("capabilities/index.html")));
  page.set("decisions_href", scene.hrefs.to(fixed_url("adr/index.html")));
  page.set("tracks_href", scene.hrefs.to(fixed_url("tracks/index.html")));
  page.set("notes_href", scene.hrefs.to(fixed_url("notes/index.html")));
  page.set("tracks", std::move(tracks));
  page.set("next_steps", next_steps(scene));
  return page;
}

Record not_found_view(const Scene& scene) {
  Record page = frame_record(
      scene, {.kind = "not_found", .title = "Page not found", .section = scene.hrefs.from()});
  page.set("sessions_href", scene.hrefs.to(fixed_url("sessions/index.html")));
  return page;
}

}  // namespace daybook::render
