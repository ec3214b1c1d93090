// SPDX-License-Identifier: MIT
#include "io/private_folder.hpp"

#include <cerrno>
#include <cstdlib>
#include <fmt/format.h>
#include <system_error>
#include <unistd.h>
#include <utility>
#include <vector>

#include "io/disk.hpp"

namespace daybook::io {

namespace {

constexpr std::string_view k_random = ".XXXXXX";

/// Those of programs that were killed: nobody has their lock any more.
void remove_abandoned(DiskFileSystem& files, std::string_view above, std::string_view name) {
  const auto names = files.list(above);
  for (const FolderEntry& entry : names ? names.value() : std::vector<FolderEntry>()) {
    if (entry.type != FileType::folder || entry.name.size() != name.size() + k_random.size() ||
        !entry.name.starts_with(name) || entry.name[name.size()] != k_random.front())
      continue;
    const std::string path = join(above, entry.name);
    // Without a lock there is no telling: another user's, or a disk that has none.
    if (const LockAttempt got = files.lock(path); got.lock) (void)files.remove_all(path);
  }
}

}  // namespace

base::Result<PrivateFolder> PrivateFolder::make(std::string_view name) {
  const char* const given = std::getenv("TMPDIR");
  const std::string_view above = given == nullptr || *given == '\0' ? "/tmp" : given;
  DiskFileSystem files;
  remove_abandoned(files, above, name);
  for (;;) {
    std::string path = join(above, std::string(name) + std::string(k_random));
    // mkdtemp gives nobody else a right to it.
    if (::mkdtemp(path.data()) == nullptr) {
      return base::Error{fmt::format("cannot make a folder in '{}': {}", above,
                                     std::generic_category().message(errno))};
    }
    LockAttempt got = files.lock(path);
    // Otherwise it was taken for an abandoned one before it was locked.
    if (got.state == LockAttempt::State::held)
      return PrivateFolder(std::move(path), std::move(got.lock));
  }
}

PrivateFolder::PrivateFolder(PrivateFolder&& other) noexcept
    : path_(std::exchange(other.path_, {})), lock_(std::move(other.lock_)) {}

PrivateFolder::~PrivateFolder() {
  if (!path_.empty()) (void)DiskFileSystem().remove_all(path_);
}

}  // namespace daybook::io
