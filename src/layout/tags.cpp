// SPDX-License-Identifier: MIT
// One function for each tag of the language; their table is in parser.cpp.  Each begins behind the
// tag's word and ends before its `%}`.  Tested through tests/spec/layout.md.
#include <algorithm>
#include <fmt/format.h>

#include "layout/tag_parser.hpp"

namespace daybook::layout {

void Parser::tag_if(const Token& word) {
  const std::uint32_t node = add(Kind::choice, word.span);
  const ExpressionId condition = expressions_.parse();
  push(word, node);
  begin_branch(condition, word.span);
}

void Parser::tag_elif(const Token& word) {
  Open* open = innermost(word, "if");
  if (open == nullptr) return;
  if (open->seen_else) return cursor_.fail(word.span, "'elif' after 'else'");
  end_branch();
  begin_branch(expressions_.parse(), word.span);
}

void Parser::tag_else(const Token& word) {
  const bool in_loop = !open_.empty() && open_.back().word == "for";
  Open* open = innermost(word, in_loop ? "for" : "if");
  if (open == nullptr) return;
  if (open->seen_else) return cursor_.fail(word.span, "a second 'else'");
  open->seen_else = true;
  end_branch();
  if (in_loop) set_resets(open->node);
  begin_branch(k_nothing, word.span);
}

void Parser::tag_endif(const Token& word) {
  if (innermost(word, "if") == nullptr) return;
  end_branch();
  pop();
}

void Parser::tag_for(const Token& word) {
  const auto first = new_name("a name for the item");
  if (!first) return;
  std::optional<Token> second;
  if (cursor_.eat_symbol(",")) {
    second = new_name("a name for the value");
    if (!second) return;
  }
  cursor_.expect_name("in");
  const std::uint32_t node = add(Kind::loop, word.span);
  const ExpressionId items = expressions_.parse();
  push(word, node);
  scope_.open(Scope::Kind::loop);
  syntax_.nodes[node].expression = items;
  syntax_.nodes[node].loop_slot = scope_.declare("loop");
  if (second) syntax_.nodes[node].key_slot = scope_.declare(first->text);
  syntax_.nodes[node].slot = scope_.declare(second ? second->text : first->text);
  begin_branch(k_nothing, word.span);
}

void Parser::tag_endfor(const Token& word) {
  const Open* open = innermost(word, "for");
  if (open == nullptr) return;
  end_branch();
  if (!open->seen_else) set_resets(open->node);
  pop();
}

void Parser::tag_set(const Token& word) {
  const auto name = new_name("a name");
  if (!name) return;
  const bool is_local = scope_.find(name->text).where == Scope::Found::Where::local;
  if (!is_local && std::ranges::find(globals_, name->text) != globals_.end()) {
    return cursor_.fail(name->span, fmt::format("'{}' is given to the layout", name->text),
                        "choose another name");
  }
  cursor_.expect_symbol("=");
  const ExpressionId value = expressions_.parse();
  const std::uint32_t node = add(Kind::set, word.span);
  syntax_.nodes[node].expression = value;
  syntax_.nodes[node].slot = scope_.assign(name->text);
}

void Parser::tag_block(const Token& word) {
  const auto name = cursor_.expect(Token::Kind::name, "the block's name");
  if (!name) return;
  if (is_inside("for")) {
    return cursor_.fail(word.span, "a block cannot stand inside of 'for'",
                        "put the 'for' into the block");
  }
  if (std::ranges::find(syntax_.blocks, name->text, &Block::name) != syntax_.blocks.end()) {
    return cursor_.fail(name->span, fmt::format("block '{}' is here a second time", name->text));
  }
  const std::uint32_t node = add(Kind::block, word.span);
  syntax_.nodes[node].index = count_of(syntax_.blocks.size());
  syntax_.blocks.push_back({name->text, node, name->span});
  push(word, node);
  scope_.open(Scope::Kind::block);
}

void Parser::tag_endblock(const Token& word) {
  const Open* open = innermost(word, "block");
  if (open == nullptr) return;
  const std::string_view block = block_name(*open);
  if (cursor_.at(Token::Kind::name)) {
    const Token name = cursor_.take();
    if (name.text != block) {
      return cursor_.fail(name.span,
                          fmt::format("this closes block '{}', not '{}'", block, name.text));
    }
  }
  set_resets(open->node);
  pop();
}

void Parser::tag_extends(const Token& word) {
  if (begun_) return cursor_.fail(word.span, "'extends' must come first in a layout");
  const text::Span at = cursor_.peek().span;
  std::string name = expressions_.parse_literal("the layout's name in quotes");
  syntax_.extends = Extends{std::move(name), at};
}

void Parser::tag_include(const Token& word) {
  const text::Span at = cursor_.peek().span;
  std::string name = expressions_.parse_literal("the layout's name in quotes");
  const std::uint32_t node = add(Kind::include, word.span);
  syntax_.nodes[node].index = count_of(syntax_.includes.size());
  syntax_.includes.push_back({std::move(name), at, scope_.visible_locals()});
}

}  // namespace daybook::layout
