// SPDX-License-Identifier: MIT
#include "build/theme_files.hpp"

#include <utility>
#include <vector>

#include "build/scan.hpp"
#include "build/translate.hpp"
#include "render/look.hpp"

namespace daybook::build {
namespace {

base::Result<std::vector<render::ThemeFile>> read_files(const io::FileSystem& files,
                                                        const std::string& root,
                                                        const std::string& folder,
                                                        const std::vector<std::string>& names) {
  std::vector<render::ThemeFile> out;
  for (const std::string& name : names) {
    std::string path = io::join(folder, name);
    auto bytes = files.read(io::join(root, path), k_largest_file);
    if (!bytes) return bytes.error();
    out.push_back({.name = name, .path = std::move(path), .bytes = std::move(bytes).value()});
  }
  return out;
}

}  // namespace

base::Result<text::Checked<render::Theme>> read_theme(const io::FileSystem& files,
                                                      const std::string& root,
                                                      const Journal& journal) {
  auto layouts = read_files(files, root, journal.config.layouts, journal.found.layouts);
  if (!layouts) return layouts.error();
  auto assets = read_files(files, root, "assets", journal.found.assets);
  if (!assets) return assets.error();
  auto theme = render::make_theme(std::move(layouts).value(), std::move(assets).value());
  render::add_look(theme.value, journal.config.look);
  apply_severities(theme.diagnostics, journal.config);
  return theme;
}

}  // namespace daybook::build
