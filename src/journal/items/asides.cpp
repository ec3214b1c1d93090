// SPDX-License-Identifier: MIT
// What stands among the items of a section and is none: a remark on the tasks, what a test should
// show, what is done already.  Tested by read_asides_test.cpp.
#include <algorithm>

#include "journal/items/item_readers.hpp"
#include "journal/words/words.hpp"

namespace daybook::journal {

namespace {

bool has_one_of(std::string_view key, std::span<const std::string_view> words) {
  return std::ranges::any_of(words, [&](std::string_view word) {
    const std::size_t at = key.find(word);
    return at != std::string_view::npos && (at == 0 || key[at - 1] == ' ');
  });
}

/// `Commit: 0620df5` below what it holds.
bool is_of_git(const Piece& piece) {
  static const auto k_labels = list_of(git_label_words());
  return !piece.boxed && piece.line.colon && k_labels.whole(name_key(piece.line.label)).has_value();
}

/// `**Progress:** 20 %` between lists of tasks: a line that is labelled where the tasks are
/// entries.
bool is_remark(const std::vector<Piece>& pieces, std::size_t index) {
  const Piece& piece = pieces[index];
  if (piece.form != Piece::Form::lead || piece.heads_list || piece.line.value.empty()) return false;
  if (find_priority(piece.line.label) || !find_horizon(piece.line.label).empty()) return false;
  std::size_t entries = 0;
  std::size_t lines = 0;
  for (const Piece& other : pieces) {
    entries += other.form == Piece::Form::entry ? 1U : 0U;
    lines += other.form == Piece::Form::lead && !other.heads_list ? 1U : 0U;
  }
  return entries >= 3 && lines * 3 <= entries;
}

}  // namespace

bool is_aside(ItemType type, const std::vector<Piece>& pieces, std::size_t index) {
  const Piece& piece = pieces[index];
  if (type != ItemType::task && is_of_git(piece)) return true;
  if (type != ItemType::task || piece.boxed || !piece.line.colon || piece.line.label.empty())
    return false;
  static const auto k_labels = list_of(task_remark_words());
  const std::string key = name_key(piece.line.label);
  if (k_labels.whole(key)) return true;
  if (piece.form != Piece::Form::lead) return false;
  if (is_remark(pieces, index)) return true;
  return std::ranges::any_of(opinion_endings(),
                             [&](std::string_view end) { return key.ends_with(end); });
}

bool heads_asides(ItemType type, std::string_view head) {
  const std::string key = name_key(head);
  if (type == ItemType::task) return has_one_of(key, done_head_phrases());
  if (type == ItemType::challenge) return has_one_of(key, mastered_head_phrases());
  return type == ItemType::check && has_one_of(key, to_test_head_phrases());
}

}  // namespace daybook::journal
