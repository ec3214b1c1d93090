// SPDX-License-Identifier: MIT
// The classes and cases of single bytes of ASCII, for syntax that is made of nothing else:
// numbers, names, markers.  Knows no locale and no other script; what people write in words is
// unicode.hpp's.  A byte of a longer character is in no class.  Tested by ascii_test.cpp.
#pragma once

#include <algorithm>
#include <string>
#include <string_view>

namespace daybook::text {

constexpr bool is_ascii(char c) {
  return static_cast<unsigned char>(c) < 0x80;
}
constexpr bool is_ascii(std::string_view text) {
  // Most are: to look at all, many at a time, is faster than to stop at the first that is not.
  unsigned char bits = 0;
  for (const char c : text)
    bits |= static_cast<unsigned char>(c);
  return bits < 0x80;
}

constexpr bool is_ascii_digit(char c) {
  return c >= '0' && c <= '9';
}
constexpr bool is_ascii_lower(char c) {
  return c >= 'a' && c <= 'z';
}
constexpr bool is_ascii_upper(char c) {
  return c >= 'A' && c <= 'Z';
}
constexpr bool is_ascii_letter(char c) {
  return is_ascii_lower(c) || is_ascii_upper(c);
}
constexpr bool is_ascii_alphanumeric(char c) {
  return is_ascii_letter(c) || is_ascii_digit(c);
}

/// Of a number to the base of 16, in either case.
constexpr bool is_ascii_hex(char c) {
  return is_ascii_digit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}
/// What such a digit stands for.
constexpr unsigned ascii_hex_value(char c) {
  const char first = is_ascii_digit(c) ? '0' : is_ascii_lower(c) ? 'a' : 'A';
  return static_cast<unsigned>(c - first) + (first == '0' ? 0U : 10U);
}
/// What is not seen: tabs and ends of lines are, and a space is not.
constexpr bool is_ascii_control(char c) {
  return static_cast<unsigned char>(c) < 0x20 || c == '\x7F';
}
/// Whether a text is a number: at least one digit, and nothing else.
constexpr bool is_ascii_number(std::string_view text) {
  return !text.empty() && std::ranges::all_of(text, is_ascii_digit);
}

constexpr char ascii_lower(char c) {
  return is_ascii_upper(c) ? static_cast<char>(c - 'A' + 'a') : c;
}
constexpr char ascii_upper(char c) {
  return is_ascii_lower(c) ? static_cast<char>(c - 'a' + 'A') : c;
}
inline std::string ascii_lower(std::string_view text) {
  std::string lowered(text);
  for (char& c : lowered)
    c = ascii_lower(c);
  return lowered;
}

}  // namespace daybook::text
