// SPDX-License-Identifier: MIT
// The table of all data that layouts see: which fields `site`, `build` and `page` have on each kind
// of page, of which type, and what they mean.  Layouts are checked against it (layout_shapes.hpp),
// the reference is printed from it (layout_reference.hpp), and every view is held to it
// (data_test.cpp).  A new field is one more row in one of layout_data_*.cpp.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "render/render.hpp"

namespace daybook::render {

/// The type of a field.
struct FieldType {
  enum class Kind : std::uint8_t {
    text,
    integer,
    boolean,
    html,
    record,  ///< `record`
    row,     ///< what the rows of the register are (DataPage::row)
  } kind = Kind::text;
  std::uint8_t lists = 0;  ///< 1: a list of such, 2: a list of lists
  bool or_none = false;
  std::string_view record = {};  ///< by its name in the table
};

/// The words in which the table's rows say their types.
namespace type {
// NOLINTBEGIN(readability-identifier-naming): they are read as words of `type`
inline constexpr FieldType text{FieldType::Kind::text};
inline constexpr FieldType integer{FieldType::Kind::integer};
inline constexpr FieldType boolean{FieldType::Kind::boolean};
inline constexpr FieldType html{FieldType::Kind::html};
inline constexpr FieldType row{FieldType::Kind::row};
// NOLINTEND(readability-identifier-naming)
constexpr FieldType a(std::string_view record) {
  return {.kind = FieldType::Kind::record, .record = record};
}
constexpr FieldType list(FieldType of) {
  ++of.lists;
  return of;
}
constexpr FieldType or_none(FieldType of) {
  of.or_none = true;
  return of;
}
}  // namespace type

/// A field of a record or page.
struct DataField {
  std::string_view name;
  FieldType type;
  std::string_view meaning;  ///< in Markdown; empty where the name says it
};

/// Records whose fields another one has too; empty names end the list.
using With = std::array<std::string_view, 5>;

/// A record by its name, which layouts never see but messages and the reference do.
struct DataRecord {
  std::string_view name;     ///< "session row"
  std::string_view meaning;  ///< a sentence or more in Markdown; may be empty
  With with = {};
  std::span<const DataField> fields = {};
};

/// What `page` is on one kind of page.
struct DataPage {
  PageKind kind;
  std::string_view name;     ///< `page.kind`
  std::string_view what;     ///< "a session"
  std::string_view address;  ///< its pattern, in Markdown
  With with = {};            ///< besides k_every_page
  std::span<const DataField> fields = {};
  std::string_view row = {};  ///< of a register: the record that its rows are
};

inline constexpr std::string_view k_site_record = "site";
inline constexpr std::string_view k_build_record = "build";
inline constexpr std::string_view k_every_page = "every page";

/// All records, those of one subject together; the order is that of the reference.
std::vector<DataRecord> data_records();
/// The record of that name, or nullptr.
const DataRecord* find_data_record(std::span<const DataRecord> records, std::string_view name);
/// All kinds of pages that have a layout, in the order of the reference.
std::vector<DataPage> data_pages();

// One layout_data_*.cpp each.
std::span<const DataRecord> common_records();
std::span<const DataRecord> row_records();
std::span<const DataRecord> ledger_records();
std::span<const DataRecord> register_records();
std::span<const DataRecord> learned_records();
std::span<const DataRecord> progress_records();
std::span<const DataRecord> page_records();
std::span<const DataRecord> graph_records();
std::span<const DataPage> shelf_pages();
std::span<const DataPage> register_pages();

}  // namespace daybook::render
