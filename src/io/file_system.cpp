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

bool is_within(std::string_view path, std::string_view folder) {
  if (!path.starts_with(folder)) return false;
  return path.size() == folder.size() || folder.ends_with('/') || path[folder.size()] == '/';
}

base::Result<base::Done> write_beside(FileSystem& files, const std::string& path,
                                      const std::string& beside, std::string_view bytes) {
  auto done = files.write(beside, bytes);
  if (done) done = files.rename(beside, path);
  if (!done) (void)files.remove(beside);
  return done;
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
  return is_within(real.value(), inside.value());
}

}  // namespace daybook::io
