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
#include <vector>

namespace daybook::layout {

class Value;
using List = std::vector<Value>;

/// Named values in the order given; a name occurs once.  Names are string literals of ours or views
/// whose keeper outlives the rendering.  Searched in order, since records are small; one whose
/// names were set in the order of their bytes is halved.
class Record {
 public:
  /// A field of a literal, whose value the record takes for its own.
  struct Given;

  Record() = default;
  Record(std::initializer_list<Given> fields);
  /// Adds a field, or gives the one of that name a new value.
  void set(std::string_view name, Value value);
  /// Adds a field that is known not to be there; for many, since nothing is looked up.
  void append(std::string_view name, Value value);
  /// The field's value, or nullptr.
  const Value* find(std::string_view name) const;
  /// The same for who asks many records alike: `place` is where the field was found last, and is
  /// looked at first.
  const Value* find(std::string_view name, std::uint16_t& place) const;
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
  Value(Integer value) : type_(Type::integer), number_(static_cast<std::int64_t>(value)) {}
  Value(bool value) : type_(Type::boolean), number_(value ? 1 : 0) {}
  Value(std::string text);
  Value(std::string_view text);
  Value(const char* text);
  Value(Html html);
  Value(List list);
  Value(Record record);
  /// Text that is not copied; its keeper must outlive the rendering.
  static Value borrowed(std::string_view text) { return {Type::text, text}; }
  /// HTML that is not copied; its keeper must outlive the rendering.
  static Value borrowed_html(std::string_view html) { return {Type::html, html}; }

  Type type() const { return type_; }
  /// "none", "boolean", "integer", "text", "html", "list", "record", for messages.
  std::string_view type_name() const;
  bool is_none() const { return type_ == Type::none; }
  /// False for none, false, 0, empty text, empty list and empty record.
  bool truthy() const;
  /// The text of a text or html value; empty for any other.
  std::string_view text() const { return is_text() ? text_ : std::string_view{}; }
  std::int64_t integer() const { return type_ == Type::integer ? number_ : 0; }  ///< 0 for others
  /// nullptr for any other type.
  const List* list() const { return type_ == Type::list ? list_ : nullptr; }
  /// nullptr for any other type.
  const Record* record() const { return type_ == Type::record ? record_ : nullptr; }
  /// How deep lists and records lie in one another: 0 for a plain value, 1 for a list of plain
  /// values.
  std::size_t nesting() const { return nesting_; }

 private:
  Value(Type type, std::string_view text) : type_(type), text_(text) {}
  Value(Type type, std::shared_ptr<const std::string> text);

  bool is_text() const { return type_ == Type::text || type_ == Type::html; }

  Type type_ = Type::none;
  std::uint32_t nesting_ = 0;
  union {  // by the type; of none nothing is read
    std::string_view text_{};
    std::int64_t number_;  // of a boolean 0 or 1
    const List* list_;
    const Record* record_;
  };
  std::shared_ptr<const void> keeper_;  // of what the view or pointer leads to, unless borrowed
};

struct Record::Given {
  std::string_view name;
  mutable Value value;  ///< an initializer_list is const, and copies would cost more than records
};

/// "none", "boolean" … for a type.
std::string_view type_name(Value::Type type);

/// The type as a sentence says it: "none", "text", "an integer", "a list".
std::string_view type_phrase(Value::Type type);

}  // namespace daybook::layout
