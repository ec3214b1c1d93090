// SPDX-License-Identifier: MIT
// Tracks and modules: what was learned on them, and how far it holds.
#include <numeric>

#include "render/body.hpp"
#include "render/records.hpp"
#include "render/views.hpp"

namespace daybook::render {
namespace {

using layout::List;
using layout::Record;
using layout::Value;

// What a track's and a module's page have in common.
struct Shelf {
  std::string_view kind;
  std::string_view title;
  std::optional<site::FileId> index_note;
  const std::vector<site::SessionId>* sessions;
  const std::vector<site::FileId>* notes;
  const LedgerPart* ledger;
  std::uint64_t minutes;
};

Record shelf_record(const Scene& scene, const Shelf& shelf, std::vector<Crumb> crumbs) {
  const site::FileNode* const note =
      shelf.index_note ? &scene.site().file(*shelf.index_note) : nullptr;
  Record page = frame_record(
      scene, {.kind = shelf.kind,
              .title = shown_title(note, shelf.title),
              .title_id = note != nullptr ? title_anchor(*note) : std::string_view{},
              .description = note != nullptr ? note->entry->common.summary : std::string{},
              .crumbs = std::move(crumbs),
              .section = fixed_url("tracks/index.html")});
  page.set("body", note != nullptr
                       ? Value(layout::Html{body_html(scene.context, *note, scene.hrefs)})
                       : Value());
  page.set("contents", note != nullptr ? contents_list(*note) : Value(List{}));
  set_source(scene, note, page);
  page.set("backlinks", note != nullptr ? backlinks(scene, *note) : Value(List{}));
  page.set("duration", duration_value(shelf.minutes));
  page.set("sessions", session_rows_reversed(scene, *shelf.sessions));
  page.set("notes", file_rows(scene, *shelf.notes));
  page.set("capabilities", capability_rows(scene, shelf.ledger->capabilities));
  page.set("gaps", gap_rows(scene, shelf.ledger->open_gaps));
  return page;
}

}  // namespace

Record track_index_view(const Scene& scene) {
  const site::Site& site = scene.site();
  Record page = frame_record(
      scene, {.kind = "tracks", .title = "Tracks", .section = fixed_url("tracks/index.html")});
  List tracks;
  for (std::uint32_t i = 0; i < site.tracks.size(); ++i)
    tracks.push_back(track_row(scene, site::TrackId{i}));
  std::vector<site::ModuleId> others;
  for (std::uint32_t i = 0; i < site.modules.size(); ++i) {
    if (!site.modules[i].track) others.push_back(site::ModuleId{i});
  }
  page.set("tracks", std::move(tracks));
  page.set("other_modules", module_rows(scene, others));
  return page;
}

Record track_view(const Scene& scene, std::uint32_t index) {
  const site::TrackNode& track = scene.site().tracks[index];
  Record page = shelf_record(scene,
                             {.kind = "track",
                              .title = track.title,
                              .index_note = track.index_note,
                              .sessions = &track.sessions,
                              .notes = &track.notes,
                              .ledger = &scene.shared.of_track[index],
                              .minutes = track.minutes},
                             {{"Tracks", fixed_url("tracks/index.html")}});
  page.set("modules", module_rows(scene, track.modules));
  const bool has_feed = !scene.context.config.base_url.empty();
  page.set("track_feed_href", has_feed ? Value(scene.hrefs.to(track_feed_url(track))) : Value());
  return page;
}

Record module_view(const Scene& scene, std::uint32_t index) {
  const site::ModuleNode& module = scene.site().modules[index];
  std::vector<Crumb> crumbs{{"Tracks", fixed_url("tracks/index.html")}};
  if (module.track) {
    const site::TrackNode& track = scene.site().track(*module.track);
    crumbs.push_back({track.title, track.url});
  }
  Record page = shelf_record(scene,
                             {.kind = "module",
                              .title = module.title,
                              .index_note = module.index_note,
                              .sessions = &module.sessions,
                              .notes = &module.notes,
                              .ledger = &scene.shared.of_module[index],
                              .minutes = module.minutes},
                             std::move(crumbs));
  page.set("track", track_link(scene, module.track));
  page.set("level", level_value(module.level));
  return page;
}

}  // namespace daybook::render
