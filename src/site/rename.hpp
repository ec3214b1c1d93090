// SPDX-License-Identifier: MIT
// What has to be written anew when a file gets another name, so that all that leads to it still
// does.  Changes nothing itself.  Tested by rename_test.cpp.
#pragma once

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

/// The edits for giving the file at `path` the name `new_name` in its folder: its name in the links
/// that lead to it, in paths of front matter, and wherever its path is written out.  By path.
/// Refused when a link leads to the file in a way that cannot be written anew.
base::Result<std::vector<FileEdits>> edits_for_rename(const Site& site, std::string_view path,
                                                      std::string_view new_name);

}  // namespace daybook::site
