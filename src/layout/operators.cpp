// SPDX-License-Identifier: MIT
// The operators of expressions: comparison, `in`, arithmetic, `~`.  The rest of the evaluator is in
// evaluator.cpp.  Tested through tests/spec/layout.md.
#include <algorithm>
#include <fmt/format.h>

#include "layout/evaluator.hpp"
#include "layout/filters.hpp"

namespace daybook::layout {
namespace {

using Kind = Expression::Kind;

bool is_text(const Value& value) {
  return value.type() == Value::Type::text || value.type() == Value::Type::html;
}

bool is_plain(const Value& value) {
  return value.list() == nullptr && value.record() == nullptr;
}

/// Plain values of different types are different; text and html compare by what they say.
bool equal(const Value& left, const Value& right) {
  if (is_text(left) && is_text(right)) return left.text() == right.text();
  if (left.type() != right.type() || !is_plain(left)) return false;
  return left.integer() == right.integer() && left.truthy() == right.truthy();
}

bool holds(Kind kind, int order) {
  switch (kind) {
    case Kind::less:
      return order < 0;
    case Kind::less_equal:
      return order <= 0;
    case Kind::greater:
      return order > 0;
    default:
      return order >= 0;
  }
}

}  // namespace

Value Evaluator::compare(const Expression& expression, const Value& left, const Value& right) {
  const bool for_equality = expression.kind == Kind::equal || expression.kind == Kind::not_equal;
  const bool integers = left.type() == Value::Type::integer && right.type() == Value::Type::integer;
  const bool texts = is_text(left) && is_text(right);
  const bool possible = for_equality ? is_plain(left) && is_plain(right) : integers || texts;
  if (!possible) {
    fail(expression.at, fmt::format("{} and {} cannot be compared", type_phrase(left.type()),
                                    type_phrase(right.type())));
    return {};
  }
  if (for_equality) return equal(left, right) == (expression.kind == Kind::equal);
  if (texts) return holds(expression.kind, left.text().compare(right.text()));
  const int order =
      left.integer() < right.integer() ? -1 : (left.integer() > right.integer() ? 1 : 0);
  return holds(expression.kind, order);
}

Value Evaluator::contains(const Expression& expression, const Value& item, const Value& whole) {
  if (const List* list = whole.list()) {
    return std::ranges::any_of(*list, [&](const Value& other) { return equal(item, other); });
  }
  if (const Record* record = whole.record(); record != nullptr && is_text(item)) {
    return record->find(item.text()) != nullptr;
  }
  if (is_text(whole) && is_text(item)) {
    return whole.text().find(item.text()) != std::string_view::npos;
  }
  fail(expression.at, fmt::format("'in' cannot look for {} in {}", type_phrase(item.type()),
                                  type_phrase(whole.type())));
  return {};
}

Value Evaluator::arithmetic(const Expression& expression, const Value& left, const Value& right) {
  if (failed() || absent_) return {};
  const char sign = expression.kind == Kind::add ? '+' : '-';
  if (left.type() != Value::Type::integer || right.type() != Value::Type::integer) {
    const Value& other = left.type() != Value::Type::integer ? left : right;
    fail(expression.at, fmt::format("'{}' takes integers, not {}", sign, type_phrase(other.type())),
         is_text(other) ? "join texts with '~'" : "");
    return {};
  }
  std::int64_t result = 0;
  const bool overflows = expression.kind == Kind::add
                             ? __builtin_add_overflow(left.integer(), right.integer(), &result)
                             : __builtin_sub_overflow(left.integer(), right.integer(), &result);
  if (overflows) fail(expression.at, "this number is too large");
  return result;
}

Value Evaluator::concatenate(const Expression& expression, const Value& left, const Value& right) {
  const bool html = left.type() == Value::Type::html || right.type() == Value::Type::html;
  const auto append = html ? append_html : append_plain;
  // Counted first: `a ~ a` doubles with every step.
  spend(left.text().size() + right.text().size(), expression.at);
  if (failed()) return {};
  std::string out;
  for (const Value* part : {&left, &right}) {
    if (append(out, *part)) continue;
    fail(expression.at, fmt::format("'~' cannot join {}", type_phrase(part->type())));
    return {};
  }
  return html ? Value(Html{std::move(out)}) : Value(std::move(out));
}

}  // namespace daybook::layout
