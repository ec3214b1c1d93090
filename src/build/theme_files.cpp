// SPDX-License-Identifier: MIT
#include "build/theme_files.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <iterator>
#include <optional>
#include <utility>
#include <vector>

#include "build/scan.hpp"
#include "build/translate.hpp"
#include "render/look.hpp"
#include "text/encoding.hpp"

namespace daybook::build {
namespace {

/// What files are for: text that goes into pages, or bytes that go to readers as they are.
enum class Use { layouts, assets };

base::Result<std::vector<render::ThemeFile>> read_files(const io::FileSystem& files,
                                                        const std::string& root,
                                                        const std::string& folder,
                                                        const std::vector<std::string>& names,
                                                        Use use, text::Diagnostics& said) {
  std::vector<render::ThemeFile> out;
  for (const std::string& name : names) {
    std::string path = io::join(folder, name);
    auto bytes = files.read(io::join(root, path), k_largest_file);
    if (!bytes) return bytes.error();
    if (use == Use::layouts) {
      auto clean = text::clean_text(path, std::move(bytes).value());
      std::ranges::move(clean.diagnostics, std::back_inserter(said));
      bytes = std::move(clean.value);
    }
    out.push_back({.name = name, .path = std::move(path), .bytes = std::move(bytes).value()});
  }
  return out;
}

/// Files that cannot be read or are too large are reported and left out.
text::Checked<std::vector<render::ThemeFile>> read_data(const io::FileSystem& files,
                                                        const std::string& root,
                                                        const Journal& journal) {
  text::Checked<std::vector<render::ThemeFile>> read;
  if (journal.found.layouts.empty()) return read;
  for (const std::string& name : journal.found.data) {
    std::string path = io::join(journal.config.data, name);
    auto bytes = files.read(io::join(root, path), render::k_largest_data_file);
    if (bytes) {
      auto source = text::make_source(path, std::move(bytes).value());
      std::ranges::move(source.diagnostics, std::back_inserter(read.diagnostics));
      read.value.push_back(
          {.name = name, .path = std::move(path), .bytes = std::string(source.value->bytes())});
      continue;
    }
    read.diagnostics.push_back(text::make_diagnostic(
        text::Rule::data_invalid,
        {.path = std::move(path), .begin = {}, .end_column = 1, .line_text = {}},
        bytes.error().message));
  }
  return read;
}

// The script that draws diagrams, from where it was installed.
std::optional<render::ThemeFile> installed_script(const io::FileSystem& files,
                                                  const JournalOptions& options) {
  for (const std::string& folder : options.installed) {
    std::string path = io::join(folder, render::k_mermaid);
    if (auto bytes = files.read(path, k_largest_file)) {
      return render::ThemeFile{.name = std::string(render::k_mermaid),
                               .path = std::move(path),
                               .bytes = std::move(bytes).value()};
    }
  }
  return std::nullopt;
}

text::Diagnostic missing_script(const text::Place& place) {
  return text::make_diagnostic(
      text::Rule::diagram_script_missing, place,
      "the script that draws diagrams is not installed, so they stay text",
      fmt::format("put Mermaid's {} into the journal's assets/, or build daybook by ./dev build "
                  "where npm is installed",
                  render::k_mermaid));
}

}  // namespace

base::Result<text::Checked<render::Theme>> read_theme(const io::FileSystem& files,
                                                      const JournalOptions& options,
                                                      const Journal& journal) {
  const std::string& root = options.journal;
  text::Diagnostics said;
  auto layouts =
      read_files(files, root, journal.config.layouts, journal.found.layouts, Use::layouts, said);
  if (!layouts) return layouts.error();
  auto assets = read_files(files, root, "assets", journal.found.assets, Use::assets, said);
  if (!assets) return assets.error();
  const auto& mermaid = journal.config.mermaid;
  const bool has_own =
      std::ranges::find(journal.found.assets, render::k_mermaid) != journal.found.assets.end();
  if (mermaid && !has_own) {
    if (auto script = installed_script(files, options))
      assets.value().push_back(std::move(*script));
    else
      said.push_back(missing_script(*mermaid));
  }
  // Only layouts of the journal's own can ask for data, and a folder of that name may hold others.
  auto data = read_data(files, root, journal);
  auto theme = render::make_theme({.layouts = std::move(layouts).value(),
                                   .assets = std::move(assets).value(),
                                   .data = std::move(data.value)});
  std::ranges::move(data.diagnostics, std::back_inserter(theme.diagnostics));
  render::add_look(theme.value, journal.config.look);
  std::ranges::move(said, std::back_inserter(theme.diagnostics));
  apply_severities(theme.diagnostics, journal.config);
  return theme;
}

}  // namespace daybook::build
