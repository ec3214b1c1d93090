// SPDX-License-Identifier: MIT
// What a file of a journal says, as a person labelled it or as `daybook export` gives it: both are
// brought into one form here.  Compares nothing: that is score.hpp.  Tested by score_test.cpp.
#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace daybook::labelled {

/// Named values as text: truth is "true" or "false", a list is joined by ", ", null is empty.
using Values = std::map<std::string, std::string, std::less<>>;

/// One thing an author noted.
struct Item {
  std::string type;
  unsigned line = 0;
  std::string text;
  Values fields;
};

/// A heading's line and what it is for.
struct Section {
  unsigned line = 0;
  std::string role;
};

/// All that is known of one file.
struct File {
  enum class Kind { session, adr, note } kind = Kind::session;
  Values metadata;  ///< of a session or decision record; only what a label states
  std::vector<Section> sections;
  std::vector<Item> items;
};

/// By the file's path in the journal.
using Files = std::map<std::string, File, std::less<>>;

/// Files, or what was wrong with them.
struct Reading {
  Files files;
  std::string fault;  ///< empty when all could be read
};

/// The files of an export: its sessions, decision records and notes.
Reading read_export(std::string_view json);
/// One expected file; its path is `source`.
Reading read_label(std::string_view json);
/// All expected files below a folder.
Reading read_labels(const std::filesystem::path& folder);

}  // namespace daybook::labelled
