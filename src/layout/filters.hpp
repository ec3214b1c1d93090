// SPDX-License-Identifier: MIT
// What may stand after `|` and after `is`: one table each.  A new filter is one line in filters.cpp
// and one function in filter_functions.cpp.  Tested by filters_test.cpp.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "layout/value.hpp"

namespace daybook::layout {

/// A set of value types, one bit each.
using TypeSet = std::uint8_t;

/// The set of one type.
constexpr TypeSet only(Value::Type type) {
  return static_cast<TypeSet>(1U << static_cast<unsigned>(type));
}
constexpr bool contains(TypeSet types, Value::Type type) {
  return (types & only(type)) != 0;
}

/// What a filter gives, or a fault ("needs …") for the message.
struct Filtered {
  Value value;
  std::string fault;
};

/// One filter.  A value that is none stays none unless `takes` has it.
struct Filter {
  using Function = Filtered (*)(const Value& value, std::span<const Value> arguments);
  static constexpr std::size_t k_max_arguments = 3;

  std::string_view name;
  std::size_t least_arguments;
  std::size_t most_arguments;
  TypeSet takes;
  std::array<TypeSet, k_max_arguments> argument_takes;
  Function function;
};

/// One word after `is`.
struct TypeTest {
  std::string_view name;
  bool (*function)(const Value& value);
};

/// nullptr when there is none of that name.
const Filter* find_filter(std::string_view name);
const TypeTest* find_test(std::string_view name);
std::vector<std::string_view> filter_names();
/// With "defined", which is no function of a value.
std::vector<std::string_view> test_names();

/// "text", "text or a list": the types a filter takes, for its message.
std::string describe(TypeSet types);

/// Appends a plain value as {{ }} writes it without escaping; false for a list or record.
bool append_plain(std::string& out, const Value& value);
/// The same, escaped unless the value is html.
bool append_html(std::string& out, const Value& value);

}  // namespace daybook::layout
