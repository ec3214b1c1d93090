// SPDX-License-Identifier: MIT
// The filter `json`: a value as JSON that may stand in a script element.  Tested by
// filters_test.cpp.
#include <string>

#include "layout/filter_functions.hpp"
#include "layout/limits.hpp"
#include "text/escape.hpp"

namespace daybook::layout::filter {
namespace {

void append_string(std::string& out, std::string_view text) {
  out += '"';
  // No '<' at all: both `</script` and `<!--` would change how a browser reads the element.
  std::size_t begin = 0;
  for (std::size_t at = text.find('<'); at != std::string_view::npos; at = text.find('<', begin)) {
    text::append_json_escaped(out, text.substr(begin, at - begin));
    out += "\\u003c";
    begin = at + 1;
  }
  text::append_json_escaped(out, text.substr(begin));
  out += '"';
}

/// False when the text grew too long.  Recursion is bounded: the caller looks at nesting() first.
bool append_json(std::string& out, const Value& value) {
  if (out.size() > k_max_text) return false;
  bool begun = false;
  switch (value.type()) {
    case Value::Type::none:
      out += "null";
      return true;
    case Value::Type::boolean:
    case Value::Type::integer:
      return append_plain(out, value);
    case Value::Type::text:
    case Value::Type::html:
      append_string(out, value.text());
      return true;
    case Value::Type::list:
      for (const Value& item : *value.list()) {
        out += begun ? ',' : '[';
        begun = true;
        if (!append_json(out, item)) return false;
      }
      out += begun ? "]" : "[]";
      return true;
    case Value::Type::record:
      for (const auto& [name, field] : value.record()->fields()) {
        out += begun ? ',' : '{';
        begun = true;
        append_string(out, name);
        out += ':';
        if (!append_json(out, field)) return false;
      }
      out += begun ? "}" : "{}";
      return true;
  }
  return false;
}

}  // namespace

Filtered json(const Value& value, Arguments) {
  if (value.nesting() > k_max_nesting) return {Value(), "found lists nested over 64 deep"};
  std::string out;
  if (!append_json(out, value)) return {Value(), "made more than 64 MiB of text"};
  return {Html{std::move(out)}, {}};
}

}  // namespace daybook::layout::filter
