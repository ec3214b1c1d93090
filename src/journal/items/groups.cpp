// SPDX-License-Identifier: MIT
// What the name of a group of entries says of them: the kind of a learning, a list of pitfalls, or
// that they are no items.  Tested by read_forms_test.cpp.
#include <algorithm>
#include <cstddef>

#include "journal/items/item_readers.hpp"
#include "journal/words/han.hpp"
#include "journal/words/modifiers.hpp"
#include "journal/words/vocabulary.hpp"
#include "text/ascii.hpp"
#include "text/unicode.hpp"

namespace daybook::journal {

namespace {

/// `关键坑`, `今日踩坑点`: the word stands in a short heading that speaks of no solutions.
bool is_han_gotchas(std::string_view key) {
  constexpr std::size_t k_longest = std::size_t{8} * 3;  // characters of three bytes
  return key.size() <= k_longest && has_phrase(key, gotcha_phrases()) &&
         !has_phrase(key, gotcha_solved_phrases());
}

}  // namespace

std::string group_name(std::string_view title) {
  std::string key = name_key(title);
  for (const std::string_view end : group_endings()) {
    if (key.size() > end.size() && key.ends_with(end)) key.resize(key.size() - end.size());
  }
  static const auto k_index = index_of<std::string_view>(learning_kind_words());
  const auto kind = k_index.whole(key);
  return kind ? std::string(*kind) : key;
}

bool is_gotcha_group(std::string_view title) {
  static const auto k_words = list_of(gotcha_group_words());
  const std::string key = name_key(title);
  return k_words.whole(key) || is_han_gotchas(key);
}

bool is_silent_group(std::string_view title) {
  static const auto k_words = list_of(silent_group_words());
  const std::string key = name_key(title);
  // `Not issues (working as intended)`: what the section does not hold.
  if (key.starts_with("not ")) return true;
  std::string_view bare = key;
  do {
    if (k_words.whole(bare) || k_words.whole(without_tail(bare))) return true;
  } while (strip_modifier(bare));
  return false;
}

Group group_of(const Reader& reader, std::uint32_t section, std::optional<ItemType> type,
               std::string_view title) {
  const std::string_view own = reader.section(section).title;
  Group group;
  group.name = group_name(title);
  group.is_gotchas = is_gotcha_group(title.empty() ? own : title);
  group.is_silent = is_silent_group(own) || tells_cause(reader, section);
  group.is_solutions = type == ItemType::challenge && goes_with_problems(reader, section) &&
                       reader.words().item_field(own) == ItemField::solution;
  return group;
}

ItemType type_in_group(const Vocabulary& vocabulary, const Group& group, ItemType type,
                       const Piece& piece) {
  if (type == ItemType::learning) {
    const bool warned = piece.mark == State::warn && piece.mark_at_edge;
    return warned || group.is_gotchas ? ItemType::gotcha : type;
  }
  if (type == ItemType::challenge && group.is_gotchas && piece.parts.empty())
    return ItemType::gotcha;
  // A mistake told with its lesson is a problem overcome.
  if (type == ItemType::gap && has_lesson(vocabulary, piece)) return ItemType::challenge;
  return type;
}

ItemType knowledge_type(const Vocabulary& vocabulary, std::string_view title) {
  const auto named = vocabulary.item_label(title);
  const bool known =
      named == ItemType::fact || named == ItemType::inference || named == ItemType::hypothesis;
  return known ? *named : ItemType::concept_;
}

std::string_view group_severity(std::string_view title) {
  constexpr std::size_t k_longest = 30;
  const std::string key = simplified(name_key(title));
  return key.size() <= k_longest && has_phrase(key, rating_phrases()) ? find_severity(title)
                                                                      : std::string_view{};
}

namespace {

bool is_group_entry(const Piece& piece) {
  static const auto k_words = list_of(group_entry_words());
  if (piece.form != Piece::Form::entry || piece.boxed || piece.parts.empty()) return false;
  if (!piece.line.value.empty() && piece.line.value != piece.line.text) return false;
  const std::string_view label = piece.line.label.empty() ? piece.line.text : piece.line.label;
  return k_words.whole(simplified(name_key(strip_marks(label)))).has_value();
}

}  // namespace

bool read_group_entry(const Reader& reader, ItemType type, const Piece& piece,
                      const EntryContext& context) {
  if (!is_group_entry(piece)) return false;
  EntryContext inner = context;
  if (const auto priority = find_priority(piece.line.text)) inner.priority = priority;
  for (const Part& part : piece.parts) {
    const std::string text = markdown::own_text(reader.document(), part.nodes.begin);
    Item* const item = reader.sink.add(type, text, part.nodes, part.span);
    if (item != nullptr) set_entry_fields(reader.context.vocabulary, *item, {}, inner);
  }
  return true;
}

bool says_nothing(const Piece& piece) {
  if (piece.line.label.empty() || !piece.line.colon || !piece.parts.empty()) return false;
  const std::string_view value = piece.line.value;
  return !value.empty() &&
         (is_placeholder(value) || value.starts_with("暂无") || value.starts_with("无新增"));
}

bool is_counted(std::string_view title) {
  const std::size_t space = title.find(' ');
  return space != std::string_view::npos &&
         title.find_first_not_of("#0123456789", space + 1) == std::string_view::npos;
}

bool is_of_one(ItemType type, std::string_view title) {
  const std::string key = name_key(title);
  if (type == ItemType::question) return key == "question" || key.ends_with(" question");
  if (type == ItemType::challenge) {
    static const auto k_problems = list_of(
        "problem | the problem | main problem | the main problem | issue | the issue | main issue "
        "| difficulty | main difficulty | challenge | the challenge | main challenge | biggest "
        "challenge | the biggest challenge | hardest part | the hardest part | 问题 | "
        "主要问题 | 难点 | 难题 | 最大的困难");
    return k_problems.whole(text::trim(simplified(key.substr(0, key.find('('))))).has_value();
  }
  if (type != ItemType::learning) return false;
  static const auto k_ones = list_of(only_one_words());
  static const auto k_things = list_of(one_learning_words());
  if (key.starts_with("one thing ") || key.starts_with("one new thing ")) return true;
  const std::size_t space = key.rfind(' ');
  if (space == std::string::npos) return k_things.whole(key).has_value();
  const std::string_view words = key;
  return k_ones.whole(words.substr(0, space)) && k_things.whole(words.substr(space + 1));
}

bool has_lesson(const Vocabulary& vocabulary, const Piece& piece) {
  if (has_phrase(text::ascii_lower(piece.line.text), solution_phrases())) return true;
  return std::ranges::any_of(piece.parts, [&](const Part& part) {
    const auto field = vocabulary.item_field(part.label);
    return field == ItemField::learning || field == ItemField::lesson;
  });
}

}  // namespace daybook::journal
