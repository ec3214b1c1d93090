// SPDX-License-Identifier: MIT
#include "io/disk.hpp"

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <dirent.h>
#include <fcntl.h>
#include <filesystem>
#include <fmt/format.h>
#include <limits>
#include <memory>
#include <optional>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>
#include <utility>

#include "text/ascii.hpp"
#include "text/url.hpp"

namespace daybook::io {
namespace {

// An open file.  Closing says whether all that was written has arrived, so it is asked for by name;
// the destructor only cleans up after a failure.
class Descriptor {
 public:
  explicit Descriptor(int number) : number_(number) {}
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;
  ~Descriptor() {
    if (number_ >= 0) ::close(number_);
  }

  bool is_open() const { return number_ >= 0; }
  int number() const { return number_; }
  bool close() { return ::close(std::exchange(number_, -1)) == 0; }

 private:
  int number_;
};

// As the system wants it: "" is the working folder, and a path with a NUL, which the system would
// cut short, is one that cannot exist.
std::string native(std::string_view path) {
  if (path.empty()) return ".";
  return path.find('\0') == std::string_view::npos ? std::string(path) : std::string();
}

base::Error failure(std::string_view deed, std::string_view path, std::string reason) {
  if (!reason.empty()) reason[0] = text::ascii_lower(reason[0]);
  return {fmt::format("cannot {} '{}': {}", deed, path, reason)};
}

base::Error failure(std::string_view deed, std::string_view path, std::error_code code) {
  return failure(deed, path, code.message());
}

base::Error failure(std::string_view deed, std::string_view path, int number) {
  return failure(deed, path, std::error_code(number, std::generic_category()));
}

/// Since 1970; a time that so many bits cannot count, before 1678 or after 2261, is the first or
/// last second that they can.
std::int64_t nanoseconds(const timespec& time) {
  constexpr std::int64_t k_second = 1'000'000'000;
  constexpr std::int64_t k_last = std::numeric_limits<std::int64_t>::max() / k_second - 1;
  const std::int64_t seconds = std::clamp<std::int64_t>(time.tv_sec, -k_last, k_last);
  return seconds * k_second + std::int64_t{time.tv_nsec};
}

FileType type_of(mode_t mode) {
  if (S_ISREG(mode)) return FileType::file;
  if (S_ISDIR(mode)) return FileType::folder;
  return S_ISLNK(mode) ? FileType::link : FileType::other;
}

// Most file systems tell a name's type with the name; the others are asked.
FileType type_of(int folder, const dirent& entry) {
  switch (entry.d_type) {
    case DT_REG:
      return FileType::file;
    case DT_DIR:
      return FileType::folder;
    case DT_LNK:
      return FileType::link;
    case DT_UNKNOWN: {
      struct stat status {};
      const int done = ::fstatat(folder, entry.d_name, &status, AT_SYMLINK_NOFOLLOW);
      return done == 0 ? type_of(status.st_mode) : FileType::none;
    }
    default:
      return FileType::other;
  }
}

// read(2), begun anew when a signal came between.
ssize_t read_some(int file, char* to, std::size_t size) {
  ssize_t count = 0;
  do {
    count = ::read(file, to, size);
  } while (count < 0 && errno == EINTR);
  return count;
}

bool write_all(int file, std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t count = ::write(file, bytes.data(), bytes.size());
    if (count < 0 && errno == EINTR) continue;
    if (count <= 0) {
      if (count == 0) errno = ENOSPC;
      return false;
    }
    bytes.remove_prefix(static_cast<std::size_t>(count));
  }
  return true;
}

// Reads to the end, whatever size was announced: a file may shrink or grow meanwhile.  One byte
// more than the limit is enough to refuse it.  Nothing when the system failed, with errno.
std::optional<std::string> read_to_end(int file, std::size_t announced, std::size_t limit) {
  constexpr std::size_t k_step = std::size_t{64} * 1024;
  std::string bytes(std::min(announced, limit) + 1, '\0');
  std::size_t size = 0;
  while (true) {
    const ssize_t count = read_some(file, bytes.data() + size, bytes.size() - size);
    if (count < 0) return std::nullopt;
    size += static_cast<std::size_t>(count);
    if (count == 0 || size > limit) break;
    if (size == bytes.size()) bytes.resize(std::min(size + k_step, limit + 1));
  }
  bytes.resize(size);
  return bytes;
}

// Without O_NONBLOCK a named pipe would wait for somebody to write to it.
constexpr mode_t k_new_file = 0666;  // the user's umask has the last word
constexpr int k_read = O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY;

// Of what is open and a file.
base::Result<std::uint64_t> size_of(const Descriptor& file, std::string_view path) {
  if (!file.is_open()) return failure("read", path, errno);
  struct stat status {};
  if (::fstat(file.number(), &status) != 0) return failure("read", path, errno);
  if (!S_ISREG(status.st_mode)) return failure("read", path, "it is not a file");
  return static_cast<std::uint64_t>(status.st_size);
}

base::Error too_large(std::string_view path, std::uint64_t limit) {
  return failure("read", path, fmt::format("it is larger than {} bytes", limit));
}

}  // namespace

FileInfo DiskFileSystem::info(std::string_view path) const {
  struct stat status {};
  if (::lstat(native(path).c_str(), &status) != 0) return {};
  const FileType type = type_of(status.st_mode);
  return {.type = type,
          .size = type == FileType::file ? static_cast<std::uint64_t>(status.st_size) : 0,
          .modified_ns = nanoseconds(status.st_mtim),
          .read_only = (status.st_mode & (S_IWUSR | S_IWGRP | S_IWOTH)) == 0,
          .number = status.st_ino,
          .changed_ns = nanoseconds(status.st_ctim)};
}

