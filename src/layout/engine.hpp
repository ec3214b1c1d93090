// SPDX-License-Identifier: MIT
// daybook's layouts: a strict subset of Jinja, compiled once and rendered by any number of threads.
// The language is described for layout authors in layouts/README.md.  Knows no journal.  Tested by
// engine_test.cpp and tests/spec/layout.md.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "layout/shape.hpp"
#include "layout/value.hpp"
#include "text/diagnostic.hpp"

namespace daybook::layout {

struct Program;

/// A layout's source as the loader found it.
struct Source {
  std::string path;  ///< as shown in messages, e.g. `layouts/session.html`
  std::string text;
};

/// Finds the source of a layout by the name used in `extends` and `include` ("base.html").
using Loader = std::function<std::optional<Source>(std::string_view name)>;

/// How text values are written: escaped for HTML, or as they are, for files that are no HTML.
enum class Escaping : std::uint8_t { html, none };

/// What rendering gave: the text, or nothing but the diagnostic that says why not.
struct Rendered {
  std::string text;
  std::optional<text::Diagnostic> failure;
};

/// All layouts of a site, compiled.  Const after compile(): rendering takes no lock.
class Layouts {
 public:
  /// Compiles each of `names`, the layouts pages are rendered with, and what they extend and
  /// include. An included layout sees the names of the place it is included at, so one that needs
  /// them is not to be in `names`.  `globals` are the only names a layout may use besides those it
  /// sets itself; `known_layouts` feeds "did you mean" for extends and include.  A layout that
  /// cannot be compiled is left out with all that use it, and reported once (rule layout-error).
  /// So is one that asks for a field which `data` says will never be there, with each such place
  /// (rule layout-field-unknown); without `data` fields are looked at by rendering alone.
  static text::Checked<Layouts> compile(std::span<const std::string_view> names,
                                        const Loader& loader,
                                        std::span<const std::string_view> globals,
                                        std::span<const std::string_view> known_layouts = {},
                                        const DataShapes* data = nullptr);

  Layouts(Layouts&&) noexcept;
  Layouts& operator=(Layouts&&) noexcept;
  ~Layouts();

  /// True when the layout is one of the names given and could be compiled.
  bool has(std::string_view name) const;

  /// Renders a compiled layout with a value for each global, in the order given to compile().
  /// `size_hint` (bytes) is reserved for the text.  Fails (rule layout-error) on an unknown field,
  /// a value used as what it is not, or one of the limits of limits.hpp: 1,000,000 loop rounds, 64
  /// MiB of text, includes 32 deep.  Precondition: has(name), and as many values as globals.
  Rendered render(std::string_view name, std::span<const Value> globals, std::size_t size_hint,
                  Escaping escaping = Escaping::html) const;

 private:
  explicit Layouts(std::unique_ptr<const Program> program);

  std::unique_ptr<const Program> program_;
};

}  // namespace daybook::layout
