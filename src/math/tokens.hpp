// SPDX-License-Identifier: MIT
// The words of TeX, and a stream of them that macros may put words back into.  Knows no command.
// Tested by mathml_test.cpp and hostile_test.cpp.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace daybook::math {

/// A command `\name`, or one character.
struct Token {
  enum class Kind : std::uint8_t {
    end,        ///< after the last
    command,    ///< text: the name without the backslash; one character where it is no letter
    character,  ///< text: its bytes, any of TeX's special characters included
    space,      ///< any number of them
    invalid,    ///< a byte that is not UTF-8, or a control character
  };
  Kind kind = Kind::end;
  std::string_view text;     ///< into the formula
  std::uint32_t offset = 0;  ///< of what the author wrote: the macro's name for what it became
  std::uint32_t size = 0;    ///< of the same

  bool is(std::string_view character) const { return kind == Kind::character && text == character; }
  bool is_command(std::string_view name) const { return kind == Kind::command && text == name; }
};

using Tokens = std::vector<Token>;

/// Comments are left out.
Tokens tokenize(std::string_view tex);

class TokenStream {
 public:
  explicit TokenStream(std::string_view tex);

  const Token& peek() const { return left_.empty() ? end_ : left_.back(); }
  /// The next that is no space; what stands before it is taken.
  const Token& peek_word();
  Token take();
  Token take_word();
  /// Puts them before what is left.
  void put_back(const Tokens& tokens);
  /// Leaves nothing.
  void clear() { left_.clear(); }
  /// Whether something was put back too often to go on.
  bool exhausted() const { return added_ > k_most_added; }

 private:
  static constexpr std::size_t k_most_added = 20'000;

  Tokens left_;  // the next is the last
  Token end_;
  std::size_t added_ = 0;
};

}  // namespace daybook::math
