// SPDX-License-Identifier: MIT
#include "layout/known.hpp"

#include <algorithm>
#include <iterator>

namespace daybook::layout {

using Kind = Shape::Kind;

Known known_of(const Value& value) {
  switch (value.type()) {
    case Value::Type::none:
      return Kind::none;
    case Value::Type::boolean: {
      Known known(Kind::boolean);
      known.truth = value.truthy();
      return known;
    }
    case Value::Type::integer:
      return Kind::integer;
    case Value::Type::text:
      return Kind::text;
    case Value::Type::html:
      return Kind::html;
    case Value::Type::list:
    case Value::Type::record:
      break;
  }
  return {};
}

Known either(Known a, const Known& b) {
  a.shapes.insert(a.shapes.end(), b.shapes.begin(), b.shapes.end());
  std::ranges::sort(a.shapes);
  a.shapes.erase(std::unique(a.shapes.begin(), a.shapes.end()), a.shapes.end());
  if (a.truth != b.truth) a.truth.reset();
  return a;
}

Known item_of(const Known& list) {
  Known item;
  item.shapes.clear();
  for (Shape shape : list.shapes) {
    if (shape.lists == 0) shape = {};
    if (shape.lists > 0) --shape.lists;
    shape.or_none = false;
    item = either(std::move(item), shape);
  }
  return item;
}

Known list_of(Known item) {
  for (Shape& shape : item.shapes) {
    shape.or_none = false;
    ++shape.lists;
  }
  item.truth.reset();
  return item;
}

KnownField field_of(const std::vector<RecordShape>& records, const Known& whole,
                    std::string_view name) {
  KnownField found{.there = KnownField::There::never, .value = {}};
  std::vector<Shape> values;
  for (const Shape& shape : whole.shapes) {
    if (shape.kind == Kind::any) return {};
    if (shape.kind != Kind::record || shape.lists > 0) continue;
    const std::vector<FieldShape>& fields = records[shape.record].fields;
    const auto field = std::ranges::find(fields, name, &FieldShape::name);
    if (field != fields.end()) values.push_back(field->shape);
  }
  if (values.empty()) {
    const bool is_none = std::ranges::all_of(
        whole.shapes, [](const Shape& shape) { return shape.kind == Kind::none; });
    return is_none ? KnownField{} : found;
  }
  const bool is_sure = whole.shapes.size() == 1 && !whole.shapes.front().or_none;
  found.there = is_sure ? KnownField::There::always : KnownField::There::perhaps;
  found.value = values.front();
  for (const Shape& value : values)
    found.value = either(std::move(found.value), value);
  return found;
}

}  // namespace daybook::layout
