// SPDX-License-Identifier: MIT
// The data a layout sees: nothing, truth, whole numbers, text, HTML, lists and records.  Copying is
// cheap (shared, immutable).  Tested by value_test.cpp.
#pragma once

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace daybook::layout {

class Value;
using List = std::vector<Value>;

/// Named values in the order given; a name occurs once.  Names are string literals of ours or views
/// whose keeper outlives the rendering.  Searched in order, since records are small; one whose
/// names were set in the order of their bytes is halved.
class Record {
 public:
  Record() = default;
  Record(std::initializer_list<std::pair<std::string_view, Value>> fields);
  /// Adds a field, or gives the one of that name a new value.
  void set(std::string_view name, Value value);
  /// Adds a field that is known not to be there; for many, since nothing is looked up.
  void append(std::string_view name, Value value);
  /// The field's value, or nullptr.
  const Value* find(std::string_view name) const;
  const std::vector<std::pair<std::string_view, Value>>& fields() const { return fields_; }

 private:
  using Field = std::pair<std::string_view, Value>;
  const Field* find_field(std::string_view name) const;

  std::vector<Field> fields_;
  bool is_sorted_ = true;
};

/// Text that is HTML already and is written without escaping.
struct Html {
  std::string text;
};

/// One piece of data, never changed after it is made.
class Value {
 public:
  enum class Type : std::uint8_t { none, boolean, integer, text, html, list, record };

  Value() = default;
  template <std::integral Integer>
  Value(Integer value) : state_(static_cast<std::int64_t>(value)) {}
  Value(bool value) : state_(value) {}
  Value(std::string text);
  Value(std::string_view text);
  Value(const char* text);
  Value(Html html);
  Value(List list);
  Value(Record record);
  /// Text that is not copied; its keeper must outlive the rendering.
  static Value borrowed(std::string_view text);
  /// HTML that is not copied; its keeper must outlive the rendering.
  static Value borrowed_html(std::string_view html);

  Type type() const;
  /// "none", "boolean", "integer", "text", "html", "list", "record", for messages.
  std::string_view type_name() const;
  bool is_none() const { return type() == Type::none; }
  /// False for none, false, 0, empty text, empty list and empty record.
  bool truthy() const;
  /// The text of a text or html value; empty for any other.
  std::string_view text() const;
  std::int64_t integer() const;  ///< 0 for any other type
  const List* list() const;      ///< nullptr for any other type
  const Record* record() const;  ///< nullptr for any other type
  /// How deep lists and records lie in one another: 0 for a plain value, 1 for a list of plain
  /// values.
  std::size_t nesting() const;

 private:
  struct Borrowed {
    std::string_view text;
    bool html;
  };
  struct ListBox;
  struct RecordBox;
  std::variant<std::monostate, bool, std::int64_t, Borrowed, std::shared_ptr<const std::string>,
               std::shared_ptr<const Html>, std::shared_ptr<const ListBox>,
               std::shared_ptr<const RecordBox>>
      state_;
};

/// "none", "boolean" … for a type.
std::string_view type_name(Value::Type type);

/// The type as a sentence says it: "none", "text", "an integer", "a list".
std::string_view type_phrase(Value::Type type);

}  // namespace daybook::layout
