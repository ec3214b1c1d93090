// SPDX-License-Identifier: MIT
// Finds fields that layouts ask for and that their data will never have, before there is any: each
// layout is gone through as it would be rendered, both ways at an `if` that cannot be decided.
// What only rendering can know (an item by its number, a value that may be one of several records)
// is left to rendering.  Tested by field_check_test.cpp.
#pragma once

#include <vector>

#include "layout/known_evaluator.hpp"
#include "layout/program.hpp"
#include "layout/shape.hpp"

namespace daybook::layout {

/// The faults of all layouts that can be used and are among `data.roots`, by path and place.
std::vector<FieldFault> check_fields(const Program& program, const DataShapes& data);

}  // namespace daybook::layout
