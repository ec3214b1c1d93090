// SPDX-License-Identifier: MIT
#include "config/placement.hpp"

#include <algorithm>
#include <array>
#include <span>
#include <vector>

#include "text/unicode.hpp"
#include "text/utf8.hpp"

namespace daybook::config {
namespace {

// The folder names people use, as plain_name() makes them; a name that is often a subject as well
// (`notes`, `posts`, `学习`) is none of them.
constexpr std::array<std::string_view, 77> k_sessions{"sessions",
                                                      "session-logs",
                                                      "sessionlogs",
                                                      "session-log",
                                                      "session-summaries",
                                                      "session-notes",
                                                      "study-sessions",
                                                      "work-sessions",
                                                      "journal",
                                                      "journals",
                                                      "journal-entries",
                                                      "worklog",
                                                      "worklogs",
                                                      "work-logs",
                                                      "work-log",
                                                      "devlog",
                                                      "devlogs",
                                                      "dev-log",
                                                      "dev-logs",
                                                      "learning-log",
                                                      "learning-logs",
                                                      "learning-sessions",
                                                      "study-log",
                                                      "study-logs",
                                                      "daily-log",
                                                      "daily-logs",
                                                      "daily-notes",
                                                      "dailies",
                                                      "diary",
                                                      "daily",
                                                      "weekly",
                                                      "weekly-reviews",
                                                      "weekly-logs",
                                                      "weekly-notes",
                                                      "weekly-reports",
                                                      "周报",
                                                      "日报",
                                                      "复盘",
                                                      "日记",
                                                      "logs",
                                                      "retros",
                                                      "retrospectives",
                                                      "日志",
                                                      "工作日志",
                                                      "学习日志",
                                                      "开发日志",
                                                      "_posts",
                                                      "log",
                                                      "logbook",
                                                      "lerntagebuch",
                                                      "tagebuch",
                                                      "sitzungen",
                                                      "séances",
                                                      "journal-de-bord",
                                                      "carnet-de-bord",
                                                      "diario",
                                                      "bitácora",
                                                      "sesiones",
                                                      "sessões",
                                                      "diário",
                                                      "diário-de-bordo",
                                                      "diario-di-bordo",
                                                      "sessioni",
                                                      "дневник",
                                                      "журнал",
                                                      "сессии",
                                                      "günlük",
                                                      "学習記録",
                                                      "学習日記",
                                                      "日記",
                                                      "日誌",
                                                      "学習ログ",
                                                      "会话",
                                                      "会话记录",
                                                      "공부일지",
                                                      "학습일지",
                                                      "일지"};
constexpr std::array<std::string_view, 7> k_decisions{"adr",
                                                      "adrs",
                                                      "decisions",
                                                      "architecture-decisions",
                                                      "architecture_decisions",
                                                      "decision-records",
                                                      "decision-log"};
constexpr std::array<std::string_view, 1> k_tracks{"tracks"};
// Made by tools: never the journal's own text.  `build` or `vendor` may well be what somebody
// studies.
constexpr std::array<std::string_view, 3> k_never_read{"node_modules", "bower_components", "_site"};

struct Shelf {
  FilePlace::Room room;
  std::span<const std::string_view> known;
  std::vector<std::string> Config::*own;
};

const std::array k_shelves{
    Shelf{FilePlace::Room::sessions, k_sessions, &Config::sessions},
    Shelf{FilePlace::Room::decisions, k_decisions, &Config::decisions},
    Shelf{FilePlace::Room::tracks, k_tracks, &Config::tracks},
};

/// One folder of a path: its name, and the path down to it.
struct Folder {
  std::string_view name;
  std::string_view path;
};

std::vector<Folder> folders_of(std::string_view path) {
  std::vector<Folder> folders;
  std::size_t begin = 0;
  for (std::size_t slash = path.find('/'); slash != std::string_view::npos;
       slash = path.find('/', begin)) {
    folders.push_back({path.substr(begin, slash - begin), path.substr(0, slash)});
    begin = slash + 1;
  }
  return folders;
}

// Size of the digits, dashes and emoji a name begins with; all of it when there is nothing else.
std::size_t front_size(std::string_view name) {
  constexpr std::string_view k_sorting = "0123456789_-. ";
  for (std::size_t at = 0; at < name.size();) {
    const text::Decoded decoded = text::decode(name, at);
    const bool sorts = k_sorting.find(name[at]) != std::string_view::npos;
    if (!sorts && !text::is_symbol(decoded.code_point)) return at;
    at += decoded.size;
  }
  return name.size();
}

// `08-Learning-Log`, `_session_logs`, `📓 Journal`: without what sorts or decorates it, with one
// kind of dash.
std::string plain_name(std::string_view name) {
  const std::size_t front = front_size(name);
  std::string plain = text::fold_case(front == name.size() ? name : name.substr(front));
  std::ranges::replace(plain, '_', '-');
  std::ranges::replace(plain, ' ', '-');
  return plain;
}

// A name of the user's own with '/' in it is a path from the journal's root.
bool is_own(const Folder& folder, const std::string& own) {
  std::string_view wanted = own;
  while (wanted.ends_with('/'))
    wanted.remove_suffix(1);
  const bool is_path = wanted.find('/') != std::string_view::npos;
  return text::fold_case(wanted) == text::fold_case(is_path ? folder.path : folder.name);
}

FilePlace::Room room_of(const Folder& folder, const Config& config) {
  const std::array names{text::fold_case(folder.name), plain_name(folder.name)};
  for (const Shelf& shelf : k_shelves) {
    const auto& own = config.*shelf.own;
    if (std::ranges::find_first_of(shelf.known, names) != shelf.known.end()) return shelf.room;
    const auto matches = [&](const std::string& each) { return is_own(folder, each); };
    if (std::ranges::any_of(own, matches)) return shelf.room;
  }
  return FilePlace::Room::other;
}

bool is_left_out(std::string_view path, std::string_view name, const Config& config) {
  if (std::ranges::find(k_never_read, name) != k_never_read.end()) return true;
  // What Logseq keeps of older days, where its files have the journal's own names.
  if (path == "logseq/bak" || path.ends_with("/logseq/bak")) return true;
  if (path == config.output) return true;
  return std::ranges::any_of(
      config.exclude, [&](const std::string& pattern) { return matches_glob(pattern, path); });
}

}  // namespace

FilePlace place_file(std::string_view path, const Config& config) {
  FilePlace place;
  std::size_t named = 0;  // folders since the tracks folder
  bool in_tracks = false;
  for (const Folder& folder : folders_of(path)) {
    const FilePlace::Room room = room_of(folder, config);
    if (room == FilePlace::Room::tracks) {
      place = {.room = room, .track = {}, .module = {}};
      in_tracks = true;
      named = 0;
    } else if (room != FilePlace::Room::other) {
      place.room = room;
      in_tracks = false;  // what is below is no module
    } else if (in_tracks) {
      if (named == 0) place.track = folder.name;
      if (named == 1) place.module = folder.name;
      ++named;
    }
  }
  return place;
}

bool is_excluded(std::string_view path, const Config& config) {
  const auto folders = folders_of(path);
  const bool above = std::ranges::any_of(
      folders, [&](const Folder& folder) { return is_left_out(folder.path, folder.name, config); });
  return above || is_left_out(path, path.substr(path.rfind('/') + 1), config);
}

}  // namespace daybook::config
