// SPDX-License-Identifier: MIT
// Normal forms of fields.  Tested by read_forms_test.cpp.
#include "journal/items/item_sink.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <initializer_list>

#include "journal/metadata/facts.hpp"
#include "journal/words/words.hpp"
#include "text/ascii.hpp"
#include "text/duration.hpp"
#include "text/unicode.hpp"

namespace daybook::journal {

namespace {

using F = ItemField;

/// Fields of one meaning; which of them is meant depends on the item's type.
constexpr std::array<std::initializer_list<F>, 13> k_same{{
    {F::solution, F::resolution, F::fix_plan, F::fix, F::next_fix, F::plan},
    {F::learning, F::lesson},
    {F::cause, F::rationale},
    {F::symptom, F::problem},
    {F::verdict, F::state, F::result, F::answered, F::done},
    {F::proof, F::evidence, F::source, F::link, F::path},
    {F::note, F::description},
    {F::level, F::severity, F::after},
    {F::time_spent_min, F::horizon},
    {F::guidance, F::answer},
    {F::lesson, F::result, F::note},
    {F::question, F::problem},
    {F::severity, F::priority, F::level},
}};

bool is_field_of(F field, ItemType type) {
  const auto fields = fields_of(type);
  return std::ranges::find(fields, field) != fields.end();
}

std::string digits_in(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (text::is_ascii_digit(c)) {
      out += c;
    } else if (!out.empty() && c != ',') {
      break;
    }
  }
  return out;
}

/// "true" or "false" from a word or mark; empty when it is neither.
std::string_view truth(std::string_view text) {
  const std::string_view box = text::trim(text);
  if (box == "[x]" || box == "[X]") return "true";
  bool edge = false;
  if (const auto mark = find_mark(text, edge)) return *mark == State::ok ? "true" : "false";
  const std::string key = name_key(text);
  // A word of one or two characters says it only alone.
  constexpr std::array<std::size_t, 2> k_shortest_opening{2, 4};  // of no, of yes
  for (const auto& [settled, words] : settled_words()) {
    bool found = false;
    const std::size_t shortest = k_shortest_opening.at(settled ? 1 : 0);
    for_each_word(words, [&](std::string_view word) {
      const bool opens = word.size() >= shortest;
      found = found || key == word || (opens && key.starts_with(word));
    });
    if (found) return settled ? "true" : "false";
  }
  return {};
}

/// strong, partial, weak of a dialogue; passed, failed, partial, not_started of a verification.
std::string_view verdict_for(ItemType type, Verdict verdict) {
  const bool exchange = type == ItemType::exchange;
  switch (verdict) {
    case Verdict::strong:
    case Verdict::passed:
      return exchange ? "strong" : "passed";
    case Verdict::weak:
    case Verdict::failed:
      return exchange ? "weak" : "failed";
    case Verdict::partial:
      return "partial";
    case Verdict::not_started:
      return exchange ? "" : "not_started";
  }
  return {};
}

std::string state_text(std::string_view text) {
  bool edge = false;
  // A check that nobody ran has no state.
  if (const auto mark = find_mark(text, edge))
    return *mark == State::open ? std::string{} : std::string(state_name(*mark));
  const auto verdict = find_verdict(text);
  if (!verdict) return {};
  switch (*verdict) {
    case Verdict::passed:
    case Verdict::strong:
      return "ok";
    case Verdict::partial:
      return "warn";
    case Verdict::failed:
    case Verdict::weak:
      return "fail";
    case Verdict::not_started:
      break;
  }
  return {};
}

std::string level_value(std::string_view text) {
  const auto levels = levels_in(text);
  if (!levels.empty() && levels.back() <= k_highest_level)
    return level_text(static_cast<Level>(levels.back()));
  const bool rated = text.find("⭐") != std::string_view::npos ||
                     text.find("★") != std::string_view::npos ||
                     text.find("/5") != std::string_view::npos;
  const auto stars = rated ? confidence_in(text) : std::nullopt;
  return stars ? level_text(*stars) : std::string();
}

/// A field's text in the export's form; empty when it holds none of what it may hold.
std::string normal_form(ItemType type, F field, std::string_view text) {
  switch (field) {
    case F::done:
    case F::answered:
      return std::string(truth(text));
    case F::priority: {
      const auto priority = find_priority(text);
      return priority ? std::string(priority_name(*priority)) : std::string();
    }
    case F::verdict: {
      const auto verdict = find_verdict(text);
      return verdict ? std::string(verdict_for(type, *verdict)) : std::string();
    }
    case F::severity:
      return std::string(find_severity(text));
    case F::level:
      return level_value(text);
    case F::state:
      return state_text(text);
    case F::added:
    case F::removed:
      return digits_in(text);
    case F::time_spent_min: {
      const auto minutes = text::parse_duration(text);
      return minutes ? std::to_string(minutes->count()) : std::string();
    }
    default:
      return std::string(text::trim(text));
  }
}

}  // namespace

std::optional<F> fit_field(F field, ItemType type) {
  if (is_field_of(field, type)) return field;
  for (const auto& group : k_same) {
    if (std::ranges::find(group, field) == group.end()) continue;
    for (const F other : group) {
      if (is_field_of(other, type)) return other;
    }
  }
  return std::nullopt;
}

Item* ItemSink::add(ItemType type, std::string_view text, markdown::NodeRange nodes,
                    text::Span span) {
  text = strip_marks(text);
  // `Patterns:` above nested entries is called Patterns.
  for (const std::string_view colon : {":", "："}) {
    if (text.ends_with(colon)) text = text::trim(text.substr(0, text.size() - colon.size()));
  }
  if (is_placeholder(text) || is_prompt(text)) return nullptr;
  items_.push_back({type, role_, section_, std::string(text), nodes, span, {}});
  return &items_.back();
}

void ItemSink::set(Item& item, F field, std::string_view text, markdown::NodeRange nodes,
                   text::Span span) {
  if (!is_field_of(field, item.type) || item.field(field) != nullptr) return;
  const bool worded = field == F::done || field == F::state || field == F::answered ||
                      field == F::verdict || field == F::severity || field == F::priority;
  if (!worded && is_placeholder(text)) return;
  std::string value = normal_form(item.type, field, text);
  if (value.empty()) return;
  item.fields.push_back({field, std::move(value), nodes, span});
}

std::optional<F> ItemSink::field_for(ItemType type, std::string_view label) const {
  const auto field = context_.vocabulary.item_field(label);
  return field ? fit_field(*field, type) : std::nullopt;
}

bool ItemSink::set_labelled(Item& item, const Part& part) const {
  if (part.label.empty()) return false;
  const auto field = field_for(item.type, part.label);
  if (!field) return false;
  set(item, *field, part.value, part.nodes, part.span);
  return true;
}

void ItemSink::set_parts(Item& item, const Piece& piece) const {
  for (const Part& part : piece.parts)
    set_labelled(item, part);
  if (piece.boxed) set(item, F::done, piece.ticked ? "true" : "false");
  if (piece.boxed && piece.ticked) set(item, F::answered, "true");
}

}  // namespace daybook::journal
