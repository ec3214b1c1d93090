// SPDX-License-Identifier: MIT
#include "text/escape.hpp"

#include <algorithm>
#include <array>

#include "text/ascii.hpp"
#include "text/utf8.hpp"

namespace daybook::text {
namespace {

std::string_view html_escape_of(char c) {
  switch (c) {
    case '&':
      return "&amp;";
    case '<':
      return "&lt;";
    case '>':
      return "&gt;";
    case '"':
      return "&quot;";
    case '\'':
      return "&#39;";
    default:
      return "\uFFFD";  // a control character, which HTML does not allow
  }
}

void append_unicode_escape(std::string& out, unsigned value) {
  constexpr std::string_view k_digits = "0123456789abcdef";
  out += "\\u";
  for (unsigned shift = 16; shift > 0; shift -= 4)
    out += k_digits[(value >> (shift - 4)) & 15U];
}

/// Of a text that begins beyond ASCII its first code point; returns the bytes that it takes.
std::size_t append_wide(std::string& out, std::string_view text) {
  const Decoded first = decode(text, 0);
  if (first.code_point == 0x2028 || first.code_point == 0x2029)
    append_unicode_escape(out, first.code_point);
  else
    out += first.valid ? text.substr(0, first.size) : std::string_view("\uFFFD");
  return first.size;
}

// The two-character escape of RFC 8259, or nothing.
std::string_view short_escape_of(char c) {
  switch (c) {
    case '"':
      return "\\\"";
    case '\\':
      return "\\\\";
    case '\n':
      return "\\n";
    case '\r':
      return "\\r";
    case '\t':
      return "\\t";
    case '\b':
      return "\\b";
    case '\f':
      return "\\f";
    default:
      return {};
  }
}

/// What YAML takes for truth or nothing, in lower case.
constexpr std::array<std::string_view, 9> k_yaml_words{"true", "false", "yes",  "no", "on",
                                                       "off",  "null",  "none", "~"};

/// Whether it stays one text without quotes, whoever reads it: more are quoted than have to be.
bool is_plain_yaml(std::string_view text) {
  const auto is_number_part = [](char c) {
    return is_ascii_digit(c) || std::string_view("+-._eExo").find(c) != std::string_view::npos;
  };
  if (text.empty() || text.front() == ' ' || text.back() == ' ') return false;
  const bool begins_well = is_ascii_alphanumeric(text.front()) || !is_ascii(text.front());
  if (!begins_well || text.find_first_of(":#{}[]&*!|>%@`\"'\\") != std::string_view::npos)
    return false;
  if (std::ranges::any_of(text, [](char c) { return static_cast<unsigned char>(c) < 0x20; }))
    return false;
  if (std::ranges::find(k_yaml_words, ascii_lower(text)) != k_yaml_words.end()) return false;
  return !is_ascii_digit(text.front()) || !std::ranges::all_of(text, is_number_part);
}

}  // namespace

void append_escaped(std::string& out, std::string_view text) {
  // Most text has nothing to escape, so what matters is how fast the rest is passed over.
  static constexpr auto k_special = [] {
    std::array<bool, 256> special{};
    for (unsigned c = 0; c < 0x20; ++c)
      special[c] = c != '\t' && c != '\n' && c != '\r';
    for (const char c : {'&', '<', '>', '"', '\'', '\x7F'})
      special[static_cast<unsigned char>(c)] = true;
    return special;
  }();
  const auto is_special = [](char c) { return k_special[static_cast<unsigned char>(c)]; };
  const auto* begin = text.begin();
  for (;;) {
    const auto* const special = std::find_if(begin, text.end(), is_special);
    out.append(begin, static_cast<std::size_t>(special - begin));
    if (special == text.end()) return;
    out += html_escape_of(*special);
    begin = special + 1;
  }
}

std::string escape_html(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  append_escaped(out, text);
  return out;
}

// What is not UTF-8 becomes U+FFFD: JSON is UTF-8.
void append_json_escaped(std::string& out, std::string_view text) {
  // What is looked at closer: beyond ASCII are separators of lines, and bytes that are not UTF-8.
  static constexpr auto k_special = [] {
    std::array<bool, 256> special{};
    for (unsigned c = 0; c < special.size(); ++c)
      special[c] = c < 0x20 || c >= 0x80;
    for (const char c : {'"', '\\', '<'})
      special[static_cast<unsigned char>(c)] = true;
    return special;
  }();
  const auto is_special = [](char c) { return k_special[static_cast<unsigned char>(c)]; };
  for (std::size_t i = 0; i < text.size(); ++i) {
    const auto* const begin = text.begin() + i;
    const auto* const special = std::find_if(begin, text.end(), is_special);
    out.append(begin, static_cast<std::size_t>(special - begin));
    if (special == text.end()) return;
    i += static_cast<std::size_t>(special - begin);
    const char c = text[i];
    const std::string_view rest = text.substr(i);
    if (const std::string_view escape = short_escape_of(c); !escape.empty()) {
      out += escape;
    } else if (static_cast<unsigned char>(c) < 0x20) {
      append_unicode_escape(out, static_cast<unsigned char>(c));
    } else if (rest.starts_with("</") || rest.starts_with("<!")) {
      // `<!--` followed by `<script` would hide the end of the element from the browser.
      append_unicode_escape(out, '<');
    } else if (!is_ascii(c)) {
      i += append_wide(out, rest) - 1;
    } else {
      out += c;
    }
  }
}

std::string yaml_text(std::string_view text) {
  if (is_plain_yaml(text)) return std::string(text);
  std::string out = "\"";
  append_json_escaped(out, text);
  return out + "\"";
}

}  // namespace daybook::text
