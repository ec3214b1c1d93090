// SPDX-License-Identifier: MIT
#include "io/memory.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <memory>
#include <utility>

#include "text/url.hpp"

namespace daybook::io {
namespace {

base::Error failure(std::string_view deed, std::string_view path, std::string_view reason) {
  return {fmt::format("cannot {} '{}': {}", deed, path, reason)};
}

// Never a whole number of seconds, as those of a disk with coarse times.
constexpr std::int64_t k_step_ns = 1'000'000'001;

constexpr std::string_view k_missing = "no such file or directory";

// Without empty parts, `.` and `..`; `..` at the top stays there.
std::string plain(std::string_view path) {
  std::vector<std::string_view> parts;
  for (std::size_t begin = 0; begin < path.size();) {
    const std::size_t end = std::min(path.find('/', begin), path.size());
    const std::string_view part = path.substr(begin, end - begin);
    if (part == "..") {
      if (!parts.empty()) parts.pop_back();
    } else if (!part.empty() && part != ".") {
      parts.push_back(part);
    }
    begin = end + 1;
  }
  std::string out;
  for (const std::string_view part : parts) {
    if (!out.empty()) out += '/';
    out += part;
  }
  return path.starts_with('/') ? "/" + out : out;
}

std::string parent_of(std::string_view path) {
  const std::string_view folder = text::folder_of(path);
  return folder.empty() && path.starts_with('/') ? "/" : std::string(folder);
}

// What the paths of all in a folder begin with.
std::string prefix_of(std::string_view folder) {
  const bool is_root = folder.empty() || folder == "/";
  return is_root ? std::string(folder) : std::string(folder) + "/";
}

const std::string& path_of(const std::string& folder) {
  return folder;
}
template <class File>
const std::string& path_of(const std::pair<const std::string, File>& file) {
  return file.first;
}

// Appends the names directly in the folder whose prefix is given.
template <class Entries>
void append_names(std::vector<FolderEntry>& out, const Entries& entries, std::string_view prefix,
                  FileType type) {
  for (auto it = entries.lower_bound(prefix); it != entries.end(); ++it) {
    const std::string& path = path_of(*it);
    if (!path.starts_with(prefix)) break;
    const std::string name = path.substr(prefix.size());
    if (name.find('/') == std::string::npos) out.push_back({name, type});
  }
}

/// What the owner keeps; the folder knows it by its other half.
class MemoryLock final : public FolderLock {
 public:
  explicit MemoryLock(std::shared_ptr<FolderLock> known) : known_(std::move(known)) {}

