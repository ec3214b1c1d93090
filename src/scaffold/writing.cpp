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
  const auto inside = io::lies_inside(files, root, text::folder_of(path));
  if (!inside) return inside.error();
  if (!inside.value())
    return base::Error{
        fmt::format("'{}' is not inside of '{}': a link leads out of it", path, root)};
  if (const std::string_view whole = text::folder_of(path); !whole.empty()) {
    if (auto made = files.make_folders(whole); !made) return made;
  }
  return files.create(path, bytes);
}

}  // namespace daybook::scaffold
