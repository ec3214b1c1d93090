// SPDX-License-Identifier: MIT
#include "layout/evaluator.hpp"

#include <array>
#include <fmt/format.h>

#include "layout/filters.hpp"
#include "layout/limits.hpp"
#include "text/suggest.hpp"

namespace daybook::layout {
namespace {

using Kind = Expression::Kind;

const Value k_none{};

}  // namespace

void Evaluator::fail(text::Span at, std::string message, std::string help) {
  if (failed()) return;
  failure_ = text::make_diagnostic(text::Rule::layout_error, frame.syntax->source->place(at),
                                   std::move(message), std::move(help));
}

void Evaluator::spend(std::size_t bytes, text::Span at) {
  spent_ += bytes;
  if (spent_ > k_max_text) fail(at, "this rendering makes more than 64 MiB of text");
}

const Value& Evaluator::evaluate(ExpressionId id, Value& hold) {
  const Expression& expression = frame.syntax->expressions[id];
  if (failed()) return k_none;
  switch (expression.kind) {
    case Kind::literal:
      return frame.syntax->literals[expression.slot];
    case Kind::global:
      return globals_[expression.slot];
    case Kind::local: {
      const Value* value = frame.slots[expression.slot].value;
      return value != nullptr ? *value : k_none;
    }
    case Kind::field:
      return field(expression, hold);
    case Kind::item:
      return item(expression, hold);
    case Kind::conditional: {
      Value condition;
      const bool taken = evaluate(operand(expression, 1), condition).truthy();
      if (taken) return evaluate(operand(expression, 0), hold);
      return expression.count > 2 ? evaluate(operand(expression, 2), hold) : k_none;
    }
    default:
      hold = compute(expression);
      return hold;
  }
}

/// A part of `whole`: copied to `hold` when `whole` is a passing value that `held` keeps.
const Value& Evaluator::found(const Value* part, const Value& whole, const Value& held,
                              Value& hold) {
  if (&whole != &held) return *part;
  hold = *part;
  return hold;
}

const Value& Evaluator::field(const Expression& expression, Value& hold) {
  Value held;
  const Value& whole = evaluate(operand(expression, 0), held);
  if (failed() || absent_) return k_none;
  const Record* record = whole.record();
  if (record != nullptr) {
    const Value* const value = record->find(expression.name, places_[expression.slot]);
    if (value != nullptr) return found(value, whole, held, hold);
  }
  absent_ = probing_ > 0;
  if (absent_) return k_none;
  const std::string_view path = frame.syntax->slice(frame.syntax->operand(expression, 0).span);
  if (record == nullptr) {
    fail(expression.at, fmt::format("'{}' is {} and has no field '{}'", path,
                                    type_phrase(whole.type()), expression.name));
    return k_none;
  }
  std::vector<std::string_view> known;
  for (const auto& [name, value] : record->fields())
    known.push_back(name);
  fail(expression.at, fmt::format("'{}' has no field '{}'", path, expression.name),
       text::did_you_mean(expression.name, known));
  return k_none;
}

const Value& Evaluator::item(const Expression& expression, Value& hold) {
  Value held;
  Value held_key;
  const Value& whole = evaluate(operand(expression, 0), held);
  const Value& key = evaluate(operand(expression, 1), held_key);
  if (failed() || absent_) return k_none;
  const std::string_view path = frame.syntax->slice(frame.syntax->operand(expression, 0).span);
  const List* list = whole.list();
  const Record* record = whole.record();
  const bool by_number = list != nullptr && key.type() == Value::Type::integer;
  const bool by_name = record != nullptr && key.type() == Value::Type::text;
  if (by_number && key.integer() >= 0 && static_cast<std::size_t>(key.integer()) < list->size()) {
    return found(&(*list)[static_cast<std::size_t>(key.integer())], whole, held, hold);
  }
  if (by_name) {
    if (const Value* value = record->find(key.text())) return found(value, whole, held, hold);
  }
  absent_ = probing_ > 0;
  if (absent_) return k_none;
  if (by_number) {
    fail(expression.at,
         fmt::format("'{}' has {} items and none with the number {}", path, list->size(),
                     key.integer()),
         "the first one has the number 0");
  } else if (by_name) {
    std::vector<std::string_view> known;
    for (const auto& [name, value] : record->fields())
      known.push_back(name);
    fail(expression.at, fmt::format("'{}' has no field '{}'", path, key.text()),
         text::did_you_mean(key.text(), known));
  } else {
    fail(expression.at, fmt::format("'{}' is {} and has no item by {}", path,
                                    type_phrase(whole.type()), type_phrase(key.type())));
  }
  return k_none;
}

bool Evaluator::defined(const Expression& expression) {
  const bool outer = absent_;
  absent_ = false;
  ++probing_;
  Value hold;
  evaluate(operand(expression, 0), hold);
  --probing_;
  const bool is_there = !absent_;
  absent_ = outer;
  return is_there;
}

Value Evaluator::compute(const Expression& expression) {
  Value held;
  switch (expression.kind) {
    case Kind::loop_field:
      return loop_field(expression);
    case Kind::list:
      return list(expression);
    case Kind::filter:
      return filtered(expression);
    case Kind::defined:
      return defined(expression);
    case Kind::test:
      return expression.test->function(evaluate(operand(expression, 0), held));
    case Kind::logical_not:
      return !evaluate(operand(expression, 0), held).truthy();
    case Kind::logical_and:
    case Kind::logical_or:
      return logical(expression);
    default:
      break;
  }
  const Value& left = evaluate(operand(expression, 0), held);
  if (expression.kind == Kind::negate) return arithmetic(expression, Value(0), left);
  Value held_right;
  const Value& right = evaluate(operand(expression, 1), held_right);
  if (failed() || absent_) return {};
  switch (expression.kind) {
    case Kind::in:
      return contains(expression, left, right);
    case Kind::not_in:
      return !contains(expression, left, right).truthy();
    case Kind::add:
    case Kind::subtract:
      return arithmetic(expression, left, right);
    case Kind::concatenate:
      return concatenate(expression, left, right);
    default:
      return compare(expression, left, right);
  }
}

Value Evaluator::logical(const Expression& expression) {
  Value held;
  const Value& left = evaluate(operand(expression, 0), held);
  const bool decided = left.truthy() == (expression.kind == Kind::logical_or);
  if (decided) return left;
  Value held_right;
  return evaluate(operand(expression, 1), held_right);
}

Value Evaluator::loop_field(const Expression& expression) const {
  const LoopState& loop = *frame.slots[expression.slot].loop;
  switch (expression.loop_field) {
    case LoopField::index:
      return loop.index + 1;
    case LoopField::index0:
      return loop.index;
    case LoopField::first:
      return loop.index == 0;
    case LoopField::last:
      return loop.index + 1 == loop.length;
    case LoopField::length:
      return loop.length;
  }
  return {};
}

Value Evaluator::list(const Expression& expression) {
  List items;
  items.reserve(expression.count);
  for (std::uint32_t i = 0; i < expression.count; ++i) {
    Value held;
    items.push_back(evaluate(operand(expression, i), held));
  }
  Value value(std::move(items));
  // A list set in a list set in a list … would otherwise be taken down by recursion without end.
  if (value.nesting() > k_max_nesting) {
    fail(expression.at, "lists are nested over 64 deep");
    return {};
  }
  spend(expression.count * sizeof(Value), expression.at);
  return value;
}

Value Evaluator::filtered(const Expression& expression) {
  const Filter& filter = *expression.filter;
  Value held;
  const Value& value = evaluate(operand(expression, 0), held);
  std::array<Value, Filter::k_max_arguments> arguments;
  const std::uint32_t given = expression.count - 1;
  for (std::uint32_t i = 0; i < given; ++i) {
    Value held_argument;
    arguments[i] = evaluate(operand(expression, i + 1), held_argument);
    if (failed() || absent_) return {};
    if (layout::contains(filter.argument_takes[i], arguments[i].type())) continue;
    fail(frame.syntax->operand(expression, i + 1).span,
         fmt::format("filter '{}' takes {} here, not {}", filter.name,
                     describe(filter.argument_takes[i]), type_phrase(arguments[i].type())));
    return {};
  }
  if (failed() || absent_) return {};
  if (!layout::contains(filter.takes, value.type())) {
    if (value.is_none()) return {};
    fail(expression.at, fmt::format("filter '{}' takes {}, not {}", filter.name,
                                    describe(filter.takes), type_phrase(value.type())));
    return {};
  }
  Filtered result = filter.function(value, {arguments.data(), given});
  if (!result.fault.empty()) {
    fail(expression.at, fmt::format("filter '{}' {}", filter.name, result.fault));
    return {};
  }
  const List* made = result.value.list();
  spend(made != nullptr ? made->size() * sizeof(Value) : result.value.text().size(), expression.at);
  return std::move(result.value);
}

}  // namespace daybook::layout
