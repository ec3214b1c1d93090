// SPDX-License-Identifier: MIT
// A fresh temporary folder in which a test runs the binary, and the small file operations that the
// runners share.  Failures are std::filesystem_error or std::runtime_error.  Tested by
// script_test.cpp.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "support/process.hpp"

namespace daybook::tests {

/// Removed, with all in it, when it goes out of scope.  Inside are `bin/` with the link `daybook`
/// to the binary under test, and `work/`, where commands run.
class WorkFolder {
 public:
  explicit WorkFolder(const std::filesystem::path& binary);
  ~WorkFolder();
  WorkFolder(const WorkFolder&) = delete;
  WorkFolder& operator=(const WorkFolder&) = delete;

  const std::filesystem::path& work() const { return work_; }

  /// The environment of every command: PATH with `bin/` first, HOME, LC_ALL and TZ; no more.
  std::vector<Variable> environment() const;

  /// `text` with the path of work() written as `[ROOT]`.
  std::string without_root(std::string_view text) const;

 private:
  std::filesystem::path root_;
  std::filesystem::path work_;
};

/// The bytes of a file.
std::string read_file(const std::filesystem::path& path);

/// Writes a file, making the folders above it.
void write_file(const std::filesystem::path& path, std::string_view bytes);

/// The files below `folder`, relative to it, '/' between parts, sorted; none when it is missing.
std::vector<std::string> files_below(const std::filesystem::path& folder);

}  // namespace daybook::tests
