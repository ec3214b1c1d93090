// SPDX-License-Identifier: MIT
// What a file's folder says about it, before the file is opened.  Tested by placement_test.cpp.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "config/config.hpp"

namespace daybook::config {

/// The shelf a file lies on.
struct FilePlace {
  enum class Room : std::uint8_t { sessions, decisions, tracks, other } room = Room::other;
  std::string track;   ///< the folder's name below the tracks folder, or empty
  std::string module;  ///< the folder's name below the track, or empty
  friend bool operator==(const FilePlace&, const FilePlace&) = default;
};

/// Where a path (relative to the journal, '/' between parts) stands by the names of its folders,
/// whatever their case.  Of several known names the innermost counts: `tracks/x/sessions/a.md` is a
/// session, and keeps x as its track.  A folder below a tracks folder is a track, one below that
/// its module.
FilePlace place_file(std::string_view path, const Config& config);

/// Whether a file or folder is left out, by its own name or that of a folder above: `node_modules`,
/// `_site`, `logseq/bak`, site.yaml's output, and what `exclude` names.  Hidden names are the
/// scanner's matter.
bool is_excluded(std::string_view path, const Config& config);

/// Shell patterns over a whole path, case and all: `*` and `?` within one part, `**` over parts
/// (`a/**/b` fits `a/b` too).  A pattern without '/' fits a name at any depth, one that begins with
/// '/' only at the top; one that ends in '/' fits the folder and all below it.
bool matches_glob(std::string_view pattern, std::string_view path);

}  // namespace daybook::config
