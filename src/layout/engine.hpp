// SPDX-License-Identifier: MIT
// daybook's layouts: a strict subset of Jinja, compiled once and rendered by any number of threads.
// The language is described for layout authors in layouts/README.md.  Knows no journal.  Tested by
// engine_test.cpp and tests/spec/layout.md.
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "layout/value.hpp"
#include "text/diagnostic.hpp"

namespace daybook::layout {

/// A layout's source as the loader found it.
struct Source {
  std::string path;  ///< as shown in messages, e.g. `layouts/session.html`
  std::string text;
};

/// Finds the source of a layout by the name used in `extends` and `include` ("base.html").
using Loader = std::function<std::optional<Source>(std::string_view name)>;

/// What rendering gave: the text, or nothing but the diagnostic that says why not.
struct Rendered {
  std::string text;
  std::optional<text::Diagnostic> failure;
};

/// All layouts of a site, compiled.  Const after compile(): rendering takes no lock.
class Layouts {
 public:
  /// Compiles each of `names` and what they extend and include.  `globals` are the only names a layout
  /// may use besides those it sets itself; `known_layouts` feeds "did you mean" for include and
  /// extends.  A layout that cannot be compiled is left out and reported (rule layout-error).
  static text::Checked<Layouts> compile(std::span<const std::string_view> names, const Loader& loader,
                                        std::span<const std::string_view> globals);

  Layouts(Layouts&&) noexcept;
  Layouts& operator=(Layouts&&) noexcept;
  ~Layouts();

  bool has(std::string_view name) const;

  /// Renders a compiled layout with a value for each global, in the order given to compile().
  /// `size_hint` (bytes) is reserved for the text.  Fails (rule layout-error) on an unknown field, a
  /// value used as what it is not, or one of the limits: 1,000,000 loop rounds, 64 MiB of text,
  /// includes 32 deep.
  Rendered render(std::string_view name, std::span<const Value> globals, std::size_t size_hint) const;

 private:
  struct Compiled;
  explicit Layouts(std::unique_ptr<Compiled> compiled);
  std::unique_ptr<Compiled> compiled_;
};

}  // namespace daybook::layout
