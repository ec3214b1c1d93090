// SPDX-License-Identifier: MIT
// A file system that is read as it is and only seems to be written: it says that every change was
// made, makes none, and remembers which files were to be written.  Tested by dry_run_test.cpp.
#pragma once

#include <mutex>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "io/file_system.hpp"

namespace daybook::io {

class DryRun final : public FileSystem {
 public:
  /// `files` must outlive it.
  explicit DryRun(const FileSystem& files) : files_(files) {}

  /// The paths at which a file was to be in the end, sorted.
  std::vector<std::string> written() const;

  FileInfo info(std::string_view path) const override { return files_.info(path); }
  base::Result<std::string> read(std::string_view path, std::uint64_t limit) const override {
    return files_.read(path, limit);
  }
  base::Result<std::string> read_head(std::string_view path, std::size_t size) const override {
    return files_.read_head(path, size);
  }
  base::Result<std::vector<FolderEntry>> list(std::string_view path) const override {
    return files_.list(path);
  }
  base::Result<std::string> real_path(std::string_view path) const override {
    return files_.real_path(path);
  }

  base::Result<base::Done> write(std::string_view path, std::string_view bytes) override;
  base::Result<base::Done> create(std::string_view path, std::string_view bytes) override;
  base::Result<base::Done> replace(std::string_view path, std::string_view bytes) override;
  base::Result<base::Done> make_folders(std::string_view path) override;
  base::Result<base::Done> rename(std::string_view from, std::string_view to) override;
  base::Result<base::Done> remove(std::string_view path) override;
  base::Result<base::Done> remove_all(std::string_view path) override;
  /// Nothing is written, so nobody has to wait.
  LockAttempt lock(std::string_view folder) override;

 private:
  base::Result<base::Done> note(std::string_view path);
  base::Result<base::Done> drop(std::string_view path);

  const FileSystem& files_;
  mutable std::mutex mutex_;
  std::set<std::string> written_;
};

}  // namespace daybook::io
