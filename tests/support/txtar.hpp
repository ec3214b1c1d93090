// SPDX-License-Identifier: MIT
// The txtar form: a comment, then files, each after a line `-- path --`.  A whole journal in one
// string.  Writes nothing to the disk (work_folder.hpp does).  Tested by txtar_test.cpp.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace daybook::tests {

/// One file of an archive.
struct ArchiveFile {
  std::string path;
  std::string bytes;  ///< every line with its line ending, as written
};

/// A text of the form above.
struct Archive {
  std::string comment;  ///< all before the first file
  std::vector<ArchiveFile> files;
};

/// Never fails: a text without a `-- path --` line is all comment.
Archive parse_txtar(std::string_view text);

/// The lines of `text` without their line feeds; a last line without one counts too.
std::vector<std::string_view> split_lines(std::string_view text);

}  // namespace daybook::tests
