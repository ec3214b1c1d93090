// SPDX-License-Identifier: MIT
// Takes a site away again: only files that its manifest names and whose bytes are those a build
// wrote, and what a build that was stopped left behind.  Tested by cleaner_test.cpp.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.hpp"
#include "io/file_system.hpp"

namespace daybook::output {

/// Whether anything is done.
enum class CleanMode : std::uint8_t {
  show,    ///< only say what would be done
  remove,  ///< do it
};

/// Something that stays where it is.
struct Left {
  enum class Why : std::uint8_t {
    changed,  ///< a build wrote it, and somebody has changed it since
    foreign,  ///< no build wrote it
  };
  std::string path;
  Why why = Why::foreign;
};

/// What was removed, or would be.
struct CleanReport {
  std::vector<std::string> removed;  ///< files, in order of their paths
  std::vector<Left> left;            ///< files and folders, in order of their paths
  enum class Folder : std::uint8_t {
    missing,  ///< there was none
    removed,  ///< it is gone
    kept,     ///< something is left in it, and the manifest if it names any of that
  } folder = Folder::missing;
};

/// Cleans `folder` and the folder beside it in which a first build is staged.  Refuses a folder
/// without a manifest, and removes nothing through a link.
base::Result<CleanReport> clean(io::FileSystem& files, const std::string& folder, CleanMode mode);

}  // namespace daybook::output
