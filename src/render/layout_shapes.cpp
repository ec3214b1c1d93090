// SPDX-License-Identifier: MIT
#include "render/layout_shapes.hpp"

#include <algorithm>
#include <cassert>
#include <map>
#include <utility>

#include "config/word_table.hpp"
#include "render/layout_names.hpp"

namespace daybook::render {
namespace {

using layout::Shape;

Shape::Kind kind_of(FieldType::Kind kind) {
  switch (kind) {
    case FieldType::Kind::text:
      return Shape::Kind::text;
    case FieldType::Kind::integer:
      return Shape::Kind::integer;
    case FieldType::Kind::boolean:
      return Shape::Kind::boolean;
    case FieldType::Kind::html:
      return Shape::Kind::html;
    case FieldType::Kind::record:
    case FieldType::Kind::row:
      break;
  }
  return Shape::Kind::record;
}

/// Those of `with` first, one of a name; recursion is as deep as the table has it.
void append_fields(std::span<const DataRecord> table, const With& with,
                   std::span<const DataField> own, std::vector<DataField>& into) {
  for (const std::string_view name : with) {
    const DataRecord* const record = find_data_record(table, name);
    assert((name.empty() || record != nullptr) && "a name of the table is in the table");
    if (record != nullptr) append_fields(table, record->with, record->fields, into);
  }
  for (const DataField& field : own) {
    if (std::ranges::find(into, field.name, &DataField::name) == into.end()) into.push_back(field);
  }
}

/// The fields of a record with those of the records it is made of, in order.
std::vector<DataField> all_fields(std::span<const DataRecord> table, const With& with,
                                  std::span<const DataField> own) {
  std::vector<DataField> fields;
  append_fields(table, with, own, fields);
  return fields;
}

/// Gives each record that is asked for a number and fills it in when its turn comes, so that
/// records may hold one another.
class Maker {
 public:
  Maker() : table_(data_records()) {}

  layout::DataShapes run() {
    const Shape site = shape_of(type::a(k_site_record), {});
    const Shape build = shape_of(type::a(k_build_record), {});
    const Shape words = words_shape();
    for (const DataPage& page : data_pages()) {
      With with = page.with;
      std::rotate(with.begin(), std::prev(with.end()), with.end());
      with.front() = k_every_page;
      const Shape own = add(page.name, all_fields(table_, with, page.fields), page.row);
      shapes_.roots.push_back(
          {.layout = layout_of(page.kind), .globals = {site, own, build, words, Shape{}}});
    }
    return std::move(shapes_);
  }

 private:
  Shape shape_of(const FieldType& type, std::string_view row) {
    Shape shape;
    if (type.kind == FieldType::Kind::record) shape = record_shape(type.record, row);
    if (type.kind == FieldType::Kind::row) shape = record_shape(row, row);
    shape.kind = kind_of(type.kind);
    shape.lists = type.lists;
    shape.or_none = type.or_none;
    return shape;
  }

  /// One shape for each record and each kind of rows in its surroundings; most do not care.
  Shape record_shape(std::string_view name, std::string_view row) {
    const DataRecord* const record = find_data_record(table_, name);
    assert(record != nullptr && "a name of the table is in the table");
    if (record == nullptr) return {};
    std::vector<DataField> fields = all_fields(table_, record->with, record->fields);
    const bool has_rows = std::ranges::any_of(
        fields, [&](const DataField& field) { return field.type.kind == FieldType::Kind::row; });
    const std::pair key{name, has_rows ? row : std::string_view{}};
    if (const auto known = made_.find(key); known != made_.end()) return known->second;
    const Shape shape = reserve(name);
    made_.emplace(key, shape);
    fill(shape, fields, key.second);
    return shape;
  }

  Shape add(std::string_view name, const std::vector<DataField>& fields, std::string_view row) {
    const Shape shape = reserve(name);
    fill(shape, fields, row);
    return shape;
  }

  Shape words_shape() {
    const Shape shape = reserve("words");
    for (const config::WordRow& row : config::k_words)
      shapes_.records[shape.record].fields.push_back(
          {.name = row.key, .shape = {.kind = Shape::Kind::text}});
    return shape;
  }

  Shape reserve(std::string_view name) {
    shapes_.records.push_back({.name = name, .fields = {}});
    return {.kind = Shape::Kind::record,
            .lists = 0,
            .or_none = false,
            .record = static_cast<std::uint32_t>(shapes_.records.size() - 1)};
  }

  void fill(const Shape& shape, const std::vector<DataField>& fields, std::string_view row) {
    std::vector<layout::FieldShape> own;
    own.reserve(fields.size());
    for (const DataField& field : fields)
      own.push_back({.name = field.name, .shape = shape_of(field.type, row)});
    shapes_.records[shape.record].fields = std::move(own);
  }

  std::vector<DataRecord> table_;
  layout::DataShapes shapes_;
  std::map<std::pair<std::string_view, std::string_view>, Shape> made_;
};

}  // namespace

layout::DataShapes layout_shapes() {
  return Maker().run();
}

}  // namespace daybook::render