base::Result<std::string> DiskFileSystem::read(std::string_view path, std::uint64_t limit) const {
  const Descriptor file(::open(native(path).c_str(), k_read));
  const auto size = size_of(file, path);
  if (!size) return size.error();
  const std::uint64_t announced = size.value();
  if (announced > limit) return too_large(path, limit);
  // No string is longer, and one more than the limit must still be a number.
  const std::size_t most = std::min<std::uint64_t>(limit, std::string().max_size() - 1);
  auto bytes = read_to_end(file.number(), announced, most);
  if (!bytes) return failure("read", path, errno);
  if (bytes->size() > limit) return too_large(path, limit);
  return *std::move(bytes);
}

base::Result<std::string> DiskFileSystem::read_head(std::string_view path, std::size_t size) const {
  const Descriptor file(::open(native(path).c_str(), k_read));
  const auto whole = size_of(file, path);
  if (!whole) return whole.error();
  auto bytes = read_to_end(file.number(), std::min<std::uint64_t>(whole.value(), size), size);
  if (!bytes) return failure("read", path, errno);
  bytes->resize(std::min(bytes->size(), size));
  return *std::move(bytes);
}

base::Result<std::vector<FolderEntry>> DiskFileSystem::list(std::string_view path) const {
  const std::unique_ptr<DIR, int (*)(DIR*)> folder(::opendir(native(path).c_str()), &::closedir);
  if (!folder) return failure("list", path, errno);
  std::vector<FolderEntry> entries;
  errno = 0;
  while (const dirent* entry = ::readdir(folder.get())) {
    const std::string_view name = entry->d_name;
    if (name != "." && name != "..") {
      entries.push_back({std::string(name), type_of(::dirfd(folder.get()), *entry)});
    }
    errno = 0;
  }
  if (errno != 0) return failure("list", path, errno);
  std::ranges::sort(entries, {}, &FolderEntry::name);
  return entries;
}

base::Result<std::string> DiskFileSystem::real_path(std::string_view path) const {
  std::error_code code;
  const std::filesystem::path real = std::filesystem::canonical(native(path), code);
  if (code) return failure("find", path, code);
  return real.string();
}

base::Result<base::Done> DiskFileSystem::write(std::string_view path, std::string_view bytes) {
  // A link in a file's place would lead the write out of the folder it is meant for.
  constexpr int k_flags =
      O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK | O_NOCTTY;
  Descriptor file(::open(native(path).c_str(), k_flags, k_new_file));
  if (!file.is_open()) return failure("write", path, errno);
  if (!write_all(file.number(), bytes)) return failure("write", path, errno);
  // A full disk or a lost network may show only here.
  if (!file.close()) return failure("write", path, errno);
  return base::Done{};
}

base::Result<base::Done> DiskFileSystem::create(std::string_view path, std::string_view bytes) {
  constexpr int k_flags = O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC;
  Descriptor file(::open(native(path).c_str(), k_flags, k_new_file));
  if (!file.is_open()) return failure("write", path, errno);
  if (write_all(file.number(), bytes) && file.close()) return base::Done{};
  const int number = errno;
  ::unlink(native(path).c_str());
  return failure("write", path, number);
}

base::Result<base::Done> DiskFileSystem::replace(std::string_view path, std::string_view bytes) {
  struct stat status {};
  if (::lstat(native(path).c_str(), &status) != 0) return failure("replace", path, errno);
  if (!S_ISREG(status.st_mode)) return failure("replace", path, "it is not a file");
  constexpr mode_t k_permissions = 07777;
  // Hidden, so that nobody takes what a crash may leave behind for a page.
  std::string beside = join(text::folder_of(path), "." + std::string(text::file_name_of(path)));
  if (path.starts_with('/') && text::folder_of(path).empty()) beside.insert(0, "/");
  beside += ".XXXXXX";
  Descriptor file(::mkostemp(beside.data(), O_CLOEXEC));
  if (!file.is_open()) return failure("replace", path, errno);
  // The bytes have to be on the disk before the name is: a power cut leaves one of the two texts.
  const bool is_written = write_all(file.number(), bytes) &&
                          ::fchmod(file.number(), status.st_mode & k_permissions) == 0 &&
                          ::fsync(file.number()) == 0 && file.close() &&
                          ::rename(beside.c_str(), native(path).c_str()) == 0;
  if (is_written) return base::Done{};
  const int number = errno;
  ::unlink(beside.c_str());
  return failure("replace", path, number);
}

base::Result<base::Done> DiskFileSystem::make_folders(std::string_view path) {
  std::error_code code;
  std::filesystem::create_directories(native(path), code);
  if (code) return failure("make folder", path, code);
  if (!std::filesystem::is_directory(native(path), code)) {
    return failure("make folder", path, ENOTDIR);
  }
  return base::Done{};
}

base::Result<base::Done> DiskFileSystem::rename(std::string_view from, std::string_view to) {
  if (::rename(native(from).c_str(), native(to).c_str()) == 0) return base::Done{};
  const int number = errno;
  return failure(fmt::format("rename '{}' to", from), to, number);
}

base::Result<base::Done> DiskFileSystem::remove(std::string_view path) {
  if (::remove(native(path).c_str()) == 0) return base::Done{};
  const bool is_missing = errno == ENOENT || errno == ENOTDIR;
  if (is_missing) return base::Done{};
  return failure("remove", path, errno);
}

base::Result<base::Done> DiskFileSystem::remove_all(std::string_view path) {
  // "" is the working folder, which nobody means to lose.
  if (path.empty()) return failure("remove", path, EINVAL);
  std::error_code code;
  std::filesystem::remove_all(native(path), code);
  if (code) return failure("remove", path, code);
  return base::Done{};
}

}  // namespace daybook::io
