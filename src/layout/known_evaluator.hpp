// SPDX-License-Identifier: MIT
// Works out what can be known of an expression's value, and notes the fields it asks for.  Knows
// expressions only; field_check.cpp walks the layouts.  Recursion is bounded: the parser lets no
// expression nest deeper than k_max_nesting.  Tested by field_check_test.cpp.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "layout/known.hpp"
#include "layout/program.hpp"
#include "layout/syntax.hpp"

namespace daybook::layout {

/// A field that is asked for and that no record has there.
struct FieldFault {
  const text::SourceFile* source = nullptr;
  text::Span at{};
  std::string message{};
  std::string help{};
};

/// Every place that asks for a field.  One that several layouts reach is at fault when it is in all
/// of them: what is not known of one may be seen to by an `if` that only rendering understands.
class FieldPlaces {
 public:
  void fits(const text::SourceFile* source, text::Span at);
  /// Notes a fault, unless the place has one already.
  void fails(FieldFault fault);
  /// In the order of the sources' paths and of the text.
  std::vector<FieldFault> faults() const;

 private:
  struct Place {
    bool fits = false;
    FieldFault fault{};
  };
  std::map<std::pair<std::string_view, std::uint32_t>, Place> places_;
};

/// One check of one layout.
class KnownEvaluator {
 public:
  KnownEvaluator(const DataShapes& data, FieldPlaces& places);

  const Syntax* syntax = nullptr;
  std::span<const Shape> globals;
  std::span<Known> slots;  ///< those of `syntax`

  Known evaluate(ExpressionId id);

 private:
  Known operand(const Expression& expression, std::uint32_t number) {
    return evaluate(syntax->operands[expression.operands + number]);
  }
  Known field(const Expression& expression);
  Known item(const Expression& expression);
  Known ask(const Expression& whole_of, const Known& whole, std::string_view name, text::Span at);
  Known conditional(const Expression& expression);
  Known logical(const Expression& expression);
  Known defined(const Expression& expression);
  Known membership(const Expression& expression);
  Known computed(const Expression& expression);
  Known list(const Expression& expression);
  Known filtered(const Expression& expression);
  Known grouped(const Known& value, std::string_view name);
  std::string help_for(const Known& whole, std::string_view name) const;

  std::vector<RecordShape> records_;  // those given, and what group_by makes
  FieldPlaces& places_;
  unsigned probing_ = 0;  // inside of `is defined`, where what is not there is no fault
  KnownField::There probed_ = KnownField::There::always;
};

}  // namespace daybook::layout
