// SPDX-License-Identifier: MIT
// Which bytes tokens, addresses and paths are made of.  Internal to the room.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "text/ascii.hpp"

namespace daybook::leaks {

/// A set of bytes, as a sum of classes.
enum class Bytes : std::uint8_t {
  hex = 1,
  alphanumeric = 2,
  capital = 4,  ///< capitals and digits
  word = 8,     ///< `_` and `-`
  sign = 16,    ///< `+`, `/` and `=`
  dot = 32,
};
constexpr Bytes operator|(Bytes a, Bytes b) {
  return static_cast<Bytes>(static_cast<unsigned>(a) | static_cast<unsigned>(b));
}

constexpr auto k_classes = [] {
  std::array<std::uint8_t, 256> classes{};
  const auto add = [&](char byte, Bytes bytes) {
    classes[static_cast<unsigned char>(byte)] |= static_cast<std::uint8_t>(bytes);
  };
  for (int i = 0; i < 128; ++i) {
    const char byte = static_cast<char>(i);
    if (!text::is_ascii_alphanumeric(byte)) continue;
    add(byte, Bytes::alphanumeric);
    if (!text::is_ascii_lower(byte)) add(byte, Bytes::capital);
    if (text::is_ascii_hex(byte)) add(byte, Bytes::hex);
  }
  for (const char byte : {'_', '-'})
    add(byte, Bytes::word);
  for (const char byte : {'+', '/', '='})
    add(byte, Bytes::sign);
  add('.', Bytes::dot);
  return classes;
}();

constexpr bool is_of(char byte, Bytes bytes) {
  return (k_classes[static_cast<unsigned char>(byte)] & static_cast<std::uint8_t>(bytes)) != 0;
}

/// Where a run of these bytes that begins at `at` ends, at most `most` of them.
inline std::size_t run_end(std::string_view text, std::size_t at, Bytes bytes, std::size_t most) {
  const std::size_t end = most < text.size() - at ? at + most : text.size();
  while (at < end && is_of(text[at], bytes))
    ++at;
  return at;
}

/// Where such a run that ends before `at` begins.
inline std::size_t run_begin(std::string_view text, std::size_t at, Bytes bytes, std::size_t most) {
  const std::size_t begin = most < at ? at - most : 0;
  while (at > begin && is_of(text[at - 1], bytes))
    --at;
  return at;
}

/// The letters before `at` are those of `%3D`, `\n` or `\u003d`.
inline bool is_behind_escape(std::string_view text, std::size_t at) {
  const auto is_hex = [&](std::size_t count) {
    return run_begin(text, at, Bytes::hex, count) == at - count;
  };
  if (at >= 2 && text[at - 2] == '\\')
    return std::string_view("nrt").find(text[at - 1]) != std::string_view::npos;
  if (at >= 3 && text[at - 3] == '%') return is_hex(2);
  return at >= 6 && text[at - 6] == '\\' && text[at - 5] == 'u' && is_hex(4);
}

/// No letter, digit or `_` of a word stands before `at`.
inline bool begins_word(std::string_view text, std::size_t at) {
  return at == 0 || (!is_of(text[at - 1], Bytes::alphanumeric) && text[at - 1] != '_') ||
         is_behind_escape(text, at);
}

}  // namespace daybook::leaks
