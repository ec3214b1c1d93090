// SPDX-License-Identifier: MIT
#include "yaml/lexical.hpp"

#include <algorithm>

#include "text/ascii.hpp"
#include "text/utf8.hpp"

namespace daybook::yaml {
namespace {

bool is_forbidden_control(char c) {
  return text::is_ascii_control(c) && c != '\t' && c != '\n' && c != '\r';
}

}  // namespace

bool is_null_word(std::string_view text) {
  return text == "~" || text == "null" || text == "Null" || text == "NULL";
}

std::uint32_t trimmed_line_end(std::string_view bytes, std::uint32_t at, std::uint32_t end) {
  std::uint32_t stop = at;
  while (stop < end && bytes[stop] != '\n' && bytes[stop] != '\r')
    ++stop;
  while (stop > at && (bytes[stop - 1] == ' ' || bytes[stop - 1] == '\t'))
    --stop;
  return stop;
}

std::optional<std::uint32_t> quoted_end(std::string_view bytes, std::uint32_t at,
                                        std::uint32_t end) {
  const char quote = bytes[at];
  for (std::uint32_t i = at + 1; i < end; ++i) {
    if (quote == '"' && bytes[i] == '\\') {
      ++i;
    } else if (bytes[i] == quote) {
      if (quote == '"' || i + 1 >= end || bytes[i + 1] != quote) return i + 1;
      ++i;  // '' in single quotes is one quote
    }
  }
  return std::nullopt;
}

std::optional<std::uint32_t> forbidden_byte(std::string_view bytes, text::Span part) {
  const std::string_view text = bytes.substr(part.begin, part.size());
  const auto control = std::ranges::find_if(text, is_forbidden_control);
  auto first = static_cast<std::size_t>(control - text.begin());
  if (!text::is_ascii(text)) {
    const auto invalid = text::invalid_bytes(text, 1);
    if (!invalid.empty()) first = std::min(first, invalid.front());
  }
  if (first == text.size()) return std::nullopt;
  return part.begin + static_cast<std::uint32_t>(first);
}

}  // namespace daybook::yaml
