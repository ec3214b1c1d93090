// SPDX-License-Identifier: MIT
#include "layout/parser.hpp"

#include <algorithm>
#include <array>
#include <fmt/format.h>

#include "layout/limits.hpp"
#include "layout/tag_parser.hpp"
#include "text/suggest.hpp"

namespace daybook::layout {

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
