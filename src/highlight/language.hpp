// SPDX-License-Identifier: MIT
// The languages that are known, and the tokens of code in one.  What each language is made of is in
// the rows (grammar.hpp); HTML is html.cpp's.  Tested by language_test.cpp.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "highlight/grammar.hpp"
#include "highlight/token.hpp"
#include "highlight/words.hpp"

namespace daybook::highlight {

/// What may begin at a byte, or go on there.
namespace byte_class {
// NOLINTBEGIN(readability-identifier-naming): they are read as words of `byte_class`
inline constexpr std::uint8_t name_start = 1U << 0U;
inline constexpr std::uint8_t name = 1U << 1U;
inline constexpr std::uint8_t digit = 1U << 2U;
inline constexpr std::uint8_t mark = 1U << 3U;  ///< a comment, a string, a variable …
// NOLINTEND(readability-identifier-naming)
}  // namespace byte_class

/// A row made ready for reading: its words hashed, its bytes in classes.
class Language {
 public:
  explicit Language(const Grammar& grammar);

  /// As a label says it: "C++", "Python", "Shell".  Empty for plain text.
  std::string_view title() const { return grammar_->title; }
  /// Its first name, in lower case.
  std::string_view name() const;
  const Grammar& grammar() const { return *grammar_; }
  bool has(std::uint32_t feature) const { return (grammar_->features & feature) != 0; }
  TokenKind kind_of(std::string_view word) const;
  bool is(char c, std::uint8_t classes) const {
    return (bytes_[static_cast<unsigned char>(c)] & classes) != 0;
  }
  std::span<const std::string_view> line_comments() const { return line_comments_; }
  std::span<const std::string_view> metas() const { return metas_; }
  bool is_prefix(std::string_view word) const;
  bool is_definer(std::string_view word) const;

 private:
  void set_bytes();

  const Grammar* grammar_;
  Words words_;
  std::vector<std::string_view> line_comments_;
  std::vector<std::string_view> metas_;
  std::array<std::uint8_t, 256> bytes_{};
};

/// The language of a name or alias, in upper or lower case; nullptr when there is none.
const Language* find_language(std::string_view name);
/// All of them, in the order of the rows.
std::span<const Language> languages();

/// Code cut into tokens without gaps: together they are the code, byte for byte.
std::vector<Token> tokens_of(std::string_view code, const Language& language);

/// Hands a part of `code` to another language, which must not be one that hands parts back.
void lex_part(std::string_view code, std::size_t begin, std::size_t end, const Language& language,
              Tokens& out);

}  // namespace daybook::highlight
