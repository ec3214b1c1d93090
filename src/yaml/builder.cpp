// SPDX-License-Identifier: MIT
#include "yaml/builder.hpp"

#include <algorithm>
#include <cassert>
#include <fmt/format.h>
#include <utility>

namespace daybook::yaml {
namespace {

// Below this many members a search along the vector is faster than a set.
constexpr std::size_t k_few_members = 16;

// A message carries its line, and a line may be as long as the file: {a,a,a,…} must not fill the
// memory.
constexpr std::size_t k_max_reports = 20;

}  // namespace

Builder::Builder(const text::SourceFile& source, text::Rule duplicate_rule)
    : source_(&source), duplicate_rule_(duplicate_rule) {}

void Builder::none(text::Span span) {
  Value value;
  value.span = span;
  attach(std::move(value));
}

void Builder::scalar(std::string text, Quoting quoting, text::Span span) {
  Value value;
  value.kind = Value::Kind::scalar;
  value.quoted = quoting == Quoting::quoted;
  value.scalar = std::move(text);
  value.span = span;
  attach(std::move(value));
}

void Builder::begin_sequence(text::Span span) {
  open(Value::Kind::sequence, span);
}

void Builder::begin_mapping(text::Span span) {
  open(Value::Kind::mapping, span);
}

void Builder::open(Value::Kind kind, text::Span span) {
  Open& opened = open_.emplace_back();
  opened.value.kind = kind;
  opened.value.span = span;
}

void Builder::key(std::string name, text::Span span) {
  assert(expects_key());
  Open& mapping = open_.back();
  mapping.drops_value = is_known(mapping, name);
  if (mapping.drops_value) {
    report_duplicate(name, span);
  } else if (mapping.value.members.size() >= k_few_members) {
    if (mapping.names.empty()) {
      for (const Member& member : mapping.value.members)
        mapping.names.insert(member.key);
    }
    mapping.names.insert(name);
  }
  mapping.key = {.key = std::move(name), .key_span = span, .value = {}};
  mapping.has_key = true;
}

void Builder::end() {
  assert(!open_.empty() && !open_.back().has_key);
  Value closed = std::move(open_.back().value);
  open_.pop_back();
  attach(std::move(closed));
}

void Builder::end_at(std::uint32_t end) {
  open_.back().value.span.end = end;
  this->end();
}

bool Builder::expects_key() const {
  return !open_.empty() && open_.back().value.is_mapping() && !open_.back().has_key;
}

bool Builder::owes_value() const {
  return !open_.empty() && open_.back().has_key;
}

text::Checked<Value> Builder::finish() && {
  assert(open_.empty());
  return {std::move(root_), std::move(diagnostics_)};
}

void Builder::attach(Value value) {
  if (open_.empty()) {
    root_ = std::move(value);
    return;
  }
  Open& parent = open_.back();
  if (parent.value.is_sequence()) {
    parent.value.items.push_back(std::move(value));
    return;
  }
  assert(parent.has_key);
  parent.has_key = false;
  if (parent.drops_value) return;
  parent.key.value = std::move(value);
  parent.value.members.push_back(std::move(parent.key));
}

bool Builder::is_known(const Open& mapping, const std::string& name) {
  if (!mapping.names.empty()) return mapping.names.contains(name);
  return mapping.value.find(name) != nullptr;
}

void Builder::report_duplicate(const std::string& name, text::Span span) {
  if (diagnostics_.size() >= k_max_reports) return;
  const auto& members = open_.back().value.members;
  const auto first = std::ranges::find(members, name, &Member::key);
  const std::uint32_t line = source_->line_of(first->key_span.begin);
  diagnostics_.push_back(text::make_diagnostic(
      duplicate_rule_, source_->place(span), fmt::format("'{}' is given twice", name),
      fmt::format("the one on line {} counts; remove the other", line)));
}

}  // namespace daybook::yaml
