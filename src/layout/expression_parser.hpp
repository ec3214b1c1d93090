// SPDX-License-Identifier: MIT
// Reads one expression from the tokens into a Syntax, by precedence climbing.  Names become slots
// here; unknown names, filters and tests are faults.  Tested through tests/spec/layout.md.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "layout/cursor.hpp"
#include "layout/scope.hpp"
#include "layout/syntax.hpp"

namespace daybook::layout {

/// Parses expressions of one layout.
class ExpressionParser {
 public:
  ExpressionParser(Cursor& cursor, const Scope& scope, Syntax& syntax)
      : cursor_(cursor), scope_(scope), syntax_(syntax) {}

  /// The expression at the cursor; after a fault, one that says nothing.
  ExpressionId parse();
  /// The text in quotes at the cursor, escapes resolved.
  std::string parse_literal(std::string_view what);

 private:
  ExpressionId conditional();
  ExpressionId binary(int least_precedence);
  ExpressionId prefixed(int least_precedence);
  ExpressionId filtered();
  ExpressionId accessed();
  ExpressionId primary();
  ExpressionId list();
  ExpressionId name();
  ExpressionId loop_field(const Token& loop, std::uint32_t slot);
  ExpressionId item_of(ExpressionId object);
  ExpressionId field_of(ExpressionId object);
  ExpressionId apply_filter(ExpressionId value);
  ExpressionId apply_test(ExpressionId value);
  ExpressionId literal(Value value, text::Span span);
  ExpressionId integer();

  bool enter(text::Span at);
  void leave() { --nesting_; }
  std::string unescape(const Token& token);
  ExpressionId add(Expression expression, const std::vector<ExpressionId>& operands);
  text::Span span_of(ExpressionId id) const { return syntax_.expressions[id].span; }
  ExpressionId nothing();

  Cursor& cursor_;
  const Scope& scope_;
  Syntax& syntax_;
  std::size_t nesting_ = 0;
};

/// True for the words of the language, which nothing else may be called.
bool is_reserved(std::string_view name);

}  // namespace daybook::layout
