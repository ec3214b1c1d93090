// SPDX-License-Identifier: MIT
#include "scaffold/writing.hpp"

#include <fmt/format.h>

#include "text/url.hpp"

namespace daybook::scaffold {

base::Result<base::Done> write_new(io::FileSystem& files, const std::string& root,
                                   const std::string& path, std::string_view bytes) {
  if (files.info(path).type != io::FileType::none)
    return base::Error{fmt::format("'{}' is there already and is not overwritten", path)};
  // Links are followed by whoever makes a folder below them, so the nearest one that is there
  // tells.
  if (auto made = files.make_folders(root); !made) return made;
  std::string_view folder = text::folder_of(path);
  while (!folder.empty() && files.info(folder).type == io::FileType::none)
    folder = text::folder_of(folder);
  const auto inside = files.real_path(root);
  const auto real = files.real_path(folder.empty() ? "." : folder);
  if (!inside) return inside.error();
  if (!real) return real.error();
  const bool is_inside = real.value() == inside.value() ||
                         real.value().starts_with(inside.value() + "/") || inside.value() == "/";
  if (!is_inside)
    return base::Error{
        fmt::format("'{}' is not inside of '{}': a link leads out of it", path, root)};
  if (const std::string_view whole = text::folder_of(path); !whole.empty()) {
    if (auto made = files.make_folders(whole); !made) return made;
  }
  return files.create(path, bytes);
}

}  // namespace daybook::scaffold
