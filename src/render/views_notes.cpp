// SPDX-License-Identifier: MIT
// Notes and the folders they lie in.
#include <algorithm>

#include "config/word_table.hpp"
#include "render/backlinks.hpp"
#include "render/body.hpp"
#include "render/file_text.hpp"
#include "render/local_graph.hpp"
#include "render/records.hpp"
#include "render/register.hpp"
#include "render/views.hpp"

namespace daybook::render {
namespace {

using layout::List;
using layout::Record;
using layout::Value;

std::string_view folder_name(const Scene& scene, const site::FolderNode& folder) {
  return folder.parent ? text::file_name_of(folder.path) : scene.words()["notes"];
}

// The folders from the root down to `folder`, itself included.
std::vector<Crumb> folder_crumbs(const Scene& scene, std::optional<site::FolderId> folder) {
  std::vector<Crumb> crumbs;
  while (folder) {
    const site::FolderNode& node = scene.site().folders[folder->index];
    crumbs.push_back({folder_name(scene, node), node.url});
    folder = node.parent;
  }
  std::ranges::reverse(crumbs);
  return crumbs;
}

// Where a note stands: on a module, on a track, or in a folder.
std::vector<Crumb> note_crumbs(const Scene& scene, const site::FileNode& file) {
  const site::Site& site = scene.site();
  if (!file.track && !file.module) {
    const std::string_view path = text::folder_of(file.entry->path());
    const auto folder = scene.shared.folder_by_path.find(path);
    if (folder == scene.shared.folder_by_path.end()) return {};
    return folder_crumbs(scene, folder->second);
  }
  std::vector<Crumb> crumbs{{scene.words()["tracks"], fixed_url("tracks/index.html")}};
  if (file.track) crumbs.push_back({site.track(*file.track).title, site.track(*file.track).url});
  if (file.module)
    crumbs.push_back({site.module(*file.module).title, site.module(*file.module).url});
  return crumbs;
}

Record folder_row(const Scene& scene, site::FolderId id) {
  const site::FolderNode& folder = scene.site().folders[id.index];
  Record row = link_record(folder_name(scene, folder), scene.hrefs.to(folder.url));
  const std::size_t own = folder.index_note ? 1 : 0;
  row.set("count", folder.notes.size() + folder.folders.size() + own);
  return row;
}

// The rows of a part: folders first, then notes.
void set_rows(const Scene& scene, const site::FolderNode& folder, const ListPart& part,
              Record& page) {
  List folders;
  List notes;
  for (std::size_t i = part.first; i < part.last; ++i) {
    if (i < folder.folders.size())
      folders.push_back(folder_row(scene, folder.folders[i]));
    else
      notes.push_back(file_row(scene, folder.notes[i - folder.folders.size()]));
  }
  page.set("folders", std::move(folders));
  page.set("notes", std::move(notes));
  page.set("pager", pager(scene.hrefs, part));
}

// Who leads to a folder: said once, on its first part.
const std::vector<site::Backlink>& folder_backlinks(const site::Site& site,
                                                    const site::FolderNode& folder,
                                                    const ListPart& part) {
  static const std::vector<site::Backlink> k_none;
  if (part.number != 1) return k_none;
  return folder.index_note ? site.file(*folder.index_note).linked_from : folder.linked_from;
}

}  // namespace

Record note_view(const Scene& scene, std::uint32_t index) {
  const site::FileNode& file = scene.site().files[index];
  const journal::Common& common = file.entry->common;
  const bool on_track = file.track || file.module;
  Record page = frame_record(
      scene, {.kind = "note",
              .title = common.title.value,
              .title_id = title_anchor(file),
              .description = common.summary,
              .crumbs = note_crumbs(scene, file),
              .section = fixed_url(on_track ? "tracks/index.html" : "notes/index.html"),
              .file = &file});
  page.set("date", date_value(scene, file.date));
  set_file_text(scene, site::FileId{index}, {}, page);
  set_backlinks(scene, file.linked_from, page);
  page.set("graph", local_graph(scene, {.kind = site::Target::Kind::file, .index = index}));
  return page;
}

Record folder_view(const Scene& scene, const ListPart& part) {
  const site::FolderNode& folder = scene.site().folders[part.of];
  const site::FileNode* const note =
      folder.index_note ? &scene.site().file(*folder.index_note) : nullptr;
  // What is said of the folder is said once.
  const bool has_text = note != nullptr && part.number == 1;
  Record page = frame_record(
      scene, {.kind = "folder",
              .title = shown_title(note, folder_name(scene, folder)),
              .title_id = note != nullptr ? title_anchor(*note) : std::string_view{},
              .description = note != nullptr ? note->entry->common.summary : std::string{},
              .crumbs = folder_crumbs(scene, folder.parent),
              .section = fixed_url("notes/index.html"),
              .part = part.number});
  page.set("path", Value::borrowed(folder.path));
  set_source(scene, has_text ? note : nullptr, page);
  page.set("body", has_text ? Value(layout::Html{body_html(scene.context, *note, scene.hrefs,
                                                           {.said = scene.said})})
                            : Value());
  set_backlinks(scene, folder_backlinks(scene.site(), folder, part), page);
  set_rows(scene, folder, part, page);
  return page;
}

}  // namespace daybook::render
