// SPDX-License-Identifier: MIT
#include "scaffold/first_folder.hpp"

#include "io/file_system.hpp"
#include "text/url.hpp"

namespace daybook::scaffold {
namespace {

using Room = config::FilePlace::Room;

/// The outermost folder of a file that is of that kind; empty when none is.
std::string_view room_folder(std::string_view path, Room room, const config::Config& config) {
  std::string_view best;
  for (std::string_view folder = text::folder_of(path); !folder.empty();
       folder = text::folder_of(folder)) {
    if (config::place_file(std::string(folder) + "/x.md", config).room == room) best = folder;
  }
  return best;
}

/// The shortest such folder of the journal.
std::string_view shortest(const build::Journal& journal, Room room) {
  std::string_view best;
  for (const std::string& path : journal.found.markdown) {
    const std::string_view folder = room_folder(path, room, journal.config);
    if (!folder.empty() && (best.empty() || folder.size() < best.size())) best = folder;
  }
  return best;
}

}  // namespace

std::string first_folder(const build::Journal& journal, Room room) {
  const bool is_session = room == Room::sessions;
  if (const std::string_view folder = shortest(journal, room); !folder.empty())
    return std::string(folder);
  const auto& own = is_session ? journal.config.sessions : journal.config.decisions;
  if (!own.empty()) return own.front();
  const std::string_view other = shortest(journal, is_session ? Room::decisions : Room::sessions);
  return io::join(text::folder_of(other), is_session ? "sessions" : "adr");
}

}  // namespace daybook::scaffold
