// SPDX-License-Identifier: MIT
// Locks of folders on the machine's own disk.  The folder itself is locked, by flock: nothing has
// to be written for it, the lock goes along when the folder is renamed, and ends with the process.
// Tested by disk_lock_test.cpp.
#include <cerrno>
#include <charconv>
#include <fcntl.h>
#include <memory>
#include <string>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>
#include <vector>

#include "io/disk.hpp"
#include "text/split.hpp"

namespace daybook::io {
namespace {

using State = LockAttempt::State;

class DiskLock final : public FolderLock {
 public:
  explicit DiskLock(int folder) : folder_(folder) {}
  DiskLock(const DiskLock&) = delete;
  DiskLock& operator=(const DiskLock&) = delete;
  ~DiskLock() override { ::close(folder_); }

  int folder() const { return folder_; }

 private:
  int folder_;
};

/// Who holds the lock of a file, as Linux tells: `1: FLOCK  ADVISORY  WRITE 4711 08:01:131 0 EOF`.
/// The device's number is not that of stat(2) on every file system, so the file's has to do.
std::uint64_t holder_of(const DiskFileSystem& files, std::uint64_t number) {
  constexpr std::uint64_t k_enough = std::uint64_t{1} << 20U;
  constexpr std::size_t k_fields = 8;
  const auto told = files.read("/proc/locks", k_enough);
  if (!told) return 0;
  const std::string file = ":" + std::to_string(number);
  for (const std::string_view line : text::split(told.value(), "\n")) {
    auto words = text::split(line, " ");
    std::erase(words, std::string_view());
    if (words.size() != k_fields || words[1] != "FLOCK" || !words[5].ends_with(file)) continue;
    std::uint64_t process = 0;
    std::from_chars(words[4].data(), words[4].data() + words[4].size(), process);
    return process;
  }
  return 0;
}

}  // namespace

LockAttempt DiskFileSystem::lock(std::string_view folder) {
  const std::string path(folder.empty() ? "." : folder);
  // Between the opening and the locking somebody may have put another folder in its place.
  constexpr int k_tries = 8;
  for (int attempt = 0; attempt < k_tries; ++attempt) {
    const int opened = ::open(path.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    const bool is_missing = opened < 0 && (errno == ENOENT || errno == ENOTDIR);
    if (is_missing) return {.state = State::missing, .lock = nullptr};
    // Whoever may not look into it is told so when it is used.
    if (opened < 0) return {};
    auto held = std::make_unique<DiskLock>(opened);
    struct stat locked {};
    struct stat there {};
    if (::fstat(held->folder(), &locked) != 0) return {};
    if (::flock(held->folder(), LOCK_EX | LOCK_NB) != 0) {
      // Some disks of a network have no locks: then all goes on as if nobody else were there.
      if (errno != EWOULDBLOCK) return {};
      return {.state = State::busy, .lock = nullptr, .holder = holder_of(*this, locked.st_ino)};
    }
    const bool is_there = ::stat(path.c_str(), &there) == 0;
    if (is_there && there.st_dev == locked.st_dev && there.st_ino == locked.st_ino)
      return {.lock = std::move(held)};
  }
  return {.state = State::missing, .lock = nullptr};
}

}  // namespace daybook::io
