// SPDX-License-Identifier: MIT
#include "layout/value.hpp"

#include <algorithm>
#include <array>

namespace daybook::layout {
namespace {

struct TypeWords {
  std::string_view name;
  std::string_view phrase;
};

// In the order of Value::Type.
constexpr std::array k_type_words{
    TypeWords{"none", "none"},          TypeWords{"boolean", "a boolean"},
    TypeWords{"integer", "an integer"}, TypeWords{"text", "text"},
    TypeWords{"html", "html"},          TypeWords{"list", "a list"},
    TypeWords{"record", "a record"},
};

}  // namespace

struct Value::ListBox {
  List items;
  std::size_t nesting;
};

struct Value::RecordBox {
  Record fields;
  std::size_t nesting;
};

Record::Record(std::initializer_list<std::pair<std::string_view, Value>> fields) {
  fields_.reserve(fields.size());
  for (const auto& [name, value] : fields)
    set(name, value);
}

void Record::set(std::string_view name, Value value) {
  if (const Field* const known = find_field(name)) {
    fields_[static_cast<std::size_t>(known - fields_.data())].second = std::move(value);
    return;
  }
  append(name, std::move(value));
}

void Record::append(std::string_view name, Value value) {
  is_sorted_ = is_sorted_ && (fields_.empty() || fields_.back().first < name);
  fields_.emplace_back(name, std::move(value));
}

const Value* Record::find(std::string_view name) const {
  const Field* const field = find_field(name);
  return field == nullptr ? nullptr : &field->second;
}

const Record::Field* Record::find_field(std::string_view name) const {
  constexpr std::size_t k_few = 32;
  const bool halves = is_sorted_ && fields_.size() > k_few;
  const auto found = halves ? std::ranges::lower_bound(fields_, name, {}, &Field::first)
                            : std::ranges::find(fields_, name, &Field::first);
  const bool is_there = found != fields_.end() && found->first == name;
  return is_there ? &*found : nullptr;
}

Value::Value(std::string text) : state_(std::make_shared<const std::string>(std::move(text))) {}
Value::Value(std::string_view text) : Value(std::string(text)) {}
Value::Value(const char* text) : Value(std::string(text)) {}
Value::Value(Html html) : state_(std::make_shared<const Html>(std::move(html))) {}

Value::Value(List list) {
  std::size_t inside = 0;
  for (const Value& item : list)
    inside = std::max(inside, item.nesting());
  state_ = std::make_shared<const ListBox>(ListBox{std::move(list), inside + 1});
}

Value::Value(Record record) {
  std::size_t inside = 0;
  for (const auto& [name, value] : record.fields())
    inside = std::max(inside, value.nesting());
  state_ = std::make_shared<const RecordBox>(RecordBox{std::move(record), inside + 1});
}

Value Value::borrowed(std::string_view text) {
  Value value;
  value.state_ = Borrowed{text, false};
  return value;
}

Value Value::borrowed_html(std::string_view html) {
  Value value;
  value.state_ = Borrowed{html, true};
  return value;
}

Value::Type Value::type() const {
  switch (state_.index()) {
    case 0:
      return Type::none;
    case 1:
      return Type::boolean;
    case 2:
      return Type::integer;
    case 3:
      return std::get_if<Borrowed>(&state_)->html ? Type::html : Type::text;
    case 4:
      return Type::text;
    case 5:
      return Type::html;
    case 6:
      return Type::list;
    default:
      return Type::record;
  }
}

std::string_view Value::type_name() const {
  return layout::type_name(type());
}

bool Value::truthy() const {
  switch (type()) {
    case Type::none:
      return false;
    case Type::boolean:
      return *std::get_if<bool>(&state_);
    case Type::integer:
      return integer() != 0;
    case Type::text:
    case Type::html:
      return !text().empty();
    case Type::list:
      return !list()->empty();
    case Type::record:
      return !record()->fields().empty();
  }
  return false;
}

std::string_view Value::text() const {
  if (const auto* borrowed = std::get_if<Borrowed>(&state_)) return borrowed->text;
  if (const auto* text = std::get_if<std::shared_ptr<const std::string>>(&state_)) return **text;
  if (const auto* html = std::get_if<std::shared_ptr<const Html>>(&state_)) return (*html)->text;
  return {};
}

std::int64_t Value::integer() const {
  const auto* number = std::get_if<std::int64_t>(&state_);
  return number != nullptr ? *number : 0;
}

const List* Value::list() const {
  const auto* box = std::get_if<std::shared_ptr<const ListBox>>(&state_);
  return box != nullptr ? &(*box)->items : nullptr;
}

const Record* Value::record() const {
  const auto* box = std::get_if<std::shared_ptr<const RecordBox>>(&state_);
  return box != nullptr ? &(*box)->fields : nullptr;
}

std::size_t Value::nesting() const {
  if (const auto* list = std::get_if<std::shared_ptr<const ListBox>>(&state_)) {
    return (*list)->nesting;
  }
  if (const auto* record = std::get_if<std::shared_ptr<const RecordBox>>(&state_)) {
    return (*record)->nesting;
  }
  return 0;
}

std::string_view type_name(Value::Type type) {
  return k_type_words[static_cast<std::size_t>(type)].name;
}

std::string_view type_phrase(Value::Type type) {
  return k_type_words[static_cast<std::size_t>(type)].phrase;
}

}  // namespace daybook::layout
