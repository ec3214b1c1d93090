// SPDX-License-Identifier: MIT
#include "layout/value.hpp"

#include <algorithm>
#include <array>
#include <cassert>

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

Record::Record(std::initializer_list<Given> fields) {
  fields_.reserve(fields.size());
  for (const Given& field : fields) {
    assert(find_field(field.name) == nullptr && "a name occurs once in a literal");
    append(field.name, std::move(field.value));
  }
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

const Value* Record::find(std::string_view name, std::uint16_t& place) const {
  if (place < fields_.size() && fields_[place].first == name) return &fields_[place].second;
  const Field* const field = find_field(name);
  if (field == nullptr) return nullptr;
  place = static_cast<std::uint16_t>(field - fields_.data());
  return &field->second;
}

const Record::Field* Record::find_field(std::string_view name) const {
  constexpr std::size_t k_few = 32;
  const bool halves = is_sorted_ && fields_.size() > k_few;
  const auto found = halves ? std::ranges::lower_bound(fields_, name, {}, &Field::first)
                            : std::ranges::find(fields_, name, &Field::first);
  const bool is_there = found != fields_.end() && found->first == name;
  return is_there ? &*found : nullptr;
}

Value::Value(Type type, std::shared_ptr<const std::string> text)
    : type_(type), text_(*text), keeper_(std::move(text)) {}
Value::Value(std::string text)
    : Value(Type::text, std::make_shared<const std::string>(std::move(text))) {}
Value::Value(std::string_view text) : Value(std::string(text)) {}
Value::Value(const char* text) : Value(std::string(text)) {}
Value::Value(Html html)
    : Value(Type::html, std::make_shared<const std::string>(std::move(html.text))) {}

Value::Value(List list) : type_(Type::list) {
  for (const Value& item : list)
    nesting_ = std::max(nesting_, item.nesting_);
  ++nesting_;
  auto kept = std::make_shared<const List>(std::move(list));
  list_ = kept.get();
  keeper_ = std::move(kept);
}

Value::Value(Record record) : type_(Type::record) {
  for (const auto& [name, value] : record.fields())
    nesting_ = std::max(nesting_, value.nesting_);
  ++nesting_;
  auto kept = std::make_shared<const Record>(std::move(record));
  record_ = kept.get();
  keeper_ = std::move(kept);
}

std::string_view Value::type_name() const {
  return layout::type_name(type_);
}

bool Value::truthy() const {
  switch (type_) {
    case Type::none:
      return false;
    case Type::boolean:
    case Type::integer:
      return number_ != 0;
    case Type::text:
    case Type::html:
      return !text_.empty();
    case Type::list:
      return !list_->empty();
    case Type::record:
      return !record_->fields().empty();
  }
  return false;
}

std::string_view type_name(Value::Type type) {
  return k_type_words[static_cast<std::size_t>(type)].name;
}

std::string_view type_phrase(Value::Type type) {
  return k_type_words[static_cast<std::size_t>(type)].phrase;
}

}  // namespace daybook::layout
