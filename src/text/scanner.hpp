// SPDX-License-Identifier: MIT
// Reading dates and durations out of what people wrote: a cursor over text in which full-width
// forms, the dashes of typography and capital letters have been made plain, and which still knows
// the bytes it came from.  Knows no grammar.  Tested through date_test.cpp and duration_test.cpp.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace daybook::text {

/// Text made plain, character by character, with the byte each character began at.
class PlainText {
 public:
  explicit PlainText(std::string_view text);

  std::u32string_view chars() const { return chars_; }
  /// The byte at which a character began; the size of the text for the place after the last.
  std::size_t byte_of(std::size_t index) const { return offsets_[index]; }

 private:
  std::u32string chars_;
  std::vector<std::size_t> offsets_;
};

/// A whole number as written.
struct Digits {
  int value = 0;
  std::size_t count = 0;  ///< digits, leading zeros included
};

/// A cursor.  Every take…() moves past what it found, or stays and says so.  Copy it to try a
/// reading.
class Scanner {
 public:
  explicit Scanner(std::u32string_view chars, std::size_t at = 0) : chars_(chars), at_(at) {}

  std::size_t at() const { return at_; }
  void move_to(std::size_t at) { at_ = at; }
  bool at_end() const { return at_ >= chars_.size(); }
  /// The character here, or `ahead` further on; 0 past the end.
  char32_t peek(std::size_t ahead = 0) const;
  char32_t before() const { return at_ == 0 ? U'\0' : chars_[at_ - 1]; }

  bool take(char32_t c);
  bool take_spaces();
  /// A word; one that ends in a letter of an alphabet must not be the beginning of a longer one.
  bool take_word(std::u32string_view word);
  /// The longest of `words` that stands here: its index.
  std::optional<std::size_t> take_any(std::span<const std::u32string_view> words);
  /// All the digits that stand here, if they are 1 to `max_count` (at most 9).
  std::optional<Digits> take_digits(std::size_t max_count);

 private:
  std::u32string_view chars_;
  std::size_t at_ = 0;
};

/// A letter of a script that parts its words: any letter but Han, Kana and Hangul.
bool is_alphabetic(char32_t c);
bool is_plain_digit(char32_t c);

}  // namespace daybook::text
