// SPDX-License-Identifier: MIT
#include "journal/words/value_words.hpp"

#include <memory>
#include <optional>
#include <span>
#include <utility>

#include "text/unicode.hpp"

namespace daybook::journal {

namespace {

thread_local const ValueWords* t_in_use = nullptr;

std::string_view itself(std::string_view name) {
  return name;
}

/// The meaning in a table that has this name.
template <class Meaning>
std::optional<Meaning> named(std::span<const WordRow<Meaning>> rows,
                             std::string_view (*name_of)(Meaning), std::string_view name) {
  for (const auto& row : rows) {
    if (name_of(row.meaning) == name) return row.meaning;
  }
  return std::nullopt;
}

/// The form is_placeholder() compares in: without the parentheses around the whole, and without a
/// full stop where the author speaks.
std::string placeholder_key(std::string_view text, WordFamily family) {
  std::string key = text::match_key(text);
  while (key.size() > 1 && key.starts_with('(') && key.ends_with(')'))
    key = key.substr(1, key.size() - 2);
  while (family == WordFamily::nothing && key.ends_with('.'))
    key.pop_back();
  return key;
}

template <class Meaning>
bool add_first(WordIndex<Meaning>& index, const std::optional<Meaning>& meaning,
               std::string_view word) {
  if (meaning) index.add_first(*meaning, word);
  return meaning.has_value();
}

}  // namespace

const std::shared_ptr<const ValueWords>& built_in_value_words() {
  static const auto k_words = [] {
    auto words = std::make_shared<ValueWords>();
    words->verdicts = index_of<Verdict>(verdict_words());
    words->severities = index_of<std::string_view>(severity_words());
    words->priorities = index_of<Priority>(priority_words());
    words->horizons = index_of<std::string_view>(horizon_words());
    words->statuses = index_of<std::string_view>(learning_status_words());
    words->adr_statuses = index_of<AdrStatus>(adr_status_words());
    words->goal_types = index_of<GoalType>(goal_type_words());
    words->kinds = index_of<SessionKind>(kind_words());
    words->confidences = index_of<std::uint8_t>(confidence_words());
    words->left_over = list_of(left_over_words());
    words->nothing = list_of(nothing_words());
    return std::shared_ptr<const ValueWords>(std::move(words));
  }();
  return k_words;
}

bool ValueWords::add(WordFamily family, std::string_view word, std::string_view meaning) {
  const bool bare = family == WordFamily::placeholders || family == WordFamily::nothing;
  std::string key = bare ? placeholder_key(word, family) : name_key(word);
  if (key.empty()) return true;
  own_.push_back(std::make_shared<const std::string>(std::move(key)));
  const std::string_view kept = *own_.back();
  switch (family) {
    case WordFamily::statuses:
      return add_first(statuses, named(learning_status_words(), itself, meaning), kept) ||
             add_first(adr_statuses, named(adr_status_words(), adr_status_name, meaning), kept);
    case WordFamily::verdicts:
      return add_first(verdicts, named(verdict_words(), verdict_name, meaning), kept);
    case WordFamily::severities:
      return add_first(severities, named(severity_words(), itself, meaning), kept);
    case WordFamily::priorities:
      return add_first(priorities, named(priority_words(), priority_name, meaning), kept);
    case WordFamily::horizons:
      return add_first(horizons, named(horizon_words(), itself, meaning), kept);
    case WordFamily::goal_types:
      return add_first(goal_types, named(goal_type_words(), goal_type_name, meaning), kept);
    case WordFamily::kinds:
      return add_first(kinds, named(kind_words(), session_kind_name, meaning), kept);
    case WordFamily::confidences:
      return add_first(confidences, named(confidence_words(), confidence_name, meaning), kept);
    case WordFamily::placeholders:
      left_over.add_first(true, kept);
      return true;
    case WordFamily::nothing:
      nothing.add_first(true, kept);
      return true;
    default:
      return false;
  }
}

WordsInUse::WordsInUse(const ValueWords& words) : before_(t_in_use) {
  t_in_use = &words;
}

WordsInUse::~WordsInUse() {
  t_in_use = before_;
}

const ValueWords& words_in_use() {
  return t_in_use != nullptr ? *t_in_use : *built_in_value_words();
}

}  // namespace daybook::journal
