// SPDX-License-Identifier: MIT
// The parser's inside, for parser.cpp and tags.cpp alone.  Open tags lie on a stack of its own: no
// nesting of an author's becomes recursion.  Tested through tests/spec/layout.md.
#pragma once

#include <algorithm>
#include <array>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "layout/cursor.hpp"
#include "layout/expression_parser.hpp"
#include "layout/parser.hpp"
#include "layout/scope.hpp"

namespace daybook::layout {

/// A vector's size as the trees write it; a layout is far too short to overflow it.
inline std::uint32_t count_of(std::size_t size) {
  return static_cast<std::uint32_t>(size);
}

/// Parses one layout: parser.cpp has what all tags share, tags.cpp a function for each tag.
class Parser {
 public:
  Parser(std::shared_ptr<const text::SourceFile> source, std::span<const std::string> globals,
         std::span<const std::string> captured)
      : cursor_(tokenize(source->bytes())),
        scope_(globals, captured),
        globals_(globals),
        expressions_(cursor_, scope_, syntax_) {
    syntax_.source = std::move(source);
  }

  Parsed run();

 private:
  using Kind = Node::Kind;
  using Handler = void (Parser::*)(const Token& word);
  struct Tag {
    std::string_view word;
    Handler handler;
  };
  /// A tag that waits for its end.
  struct Open {
    std::string_view word;  ///< "if", "for" or "block"
    text::Span span;
    std::uint32_t node;
    std::uint32_t branch = k_nothing;  ///< the branch being filled
    bool seen_else = false;
  };
  static const std::array<Tag, 11> k_tags;

  void text_token();
  void output();
  void tag();
  void tag_if(const Token& word);
  void tag_elif(const Token& word);
  void tag_else(const Token& word);
  void tag_endif(const Token& word);
  void tag_for(const Token& word);
  void tag_endfor(const Token& word);
  void tag_set(const Token& word);
  void tag_block(const Token& word);
  void tag_endblock(const Token& word);
  void tag_extends(const Token& word);
  void tag_include(const Token& word);

  std::uint32_t add(Kind kind, text::Span span);
  void begin_branch(ExpressionId condition, text::Span span);
  void end_branch();
  void push(const Token& word, std::uint32_t node);
  /// The innermost open tag if it is one of that word; a fault otherwise.
  Open* innermost(const Token& word, std::string_view opener);
  void pop();
  std::string_view block_name(const Open& open) const {
    return syntax_.blocks[syntax_.nodes[open.node].index].name;
  }
  void set_resets(std::uint32_t node);
  std::optional<Token> new_name(std::string_view what);
  void expect_close() {
    if (!cursor_.failed()) cursor_.expect(Token::Kind::tag_close, "'%}'");
  }
  void check_place(const Token& word);
  bool is_inside(std::string_view word) const {
    return std::ranges::find(open_, word, &Open::word) != open_.end();
  }

  Syntax syntax_;
  Cursor cursor_;
  Scope scope_;
  std::span<const std::string> globals_;
  ExpressionParser expressions_;
  std::vector<Open> open_;
  bool begun_ = false;  // something stood before that an extends may not follow
};

}  // namespace daybook::layout
