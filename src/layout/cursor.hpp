// SPDX-License-Identifier: MIT
// Reads tokens one after the other and keeps the first fault.  After a fault only the last token is
// left, so every loop over tokens comes to its end by itself.  Tested through tests/spec/layout.md.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "layout/lexer.hpp"

namespace daybook::layout {

/// A place in the tokens of one layout.
class Cursor {
 public:
  explicit Cursor(Tokens tokens) : tokens_(std::move(tokens)) {}

  const Token& peek() const { return tokens_.list[at_]; }
  const Token& peek_after() const {
    return tokens_.list[at_ + 1 < tokens_.list.size() ? at_ + 1 : at_];
  }
  /// Takes a token; the last one is never passed.
  Token take() {
    const Token token = peek();
    if (at_ + 1 < tokens_.list.size()) ++at_;
    return token;
  }
  /// Where the token before ended, for spans.
  std::uint32_t last_end() const { return at_ == 0 ? 0 : tokens_.list[at_ - 1].span.end; }

  bool at(Token::Kind kind) const { return peek().kind == kind; }
  bool at_symbol(std::string_view text) const {
    return at(Token::Kind::symbol) && peek().text == text;
  }
  bool at_name(std::string_view text) const { return at(Token::Kind::name) && peek().text == text; }
  bool eat_symbol(std::string_view text) { return at_symbol(text) && (take(), true); }
  bool eat_name(std::string_view text) { return at_name(text) && (take(), true); }

  /// Takes a token of a kind, or fails with "expected WHAT, found …".
  std::optional<Token> expect(Token::Kind kind, std::string_view what);
  void expect_symbol(std::string_view text);
  void expect_name(std::string_view text);
  void fail_expected(std::string_view what);

  /// Reports the first fault; later ones are not told.
  void fail(text::Span span, std::string message, std::string help = {});
  bool failed() const { return failure_.has_value(); }
  const std::optional<Fault>& failure() const { return failure_; }

 private:
  Tokens tokens_;
  std::size_t at_ = 0;
  std::optional<Fault> failure_;
};

}  // namespace daybook::layout
