// SPDX-License-Identifier: MIT
// A new folder for files of passage that only this user can look into.  It is locked as long as it
// is used: one without a lock was left behind by a program that was killed.  Tested by
// private_folder_test.cpp.
#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "base/result.hpp"
#include "io/file_system.hpp"

namespace daybook::io {

/// The folder, until its owner is destroyed; then it is removed with all in it.
class PrivateFolder {
 public:
  /// Makes it in TMPDIR, else in /tmp; `name` begins its name.  Removes those of that name that
  /// were left behind there.
  static base::Result<PrivateFolder> make(std::string_view name);

  PrivateFolder(PrivateFolder&& other) noexcept;
  PrivateFolder& operator=(PrivateFolder&&) = delete;
  PrivateFolder(const PrivateFolder&) = delete;
  PrivateFolder& operator=(const PrivateFolder&) = delete;
  ~PrivateFolder();

  const std::string& path() const { return path_; }

 private:
  PrivateFolder(std::string path, std::unique_ptr<FolderLock> lock)
      : path_(std::move(path)), lock_(std::move(lock)) {}

  std::string path_;
  std::unique_ptr<FolderLock> lock_;
};

}  // namespace daybook::io
