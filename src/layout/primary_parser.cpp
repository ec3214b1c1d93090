// SPDX-License-Identifier: MIT
// The ends of an expression's tree: names, literals, lists, parentheses, fields and items.
// Operators, filters and tests are in expression_parser.cpp.  Tested through tests/spec/layout.md.
#include <algorithm>
#include <array>
#include <charconv>
#include <fmt/format.h>

#include "layout/expression_parser.hpp"
#include "text/suggest.hpp"

namespace daybook::layout {
namespace {

using Kind = Expression::Kind;

struct LoopWord {
  std::string_view name;
  LoopField field;
};
constexpr std::array k_loop_fields{
    LoopWord{"index", LoopField::index},   LoopWord{"index0", LoopField::index0},
    LoopWord{"first", LoopField::first},   LoopWord{"last", LoopField::last},
    LoopWord{"length", LoopField::length},
};

struct Escape {
  char letter;
  char meaning;
};
constexpr std::array k_escapes{Escape{'n', '\n'}, Escape{'t', '\t'}, Escape{'\\', '\\'},
                               Escape{'"', '"'}, Escape{'\'', '\''}};

}  // namespace

ExpressionId ExpressionParser::accessed() {
  ExpressionId value = primary();
  while (!cursor_.failed()) {
    if (cursor_.eat_symbol(".")) {
      value = field_of(value);
    } else if (cursor_.eat_symbol("[")) {
      value = item_of(value);
    } else {
      break;
    }
  }
  return value;
}

ExpressionId ExpressionParser::field_of(ExpressionId object) {
  const auto field = cursor_.expect(Token::Kind::name, "the name of a field");
  if (!field) return object;
  return add({.kind = Kind::field, .name = field->text, .at = field->span}, {object});
}

ExpressionId ExpressionParser::item_of(ExpressionId object) {
  if (!enter(cursor_.peek().span)) return object;
  const ExpressionId index = conditional();
  leave();
  const text::Span at = span_of(index);
  cursor_.expect_symbol("]");
  return add({.kind = Kind::item, .at = at}, {object, index});
}

ExpressionId ExpressionParser::primary() {
  const Token token = cursor_.peek();
  if (token.kind == Token::Kind::integer) return integer();
  if (token.kind == Token::Kind::literal) {
    // A text without escapes is a view into the source, which the layout keeps.
    if (token.text.find('\\') == std::string_view::npos) {
      cursor_.take();
      return literal(Value::borrowed(token.text.substr(1, token.text.size() - 2)), token.span);
    }
    return literal(parse_literal("text"), token.span);
  }
  if (cursor_.eat_symbol("[")) return list();
  if (cursor_.eat_symbol("(")) {
    if (!enter(token.span)) return nothing();
    const ExpressionId inner = conditional();
    leave();
    cursor_.expect_symbol(")");
    // The parentheses belong to the span, so that a message quotes them.
    syntax_.expressions[inner].span = {token.span.begin, cursor_.last_end()};
    return inner;
  }
  return name();
}

ExpressionId ExpressionParser::list() {
  const text::Span open{cursor_.last_end() - 1, cursor_.last_end()};
  if (!enter(open)) return nothing();
  std::vector<ExpressionId> items;
  while (!cursor_.failed() && !cursor_.at_symbol("]")) {
    items.push_back(conditional());
    if (!cursor_.eat_symbol(",")) break;
  }
  leave();
  cursor_.expect_symbol("]");
  return add({.kind = Kind::list, .span = {open.begin, cursor_.last_end()}, .at = open}, items);
}

ExpressionId ExpressionParser::integer() {
  const Token token = cursor_.take();
  std::int64_t number = 0;
  const auto read =
      std::from_chars(token.text.data(), token.text.data() + token.text.size(), number);
  if (read.ec != std::errc{}) cursor_.fail(token.span, "this number is too large");
  if (cursor_.at_symbol(".") && cursor_.peek_after().kind == Token::Kind::integer) {
    cursor_.fail(token.span, "only whole numbers can be written");
  }
  return literal(number, token.span);
}

ExpressionId ExpressionParser::name() {
  if (!cursor_.at(Token::Kind::name)) {
    cursor_.fail_expected("a value");
    return nothing();
  }
  const Token token = cursor_.take();
  if (token.text == "true" || token.text == "false") {
    return literal(token.text == "true", token.span);
  }
  if (token.text == "none") return literal(Value(), token.span);
  const Scope::Found found = scope_.find(token.text);
  if (token.text == "loop" && found.where == Scope::Found::Where::local) {
    return loop_field(token, found.slot);
  }
  if (token.text == "loop") {
    cursor_.fail(token.span, "'loop' stands outside of a 'for'");
  } else if (token.text == "super") {
    cursor_.fail(token.span, "super() stands alone: {{ super() }}");
  } else if (is_reserved(token.text)) {
    cursor_.fail(token.span, fmt::format("expected a value, found '{}'", token.text));
  } else if (found.where == Scope::Found::Where::nowhere) {
    cursor_.fail(token.span, fmt::format("there is no name '{}' here", token.text),
                 text::did_you_mean(token.text, scope_.all_names()));
  }
  const bool is_local = found.where == Scope::Found::Where::local;
  const Kind kind = is_local ? Kind::local : Kind::global;
  return add({.kind = kind, .slot = found.slot, .span = token.span, .at = token.span}, {});
}

ExpressionId ExpressionParser::loop_field(const Token& loop, std::uint32_t slot) {
  std::vector<std::string_view> names;
  for (const LoopWord& word : k_loop_fields)
    names.push_back(word.name);
  if (!cursor_.eat_symbol(".")) {
    cursor_.fail(loop.span, "'loop' is no value of its own",
                 "write loop.index, loop.index0, loop.first, loop.last or loop.length");
    return nothing();
  }
  const auto field = cursor_.expect(Token::Kind::name, "a field of 'loop'");
  if (!field) return nothing();
  const auto* word = std::ranges::find(k_loop_fields, field->text, &LoopWord::name);
  if (word == k_loop_fields.end()) {
    cursor_.fail(field->span, fmt::format("'loop' has no field '{}'", field->text),
                 text::did_you_mean(field->text, names));
    return nothing();
  }
  return add({.kind = Kind::loop_field,
              .loop_field = word->field,
              .slot = slot,
              .span = text::cover(loop.span, field->span),
              .at = field->span},
             {});
}

ExpressionId ExpressionParser::literal(Value value, text::Span span) {
  syntax_.literals.push_back(std::move(value));
  const auto slot = static_cast<std::uint32_t>(syntax_.literals.size() - 1);
  return add({.kind = Kind::literal, .slot = slot, .span = span, .at = span}, {});
}

std::string ExpressionParser::parse_literal(std::string_view what) {
  const auto token = cursor_.expect(Token::Kind::literal, what);
  return token ? unescape(*token) : std::string();
}

std::string ExpressionParser::unescape(const Token& token) {
  const std::string_view inside = token.text.substr(1, token.text.size() - 2);
  std::string out;
  for (std::size_t i = 0; i < inside.size(); ++i) {
    if (inside[i] != '\\') {
      out += inside[i];
      continue;
    }
    const auto* escape = std::ranges::find(k_escapes, inside[++i], &Escape::letter);
    if (escape == k_escapes.end()) {
      const auto at = token.span.begin + static_cast<std::uint32_t>(i);
      cursor_.fail({at, at + 2}, fmt::format("'\\{}' is no escape", inside[i]),
                   R"(write \n, \t, \\, \" or \')");
      return out;
    }
    out += escape->meaning;
  }
  return out;
}

}  // namespace daybook::layout
