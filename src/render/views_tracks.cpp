// SPDX-License-Identifier: MIT
// Tracks and modules: what was learned on them, and how far it holds.  Of a long list their pages
// show the beginning and lead to all of it: to a list of its own (views_lists.cpp), or to the
// register's page.
#include "config/word_table.hpp"
#include "render/backlinks.hpp"
#include "render/body.hpp"
#include "render/list_rows.hpp"
#include "render/local_graph.hpp"
#include "render/records.hpp"
#include "render/register.hpp"
#include "render/views.hpp"

namespace daybook::render {
namespace {

using layout::List;
using layout::Record;
using layout::Value;

// What a track's and a module's page have in common.
struct ShelfPage {
  std::string_view kind;
  std::string_view title;
  Shelf shelf;
  std::uint32_t index;  ///< of the track or module
  PageKind session_list;
  PageKind note_list;
  std::optional<site::FileId> index_note;
  const std::vector<site::SessionId>* sessions;
  const std::vector<site::FileId>* notes;
  const std::vector<site::Backlink>* linked_from;
  const LedgerPart* ledger;
  std::uint64_t minutes;
};

// How many rows of a list are shown, and where all of them are, if that is elsewhere.
struct Beginning {
  std::ptrdiff_t shown;
  Value all_href;
};

Beginning beginning_of(const Scene& scene, PageKind kind, std::uint32_t of) {
  const ListPages& lists = scene.shared.lists;
  const ListRows rows = rows_of(scene.site(), lists, kind, of);
  const ListPart* const all = lists.find(kind, of);
  return {static_cast<std::ptrdiff_t>(rows_on_shelf(rows.count, rows.weight)),
          all != nullptr ? Value(scene.hrefs.to(all->url)) : Value()};
}

// The same for rows of a register.
Beginning beginning_of(const Scene& scene, const Register& own, const Shelf& shelf,
                       const std::vector<std::uint32_t>& rows) {
  const std::size_t shown = rows_on_shelf(
      rows.size(), [&](std::size_t row) { return row_weight(scene.site(), own, rows[row]); });
  const RegisterPart* const part = scene.shared.registers.find(own.kind, shelf);
  const text::Url url = part != nullptr ? part->url : register_url(own);
  return {static_cast<std::ptrdiff_t>(shown),
          shown < rows.size() ? Value(scene.hrefs.to(url)) : Value()};
}

template <class Id>
std::vector<Id> first_of(const std::vector<Id>& ids, const Beginning& beginning) {
  return {ids.begin(), ids.begin() + beginning.shown};
}

void set_note(const Scene& scene, const site::FileNode* note, Record& page) {
  page.set("body", note != nullptr ? Value(layout::Html{body_html(scene.context, *note, scene.hrefs,
                                                                  {.said = scene.said})})
                                   : Value());
  page.set("contents", note != nullptr ? contents_list(*note) : Value(List{}));
  set_source(scene, note, page);
}

void set_lists(const Scene& scene, const ShelfPage& own, Record& page) {
  const Beginning sessions = beginning_of(scene, own.session_list, own.index);
  page.set("sessions",
           session_rows(scene, {own.sessions->rbegin(), own.sessions->rbegin() + sessions.shown}));
  page.set("session_count", own.sessions->size());
  page.set("sessions_href", sessions.all_href);
  const Beginning notes = beginning_of(scene, own.note_list, own.index);
  page.set("notes", file_rows(scene, first_of(*own.notes, notes)));
  page.set("note_count", own.notes->size());
  page.set("notes_href", notes.all_href);
}

void set_ledger(const Scene& scene, const ShelfPage& own, Record& page) {
  const auto& claimed = own.ledger->capabilities;
  const Beginning capabilities = beginning_of(scene, k_capabilities_register, own.shelf, claimed);
  page.set("capabilities", capability_rows(scene, first_of(claimed, capabilities)));
  page.set("capability_count", claimed.size());
  page.set("capabilities_href", capabilities.all_href);
  const auto& open = own.ledger->open_gaps;
  const Beginning gaps = beginning_of(scene, k_gaps_register, own.shelf, open);
  page.set("gaps", gap_rows(scene, first_of(open, gaps)));
  page.set("gap_count", open.size());
  page.set("gaps_href", gaps.all_href);
}

// A module's sessions are in the feed of its track.
std::optional<FeedOf> feed_of(const ShelfPage& own) {
  if (!own.shelf.track) return std::nullopt;
  return FeedOf{.kind = FeedOf::Kind::track, .index = own.shelf.track->index};
}

Record shelf_record(const Scene& scene, const ShelfPage& own, std::vector<Crumb> crumbs) {
  const site::FileNode* const note = own.index_note ? &scene.site().file(*own.index_note) : nullptr;
  Record page = frame_record(
      scene, {.kind = own.kind,
              .title = shown_title(note, own.title),
              .title_id = note != nullptr ? title_anchor(*note) : std::string_view{},
              .description = note != nullptr ? note->entry->common.summary : std::string{},
              .crumbs = std::move(crumbs),
              .section = fixed_url("tracks/index.html"),
              .feed = feed_of(own)});
  set_note(scene, note, page);
  set_backlinks(scene, note != nullptr ? note->linked_from : *own.linked_from, page);
  page.set("duration", duration_value(scene, own.minutes));
  set_lists(scene, own, page);
  set_ledger(scene, own, page);
  return page;
}

}  // namespace

Record track_index_view(const Scene& scene, const ListPart& part) {
  const site::Site& site = scene.site();
  Record page = frame_record(scene, {.kind = "tracks",
                                     .title = scene.words()["tracks"],
                                     .section = fixed_url("tracks/index.html"),
                                     .part = part.number});
  List tracks;
  std::vector<site::ModuleId> others;
  for (auto row = static_cast<std::uint32_t>(part.first); row < part.last; ++row) {
    const auto count = static_cast<std::uint32_t>(site.tracks.size());
    if (row < count)
      tracks.push_back(track_row(scene, site::TrackId{row}));
    else
      others.push_back(site::ModuleId{first_loose_module(site) + row - count});
  }
  page.set("count", site.tracks.size());
  page.set("siblings", neighbours(scene, "tracks", PageKind::track_index));
  page.set("tracks", std::move(tracks));
  page.set("other_modules", module_rows(scene, others));
  page.set("pager", pager(scene.hrefs, part));
  return page;
}

Record track_view(const Scene& scene, std::uint32_t index) {
  const site::TrackNode& track = scene.site().tracks[index];
  Record page = shelf_record(scene,
                             {.kind = "track",
                              .title = track.title,
                              .shelf = {.track = site::TrackId{index}, .module = {}},
                              .index = index,
                              .session_list = PageKind::track_sessions,
                              .note_list = PageKind::track_notes,
                              .index_note = track.index_note,
                              .sessions = &track.sessions,
                              .notes = &track.notes,
                              .linked_from = &track.linked_from,
                              .ledger = &scene.shared.of_track[index],
                              .minutes = track.minutes},
                             {{scene.words()["tracks"], fixed_url("tracks/index.html")}});
  const Beginning modules = beginning_of(scene, PageKind::track_modules, index);
  page.set("modules", module_rows(scene, first_of(track.modules, modules)));
  page.set("module_count", track.modules.size());
  page.set("modules_href", modules.all_href);
  page.set("track_feed_href", feed_href(scene, {.kind = FeedOf::Kind::track, .index = index}));
  return page;
}

Record module_view(const Scene& scene, std::uint32_t index) {
  const site::ModuleNode& module = scene.site().modules[index];
  std::vector<Crumb> crumbs{{scene.words()["tracks"], fixed_url("tracks/index.html")}};
  if (module.track) {
    const site::TrackNode& track = scene.site().track(*module.track);
    crumbs.push_back({track.title, track.url});
  }
  Record page = shelf_record(scene,
                             {.kind = "module",
                              .title = module.title,
                              .shelf = {.track = module.track, .module = site::ModuleId{index}},
                              .index = index,
                              .session_list = PageKind::module_sessions,
                              .note_list = PageKind::module_notes,
                              .index_note = module.index_note,
                              .sessions = &module.sessions,
                              .notes = &module.notes,
                              .linked_from = &module.linked_from,
                              .ledger = &scene.shared.of_module[index],
                              .minutes = module.minutes},
                             std::move(crumbs));
  page.set("track", track_link(scene, module.track));
  page.set("level", level_value(module.level));
  page.set("graph", module_graph(scene, site::ModuleId{index}));
  return page;
}

}  // namespace daybook::render
