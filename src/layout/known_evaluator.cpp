// SPDX-License-Identifier: MIT
#include "layout/known_evaluator.hpp"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <fmt/ranges.h>

#include "layout/filters.hpp"
#include "text/suggest.hpp"

namespace daybook::layout {
namespace {

using Kind = Expression::Kind;
using There = KnownField::There;

/// What a filter gives; one that is not here gives text.
enum class Gives : std::uint8_t { text, html, integer, item, same, either, groups, anything };
struct FilterRow {
  std::string_view name;
  Gives gives;
};
constexpr std::array k_filters{
    FilterRow{"default", Gives::either},  FilterRow{"escape", Gives::html},
    FilterRow{"fill", Gives::anything},   FilterRow{"first", Gives::item},
    FilterRow{"group_by", Gives::groups}, FilterRow{"join", Gives::anything},
    FilterRow{"json", Gives::html},       FilterRow{"last", Gives::item},
    FilterRow{"length", Gives::integer},  FilterRow{"limit", Gives::same},
    FilterRow{"plural", Gives::text},     FilterRow{"reverse", Gives::same},
    FilterRow{"safe", Gives::html},       FilterRow{"selectattr", Gives::same},
    FilterRow{"sort_by", Gives::same},
};

/// A longer list of fields helps nobody.
constexpr std::size_t k_most_told = 100;

std::optional<bool> negation(const std::optional<bool>& truth) {
  return truth ? std::optional(!*truth) : std::nullopt;
}

Known boolean(std::optional<bool> truth) {
  Known known(Shape::Kind::boolean);
  known.truth = truth;
  return known;
}

Known loop_field(LoopField field) {
  const bool is_place = field == LoopField::first || field == LoopField::last;
  return is_place ? Shape::Kind::boolean : Shape::Kind::integer;
}

std::string_view phrase_of(const Shape& shape) {
  if (shape.lists > 0) return type_phrase(Value::Type::list);
  switch (shape.kind) {
    case Shape::Kind::boolean:
      return type_phrase(Value::Type::boolean);
    case Shape::Kind::integer:
      return type_phrase(Value::Type::integer);
    case Shape::Kind::text:
      return type_phrase(Value::Type::text);
    case Shape::Kind::html:
      return type_phrase(Value::Type::html);
    default:
      return type_phrase(Value::Type::none);
  }
}

}  // namespace

void FieldPlaces::fits(const text::SourceFile* source, text::Span at) {
  places_[{source->path(), at.begin}].fits = true;
}

void FieldPlaces::fails(FieldFault fault) {
  Place& place = places_[{fault.source->path(), fault.at.begin}];
  if (place.fault.source == nullptr) place.fault = std::move(fault);
}

std::vector<FieldFault> FieldPlaces::faults() const {
  std::vector<FieldFault> faults;
  for (const auto& [at, place] : places_) {
    if (!place.fits && place.fault.source != nullptr) faults.push_back(place.fault);
  }
  return faults;
}

KnownEvaluator::KnownEvaluator(const DataShapes& data, FieldPlaces& places)
    : records_(data.records), places_(places) {}

Known KnownEvaluator::evaluate(ExpressionId id) {
  const Expression& expression = syntax->expressions[id];
  switch (expression.kind) {
    case Kind::literal:
      return known_of(syntax->literals[expression.slot]);
    case Kind::global:
      return expression.slot < globals.size() ? Known(globals[expression.slot]) : Known();
    case Kind::local:
      return slots[expression.slot];
    case Kind::loop_field:
      return loop_field(expression.loop_field);
    case Kind::field:
      return field(expression);
    case Kind::item:
      return item(expression);
    case Kind::list:
      return list(expression);
    case Kind::filter:
      return filtered(expression);
    case Kind::defined:
      return defined(expression);
    case Kind::conditional:
      return conditional(expression);
    case Kind::logical_not:
      return boolean(negation(operand(expression, 0).truth));
    case Kind::logical_and:
    case Kind::logical_or:
      return logical(expression);
    case Kind::in:
    case Kind::not_in:
      return membership(expression);
    default:
      return computed(expression);
  }
}

/// Arithmetic, comparisons, tests and joined text.
Known KnownEvaluator::computed(const Expression& expression) {
  for (std::uint32_t i = 0; i < expression.count; ++i)
    operand(expression, i);
  if (expression.kind == Kind::concatenate) return {};
  const bool is_number = expression.kind == Kind::add || expression.kind == Kind::subtract ||
                         expression.kind == Kind::negate;
  return is_number ? Shape::Kind::integer : Shape::Kind::boolean;
}

Known KnownEvaluator::field(const Expression& expression) {
  const Known whole = operand(expression, 0);
  return ask(syntax->operand(expression, 0), whole, expression.name, expression.at);
}

Known KnownEvaluator::item(const Expression& expression) {
  const Known whole = operand(expression, 0);
  operand(expression, 1);
  const Expression& key = syntax->operand(expression, 1);
  if (key.kind == Kind::literal && syntax->literals[key.slot].type() == Value::Type::text) {
    return ask(syntax->operand(expression, 0), whole, syntax->literals[key.slot].text(),
               expression.at);
  }
  probed_ = std::max(probed_, There::perhaps);
  return item_of(whole);
}

/// The field `name` of `whole`, which is the value of `whole_of`.
Known KnownEvaluator::ask(const Expression& whole_of, const Known& whole, std::string_view name,
                          text::Span at) {
  KnownField found = field_of(records_, whole, name);
  probed_ = std::max(probed_, found.there);
  if (probing_ > 0) return std::move(found.value);
  if (found.there != There::never) {
    places_.fits(syntax->source.get(), at);
    return std::move(found.value);
  }
  const auto is_record = [](const Shape& shape) {
    return shape.kind == Shape::Kind::record && shape.lists == 0;
  };
  const bool has_records = std::ranges::any_of(whole.shapes, is_record);
  const std::string_view path = syntax->slice(whole_of.span);
  std::string message = has_records ? fmt::format("'{}' has no field '{}'", path, name)
                                    : fmt::format("'{}' is {} and has no field '{}'", path,
                                                  phrase_of(whole.shapes.back()), name);
  places_.fails({.source = syntax->source.get(),
                 .at = at,
                 .message = std::move(message),
                 .help = help_for(whole, name)});
  return {};
}

/// The nearest field, and all of them by the name of their record.
std::string KnownEvaluator::help_for(const Known& whole, std::string_view name) const {
  std::vector<std::string_view> known;
  std::string records;
  for (const Shape& shape : whole.shapes) {
    if (shape.kind != Shape::Kind::record || shape.lists > 0) continue;
    const RecordShape& record = records_[shape.record];
    std::vector<std::string_view> own;
    for (const FieldShape& field : record.fields)
      own.push_back(field.name);
    known.insert(known.end(), own.begin(), own.end());
    if (own.size() > k_most_told) continue;
    records += fmt::format("{}the fields of '{}' are {}", records.empty() ? "" : "; ", record.name,
                           fmt::join(own, ", "));
  }
  const std::string nearest = text::did_you_mean(name, known);
  return nearest.empty() || records.empty() ? nearest + records : nearest + " " + records;
}

Known KnownEvaluator::conditional(const Expression& expression) {
  const Known condition = operand(expression, 1);
  if (condition.truth == true) return operand(expression, 0);
  const auto otherwise = [&] {
    return expression.count > 2 ? operand(expression, 2) : Known(Shape::Kind::none);
  };
  if (condition.truth == false) return otherwise();
  Known first = operand(expression, 0);
  return either(std::move(first), otherwise());
}

Known KnownEvaluator::logical(const Expression& expression) {
  const bool decides = expression.kind == Kind::logical_or;
  Known left = operand(expression, 0);
  if (left.truth == decides) return left;
  const Known right = operand(expression, 1);
  if (left.truth) return right;
  Known both = either(std::move(left), right);
  both.truth = right.truth == decides ? right.truth : std::nullopt;
  return both;
}

Known KnownEvaluator::defined(const Expression& expression) {
  const There outer = std::exchange(probed_, There::always);
  ++probing_;
  operand(expression, 0);
  --probing_;
  const There there = std::exchange(probed_, outer);
  if (there == There::perhaps) return boolean(std::nullopt);
  return boolean(there == There::always);
}

/// `"field" in record` may be known; all else is not.
Known KnownEvaluator::membership(const Expression& expression) {
  operand(expression, 0);
  const Known whole = operand(expression, 1);
  const Expression& key = syntax->operand(expression, 0);
  const bool are_records = std::ranges::all_of(whole.shapes, [](const Shape& shape) {
    return shape.kind == Shape::Kind::record && shape.lists == 0;
  });
  if (key.kind != Kind::literal || !are_records) return boolean(std::nullopt);
  const There there = field_of(records_, whole, syntax->literals[key.slot].text()).there;
  if (there == There::perhaps) return boolean(std::nullopt);
  const bool is_in = there == There::always;
  return boolean(expression.kind == Kind::in ? is_in : !is_in);
}

Known KnownEvaluator::list(const Expression& expression) {
  if (expression.count == 0) return list_of({});
  Known items = operand(expression, 0);
  for (std::uint32_t i = 1; i < expression.count; ++i)
    items = either(std::move(items), operand(expression, i));
  return list_of(std::move(items));
}

Known KnownEvaluator::filtered(const Expression& expression) {
  Known value = operand(expression, 0);
  Known argument;
  for (std::uint32_t i = 1; i < expression.count; ++i)
    argument = operand(expression, i);
  const std::string_view name = expression.filter->name;
  std::string_view by;
  if (name == "sort_by" || name == "group_by" || name == "selectattr") {
    const Expression& key = syntax->operand(expression, 1);
    if (key.kind == Kind::literal) by = syntax->literals[key.slot].text();
    if (!by.empty()) ask(syntax->operand(expression, 0), item_of(value), by, key.span);
  }
  const auto* const row = std::ranges::find(k_filters, name, &FilterRow::name);
  switch (row == k_filters.end() ? Gives::text : row->gives) {
    case Gives::text:
      return Shape::Kind::text;
    case Gives::html:
      return Shape::Kind::html;
    case Gives::integer:
      return Shape::Kind::integer;
    case Gives::item:
      return either(item_of(value), Shape::Kind::none);
    case Gives::same:
      value.truth.reset();
      return value;
    case Gives::either:
      return either(std::move(value), argument);
    case Gives::groups:
      return grouped(value, by);
    case Gives::anything:
      break;
  }
  return {};
}

/// A list of records `key` and `items`.
Known KnownEvaluator::grouped(const Known& value, std::string_view name) {
  if (value.shapes.size() != 1) return {};
  const Known key = field_of(records_, item_of(value), name).value;
  RecordShape group{.name = "group of group_by",
                    .fields = {{"key", key.shapes.size() == 1 ? key.shapes.front() : Shape{}},
                               {"items", value.shapes.front()}}};
  const auto same = std::ranges::find_if(records_, [&](const RecordShape& record) {
    return record.name == group.name && record.fields[0].shape == group.fields[0].shape &&
           record.fields[1].shape == group.fields[1].shape;
  });
  const auto index = static_cast<std::uint32_t>(same - records_.begin());
  if (same == records_.end()) records_.push_back(std::move(group));
  return Shape{.kind = Shape::Kind::record, .lists = 1, .or_none = false, .record = index};
}

}  // namespace daybook::layout
