// SPDX-License-Identifier: MIT
#include "text/escape.hpp"

#include <array>

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
  std::size_t begin = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (!k_special[static_cast<unsigned char>(text[i])]) continue;
    out.append(text, begin, i - begin);
    out += html_escape_of(text[i]);
    begin = i + 1;
  }
  out.append(text, begin, text.size() - begin);
}

std::string escape_html(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  append_escaped(out, text);
  return out;
}

void append_json_escaped(std::string& out, std::string_view text) {
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    const std::string_view rest = text.substr(i);
    if (const std::string_view escape = short_escape_of(c); !escape.empty()) {
      out += escape;
    } else if (static_cast<unsigned char>(c) < 0x20) {
      append_unicode_escape(out, static_cast<unsigned char>(c));
    } else if (rest.starts_with("</") || rest.starts_with("<!")) {
      // `<!--` followed by `<script` would hide the end of the element from the browser.
      append_unicode_escape(out, '<');
    } else if (rest.starts_with("\xE2\x80\xA8") || rest.starts_with("\xE2\x80\xA9")) {
      append_unicode_escape(out, rest[2] == '\xA8' ? 0x2028U : 0x2029U);
      i += 2;
    } else {
      out += c;
    }
  }
}

}  // namespace daybook::text
