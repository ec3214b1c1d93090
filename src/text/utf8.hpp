// SPDX-License-Identifier: MIT
// UTF-8 without tables: decoding, counting, repairing.  What needs Unicode's tables is in
// unicode.hpp. Tested by utf8_test.cpp.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace daybook::text {

/// One code point read from UTF-8.
struct Decoded {
  char32_t code_point = 0;
  std::uint8_t size = 0;  ///< bytes read, 1 to 4; 1 for an invalid byte, 0 only at the end
  bool valid = true;      ///< false: `code_point` is U+FFFD
};

/// Decodes the code point that begins at `offset`.
Decoded decode(std::string_view bytes, std::size_t offset);

/// Appends the UTF-8 of a code point; a surrogate or one above U+10FFFF appends U+FFFD.
void append_utf8(std::string& out, char32_t code_point);

/// Number of code points; an invalid byte counts as one.
std::size_t count_code_points(std::string_view bytes);

/// Offsets of the bytes that are not UTF-8, in order, at most `limit` of them.
std::vector<std::size_t> invalid_bytes(std::string_view bytes, std::size_t limit);

/// The same text with every invalid byte and every NUL replaced by U+FFFD.
std::string repair_utf8(std::string_view bytes);

/// The first bytes of a text, at most `bytes` of them, never a part of a code point.
std::string_view cut_to_bytes(std::string_view text, std::size_t bytes);

/// Cuts to at most `code_points` code points and appends an ellipsis when anything was cut.
std::string ellipsize(std::string_view text, std::size_t code_points);

}  // namespace daybook::text
