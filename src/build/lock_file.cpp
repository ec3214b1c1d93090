// SPDX-License-Identifier: MIT
#include "build/lock_file.hpp"

#include <fmt/format.h>
#include <utility>

namespace daybook::build {

base::Result<std::optional<std::string>> read_lock(const io::FileSystem& files,
                                                   const std::string& journal,
                                                   std::string_view name) {
  const std::string path = io::join(journal, name);
  const io::FileType type = files.info(path).type;
  if (type == io::FileType::none) return std::optional<std::string>();
  // What a link leads to may be a file that is nobody's business.
  if (type != io::FileType::file) return base::Error{"it is no file, and is not read"};
  auto bytes = files.read(path, k_largest_lock);
  if (!bytes) return bytes.error();
  return std::optional(std::move(bytes).value());
}

base::Result<base::Done> write_lock(io::FileSystem& files, const std::string& journal,
                                    std::string_view name, std::string_view bytes) {
  const std::string path = io::join(journal, name);
  if (files.info(path).type != io::FileType::none) return files.replace(path, bytes);
  return io::write_beside(files, path, io::join(journal, fmt::format(".{}.new", name)), bytes);
}

}  // namespace daybook::build
