// SPDX-License-Identifier: MIT
// Finds and parses all layouts a site needs, and ties them together: what extends and includes
// what, and who writes which block.  Renders nothing.  Tested by engine_test.cpp.
#pragma once

#include <span>
#include <string_view>

#include "layout/engine.hpp"
#include "layout/program.hpp"

namespace daybook::layout {

/// What Layouts::compile() is given.
struct CompileInput {
  std::span<const std::string_view> names;
  const Loader& loader;
  std::span<const std::string_view> globals;
  std::span<const std::string_view> known_layouts;
  const DataShapes* data;  ///< nullptr: fields are not checked
};

/// The layouts that can be compiled, and the first fault of each that cannot, or all its unknown
/// fields.
text::Checked<Program> compile_program(const CompileInput& input);

}  // namespace daybook::layout
