// SPDX-License-Identifier: MIT
#include "io/file_system.hpp"

#include "text/url.hpp"

namespace daybook::io {

std::string join(std::string_view folder, std::string_view name) {
  std::string path(folder);
  if (!folder.empty() && !name.empty() && !folder.ends_with('/')) path += '/';
  path += name;
  return path;
}

base::Result<bool> lies_inside(const FileSystem& files, std::string_view root,
                               std::string_view path) {
  while (!path.empty() && files.info(path).type == FileType::none)
    path = text::folder_of(path);
  const auto inside = files.real_path(root.empty() ? "." : root);
  if (!inside) return inside.error();
  const auto real = files.real_path(path.empty() ? "." : path);
  // A link that leads nowhere, or into a circle.
  if (!real) return false;
  return real.value() == inside.value() || inside.value() == "/" ||
         real.value().starts_with(inside.value() + "/");
}

}  // namespace daybook::io
