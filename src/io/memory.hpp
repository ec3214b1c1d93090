// SPDX-License-Identifier: MIT
// A disk in memory for tests, with a log of what was written and removed.  Has no links, and
// absolute and relative paths are two worlds.  Tested by file_system_test.cpp.
#pragma once

#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "io/file_system.hpp"

namespace daybook::io {

class MemoryFileSystem : public FileSystem {
 public:
  /// Puts a file there, its folders included; not logged.
  void put(std::string_view path, std::string bytes);
  /// Makes a file that is there read-only, as far as info() tells; a later write makes it anew.
  void protect(std::string_view path);
  /// The bytes of a file; nullptr when there is none.  Valid until the next change.
  const std::string* get(std::string_view path) const;
  /// All file paths, sorted.
  std::vector<std::string> files() const;
  /// `write PATH`, `replace PATH`, `remove PATH`, `rename FROM TO`, in order of the calls that
  /// changed something.
  const std::vector<std::string>& log() const { return log_; }
  void clear_log() { log_.clear(); }

  FileInfo info(std::string_view path) const override;
  base::Result<std::string> read(std::string_view path, std::uint64_t limit) const override;
  base::Result<std::string> read_head(std::string_view path, std::size_t size) const override;
  base::Result<std::vector<FolderEntry>> list(std::string_view path) const override;
  base::Result<std::string> real_path(std::string_view path) const override;
  base::Result<base::Done> write(std::string_view path, std::string_view bytes) override;
  base::Result<base::Done> create(std::string_view path, std::string_view bytes) override;
  base::Result<base::Done> replace(std::string_view path, std::string_view bytes) override;
  base::Result<base::Done> make_folders(std::string_view path) override;
  base::Result<base::Done> rename(std::string_view from, std::string_view to) override;
  base::Result<base::Done> remove(std::string_view path) override;
  base::Result<base::Done> remove_all(std::string_view path) override;
  LockAttempt lock(std::string_view folder) override;

 private:
  struct File {
    std::string bytes;
    std::int64_t modified_ns = 0;
    bool read_only = false;
  };
  // These expect a path made plain, and the lock to be held.
  bool is_folder(std::string_view path) const;
  bool has_children(std::string_view folder) const;
  void add_folders_above(std::string_view path);
  void set(std::string path, std::string bytes);
  void move_folder(const std::string& from, const std::string& to);

  mutable std::mutex mutex_;
  std::map<std::string, File, std::less<>> files_;
  std::set<std::string, std::less<>> folders_;  // all of them but the roots "" and "/"
  std::map<std::string, std::weak_ptr<FolderLock>, std::less<>> locks_;
  std::vector<std::string> log_;
  std::int64_t clock_ns_ = 1;  // each change is a second and a nanosecond later
};

}  // namespace daybook::io
