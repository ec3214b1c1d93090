// SPDX-License-Identifier: MIT
// Which view makes the page of which list, and the one of all sessions, modules or notes of a track
// or module, where its own page shows the first of them.
#include <algorithm>
#include <array>
#include <fmt/format.h>

#include "config/word_table.hpp"
#include "render/records.hpp"
#include "render/register.hpp"
#include "render/views.hpp"

namespace daybook::render {
namespace {

using layout::List;
using layout::Record;
using layout::Value;

/// Whose list a page shows.
struct Owner {
  std::string_view title;
  text::Url url;
  std::vector<Crumb> crumbs;
  const std::vector<site::SessionId>* sessions = nullptr;
  const std::vector<site::FileId>* notes = nullptr;
};

Owner owner_of(const Scene& scene, const ListPart& part) {
  const site::Site& site = scene.site();
  std::vector<Crumb> crumbs{{scene.words()["tracks"], fixed_url("tracks/index.html")}};
  const auto add = [&](const auto& node) { crumbs.push_back({node.title, node.url}); };
  const bool is_module =
      part.kind == PageKind::module_sessions || part.kind == PageKind::module_notes;
  if (!is_module) {
    const site::TrackNode& track = site.tracks[part.of];
    add(track);
    return {track.title, track.url, std::move(crumbs), &track.sessions, &track.notes};
  }
  const site::ModuleNode& module = site.modules[part.of];
  if (module.track) add(site.track(*module.track));
  add(module);
  return {module.title, module.url, std::move(crumbs), &module.sessions, &module.notes};
}

// The rows of a part: the newest sessions first, the others by name.
template <class Id>
std::vector<Id> ids_of(const std::vector<Id>& ids, const ListPart& part) {
  const auto first = ids.begin() + static_cast<std::ptrdiff_t>(part.first);
  return {first, ids.begin() + static_cast<std::ptrdiff_t>(part.last)};
}

std::vector<site::SessionId> newest_of(const std::vector<site::SessionId>& ids,
                                       const ListPart& part) {
  const auto first = ids.rbegin() + static_cast<std::ptrdiff_t>(part.first);
  return {first, ids.rbegin() + static_cast<std::ptrdiff_t>(part.last)};
}

config::Word title_of(PageKind kind) {
  if (kind == PageKind::track_modules) return "modules_of";
  const bool of_sessions = kind == PageKind::track_sessions || kind == PageKind::module_sessions;
  return of_sessions ? config::Word("sessions_of") : config::Word("notes_of");
}

Record shelf_list_view(const Scene& scene, const ListPart& part) {
  const site::Site& site = scene.site();
  Owner owner = owner_of(scene, part);
  const bool of_sessions =
      part.kind == PageKind::track_sessions || part.kind == PageKind::module_sessions;
  const bool of_modules = part.kind == PageKind::track_modules;
  const std::size_t count = of_sessions  ? owner.sessions->size()
                            : of_modules ? site.tracks[part.of].modules.size()
                                         : owner.notes->size();
  const std::string title = scene.words().fill(title_of(part.kind), owner.title);
  Record page = frame_record(scene, {.kind = "shelf_list",
                                     .title = title,
                                     .crumbs = owner.crumbs,
                                     .section = fixed_url("tracks/index.html"),
                                     .part = part.number});
  page.set("shelf", link_record(owner.title, scene.hrefs.to(owner.url)));
  page.set("count", count);
  page.set("sessions",
           of_sessions ? session_rows(scene, newest_of(*owner.sessions, part)) : Value(List{}));
  page.set("modules", of_modules ? module_rows(scene, ids_of(site.tracks[part.of].modules, part))
                                 : Value(List{}));
  page.set("notes", of_sessions || of_modules ? Value(List{})
                                              : file_rows(scene, ids_of(*owner.notes, part)));
  page.set("pager", pager(scene.hrefs, part));
  return page;
}

struct ListView {
  PageKind kind;
  Record (*view)(const Scene& scene, const ListPart& part);
};
constexpr std::array k_views{
    ListView{PageKind::session_index, session_index_view},
    ListView{PageKind::archive_year, archive_view},
    ListView{PageKind::track_index, track_index_view},
    ListView{PageKind::adr_index, adr_index_view},
    ListView{PageKind::tag_index, tag_index_view},
    ListView{PageKind::tag, tag_view},
    ListView{PageKind::folder, folder_view},
};

}  // namespace

// What is in no row of the table is a list of a track or module.
Record list_view(const Scene& scene, const ListPart& part) {
  const auto* const row = std::ranges::find(k_views, part.kind, &ListView::kind);
  return row == k_views.end() ? shelf_list_view(scene, part) : row->view(scene, part);
}

}  // namespace daybook::render
