// SPDX-License-Identifier: MIT
#include "layout/expression_parser.hpp"

#include <algorithm>
#include <array>
#include <fmt/format.h>

#include "layout/filters.hpp"
#include "layout/limits.hpp"
#include "text/suggest.hpp"

namespace daybook::layout {
namespace {

using Kind = Expression::Kind;

constexpr int k_precedence_not = 3;
constexpr int k_precedence_comparison = 4;

struct Operator {
  std::string_view text;
  int precedence;  // a higher one binds tighter
  Kind kind;
};

constexpr std::array k_operators{
    Operator{"or", 1, Kind::logical_or},
    Operator{"and", 2, Kind::logical_and},
    Operator{"==", k_precedence_comparison, Kind::equal},
    Operator{"!=", k_precedence_comparison, Kind::not_equal},
    Operator{"<", k_precedence_comparison, Kind::less},
    Operator{"<=", k_precedence_comparison, Kind::less_equal},
    Operator{">", k_precedence_comparison, Kind::greater},
    Operator{">=", k_precedence_comparison, Kind::greater_equal},
    Operator{"in", k_precedence_comparison, Kind::in},
    Operator{"not", k_precedence_comparison, Kind::not_in},
    Operator{"+", 5, Kind::add},
    Operator{"-", 5, Kind::subtract},
    Operator{"~", 6, Kind::concatenate},
};

constexpr std::array<std::string_view, 12> k_reserved{
    "and", "else", "false", "if", "in", "is", "loop", "none", "not", "or", "super", "true"};

const Operator* operator_at(const Cursor& cursor) {
  const Token& token = cursor.peek();
  if (token.kind != Token::Kind::name && token.kind != Token::Kind::symbol) return nullptr;
  const auto* found = std::ranges::find(k_operators, token.text, &Operator::text);
  if (found == k_operators.end()) return nullptr;
  // `not` between two values is the beginning of `not in`.
  if (found->kind == Kind::not_in && cursor.peek_after().text != "in") return nullptr;
  return found;
}

std::string describe_arguments(const Filter& filter, std::size_t given) {
  const bool too_few = given < filter.least_arguments;
  const std::size_t wanted = too_few ? filter.least_arguments : filter.most_arguments;
  std::string_view bound;
  if (filter.least_arguments != filter.most_arguments) bound = too_few ? "at least " : "at most ";
  return fmt::format("filter '{}' takes {}{} {}, not {}", filter.name, bound, wanted,
                     wanted == 1 ? "argument" : "arguments", given);
}

}  // namespace

bool is_reserved(std::string_view name) {
  return std::ranges::find(k_reserved, name) != k_reserved.end();
}

ExpressionId ExpressionParser::parse() {
  return conditional();
}

ExpressionId ExpressionParser::nothing() {
  return literal(Value(), cursor_.peek().span);
}

/// Goes one level deeper; false when that is one too many.
bool ExpressionParser::enter(text::Span at) {
  if (++nesting_ > k_max_nesting) cursor_.fail(at, "this expression is nested too deeply");
  return !cursor_.failed();
}

ExpressionId ExpressionParser::conditional() {
  const ExpressionId value = binary(0);
  const text::Span at = cursor_.peek().span;
  if (!cursor_.eat_name("if")) return value;
  std::vector<ExpressionId> operands{value, binary(0)};
  if (cursor_.eat_name("else")) {
    if (!enter(at)) return value;
    operands.push_back(conditional());
    leave();
  }
  return add({.kind = Kind::conditional, .at = at}, operands);
}

ExpressionId ExpressionParser::binary(int least_precedence) {
  ExpressionId left = prefixed(least_precedence);
  bool compared = false;
  for (const Operator* op = operator_at(cursor_);
       op != nullptr && op->precedence >= least_precedence; op = operator_at(cursor_)) {
    const Token token = cursor_.take();
    if (op->kind == Kind::not_in) cursor_.expect_name("in");
    if (op->precedence == k_precedence_comparison && compared) {
      cursor_.fail(token.span, "comparisons cannot be chained", "join two of them with 'and'");
      return left;
    }
    compared = op->precedence == k_precedence_comparison;
    const ExpressionId right = binary(op->precedence + 1);
    left = add({.kind = op->kind, .at = token.span}, {left, right});
  }
  return left;
}

ExpressionId ExpressionParser::prefixed(int least_precedence) {
  const Token token = cursor_.peek();
  const bool is_not = cursor_.at_name("not");
  if (!is_not && !cursor_.at_symbol("-")) return filtered();
  if (is_not && least_precedence > k_precedence_not) {
    cursor_.fail(token.span, "'not' needs parentheses here");
    return nothing();
  }
  cursor_.take();
  if (!enter(token.span)) return nothing();
  const ExpressionId operand = is_not ? binary(k_precedence_not) : prefixed(k_precedence_not + 1);
  leave();
  return add({.kind = is_not ? Kind::logical_not : Kind::negate, .at = token.span}, {operand});
}

ExpressionId ExpressionParser::filtered() {
  ExpressionId value = accessed();
  while (!cursor_.failed()) {
    if (cursor_.eat_symbol("|")) {
      value = apply_filter(value);
    } else if (cursor_.eat_name("is")) {
      value = apply_test(value);
    } else {
      break;
    }
  }
  return value;
}

ExpressionId ExpressionParser::apply_filter(ExpressionId value) {
  const auto name = cursor_.expect(Token::Kind::name, "the name of a filter");
  if (!name) return value;
  const Filter* filter = find_filter(name->text);
  if (filter == nullptr) {
    cursor_.fail(name->span, fmt::format("there is no filter '{}'", name->text),
                 text::did_you_mean(name->text, filter_names()));
    return value;
  }
  std::vector<ExpressionId> operands{value};
  if (cursor_.eat_symbol("(") && !cursor_.eat_symbol(")")) {
    if (!enter(name->span)) return value;
    do {
      operands.push_back(conditional());
    } while (cursor_.eat_symbol(","));
    leave();
    cursor_.expect_symbol(")");
  }
  const std::size_t given = operands.size() - 1;
  if (given < filter->least_arguments || given > filter->most_arguments) {
    cursor_.fail(name->span, describe_arguments(*filter, given));
  }
  return add({.kind = Kind::filter, .filter = filter, .at = name->span}, operands);
}

ExpressionId ExpressionParser::apply_test(ExpressionId value) {
  const bool negated = cursor_.eat_name("not");
  const auto name = cursor_.expect(Token::Kind::name, "a test");
  if (!name) return value;
  const TypeTest* test = find_test(name->text);
  const bool is_defined = name->text == "defined";
  if (test == nullptr && !is_defined) {
    cursor_.fail(name->span, fmt::format("there is no test '{}'", name->text),
                 text::did_you_mean(name->text, test_names()));
    return value;
  }
  const Kind kind = is_defined ? Kind::defined : Kind::test;
  const ExpressionId result = add({.kind = kind, .test = test, .at = name->span}, {value});
  return negated ? add({.kind = Kind::logical_not, .at = name->span}, {result}) : result;
}

/// Adds an expression that covers its operands, unless its span is given.
ExpressionId ExpressionParser::add(Expression expression,
                                   const std::vector<ExpressionId>& operands) {
  expression.operands = static_cast<std::uint32_t>(syntax_.operands.size());
  expression.count = static_cast<std::uint32_t>(operands.size());
  if (expression.span.empty()) expression.span = {expression.at.begin, cursor_.last_end()};
  std::size_t depth = 0;
  for (const ExpressionId id : operands) {
    expression.span = text::cover(expression.span, span_of(id));
    depth = std::max<std::size_t>(depth, syntax_.expressions[id].depth);
    syntax_.operands.push_back(id);
  }
  // `a ~ b ~ c …` nests without any bracket, and is walked by recursion when it is rendered.
  if (++depth > k_max_nesting) {
    cursor_.fail(expression.at, "this expression is too long",
                 "give a part of it a name with {% set %}");
    depth = k_max_nesting;
  }
  expression.depth = static_cast<std::uint8_t>(depth);
  syntax_.expressions.push_back(expression);
  return static_cast<ExpressionId>(syntax_.expressions.size() - 1);
}

}  // namespace daybook::layout
