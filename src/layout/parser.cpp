// SPDX-License-Identifier: MIT
#include "layout/parser.hpp"

#include <algorithm>
#include <array>
#include <fmt/format.h>

#include "layout/cursor.hpp"
#include "layout/expression_parser.hpp"
#include "layout/limits.hpp"
#include "layout/scope.hpp"
#include "text/suggest.hpp"

namespace daybook::layout {
namespace {

/// A vector's size as the trees write it; a layout is far too short to overflow it.
std::uint32_t count_of(std::size_t size) {
  return static_cast<std::uint32_t>(size);
}

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

const std::array<Parser::Tag, 11> Parser::k_tags{{
    {"if", &Parser::tag_if},
    {"elif", &Parser::tag_elif},
    {"else", &Parser::tag_else},
    {"endif", &Parser::tag_endif},
    {"for", &Parser::tag_for},
    {"endfor", &Parser::tag_endfor},
    {"set", &Parser::tag_set},
    {"block", &Parser::tag_block},
    {"endblock", &Parser::tag_endblock},
    {"extends", &Parser::tag_extends},
    {"include", &Parser::tag_include},
}};

Parsed Parser::run() {
  while (!cursor_.failed() && !cursor_.at(Token::Kind::end)) {
    switch (cursor_.peek().kind) {
      case Token::Kind::text:
        text_token();
        break;
      case Token::Kind::output_open:
        output();
        break;
      case Token::Kind::tag_open:
        tag();
        break;
      default:
        cursor_.fail_expected("text or a tag");
    }
  }
  if (!open_.empty()) {
    const Open& open = open_.back();
    cursor_.fail(open.span, fmt::format("'{}' is never closed", open.word),
                 fmt::format("write {{% end{} %}} where it ends", open.word));
  }
  syntax_.slot_count = scope_.slot_count();
  return {std::move(syntax_), cursor_.failure()};
}

std::uint32_t Parser::add(Kind kind, text::Span span) {
  const auto id = count_of(syntax_.nodes.size());
  syntax_.nodes.push_back({.kind = kind, .end = id + 1, .span = span});
  return id;
}

void Parser::text_token() {
  const Token token = cursor_.take();
  const std::size_t begin = token.text.find_first_not_of(" \t\r\n");
  if (open_.empty() && begin != std::string_view::npos) {
    begun_ = true;
    if (syntax_.extends) {
      const auto at = token.span.begin + static_cast<std::uint32_t>(begin);
      return cursor_.fail({at, at + 1}, "this stands outside of every block and is never shown",
                          "put it into a block of the layout this one extends");
    }
  }
  add(Kind::text, token.span);
}

void Parser::output() {
  const Token open = cursor_.take();
  check_place(open);
  begun_ = true;
  if (cursor_.at_name("super") && cursor_.peek_after().text == "(") {
    const text::Span at = cursor_.take().span;
    cursor_.expect_symbol("(");
    cursor_.expect_symbol(")");
    if (!is_inside("block")) return cursor_.fail(at, "super() stands outside of a block");
    add(Kind::parent_block, at);
    const auto block = std::find_if(open_.rbegin(), open_.rend(),
                                    [](const Open& tag) { return tag.word == "block"; });
    syntax_.super_calls.push_back({block_name(*block), at});
  } else {
    const ExpressionId value = expressions_.parse();
    const std::uint32_t node = add(Kind::output, syntax_.expressions[value].span);
    syntax_.nodes[node].expression = value;
  }
  if (!cursor_.failed()) cursor_.expect(Token::Kind::output_close, "'}}'");
}

void Parser::tag() {
  cursor_.take();
  const auto word = cursor_.expect(Token::Kind::name, "a tag's name");
  if (!word) return;
  const auto* known = std::ranges::find(k_tags, word->text, &Tag::word);
  if (known == k_tags.end()) {
    std::vector<std::string_view> names{"raw"};
    for (const Tag& tag : k_tags)
      names.push_back(tag.word);
    return cursor_.fail(word->span, fmt::format("there is no tag '{}'", word->text),
                        text::did_you_mean(word->text, names));
  }
  check_place(*word);
  (this->*known->handler)(*word);
  begun_ = true;
  expect_close();
}

/// A layout that extends another fills blocks and sets names: nothing else of it is ever shown.
void Parser::check_place(const Token& word) {
  if (!syntax_.extends || !open_.empty()) return;
  constexpr std::array<std::string_view, 3> k_allowed{"block", "set", "extends"};
  if (std::ranges::find(k_allowed, word.text) != k_allowed.end()) return;
  cursor_.fail(word.span, "this stands outside of every block and is never shown",
               "put it into a block of the layout this one extends");
}

void Parser::push(const Token& word, std::uint32_t node) {
  open_.push_back({.word = word.text, .span = word.span, .node = node});
  if (open_.size() > k_max_nesting) {
    cursor_.fail(word.span, "tags are nested over 64 deep", "move a part into an included layout");
  }
}

Parser::Open* Parser::innermost(const Token& word, std::string_view opener) {
  if (!open_.empty() && open_.back().word == opener) return &open_.back();
  if (open_.empty()) {
    cursor_.fail(word.span, fmt::format("'{}' without '{}' before it", word.text, opener));
  } else {
    const Open& open = open_.back();
    const text::LineColumn at = syntax_.source->locate(open.span.begin);
    cursor_.fail(word.span, fmt::format("'{}' inside of '{}'", word.text, open.word),
                 fmt::format("close the '{}' of line {} with {{% end{} %}} first", open.word,
                             at.line, open.word));
  }
  return nullptr;
}

void Parser::pop() {
  syntax_.nodes[open_.back().node].end = count_of(syntax_.nodes.size());
  open_.pop_back();
}

void Parser::begin_branch(ExpressionId condition, text::Span span) {
  const std::uint32_t branch = add(Kind::branch, span);
  syntax_.nodes[branch].expression = condition;
  open_.back().branch = branch;
}

void Parser::end_branch() {
  syntax_.nodes[open_.back().branch].end = count_of(syntax_.nodes.size());
}

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

void Parser::set_resets(std::uint32_t node) {
  const std::vector<Reset> resets = scope_.close();
  syntax_.nodes[node].resets = count_of(syntax_.resets.size());
  syntax_.nodes[node].reset_count = count_of(resets.size());
  syntax_.resets.insert(syntax_.resets.end(), resets.begin(), resets.end());
}

std::optional<Token> Parser::new_name(std::string_view what) {
  const auto name = cursor_.expect(Token::Kind::name, what);
  if (!name) return std::nullopt;
  if (is_reserved(name->text)) {
    cursor_.fail(name->span, fmt::format("'{}' is a word of the language", name->text),
                 "choose another name");
    return std::nullopt;
  }
  if (scope_.slot_count() >= k_max_names) {
    cursor_.fail(name->span, "a layout has at most 200 names of its own");
    return std::nullopt;
  }
  return name;
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

}  // namespace

Parsed parse(std::shared_ptr<const text::SourceFile> source, std::span<const std::string> globals,
             std::span<const std::string> captured) {
  if (source->bytes().size() > k_max_source) {
    Parsed parsed;
    parsed.syntax.source = std::move(source);
    parsed.fault = Fault{{}, "this layout is longer than 1 MiB", ""};
    return parsed;
  }
  return Parser(std::move(source), globals, captured).run();
}

}  // namespace daybook::layout
