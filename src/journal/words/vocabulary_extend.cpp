// SPDX-License-Identifier: MIT
// What site.yaml adds to the built-in words: single words by family, and dialects with words of
// their own.  Tested by vocabulary_test.cpp and dialect_test.cpp.
#include <algorithm>
#include <array>
#include <span>
#include <string>
#include <unordered_map>
#include <utility>

#include "journal/dialect/reader.hpp"
#include "journal/words/value_words.hpp"
#include "journal/words/vocabulary.hpp"

namespace daybook::journal {

namespace {

std::vector<std::string_view> no_meanings() {
  return {};
}

/// The names of an enumeration whose last member is this.
template <class Enum>
std::vector<std::string_view> names_to(Enum last, std::string_view (*name_of)(Enum)) {
  std::vector<std::string_view> names;
  for (std::size_t i = 0; i <= static_cast<std::size_t>(last); ++i)
    names.push_back(name_of(static_cast<Enum>(i)));
  return names;
}

std::vector<std::string_view> names_in(std::span<const WordRow<std::string_view>> rows) {
  std::vector<std::string_view> names;
  for (const auto& row : rows)
    names.push_back(row.meaning);
  return names;
}

std::vector<std::string_view> status_names() {
  auto names = names_in(learning_status_words());
  const auto of_records = names_to(AdrStatus::superseded, adr_status_name);
  names.insert(names.end(), of_records.begin(), of_records.end());
  return names;
}

std::vector<std::string_view> verdict_names() {
  return names_to(Verdict::not_started, verdict_name);
}

std::vector<std::string_view> severity_names() {
  return names_in(severity_words());
}

std::vector<std::string_view> priority_names() {
  return names_to(Priority::blocked, priority_name);
}

std::vector<std::string_view> horizon_names() {
  return names_in(horizon_words());
}

std::vector<std::string_view> goal_type_names() {
  return names_to(GoalType::interview, goal_type_name);
}

std::vector<std::string_view> kind_names() {
  return names_to(SessionKind::study, session_kind_name);
}

std::vector<std::string_view> confidence_names() {
  return {"1", "2", "3", "4", "5"};
}

struct Family {
  std::string_view name;
  std::string_view meaning;
  std::vector<std::string_view> (*meanings)();
};

// In the order of WordFamily.
constexpr std::array k_families{
    Family{"headings", "role of a section", role_names},
    Family{"fields", "field of a session", meta_field_names},
    Family{"labels", "field of an item", item_field_names},
    Family{"items", "type of item", item_type_names},
    Family{"statuses", "status", status_names},
    Family{"verdicts", "verdict", verdict_names},
    Family{"severities", "severity", severity_names},
    Family{"priorities", "priority", priority_names},
    Family{"horizons", "horizon", horizon_names},
    Family{"goal_types", "type of goal", goal_type_names},
    Family{"kinds", "kind of session", kind_names},
    Family{"confidences", "confidence", confidence_names},
    Family{"placeholders", {}, no_meanings},
    Family{"nothing", {}, no_meanings},
    Family{"ignored", {}, no_meanings},
};
static_assert(k_families.size() == static_cast<std::size_t>(WordFamily::ignored) + 1);

template <class Table, class Meaning>
bool put(Table& table, std::string_view word, const std::optional<Meaning>& meaning) {
  if (meaning) table.insert_or_assign(name_key(word), *meaning);
  return meaning.has_value();
}

}  // namespace

std::string_view word_family_name(WordFamily family) {
  return k_families.at(static_cast<std::size_t>(family)).name;
}

std::optional<WordFamily> find_word_family(std::string_view name) {
  const auto* const row = std::ranges::find(k_families, name, &Family::name);
  if (row == k_families.end()) return std::nullopt;
  return static_cast<WordFamily>(row - k_families.begin());
}

std::vector<std::string_view> meanings_of(WordFamily family) {
  return k_families.at(static_cast<std::size_t>(family)).meanings();
}

std::string_view meaning_name(WordFamily family) {
  return k_families.at(static_cast<std::size_t>(family)).meaning;
}

bool Vocabulary::add(WordFamily family, std::string_view word, std::string_view meaning) {
  become_another();
  switch (family) {
    case WordFamily::headings:
      return put(headings_, word, find_role(meaning));
    case WordFamily::fields:
      return put(fields_, word, find_meta_field(meaning));
    case WordFamily::labels:
      return put(labels_, word, find_item_field(meaning));
    case WordFamily::items:
      return put(item_labels_, word, find_item_type(meaning)) &&
             put(free_labels_, word, find_item_type(meaning));
    case WordFamily::ignored:
      return put(fields_, word, std::optional(MetaField::ignored));
    default:
      break;
  }
  // Copies of a vocabulary share their words until one of them gets more.
  if (own_values_.use_count() != 1) own_values_ = std::make_shared<ValueWords>(values());
  return own_values_->add(family, word, meaning);
}

const ValueWords& Vocabulary::values() const {
  return own_values_ ? *own_values_ : *built_in_value_words();
}

const Dialect* Vocabulary::find_dialect(std::string_view name) const {
  const auto it = std::ranges::find(dialects_, name, &Dialect::name);
  return it == dialects_.end() ? nullptr : &*it;
}

void Vocabulary::add_dialects(const text::SourceFile& source, const yaml::Value& value,
                              text::Diagnostics& diagnostics) {
  std::unordered_map<std::string, std::size_t> places;
  for (std::size_t i = 0; i < dialects_.size(); ++i)
    places.emplace(dialects_[i].name, i);
  for (Dialect& read : read_dialects(source, value, *this, diagnostics)) {
    const auto [place, is_new] = places.emplace(read.name, dialects_.size());
    if (is_new) {
      dialects_.push_back(std::move(read));
    } else {
      extend(dialects_[place->second], read);
    }
  }
  // Copies without the dialects, lest each dialect holds all of them.
  std::vector<Dialect> dialects = std::exchange(dialects_, {});
  words_of_.clear();
  std::vector<std::shared_ptr<const Vocabulary>> words_of(dialects.size());
  for (std::size_t i = 0; i < dialects.size(); ++i)
    words_of[i] = dialects[i].has_words() ? with_words(dialects[i]) : nullptr;
  dialects_ = std::move(dialects);
  words_of_ = std::move(words_of);
}

std::shared_ptr<const Vocabulary> Vocabulary::with_words(const Dialect& dialect) const {
  auto words = std::make_shared<Vocabulary>(*this);
  words->become_another();
  for (const auto& [word, role] : dialect.headings)
    words->headings_.insert_or_assign(word, role);
  for (const auto& [word, field] : dialect.fields)
    words->fields_.insert_or_assign(word, field);
  for (const auto& [word, field] : dialect.labels)
    words->labels_.insert_or_assign(word, field);
  return words;
}

const Vocabulary& Vocabulary::words_of(const Dialect& dialect) const {
  const auto it = std::ranges::find(dialects_, dialect.name, &Dialect::name);
  if (it == dialects_.end()) return *this;
  const auto index = static_cast<std::size_t>(it - dialects_.begin());
  return index < words_of_.size() && words_of_[index] ? *words_of_[index] : *this;
}

}  // namespace daybook::journal
