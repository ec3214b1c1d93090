// SPDX-License-Identifier: MIT
#include "unit/yaml/dump.hpp"

#include <fmt/format.h>

namespace daybook::yaml::tests {
namespace {

std::string span_text(text::Span span, const text::SourceFile& source, Spans spans) {
  if (spans == Spans::no) return {};
  return fmt::format("<{}|{}>", span.begin, source.slice(span));
}

// Values nest at most k_max_depth deep, so a test helper may recurse.
void append(std::string& out, const Value& value, const text::SourceFile& source, Spans spans) {
  std::string_view separator;
  switch (value.kind) {
    case Value::Kind::none:
      out += '-';
      break;
    case Value::Kind::scalar:
      out += value.quoted ? "'" + value.scalar + "'" : value.scalar;
      break;
    case Value::Kind::sequence:
      out += '[';
      for (const Value& item : value.items) {
        out += separator;
        append(out, item, source, spans);
        separator = ", ";
      }
      out += ']';
      break;
    case Value::Kind::mapping:
      out += '{';
      for (const Member& member : value.members) {
        out += separator;
        out += member.key + span_text(member.key_span, source, spans) + ": ";
        append(out, member.value, source, spans);
        separator = ", ";
      }
      out += '}';
      break;
  }
  out += span_text(value.span, source, spans);
}

}  // namespace

std::string dump(const Value& value, const text::SourceFile& source, Spans spans) {
  std::string out;
  append(out, value, source, spans);
  return out;
}

std::string dump(const text::Diagnostics& diagnostics) {
  std::string out;
  for (const text::Diagnostic& diagnostic : diagnostics) {
    out += fmt::format("{}:{} {}: {}; {}\n", diagnostic.place.begin.line,
                       diagnostic.place.begin.column, text::rule_name(diagnostic.rule),
                       diagnostic.message, diagnostic.help);
  }
  return out;
}

text::Span whole(const text::SourceFile& source) {
  return {0, static_cast<std::uint32_t>(source.bytes().size())};
}

}  // namespace daybook::yaml::tests
