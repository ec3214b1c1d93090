// SPDX-License-Identifier: MIT
// Writes a compiled layout's text.  Reads a const Program and keeps all it changes in itself, so
// any number of threads may render.  Tested by engine_test.cpp and tests/spec/layout.md.
#pragma once

#include <cstddef>
#include <span>

#include "layout/engine.hpp"
#include "layout/program.hpp"
#include "layout/value.hpp"

namespace daybook::layout {

/// Renders one unit; see Layouts::render().
Rendered render_unit(const Program& program, UnitId unit, std::span<const Value> globals,
                     std::size_t size_hint, Escaping escaping);

}  // namespace daybook::layout
