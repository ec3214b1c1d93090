// SPDX-License-Identifier: MIT
// What is asked of a vocabulary, remembered: each thread keeps the answers of the vocabularies it
// asked last.  Tested by vocabulary_test.cpp.
#include <algorithm>
#include <memory>
#include <utility>
#include <vector>

#include "journal/words/vocabulary.hpp"

namespace daybook::journal {

// A vocabulary is known by its edition, which lives as long as its answers do: no other one can
// ever have the same address.
Vocabulary::Answers& Vocabulary::answers() const {
  struct Known {
    std::shared_ptr<const Edition> edition;
    std::unique_ptr<Answers> answers;
  };
  constexpr std::size_t k_most = 8;  // a run's own, and those of the dialects with words of theirs
  thread_local std::vector<Known> t_known;
  const auto known = std::ranges::find(t_known, edition_, &Known::edition);
  if (known != t_known.end()) return *known->answers;
  if (t_known.size() >= k_most) t_known.erase(t_known.begin());
  t_known.push_back({edition_, std::make_unique<Answers>()});
  return *t_known.back().answers;
}

std::optional<MetaField> Vocabulary::meta_field(std::string_view name) const {
  return answers().fields.of(name, [&](std::string_view text) { return look_up_meta_field(text); });
}

std::optional<ItemField> Vocabulary::item_field(std::string_view label) const {
  return answers().labels.of(label,
                             [&](std::string_view text) { return look_up_item_field(text); });
}

std::optional<ItemType> Vocabulary::item_label(std::string_view label) const {
  return answers().item_labels.of(label,
                                  [&](std::string_view text) { return look_up_item_label(text); });
}

std::optional<ItemType> Vocabulary::free_label(std::string_view label) const {
  return answers().free_labels.of(label,
                                  [&](std::string_view text) { return look_up_free_label(text); });
}

std::optional<Vocabulary::RoleMatch> Vocabulary::match_heading(std::string_view title) const {
  return answers().headings.of(title, [&](std::string_view text) { return look_up_heading(text); });
}

}  // namespace daybook::journal
