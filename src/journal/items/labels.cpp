// SPDX-License-Identifier: MIT
// Which label or head may turn an entry of one type into another.  Tested by the read_*_test.cpp of
// the three templates.
#include <array>

#include "journal/items/item_readers.hpp"
#include "journal/words/vocabulary.hpp"

namespace daybook::journal {

bool may_change(ItemType from, ItemType to) {
  switch (to) {
    case ItemType::gap:
    case ItemType::decision:
    case ItemType::gotcha:
    case ItemType::fact:
    case ItemType::inference:
    case ItemType::hypothesis:
    case ItemType::exchange:
      return from != ItemType::verification;
    case ItemType::task:
      return from == ItemType::gap || from == ItemType::question || from == ItemType::note ||
             from == ItemType::challenge || from == ItemType::learning ||
             from == ItemType::file_change;
    case ItemType::question:
      return from == ItemType::task || from == ItemType::gap || from == ItemType::note ||
             from == ItemType::exchange;
    case ItemType::learning:
      return from == ItemType::concept_ || from == ItemType::note || from == ItemType::example ||
             from == ItemType::challenge;
    case ItemType::experiment:
    case ItemType::lab:
      return from == ItemType::example;
    default:
      return false;
  }
}

namespace {

/// Types a list in a log may have by its name alone: `**Plan for tomorrow:**`.
bool may_stand_alone(ItemType type) {
  switch (type) {
    case ItemType::decision:
    case ItemType::question:
    case ItemType::learning:
    case ItemType::file_change:
    case ItemType::task:
    case ItemType::challenge:
    case ItemType::gap:
    case ItemType::concept_:
    case ItemType::capability:
      return true;
    default:
      return false;
  }
}

/// `What I can now do`: what a program can do is none of its author's capabilities.
bool speaks_of_author(std::string_view name) {
  constexpr std::array<std::string_view, 5> k_speakers{" i ", "我", " ich ", " je ", " puedo "};
  return has_phrase(" " + name_key(name) + " ", k_speakers);
}

}  // namespace

std::optional<ItemType> head_type(const Vocabulary& vocabulary, std::optional<ItemType> among,
                                  std::string_view name) {
  if (const auto free = vocabulary.free_label(name)) return free;
  // `4. Data repaired` in a log is a step of it.
  const std::size_t digits = name.find_first_not_of("0123456789");
  const bool counted = digits != 0 && digits != std::string_view::npos;
  if (!among && counted && (name[digits] == '.' || name[digits] == ')')) return std::nullopt;
  const auto role = vocabulary.match_heading(name);
  if (!role || role->match == Vocabulary::Match::loose) return std::nullopt;
  const auto type = type_of(role->role);
  // Where entries are none, some are told by their list's own name.
  const bool part = type == ItemType::challenge && vocabulary.item_field(name).has_value();
  const bool is_own = type != ItemType::capability || speaks_of_author(name);
  if (!among) return type && may_stand_alone(*type) && !part && is_own ? type : std::nullopt;
  if (role->match != Vocabulary::Match::exact) return std::nullopt;
  if (!type || type == among) return std::nullopt;
  return may_change(*among, *type) ? type : std::nullopt;
}

}  // namespace daybook::journal