 private:
  std::shared_ptr<FolderLock> known_;
};

}  // namespace

bool MemoryFileSystem::is_folder(std::string_view path) const {
  return path.empty() || path == "/" || folders_.contains(path);
}

bool MemoryFileSystem::has_children(std::string_view folder) const {
  const std::string prefix = prefix_of(folder);
  const auto file = files_.lower_bound(prefix);
  const auto inner = folders_.lower_bound(prefix);
  return (file != files_.end() && file->first.starts_with(prefix)) ||
         (inner != folders_.end() && inner->starts_with(prefix));
}

void MemoryFileSystem::add_folders_above(std::string_view path) {
  for (std::string folder = parent_of(path); !is_folder(folder); folder = parent_of(folder)) {
    folders_.insert(folder);
  }
}

void MemoryFileSystem::set(std::string path, std::string bytes) {
  files_.insert_or_assign(std::move(path),
                          File{.bytes = std::move(bytes), .modified_ns = clock_ns_});
  clock_ns_ += k_step_ns;
}

void MemoryFileSystem::move_folder(const std::string& from, const std::string& to) {
  const std::string prefix = prefix_of(from);
  folders_.erase(from);
  folders_.insert(to);
  for (auto it = folders_.lower_bound(prefix); it != folders_.end() && it->starts_with(prefix);) {
    auto node = folders_.extract(it++);
    node.value().replace(0, from.size(), to);
    folders_.insert(std::move(node));
  }
  for (auto it = files_.lower_bound(prefix); it != files_.end() && it->first.starts_with(prefix);) {
    auto node = files_.extract(it++);
    node.key().replace(0, from.size(), to);
    files_.insert(std::move(node));
  }
}

void MemoryFileSystem::put(std::string_view path, std::string bytes) {
  const std::lock_guard lock(mutex_);
  std::string key = plain(path);
  add_folders_above(key);
  set(std::move(key), std::move(bytes));
}

void MemoryFileSystem::protect(std::string_view path) {
  const std::lock_guard lock(mutex_);
  const auto file = files_.find(plain(path));
  if (file != files_.end()) file->second.read_only = true;
}

const std::string* MemoryFileSystem::get(std::string_view path) const {
  const std::lock_guard lock(mutex_);
  const auto file = files_.find(plain(path));
  return file == files_.end() ? nullptr : &file->second.bytes;
}

std::vector<std::string> MemoryFileSystem::files() const {
  const std::lock_guard lock(mutex_);
  std::vector<std::string> paths;
  for (const auto& [path, file] : files_)
    paths.push_back(path);
  return paths;
}

FileInfo MemoryFileSystem::info(std::string_view path) const {
  const std::lock_guard lock(mutex_);
  const std::string key = plain(path);
  if (is_folder(key)) return {.type = FileType::folder};
  const auto file = files_.find(key);
  if (file == files_.end()) return {};
  return {.type = FileType::file,
          .size = file->second.bytes.size(),
          .modified_ns = file->second.modified_ns,
          .read_only = file->second.read_only,
          .number = 0,
          .changed_ns = file->second.modified_ns};
}

base::Result<std::string> MemoryFileSystem::read(std::string_view path, std::uint64_t limit) const {
  const std::lock_guard lock(mutex_);
  const std::string key = plain(path);
  if (is_folder(key)) return failure("read", path, "it is not a file");
  const auto file = files_.find(key);
  if (file == files_.end()) return failure("read", path, k_missing);
  if (file->second.bytes.size() > limit) {
    return failure("read", path, fmt::format("it is larger than {} bytes", limit));
  }
  return file->second.bytes;
}

base::Result<std::string> MemoryFileSystem::read_head(std::string_view path,
                                                      std::size_t size) const {
  auto bytes = read(path, std::string::npos);
  if (!bytes) return bytes;
  return std::move(bytes).value().substr(0, size);
}

base::Result<std::vector<FolderEntry>> MemoryFileSystem::list(std::string_view path) const {
  const std::lock_guard lock(mutex_);
  const std::string key = plain(path);
  if (files_.contains(key)) return failure("list", path, "not a directory");
  if (!is_folder(key)) return failure("list", path, k_missing);
  std::vector<FolderEntry> entries;
  append_names(entries, folders_, prefix_of(key), FileType::folder);
  append_names(entries, files_, prefix_of(key), FileType::file);
  std::ranges::sort(entries, {}, &FolderEntry::name);
  return entries;
}

base::Result<std::string> MemoryFileSystem::real_path(std::string_view path) const {
  const std::lock_guard lock(mutex_);
  std::string key = plain(path);
  if (!is_folder(key) && !files_.contains(key)) return failure("find", path, k_missing);
  return key;
}

base::Result<base::Done> MemoryFileSystem::write(std::string_view path, std::string_view bytes) {
  const std::lock_guard lock(mutex_);
  std::string key = plain(path);
  if (is_folder(key)) return failure("write", path, "is a directory");
  if (!is_folder(parent_of(key))) return failure("write", path, k_missing);
  log_.push_back("write " + key);
  set(std::move(key), std::string(bytes));
  return base::Done{};
}

base::Result<base::Done> MemoryFileSystem::create(std::string_view path, std::string_view bytes) {
  if (info(path).type != FileType::none) return failure("write", path, "file exists");
  return write(path, bytes);
}

base::Result<base::Done> MemoryFileSystem::replace(std::string_view path, std::string_view bytes) {
  const std::lock_guard lock(mutex_);
  std::string key = plain(path);
  if (!files_.contains(key)) {
    return failure("replace", path, is_folder(key) ? "it is not a file" : k_missing);
  }
  log_.push_back("replace " + key);
  set(std::move(key), std::string(bytes));
  return base::Done{};
}

base::Result<base::Done> MemoryFileSystem::make_folders(std::string_view path) {
  const std::lock_guard lock(mutex_);
  const std::string key = plain(path);
  for (std::string above = key; !is_folder(above); above = parent_of(above)) {
    if (files_.contains(above)) return failure("make folder", path, "not a directory");
  }
  if (!is_folder(key)) folders_.insert(key);
  add_folders_above(key);
  return base::Done{};
}

base::Result<base::Done> MemoryFileSystem::rename(std::string_view from, std::string_view to) {
  const std::lock_guard lock(mutex_);
  const std::string source = plain(from);
  const std::string target = plain(to);
  const std::string deed = fmt::format("rename '{}' to", from);
  const auto file = files_.find(source);
  const bool is_file = file != files_.end();
  if (!is_file && !folders_.contains(source)) return failure(deed, to, k_missing);
  if (!is_folder(parent_of(target))) return failure(deed, to, k_missing);
  if (source == target) return base::Done{};
  if (is_file && is_folder(target)) return failure(deed, to, "is a directory");
  if (!is_file && files_.contains(target)) return failure(deed, to, "not a directory");
  if (target.starts_with(prefix_of(source))) return failure(deed, to, "invalid argument");
  if (!is_file && has_children(target)) return failure(deed, to, "directory not empty");
  if (is_file) {
    // The time of a file's last change travels with it.
    files_.insert_or_assign(target, std::move(file->second));
    files_.erase(source);
  } else {
    move_folder(source, target);
    if (auto held = locks_.extract(source)) {
      locks_.erase(target);
      held.key() = target;
      locks_.insert(std::move(held));
    }
  }
  log_.push_back(fmt::format("rename {} {}", source, target));
  return base::Done{};
}

base::Result<base::Done> MemoryFileSystem::remove(std::string_view path) {
  const std::lock_guard lock(mutex_);
  const std::string key = plain(path);
  if (is_folder(key) && has_children(key)) return failure("remove", path, "directory not empty");
  if (files_.erase(key) + folders_.erase(key) > 0) log_.push_back("remove " + key);
  return base::Done{};
}

base::Result<base::Done> MemoryFileSystem::remove_all(std::string_view path) {
  const std::lock_guard lock(mutex_);
  const std::string key = plain(path);
  if (key.empty()) return failure("remove", path, "invalid argument");
  const std::string prefix = prefix_of(key);
  const std::size_t before = files_.size() + folders_.size();
  const auto is_inside = [&](const auto& entry) {
    return path_of(entry) == key || path_of(entry).starts_with(prefix);
  };
  std::erase_if(files_, is_inside);
  std::erase_if(folders_, is_inside);
  if (files_.size() + folders_.size() < before) log_.push_back("remove " + key);
  return base::Done{};
}

LockAttempt MemoryFileSystem::lock(std::string_view folder) {
  const std::lock_guard lock(mutex_);
  const std::string key = plain(folder);
  if (!is_folder(key)) return {.state = LockAttempt::State::missing, .lock = nullptr};
  auto& known = locks_[key];
  if (!known.expired()) return {.state = LockAttempt::State::busy, .lock = nullptr};
  const auto fresh = std::make_shared<FolderLock>();
  known = fresh;
  return {.lock = std::make_unique<MemoryLock>(fresh)};
}

}  // namespace daybook::io
