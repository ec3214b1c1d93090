// SPDX-License-Identifier: MIT
// The data files of a journal as layouts see them: `data.folder.name.key`.  Knows no disk.  Tested
// by data_files_test.cpp.
#pragma once

#include <deque>
#include <memory>
#include <string>
#include <vector>

#include "layout/value.hpp"
#include "text/diagnostic.hpp"

namespace daybook::render {

/// A file below a folder that layouts know.
struct ThemeFile {
  std::string name;  ///< below the folder, '/' between parts
  std::string path;  ///< as shown in messages
  std::string bytes;
};

/// All data files in one record.
struct DataTree {
  layout::Value value = layout::Record{};
  std::shared_ptr<const std::deque<std::string>> names = {};  ///< keep the fields' names alive
};

/// The largest data file that is read, in bytes.
inline constexpr std::size_t k_largest_data_file = std::size_t{1024} * 1024;

/// Reads YAML and JSON, which is YAML too.  `files` are sorted by name; of two that would have one
/// name the first counts.  Whole numbers, `true`, `false` and empty values are that, all else is
/// text.
text::Checked<DataTree> make_data(const std::vector<ThemeFile>& files);

}  // namespace daybook::render
