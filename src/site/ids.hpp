// SPDX-License-Identifier: MIT
// The names by which parts of a Site refer to each other.  What they name is in site.hpp.
#pragma once

#include <compare>
#include <cstdint>

#include "base/id.hpp"

namespace daybook::site {

struct FileTag;
struct SessionTag;
struct AdrTag;
struct TrackTag;
struct ModuleTag;
struct FolderTag;
struct TagTag;
struct AssetTag;
using FileId = base::Id<FileTag>;        ///< a published Markdown file, whatever it means
using SessionId = base::Id<SessionTag>;  ///< in order of time
using AdrId = base::Id<AdrTag>;          ///< in order of number
using TrackId = base::Id<TrackTag>;
using ModuleId = base::Id<ModuleTag>;
using FolderId = base::Id<FolderTag>;  ///< a folder of notes, which has an index page
using TagId = base::Id<TagTag>;
using AssetId = base::Id<AssetTag>;  ///< a file that is no Markdown and is published as it is

/// Something a link can lead to.
struct Target {
  enum class Kind : std::uint8_t { none, file, track, module, folder, asset } kind = Kind::none;
  std::uint32_t index = 0;
  friend auto operator<=>(const Target&, const Target&) = default;
};

/// One item of one session.
struct ItemRef {
  SessionId session;
  std::uint32_t item = 0;  ///< index into Session::items
  friend auto operator<=>(const ItemRef&, const ItemRef&) = default;
};

}  // namespace daybook::site
