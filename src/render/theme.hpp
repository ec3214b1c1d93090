// SPDX-License-Identifier: MIT
// The look of a site: compiled layouts and static assets, the built-in ones (embedded in the binary
// from layouts/, assets/ and doc/) or the journal's own of the same name.  Tested by
// theme_test.cpp.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/digest.hpp"
#include "layout/engine.hpp"
#include "render/data_files.hpp"
#include "text/diagnostic.hpp"
#include "text/url.hpp"

namespace daybook::render {

/// A file compiled into the binary.
struct EmbeddedFile {
  std::string_view name;  ///< below its folder, e.g. "base.html" of layouts/
  std::string_view bytes;
};
std::span<const EmbeddedFile> embedded_layouts();
std::span<const EmbeddedFile> embedded_assets();
std::span<const EmbeddedFile> embedded_fonts();
std::span<const EmbeddedFile> embedded_schemas();

/// A static file to publish as it is.
struct Asset {
  text::Url url;  ///< below assets/
  std::string bytes;
};

/// A look, ready to render with.
struct Theme {
  layout::Layouts layouts;
  layout::Layouts shortcodes;  ///< by shortcode_layout()
  DataTree data;               ///< the global `data`
  std::vector<Asset> assets;   ///< by address
  base::Digest sources;        ///< of the journal's own layouts and data
};

/// The script that draws diagrams, below assets/: the only asset that is not embedded, since most
/// journals do without its megabytes.
inline constexpr std::string_view k_mermaid = "mermaid.min.js";

/// The names a layout may use besides those it sets itself.
std::span<const std::string_view> layout_globals();

/// What of a journal makes its theme; each by name.
struct ThemeFiles {
  std::vector<ThemeFile> layouts{};
  std::vector<ThemeFile> assets{};
  std::vector<ThemeFile> data{};
};

/// The names of all shortcodes, sorted: the built-in ones and those that a journal's layouts, named
/// below their folder, are.
std::vector<std::string> shortcode_names(std::span<const std::string> layouts);

/// `shortcodes/figure.html` of `figure`.
std::string shortcode_layout(std::string_view shortcode);

/// Compiles the built-in layouts with the journal's own put over them.  A layout of the journal
/// that cannot be compiled is reported and the built-in one of that name is used.
text::Checked<Theme> make_theme(ThemeFiles files);

}  // namespace daybook::render
