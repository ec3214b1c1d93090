// SPDX-License-Identifier: MIT
// What is known of the data before there is any: which fields the records have that a layout will
// be given.  The engine is told it by whoever makes the data, and checks layouts by it
// (field_check.hpp).  Tested by field_check_test.cpp.
#pragma once

#include <compare>
#include <cstdint>
#include <string_view>
#include <vector>

namespace daybook::layout {

/// What a value will be.
struct Shape {
  enum class Kind : std::uint8_t { any, none, boolean, integer, text, html, record };
  Kind kind = Kind::any;
  std::uint8_t lists = 0;    ///< in how many lists: 0 the value itself, 1 a list of such
  bool or_none = false;      ///< there may be none in its place
  std::uint32_t record = 0;  ///< of Kind::record: index into DataShapes::records

  friend auto operator<=>(const Shape&, const Shape&) = default;
};

/// A field and what it holds.
struct FieldShape {
  std::string_view name;
  Shape shape;
};

/// A record by the name that its documentation has for it.
struct RecordShape {
  std::string_view name;
  std::vector<FieldShape> fields;
};

/// What one layout is rendered with.
struct RootShape {
  std::string_view layout;
  std::vector<Shape> globals;  ///< in the order given to Layouts::compile()
};

/// The data of all layouts.  Names are views whose keeper outlives the compilation.
struct DataShapes {
  std::vector<RecordShape> records;
  std::vector<RootShape> roots;
};

}  // namespace daybook::layout
