// SPDX-License-Identifier: MIT
// A set of bytes to look for in a text.  std::string_view::find_first_of asks the whole set for
// each byte of the text; this asks a table.  For loops over all of a file.  Tested by
// byte_set_test.cpp.
#pragma once

#include <array>
#include <cstddef>
#include <string_view>

namespace daybook::text {

/// Made when the program is compiled, from the bytes it holds.
class ByteSet {
 public:
  explicit constexpr ByteSet(std::string_view bytes) {
    for (const char byte : bytes)
      holds_[static_cast<unsigned char>(byte)] = true;
  }

  constexpr bool has(char byte) const { return holds_[static_cast<unsigned char>(byte)]; }

  /// The first byte of the set at or behind `from`; npos without one.
  constexpr std::size_t find_in(std::string_view text, std::size_t from = 0) const {
    for (; from < text.size(); ++from) {
      if (has(text[from])) return from;
    }
    return std::string_view::npos;
  }

 private:
  std::array<bool, 256> holds_{};
};

}  // namespace daybook::text
