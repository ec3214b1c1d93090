// SPDX-License-Identifier: MIT
// What has to be written anew when a file gets another name, so that all that leads to it still
// does.  Changes nothing itself.  Tested by rename_test.cpp.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.hpp"
#include "site/site.hpp"
#include "text/fix.hpp"

namespace daybook::site {

/// The edits of one file.
struct FileEdits {
  std::string path;
  std::vector<text::Edit> edits;  ///< in the order of the file
};

/// A file, and the name it is to have in its folder.
struct Rename {
  std::string path;
  std::string new_name;
};

/// The edits for each rename alone, parallel to `renames`: the file's name in the links that lead
/// to it, in paths of front matter, and wherever its path is written out.  By path.  Refused when a
/// link leads to the file in a way that cannot be written anew.  Reads each file once for all of
/// them.
std::vector<base::Result<std::vector<FileEdits>>> edits_for_renames(
    const Site& site, std::span<const Rename> renames);

}  // namespace daybook::site
