// SPDX-License-Identifier: MIT
#include "io/private_folder.hpp"

#include <cerrno>
#include <cstdlib>
#include <fmt/format.h>
#include <system_error>
#include <unistd.h>
#include <utility>

#include "io/disk.hpp"

namespace daybook::io {

base::Result<PrivateFolder> PrivateFolder::make(std::string_view name) {
  const char* const given = std::getenv("TMPDIR");
  const std::string_view above = given == nullptr || *given == '\0' ? "/tmp" : given;
  std::string path = join(above, std::string(name) + ".XXXXXX");
  // mkdtemp gives nobody else a right to it.
  if (::mkdtemp(path.data()) == nullptr) {
    return base::Error{fmt::format("cannot make a folder in '{}': {}", above,
                                   std::generic_category().message(errno))};
  }
  return PrivateFolder(std::move(path));
}

PrivateFolder::PrivateFolder(PrivateFolder&& other) noexcept
    : path_(std::exchange(other.path_, {})) {}

PrivateFolder::~PrivateFolder() {
  if (!path_.empty()) (void)DiskFileSystem().remove_all(path_);
}

}  // namespace daybook::io
