// SPDX-License-Identifier: MIT
#include "text/terminal_text.hpp"

#include "text/unicode.hpp"
#include "text/utf8.hpp"

namespace daybook::text {
namespace {

constexpr char32_t k_replacement = 0xFFFD;
constexpr std::string_view k_ellipsis = "…";

}  // namespace

bool is_unsafe_on_terminal(char32_t c) {
  const bool is_control = c < 0x20 || (c >= 0x7F && c < 0xA0) || c == 0x2028 || c == 0x2029;
  const bool is_direction = c == 0x061C || c == 0x200E || c == 0x200F ||
                            (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
  return is_control || is_direction;
}

std::string printable(std::string_view text) {
  std::string out;
  for (std::size_t i = 0; i < text.size();) {
    const Decoded decoded = decode(text, i);
    i += decoded.size;
    const char32_t c = decoded.code_point;
    const bool is_break = c == '\n' || c == '\r' || c == '\t';
    append_utf8(out, is_break ? U' ' : is_unsafe_on_terminal(c) ? k_replacement : c);
  }
  return out;
}

std::size_t display_width(std::string_view text) {
  std::size_t width = 0;
  for (std::size_t i = 0; i < text.size();) {
    const Decoded decoded = decode(text, i);
    i += decoded.size;
    width += display_width(decoded.code_point);
  }
  return width;
}

std::string cut_to(std::string_view text, std::size_t columns) {
  std::size_t width = 0;
  std::size_t fits = 0;  // bytes that leave a column for the ellipsis
  for (std::size_t i = 0; i < text.size();) {
    const Decoded decoded = decode(text, i);
    i += decoded.size;
    width += display_width(decoded.code_point);
    if (width < columns) fits = i;
  }
  if (width <= columns) return std::string(text);
  return std::string(trim(text.substr(0, fits))) + std::string(k_ellipsis);
}

std::string padded(std::string_view text, std::size_t columns) {
  const std::size_t width = display_width(text);
  return std::string(text) + std::string(width < columns ? columns - width : 0, ' ');
}

}  // namespace daybook::text
