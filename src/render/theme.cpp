// SPDX-License-Identifier: MIT
#include "render/theme.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <utility>

#include "render/layout_names.hpp"
#include "render/layout_shapes.hpp"

namespace daybook::render {
namespace {

constexpr std::array<std::string_view, 5> k_globals{"site", "page", "build", "words", "data"};
constexpr std::array<std::string_view, 5> k_shortcode_globals{"args", "inner", "page", "data",
                                                              "words"};
constexpr std::string_view k_shortcodes = "shortcodes/";
constexpr std::string_view k_ending = ".html";
/// What a layout of the journal calls the built-in one that it takes the place of.
constexpr std::string_view k_built_in = "daybook/";

using Overrides = std::map<std::string, ThemeFile, std::less<>>;

const EmbeddedFile* find_embedded(std::span<const EmbeddedFile> files, std::string_view name) {
  const auto found = std::ranges::find(files, name, &EmbeddedFile::name);
  return found == files.end() ? nullptr : &*found;
}

layout::Loader loader_of(const Overrides& overrides) {
  return [&overrides](std::string_view name) -> std::optional<layout::Source> {
    if (const auto own = overrides.find(name); own != overrides.end()) {
      return layout::Source{own->second.path, own->second.bytes};
    }
    if (name.starts_with(k_built_in)) name.remove_prefix(k_built_in.size());
    const EmbeddedFile* const built_in = find_embedded(embedded_layouts(), name);
    if (built_in == nullptr) return std::nullopt;
    return layout::Source{"<daybook>/layouts/" + std::string(name), std::string(built_in->bytes)};
  };
}

std::vector<std::string_view> known_layouts(const Overrides& overrides) {
  std::vector<std::string_view> known;
  for (const EmbeddedFile& file : embedded_layouts())
    known.push_back(file.name);
  for (const auto& [name, file] : overrides) {
    if (find_embedded(embedded_layouts(), name) == nullptr) known.push_back(name);
  }
  return known;
}

/// Those that cannot be compiled are left out, and their shortcodes stay words.
text::Checked<layout::Layouts> compile_shortcodes(const Overrides& overrides) {
  std::vector<std::string> own;
  for (const auto& [name, file] : overrides)
    own.push_back(name);
  std::vector<std::string> names = shortcode_names(own);
  for (std::string& name : names)
    name = shortcode_layout(name);
  return layout::Layouts::compile(std::vector<std::string_view>(names.begin(), names.end()),
                                  loader_of(overrides), k_shortcode_globals,
                                  known_layouts(overrides));
}

text::Checked<layout::Layouts> compile(const Overrides& overrides) {
  const layout::Loader load = loader_of(overrides);
  const std::vector<std::string_view> known = known_layouts(overrides);
  // The built-in layouts ask for nothing that is not there, which a test holds.
  if (overrides.empty()) {
    return layout::Layouts::compile(page_layouts(), load, layout_globals(), known);
  }
  const layout::DataShapes shapes = layout_shapes();
  return layout::Layouts::compile(page_layouts(), load, layout_globals(), known, &shapes);
}

// One of the journal's own that takes the place of a built-in one and cannot be compiled is
// dropped.
text::Checked<layout::Layouts> make_shortcodes(Overrides overrides) {
  auto shortcodes = compile_shortcodes(overrides);
  const auto lost = [&](const EmbeddedFile& file) {
    return file.name.starts_with(k_shortcodes) && !shortcodes.value.has(file.name);
  };
  for (const EmbeddedFile& file : embedded_layouts()) {
    if (lost(file)) overrides.erase(std::string(file.name));
  }
  if (std::ranges::any_of(embedded_layouts(), lost))
    shortcodes.value = compile_shortcodes(overrides).value;
  return shortcodes;
}

bool complete(const layout::Layouts& layouts) {
  return std::ranges::all_of(page_layouts(),
                             [&](std::string_view name) { return layouts.has(name); });
}

// Drops the overrides that the diagnostics are about; all of them when it is none.
void drop_faulty(Overrides& overrides, const text::Diagnostics& diagnostics) {
  const std::size_t count = overrides.size();
  std::erase_if(overrides, [&](const auto& row) {
    return std::ranges::any_of(diagnostics, [&](const text::Diagnostic& diagnostic) {
      return diagnostic.place.path == row.second.path;
    });
  });
  if (overrides.size() == count) overrides.clear();
}

std::vector<Asset> make_assets(std::vector<ThemeFile> own) {
  std::map<text::Url, std::string> assets;
  const auto put = [&](std::string_view name, std::string bytes) {
    if (const auto url = text::Url::from_path("assets/" + std::string(name))) {
      assets.insert_or_assign(*url, std::move(bytes));
    }
  };
  for (const auto files : {embedded_assets(), embedded_fonts()}) {
    for (const EmbeddedFile& file : files)
      put(file.name, std::string(file.bytes));
  }
  for (ThemeFile& file : own)
    put(file.name, std::move(file.bytes));
  std::vector<Asset> list;
  for (auto& [url, bytes] : assets)
    list.push_back({url, std::move(bytes)});
  return list;
}

base::Digest sources_of(const ThemeFiles& files) {
  std::string all;
  for (const auto* const kind : {&files.layouts, &files.data}) {
    for (const ThemeFile& file : *kind) {
      for (const std::string_view part :
           {std::string_view(file.path), std::string_view(file.bytes)})
        all += base::to_hex(base::digest_of(part));
    }
    all += '/';
  }
  return base::digest_of(all);
}

}  // namespace

std::span<const std::string_view> layout_globals() {
  return k_globals;
}

std::string shortcode_layout(std::string_view shortcode) {
  return std::string(k_shortcodes).append(shortcode).append(k_ending);
}

std::vector<std::string> shortcode_names(std::span<const std::string> layouts) {
  std::set<std::string> names;
  const auto add = [&](std::string_view layout) {
    if (!layout.starts_with(k_shortcodes) || !layout.ends_with(k_ending)) return;
    layout.remove_prefix(k_shortcodes.size());
    layout.remove_suffix(k_ending.size());
    names.emplace(layout);
  };
  for (const EmbeddedFile& file : embedded_layouts())
    add(file.name);
  for (const std::string& layout : layouts)
    add(layout);
  return {names.begin(), names.end()};
}

text::Checked<Theme> make_theme(ThemeFiles files) {
  const base::Digest sources = sources_of(files);
  Overrides overrides;
  for (ThemeFile& file : files.layouts) {
    std::string name = file.name;
    overrides.insert_or_assign(std::move(name), std::move(file));
  }
  auto data = make_data(files.data);
  text::Diagnostics diagnostics = std::move(data.diagnostics);
  const auto report = [&](const text::Diagnostics& said) {
    diagnostics.insert(diagnostics.end(), said.begin(), said.end());
  };
  auto shortcodes = make_shortcodes(overrides);
  report(shortcodes.diagnostics);
  for (;;) {
    text::Checked<layout::Layouts> compiled = compile(overrides);
    report(compiled.diagnostics);
    if (overrides.empty() || complete(compiled.value)) {
      return {.value = {.layouts = std::move(compiled.value),
                        .shortcodes = std::move(shortcodes.value),
                        .data = std::move(data.value),
                        .assets = make_assets(std::move(files.assets)),
                        .sources = sources},
              .diagnostics = std::move(diagnostics)};
    }
    drop_faulty(overrides, compiled.diagnostics);
  }
}

}  // namespace daybook::render
