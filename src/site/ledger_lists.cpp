// SPDX-License-Identifier: MIT
// Questions, and items by their type: one entry for what several sessions note in equal words.
// Tested by ledger_lists_test.cpp.
#include <algorithm>

#include "site/ledger.hpp"
#include "site/ledger_merge.hpp"

namespace daybook::site {
namespace {

using journal::Item;
using journal::ItemField;
using journal::ItemType;

/// What the author asked when the heading of an exchange says it in short.
std::string_view asked_in_full(const Item& item) {
  const auto* const question = item.field(ItemField::question);
  return question != nullptr ? std::string_view(question->text) : std::string_view(item.text);
}

// A question is answered too by an exchange in equal words that has an answer.
void find_answers(const Site& site, Merged<Question>& merged) {
  each_item(site, ItemType::exchange, [&](SessionId id, std::uint32_t, const Item& item) {
    const auto* const answer = item.field(ItemField::answer);
    if (answer == nullptr || answer->text.empty()) return;
    for (const std::string_view words : {std::string_view(item.text), asked_in_full(item)}) {
      Question* const question = merged.find(text_key(words));
      if (question == nullptr || question->answered_in || id < question->sessions.back()) continue;
      question->answered_in = id;
    }
  });
}

}  // namespace

std::array<std::vector<ItemRef>, journal::k_item_types> index_items(const Site& site) {
  std::array<std::vector<ItemRef>, journal::k_item_types> by_type;
  for (std::size_t i = site.sessions.size(); i-- > 0;) {
    const SessionId id{static_cast<std::uint32_t>(i)};
    const auto& items = site.session(id).session->items;
    for (std::uint32_t k = 0; k < items.size(); ++k)
      by_type[static_cast<std::size_t>(items[k].type)].push_back({.session = id, .item = k});
  }
  return by_type;
}

std::vector<Question> merge_questions(const Site& site) {
  Merged<Question> merged;
  each_item(site, ItemType::question, [&](SessionId id, std::uint32_t index, const Item& item) {
    Question& question = merged.at(text_key(item.text));
    question.text = item.text;
    question.item = index;
    note(question.sessions, id);
    question.answered_in = says(item, ItemField::answered) ? std::optional(id) : std::nullopt;
  });
  find_answers(site, merged);
  std::vector<Question> questions = merged.take();
  std::ranges::stable_sort(
      questions, {}, [](const Question& question) { return question.answered_in.has_value(); });
  return questions;
}

}  // namespace daybook::site
