// SPDX-License-Identifier: MIT
#include "layout/filters.hpp"

#include <charconv>

#include "layout/filter_functions.hpp"
#include "text/escape.hpp"

namespace daybook::layout {
namespace {

using Type = Value::Type;

constexpr TypeSet k_text = only(Type::text);
constexpr TypeSet k_html = only(Type::html);
constexpr TypeSet k_integer = only(Type::integer);
constexpr TypeSet k_list = only(Type::list);
constexpr TypeSet k_record = only(Type::record);
constexpr TypeSet k_plain = k_text | k_html | k_integer | only(Type::boolean);
constexpr TypeSet k_fillable = k_plain | only(Type::none);
constexpr TypeSet k_any = k_plain | k_list | k_record | only(Type::none);

// name, least and most arguments, what it takes, what its arguments may be, function
constexpr std::array k_filters{
    Filter{"after", 1, 1, k_text, {k_integer}, filter::after},
    Filter{"before", 1, 1, k_text, {k_integer}, filter::before},
    Filter{"capitalize", 0, 0, k_text, {}, filter::capitalize},
    Filter{"counted", 2, 2, k_integer, {k_text, k_text}, filter::counted},
    Filter{"default", 1, 1, k_any, {k_any}, filter::or_default},
    Filter{"escape", 0, 0, k_plain, {}, filter::escape},
    Filter{"fill", 1, 3, k_text, {k_fillable, k_fillable, k_fillable}, filter::fill},
    Filter{"first", 0, 0, k_list, {}, filter::first},
    Filter{"group_by", 1, 1, k_list, {k_text}, filter::group_by},
    Filter{"join", 0, 1, k_list, {k_text | k_html}, filter::join},
    Filter{"json", 0, 0, k_any, {}, filter::json},
    Filter{"last", 0, 0, k_list, {}, filter::last},
    Filter{"length", 0, 0, k_text | k_html | k_list | k_record, {}, filter::length},
    Filter{"limit", 1, 1, k_list, {k_integer}, filter::limit},
    Filter{"lower", 0, 0, k_text, {}, filter::lower},
    Filter{"plural", 2, 2, k_integer, {k_text, k_text}, filter::plural},
    Filter{"replace", 2, 2, k_text, {k_text, k_text}, filter::replace},
    Filter{"reverse", 0, 0, k_list, {}, filter::reverse},
    Filter{"safe", 0, 0, k_text | k_html, {}, filter::safe},
    Filter{"selectattr", 1, 1, k_list, {k_text}, filter::selectattr},
    Filter{"sort_by", 1, 1, k_list, {k_text}, filter::sort_by},
    Filter{"trim", 0, 0, k_text, {}, filter::trim},
    Filter{"truncate", 1, 1, k_text, {k_integer}, filter::truncate},
    Filter{"upper", 0, 0, k_text, {}, filter::upper},
    Filter{"url_encode", 0, 0, k_text, {}, filter::url_encode},
    Filter{"yaml", 0, 0, k_text, {}, filter::yaml},
};

template <Value::Type type>
bool is_type(const Value& value) {
  return value.type() == type;
}
bool is_odd(const Value& value) {
  return value.integer() % 2 != 0;
}
bool is_even(const Value& value) {
  return value.type() == Type::integer && !is_odd(value);
}

constexpr std::string_view k_defined = "defined";
constexpr std::array k_tests{
    TypeTest{"none", is_type<Type::none>},
    TypeTest{"boolean", is_type<Type::boolean>},
    TypeTest{"integer", is_type<Type::integer>},
    TypeTest{"text", is_type<Type::text>},
    TypeTest{"html", is_type<Type::html>},
    TypeTest{"list", is_type<Type::list>},
    TypeTest{"record", is_type<Type::record>},
    TypeTest{"odd", is_odd},
    TypeTest{"even", is_even},
};

}  // namespace

const Filter* find_filter(std::string_view name) {
  for (const Filter& filter : k_filters) {
    if (filter.name == name) return &filter;
  }
  return nullptr;
}

const TypeTest* find_test(std::string_view name) {
  for (const TypeTest& test : k_tests) {
    if (test.name == name) return &test;
  }
  return nullptr;
}

std::vector<std::string_view> filter_names() {
  std::vector<std::string_view> names;
  for (const Filter& filter : k_filters)
    names.push_back(filter.name);
  return names;
}

std::vector<std::string_view> test_names() {
  std::vector<std::string_view> names{k_defined};
  for (const TypeTest& test : k_tests)
    names.push_back(test.name);
  return names;
}

std::string describe(TypeSet types) {
  std::vector<std::string_view> phrases;
  for (unsigned type = 0; type <= static_cast<unsigned>(Type::record); ++type) {
    const auto known = static_cast<Type>(type);
    if (contains(types, known)) phrases.push_back(type_phrase(known));
  }
  std::string sentence;
  for (std::size_t i = 0; i < phrases.size(); ++i) {
    if (i > 0) sentence += i + 1 == phrases.size() ? " or " : ", ";
    sentence += phrases[i];
  }
  return sentence;
}

bool append_plain(std::string& out, const Value& value) {
  switch (value.type()) {
    case Type::none:
      return true;
    case Type::boolean:
      out += value.truthy() ? "true" : "false";
      return true;
    case Type::integer: {
      std::array<char, 24> digits;
      const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value.integer());
      out.append(digits.data(), end.ptr);
      return true;
    }
    case Type::text:
    case Type::html:
      out += value.text();
      return true;
    case Type::list:
    case Type::record:
      return false;
  }
  return false;
}

bool append_html(std::string& out, const Value& value) {
  if (value.type() != Type::text) return append_plain(out, value);
  text::append_escaped(out, value.text());
  return true;
}

}  // namespace daybook::layout
