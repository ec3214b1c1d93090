// SPDX-License-Identifier: MIT
// Works out the value of an expression.  Writes nothing.  Recursion is bounded: the parser lets no
// expression nest deeper than k_max_nesting.  Tested through tests/spec/layout.md.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "layout/program.hpp"
#include "layout/syntax.hpp"
#include "layout/value.hpp"
#include "text/diagnostic.hpp"

namespace daybook::layout {

/// Where a loop is.
struct LoopState {
  std::size_t index = 0;
  std::size_t length = 0;
};

/// What a local name stands for while rendering.
struct Slot {
  const Value* value = nullptr;     ///< into the page's data, a loop's list, or `own`
  Value own{};                      ///< what {% set %} made, or a loop's key
  const LoopState* loop = nullptr;  ///< for the name `loop`
};

/// The layout being rendered and its part of the slots.
struct Frame {
  const Syntax* syntax = nullptr;
  Slot* slots = nullptr;
};

/// Values of expressions for one rendering; stops at the first fault.
class Evaluator {
 public:
  Evaluator(const Program& program, std::span<const Value> globals)
      : globals_(globals), places_(program.field_count) {}

  Frame frame;

  /// The expression's value: a reference to where it lies or to `hold`.
  const Value& evaluate(ExpressionId id, Value& hold);
  /// Counts bytes made on the way to the output; a fault at `at` past the limit.
  void spend(std::size_t bytes, text::Span at);

  void fail(text::Span at, std::string message, std::string help = {});
  bool failed() const { return failure_.has_value(); }
  std::optional<text::Diagnostic>& failure() { return failure_; }

 private:
  const Value& field(const Expression& expression, Value& hold);
  const Value& item(const Expression& expression, Value& hold);
  static const Value& found(const Value* part, const Value& whole, const Value& held, Value& hold);
  Value compute(const Expression& expression);
  Value loop_field(const Expression& expression) const;
  Value list(const Expression& expression);
  Value filtered(const Expression& expression);
  bool defined(const Expression& expression);
  Value logical(const Expression& expression);
  Value compare(const Expression& expression, const Value& left, const Value& right);
  Value contains(const Expression& expression, const Value& item, const Value& whole);
  Value arithmetic(const Expression& expression, const Value& left, const Value& right);
  Value concatenate(const Expression& expression, const Value& left, const Value& right);

  ExpressionId operand(const Expression& expression, std::uint32_t number) const {
    return frame.syntax->operands[expression.operands + number];
  }

  std::span<const Value> globals_;
  // Of each expression that asks for a field: where a record had it last.  Rows of a list are made
  // alike, so that most fields are found without a search.
  std::vector<std::uint16_t> places_;
  std::optional<text::Diagnostic> failure_;
  std::size_t spent_ = 0;
  unsigned probing_ = 0;  // inside of `is defined`, where what is not there is no fault
  bool absent_ = false;   // something probed was not there
};

}  // namespace daybook::layout
