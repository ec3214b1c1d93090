// SPDX-License-Identifier: MIT
// The only door to the disk.  Two houses behind it: DiskFileSystem, and MemoryFileSystem for the
// tests, which also logs what was touched.  Tested by file_system_test.cpp, both against the same
// table.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.hpp"

namespace daybook::io {

/// What a name stands for.
enum class FileType : std::uint8_t { none, file, folder, link, other };

/// What is known of a name without opening it.
struct FileInfo {
  FileType type = FileType::none;  ///< of the name itself: a link is not followed
  std::uint64_t size = 0;          ///< bytes, for a file
  std::int64_t modified_ns = 0;    ///< since the epoch of the system clock
  bool read_only = false;          ///< its permissions let nobody write it, whoever asks
  std::uint64_t number = 0;        ///< another one: another file took its place under this name
  /// When the system last noted a change of its bytes, its name or its rights; nobody can set it.
  std::int64_t changed_ns = 0;
  friend bool operator==(const FileInfo&, const FileInfo&) = default;
};

/// A name in a folder.
struct FolderEntry {
  std::string name;
  FileType type = FileType::none;
};

/// A folder that a process has for itself as long as this lives.  The system gives it free when the
/// process ends, however that comes.
class FolderLock {
 public:
  virtual ~FolderLock() = default;
};

/// What came of asking for a folder.
struct LockAttempt {
  enum class State : std::uint8_t { held, busy, missing } state = State::held;
  std::unique_ptr<FolderLock> lock;  ///< when it is held; none where there are no locks to be had
  std::uint64_t holder = 0;          ///< the number of the process that has it; 0: not known
};

/// Paths are UTF-8, absolute or relative to the working folder, '/' between parts.  Every failure
/// names the path.  Implementations may be used by many threads at once.
class FileSystem {
 public:
  virtual ~FileSystem() = default;

  /// Never fails: a name that cannot be looked at has FileType::none.
  virtual FileInfo info(std::string_view path) const = 0;
  /// The whole file; refuses one over `limit` bytes.
  virtual base::Result<std::string> read(std::string_view path, std::uint64_t limit) const = 0;
  /// At most its first `size` bytes.
  virtual base::Result<std::string> read_head(std::string_view path, std::size_t size) const = 0;
  /// The names in a folder, sorted by bytes, without `.` and `..`.
  virtual base::Result<std::vector<FolderEntry>> list(std::string_view path) const = 0;
  /// The path with every link, `.` and `..` resolved; fails when it does not exist.
  virtual base::Result<std::string> real_path(std::string_view path) const = 0;

  /// Writes a new file; its folder must exist.  Refuses to write through a link.  An existing file
  /// of that name is overwritten.
  virtual base::Result<base::Done> write(std::string_view path, std::string_view bytes) = 0;
  /// Writes a file where nothing is; refuses a name that is taken, a link's too.  One that cannot
  /// be written whole is removed.
  virtual base::Result<base::Done> create(std::string_view path, std::string_view bytes) = 0;
  /// Gives an existing file other bytes in one step, through a temporary name beside it: who reads
  /// it sees all of the old or all of the new.  Its permissions stay.  Refuses a link.
  virtual base::Result<base::Done> replace(std::string_view path, std::string_view bytes) = 0;
  /// Makes a folder and those above it; fine when it exists already.
  virtual base::Result<base::Done> make_folders(std::string_view path) = 0;
  /// Replaces `to` by `from` in one step (both on one file system).
  virtual base::Result<base::Done> rename(std::string_view from, std::string_view to) = 0;
  /// Removes a file or an empty folder; fine when it does not exist.
  virtual base::Result<base::Done> remove(std::string_view path) = 0;
  /// Removes a folder and all in it (links are removed, not followed).
  virtual base::Result<base::Done> remove_all(std::string_view path) = 0;
  /// Asks for a folder, and never waits.  It stays locked when it is renamed.  Only those who ask
  /// are kept out.
  virtual LockAttempt lock(std::string_view folder) = 0;
};

/// "a" and "b" → "a/b"; an empty side gives the other.
std::string join(std::string_view folder, std::string_view name);

/// Whether a path names the folder or what is in it, by its bytes alone: both without a '/' at the
/// end (but "/"), `.` and `..`.
bool is_within(std::string_view path, std::string_view folder);

/// Writes a file under another name in its folder and renames it: who reads `path` sees all of the
/// old or all of the new.  When it fails nothing is left under the other name.
base::Result<base::Done> write_beside(FileSystem& files, const std::string& path,
                                      const std::string& beside, std::string_view bytes);

/// Whether a path lies in the folder `root` once links are followed; of one that is not there the
/// nearest folder above it tells.  Fails when `root` is not there.
base::Result<bool> lies_inside(const FileSystem& files, std::string_view root,
                               std::string_view path);

}  // namespace daybook::io
