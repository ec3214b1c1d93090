// SPDX-License-Identifier: MIT
// Tracks and modules: which names people used mean the same one, and what stands on each.
#include <algorithm>
#include <variant>

#include "site/order.hpp"
#include "site/structure.hpp"

namespace daybook::site {

void Structure::Shelf::meet(std::string_view spelling, From from) {
  const bool from_folder = from == From::folder;
  const bool better =
      name.empty() || (from_folder && !is_folder) || (from_folder == is_folder && spelling < name);
  if (better) name = spelling;
  is_folder = is_folder || from_folder;
}

void Structure::collect_shelves() {
  places_.resize(site_.files.size());
  // Folders first: a session's name for a track is matched against them.
  for (std::size_t i = 0; i < site_.files.size(); ++i) {
    const auto* const note = std::get_if<journal::Note>(&site_.files[i].entry->record);
    if (note == nullptr || note->track.empty()) continue;
    places_[i] = {name_key(note->track), note->module.empty() ? "" : name_key(note->module)};
    tracks_[places_[i].first].meet(note->track, From::folder);
    if (!note->module.empty()) modules_[places_[i]].meet(note->module, From::folder);
  }
  for (const auto& [key, shelf] : modules_) {
    if (key.first.empty()) continue;
    const auto [home, is_new] = module_homes_.try_emplace(key.second, key.first);
    if (!is_new) home->second.clear();
  }
  for (std::uint32_t i = 0; i < site_.files.size(); ++i)
    place_session(i);
}

// The track in whose folder alone a module of that name lies; empty when none or several do.
std::string Structure::track_of_module(std::string_view module_key) const {
  const auto home = module_homes_.find(module_key);
  return home == module_homes_.end() ? std::string{} : home->second;
}

void Structure::place_session(std::uint32_t file) {
  const auto* const session = std::get_if<journal::Session>(&site_.files[file].entry->record);
  if (session == nullptr) return;
  auto& [track, module] = places_[file];
  std::string module_name = session->module ? session->module->value : std::string{};
  track = session->track ? name_key(session->track->value) : std::string{};
  if (!track.empty() && !tracks_.contains(track)) {
    // "Track: Evaluation", where Evaluation is a module's folder in one of the tracks.
    const std::string home = track_of_module(track);
    if (!home.empty() && module_name.empty()) module_name = session->track->value;
    if (!home.empty()) track = home;
  }
  if (!module_name.empty()) module = name_key(module_name);
  if (track.empty() && !module.empty()) track = track_of_module(module);
  if (!track.empty()) {
    tracks_[track].meet(session->track ? session->track->value : track, From::session);
  }
  if (!module.empty()) modules_[{track, module}].meet(module_name, From::session);
}

void Structure::make_tracks() {
  std::vector<std::string> track_keys;
  for (const auto& [key, shelf] : tracks_)
    track_keys.push_back(key);
  std::ranges::sort(track_keys, [&](const std::string& a, const std::string& b) {
    return natural_less(tracks_.at(a).name, tracks_.at(b).name);
  });
  for (const std::string& key : track_keys) {
    const std::string& name = tracks_.at(key).name;
    track_ids_[key] = TrackId{static_cast<std::uint32_t>(site_.tracks.size())};
    track_folders_.push_back(addresses_.claim_folder("tracks", name));
    addresses_.reserve_parts(track_folders_.back());
    TrackNode track;
    track.name = name;
    track.title = display_name(name);
    track.url = addresses_.claim(track_folders_.back(), "index").url;
    site_.tracks.push_back(std::move(track));
  }
}

void Structure::make_modules() {
  std::vector<ModuleKey> module_keys;
  for (const auto& [key, shelf] : modules_)
    module_keys.push_back(key);
  std::ranges::stable_sort(module_keys, [&](const ModuleKey& a, const ModuleKey& b) {
    return natural_less(modules_.at(a).name, modules_.at(b).name);
  });
  // Modules of one track stand together, those without a track last.
  const auto rank = [&](const ModuleKey& key) {
    return key.first.empty() ? site_.tracks.size() : std::size_t{track_ids_.at(key.first).index};
  };
  std::ranges::stable_sort(module_keys, {}, rank);
  for (const ModuleKey& key : module_keys) {
    ModuleNode module;
    module.name = modules_.at(key).name;
    module.title = display_name(module.name);
    const bool has_track = !key.first.empty();
    if (has_track) module.track = track_ids_.at(key.first);
    const std::string parent = has_track ? track_folders_[module.track->index] : "modules";
    module_folders_.push_back(addresses_.claim_folder(parent, module.name));
    const std::string& folder = module_folders_.back();
    module.url = addresses_.claim(text::folder_of(folder), text::file_name_of(folder)).url;
    module_ids_[key] = ModuleId{static_cast<std::uint32_t>(site_.modules.size())};
    if (has_track) site_.tracks[module.track->index].modules.push_back(module_ids_[key]);
    site_.modules.push_back(std::move(module));
  }
}

void Structure::put_on_shelves() {
  for (std::uint32_t i = 0; i < site_.files.size(); ++i) {
    const auto& [track, module] = places_[i];
    FileNode& file = site_.files[i];
    if (!track.empty()) file.track = track_ids_.at(track);
    if (!module.empty()) file.module = module_ids_.at({track, module});
    const auto* const note = std::get_if<journal::Note>(&file.entry->record);
    if (note == nullptr) continue;
    using Kind = journal::Note::Kind;
    if (file.module) {
      ModuleNode& home = site_.modules[file.module->index];
      if (note->kind == Kind::module_index && !home.index_note)
        home.index_note = FileId{i};
      else
        home.notes.push_back(FileId{i});
    } else if (file.track) {
      TrackNode& home = site_.tracks[file.track->index];
      if (note->kind == Kind::track_index && !home.index_note)
        home.index_note = FileId{i};
      else
        home.notes.push_back(FileId{i});
    }
  }
}

void Structure::chain_modules() {
  for (std::uint32_t i = 0; i < site_.sessions.size(); ++i) {
    const FileNode& file = site_.file(site_.sessions[i].file);
    const auto minutes = site_.sessions[i].session->duration_min.value_or(0);
    if (file.track) {
      TrackNode& track = site_.tracks[file.track->index];
      track.sessions.push_back(SessionId{i});
      track.minutes += minutes;
    }
    if (!file.module) continue;
    ModuleNode& module = site_.modules[file.module->index];
    if (!module.sessions.empty()) {
      site_.sessions[i].module_previous = module.sessions.back();
      site_.sessions[module.sessions.back().index].module_next = SessionId{i};
    }
    module.sessions.push_back(SessionId{i});
    module.minutes += minutes;
    if (site_.sessions[i].session->level_after)
      module.level = site_.sessions[i].session->level_after;
  }
}

}  // namespace daybook::site
