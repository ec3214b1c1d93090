// SPDX-License-Identifier: MIT
// A new folder for files of passage that only this user can look into.  Tested by
// private_folder_test.cpp.
#pragma once

#include <string>
#include <string_view>

#include "base/result.hpp"

namespace daybook::io {

/// The folder, until its owner is destroyed; then it is removed with all in it.
class PrivateFolder {
 public:
  /// Makes it in TMPDIR, else in /tmp; `name` begins its name.
  static base::Result<PrivateFolder> make(std::string_view name);

  PrivateFolder(PrivateFolder&& other) noexcept;
  PrivateFolder& operator=(PrivateFolder&&) = delete;
  PrivateFolder(const PrivateFolder&) = delete;
  PrivateFolder& operator=(const PrivateFolder&) = delete;
  ~PrivateFolder();

  const std::string& path() const { return path_; }

 private:
  explicit PrivateFolder(std::string path) : path_(std::move(path)) {}
  std::string path_;
};

}  // namespace daybook::io
