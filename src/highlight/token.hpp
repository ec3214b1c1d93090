// SPDX-License-Identifier: MIT
// The pieces that source code is cut into, and how a lexer hands them over.  Knows no language.
// Tested by losing_nothing_test.cpp; the classes by theme_contrast_test.cpp.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace daybook::highlight {

/// What a piece of code is.  A new one goes before `prompt`, the last; its letter is a row of
/// token.cpp and a rule of assets/daybook.css.
enum class TokenKind : std::uint8_t {
  plain,
  comment,
  string,
  number,
  keyword,
  type,
  constant,   ///< true, nil, :symbol, &amp;
  builtin,    ///< what a language brings along: print, len, echo
  function,   ///< a name that is called or defined; a command
  variable,   ///< $name, @name, what stands in a hole of a string
  attribute,  ///< a key, the name of an attribute, an option of a command
  tag,        ///< an element of markup, the title of a section of settings
  meta,       ///< a directive, an annotation, a hunk of a diff
  heading,    ///< of a text; the names of the files in a diff
  emphasis,   ///< in a text
  inserted,   ///< a line of a diff
  deleted,    ///< a line of a diff
  prompt,     ///< of a terminal: nothing that is typed
};

/// The class of the span that holds such a token, a letter; empty for plain.
std::string_view class_of(TokenKind kind);

/// One letter, since long code has tens of thousands of spans.  It is that of its meaning, of which
/// g, b and l are the taG, the Builtin and the Literal.
struct TokenClass {
  TokenKind kind;
  std::string_view letter;   ///< empty for plain
  std::string_view meaning;  ///< a word that holds the letter
};
/// A row for each kind, in their order.
std::span<const TokenClass> token_classes();

/// A piece of code: bytes of it, and what they are.
struct Token {
  std::size_t begin = 0;
  std::size_t end = 0;  ///< behind the last byte
  TokenKind kind = TokenKind::plain;
};

/// Takes marks in the order of the text.  What lies between them is plain, so nothing of the text
/// can be lost, whatever a lexer does.
class Tokens {
 public:
  /// Places are those of the text, or of the part that is being read (PartOf).
  void mark(TokenKind kind, std::size_t begin, std::size_t end);
  /// All tokens of a text of `size` bytes, without gaps.
  std::vector<Token> finish(std::size_t size);

 private:
  friend class PartOf;
  void add(TokenKind kind, std::size_t end);

  std::vector<Token> list_;
  std::size_t end_ = 0;   // of the last token
  std::size_t base_ = 0;  // of the part that is being read
};

/// While it lives, the places given to `tokens` count from `begin`.
class PartOf {
 public:
  PartOf(Tokens& tokens, std::size_t begin) : tokens_(tokens), before_(tokens.base_) {
    tokens.base_ += begin;
  }
  ~PartOf() { tokens_.base_ = before_; }
  PartOf(const PartOf&) = delete;
  PartOf& operator=(const PartOf&) = delete;

 private:
  Tokens& tokens_;
  std::size_t before_;
};

}  // namespace daybook::highlight
