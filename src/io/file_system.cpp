// SPDX-License-Identifier: MIT
#include "io/file_system.hpp"

namespace daybook::io {

std::string join(std::string_view folder, std::string_view name) {
  std::string path(folder);
  if (!folder.empty() && !name.empty() && !folder.ends_with('/')) path += '/';
  path += name;
  return path;
}

}  // namespace daybook::io
