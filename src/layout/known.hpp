// SPDX-License-Identifier: MIT
// What can be said of an expression's value without the data: the shapes it may have, and whether
// it counts as true.  Used by field_check.cpp alone.  Tested by field_check_test.cpp.
#pragma once

#include <compare>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

#include "layout/shape.hpp"
#include "layout/value.hpp"

namespace daybook::layout {

/// The shapes a value may have, sorted; with any among them nothing is known of it.
struct Known {
  std::vector<Shape> shapes{Shape{}};
  std::optional<bool> truth = std::nullopt;

  Known() = default;
  Known(Shape shape) : shapes{shape} {}
  Known(Shape::Kind kind) : shapes{Shape{.kind = kind}} {}

  friend auto operator<=>(const Known&, const Known&) = default;
};

/// Of a value that stands in a layout.
Known known_of(const Value& value);
/// One or the other.
Known either(Known a, const Known& b);
/// An item of a list; any for what is no list.
Known item_of(const Known& list);
/// A list of such items.
Known list_of(Known item);

/// What a record's field may be.
struct KnownField {
  enum class There : std::uint8_t { always, perhaps, never } there = There::perhaps;
  Known value{};
};
/// `never` when each of the shapes is something that has no such field, and none is not all of it.
KnownField field_of(const std::vector<RecordShape>& records, const Known& whole,
                    std::string_view name);

}  // namespace daybook::layout
