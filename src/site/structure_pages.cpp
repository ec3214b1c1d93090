// SPDX-License-Identifier: MIT
// Addresses of files, folders of notes, the order of sessions and records, tags.
#include <algorithm>
#include <fmt/format.h>
#include <numeric>
#include <variant>

#include "site/order.hpp"
#include "site/structure.hpp"
#include "text/slug.hpp"
#include "text/unicode.hpp"

namespace daybook::site {
namespace {

// What the author says comes first, wherever it is said.  A note or decision record that says
// nothing has no date: for a session alone, its day is part of what it is.
std::optional<text::DateRange> date_of(const journal::Entry& entry,
                                       const std::optional<FileHistory>& history) {
  if (entry.common.date) return entry.common.date->value;
  const bool is_session = std::holds_alternative<journal::Session>(entry.record);
  if (!is_session || !history || !history->first) return std::nullopt;
  return text::DateRange{.first = *history->first, .last = *history->first};
}

}  // namespace

void Structure::build() {
  make_files();
  collect_shelves();
  make_tracks();
  make_modules();
  put_on_shelves();
  make_folders();
  claim_urls();
  make_sessions();
  chain_modules();
  make_adrs();
  make_tags();
}

void Structure::make_files() {
  site_.files.resize(site_.entries.size());
  for (std::size_t i = 0; i < site_.entries.size(); ++i) {
    FileNode& file = site_.files[i];
    file.entry = site_.entries[i].get();
    const auto past = history_.files.find(file.entry->path());
    if (past != history_.files.end()) file.history = past->second;
    file.date = date_of(*file.entry, file.history);
  }
}

// The folder's node and those of all folders above it.
std::uint32_t Structure::folder_index(std::string_view path) {
  std::vector<std::string_view> missing;  // the innermost first
  auto known = folder_ids_.find(path);
  for (; known == folder_ids_.end(); known = folder_ids_.find(path)) {
    missing.push_back(path);
    if (path.empty()) break;
    path = text::folder_of(path);
  }
  std::uint32_t index = known == folder_ids_.end() ? 0 : known->second.index;
  for (auto next = missing.rbegin(); next != missing.rend(); ++next)
    index = add_folder(*next, index);
  return index;
}

std::uint32_t Structure::add_folder(std::string_view path, std::uint32_t parent) {
  FolderNode folder;
  folder.path = path;
  std::string output = "notes";
  if (!path.empty()) {
    folder.parent = FolderId{parent};
    output = addresses_.claim_folder(folder_outputs_[parent], text::file_name_of(path));
    addresses_.reserve_parts(output);
  }
  const auto index = static_cast<std::uint32_t>(site_.folders.size());
  if (folder.parent) site_.folders[folder.parent->index].folders.push_back(FolderId{index});
  // The root's page is the fixed page notes/index.html.
  folder.url = path.empty() ? *text::Url::from_path("notes/index.html")
                            : addresses_.claim(output, "index").url;
  site_.folders.push_back(std::move(folder));
  folder_outputs_.push_back(std::move(output));
  folder_ids_.emplace(std::string(path), FolderId{index});
  return index;
}

void Structure::make_folders() {
  folder_index("");
  for (std::uint32_t i = 0; i < site_.files.size(); ++i) {
    const FileNode& file = site_.files[i];
    const auto* const note = std::get_if<journal::Note>(&file.entry->record);
    if (note == nullptr || file.track || file.module) continue;
    FolderNode& folder = site_.folders[folder_index(text::folder_of(file.entry->path()))];
    const bool is_index = note->kind == journal::Note::Kind::folder_index;
    if (is_index && !folder.index_note)
      folder.index_note = FileId{i};
    else
      folder.notes.push_back(FileId{i});
  }
  const auto by_path = [this](FileId id) { return site_.file(id).entry->path(); };
  for (FolderNode& folder : site_.folders) {
    std::ranges::sort(folder.notes, natural_less, by_path);
    std::ranges::sort(folder.folders, natural_less, [this](FolderId id) -> std::string_view {
      return site_.folders[id.index].path;
    });
  }
}

text::Url Structure::claim(std::uint32_t file, std::string_view folder, std::string_view slug) {
  const Addresses::Claimed claimed = addresses_.claim(folder, slug);
  if (claimed.moved) {
    const text::SourceFile& source = site_.files[file].entry->document->source();
    diagnostics_.push_back(text::make_diagnostic(
        text::Rule::url_collision, source.place({}),
        fmt::format("another page is already at '{}/{}.html'", folder, slug),
        fmt::format("this page is at '{}'; rename the file to choose its address",
                    claimed.url.path())));
  }
  return claimed.url;
}

void Structure::claim_file_url(std::uint32_t i) {
  FileNode& file = site_.files[i];
  const std::string_view path = file.entry->path();
  const std::string slug = text::slugify(text::stem_of(path));
  if (std::holds_alternative<journal::Session>(file.entry->record)) {
    file.url = claim(i, "sessions", session_slug(path));
  } else if (std::holds_alternative<journal::Adr>(file.entry->record)) {
    file.url = claim(i, "adr", slug);
  } else if (file.module) {
    const ModuleNode& module = site_.module(*file.module);
    file.url = module.index_note == FileId{i} ? module.url
                                              : claim(i, module_folders_[file.module->index], slug);
  } else if (file.track) {
    const TrackNode& track = site_.track(*file.track);
    file.url = track.index_note == FileId{i} ? track.url
                                             : claim(i, track_folders_[file.track->index], slug);
  } else {
    const std::uint32_t folder = folder_index(text::folder_of(path));
    const bool is_index = site_.folders[folder].index_note == FileId{i};
    file.url = is_index ? site_.folders[folder].url : claim(i, folder_outputs_[folder], slug);
  }
  // Sessions are known by their slug alone, all other pages by their whole address.
  const std::string_view address = file.url.path();
  std::string_view id = address.substr(0, address.size() - text::extension_of(address).size());
  if (std::holds_alternative<journal::Session>(file.entry->record)) id = text::file_name_of(id);
  file.id = id;
}

void Structure::claim_urls() {
  for (std::uint32_t i = 0; i < site_.files.size(); ++i)
    claim_file_url(i);
}

void Structure::make_sessions() {
  for (std::uint32_t i = 0; i < site_.files.size(); ++i) {
    const auto* const session = std::get_if<journal::Session>(&site_.files[i].entry->record);
    if (session == nullptr) continue;
    SessionNode node;
    node.file = FileId{i};
    node.session = session;
    site_.sessions.push_back(node);
  }
  std::ranges::sort(site_.sessions, [this](const SessionNode& a, const SessionNode& b) {
    return earlier(site_.file(a.file), site_.file(b.file));
  });
  const auto count = static_cast<std::uint32_t>(site_.sessions.size());
  for (std::uint32_t i = 0; i < count; ++i) {
    site_.files[site_.sessions[i].file.index].session = SessionId{i};
    if (i > 0) site_.sessions[i].previous = SessionId{i - 1};
    if (i + 1 < count) site_.sessions[i].next = SessionId{i + 1};
  }
}

void Structure::make_adrs() {
  for (std::uint32_t i = 0; i < site_.files.size(); ++i) {
    const auto* const adr = std::get_if<journal::Adr>(&site_.files[i].entry->record);
    if (adr == nullptr) continue;
    AdrNode node;
    node.file = FileId{i};
    node.adr = adr;
    site_.adrs.push_back(std::move(node));
  }
  // Records without a number come last; files are in order of path already.
  std::ranges::stable_sort(
      site_.adrs, {}, [](const AdrNode& node) { return node.adr->number.value_or(UINT32_MAX); });
  for (std::uint32_t i = 0; i < site_.adrs.size(); ++i)
    site_.files[site_.adrs[i].file.index].adr = AdrId{i};
}

void Structure::make_tags() {
  // Newest sessions first, then the other files by path: the first spelling met is the one shown.
  std::vector<FileId> order;
  for (std::size_t i = site_.sessions.size(); i-- > 0;)
    order.push_back(site_.sessions[i].file);
  for (std::uint32_t i = 0; i < site_.files.size(); ++i) {
    if (!site_.files[i].session) order.push_back(FileId{i});
  }
  std::map<std::string, TagNode> by_key;
  for (const FileId id : order) {
    for (const auto& tag : site_.file(id).entry->common.tags) {
      TagNode& node = by_key[text::fold_case(tag.value)];
      if (node.name.empty()) node.name = tag.value;
      if (node.files.empty() || node.files.back() != id) node.files.push_back(id);
    }
  }
  for (auto& [key, node] : by_key) {
    node.url = addresses_.claim("tags", text::slugify(node.name)).url;
    site_.tags.push_back(std::move(node));
  }
}

}  // namespace daybook::site
