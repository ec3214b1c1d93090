// SPDX-License-Identifier: MIT
// What stands among the items of a section and is none: a remark on the tasks, what a test should
// show, what is done already.  Tested by read_asides_test.cpp.
#include <algorithm>
#include <array>

#include "journal/items/item_readers.hpp"
#include "journal/words/words.hpp"

namespace daybook::journal {

namespace {

/// Labels that say something of the tasks around them.
constexpr std::string_view k_of_tasks =
    "estimated effort | effort | effort estimate | estimate | estimated time | time estimate | "
    "estimated duration | time needed | total time | total effort | duration | status | context | "
    "rationale | reason | why | milestone | timeline | expected outcome | success criteria | where "
    "i am | "
    "where we are | where i left off | where we left off | current state";
/// What such a label may end with: `Reviewer's recommendation`.
constexpr std::array<std::string_view, 4> k_opinions{"recommendation", "preference",
                                                     "recommended order", "reasoning"};
/// Words of a list's head: what stands below was done before.
constexpr std::array<std::string_view, 4> k_done{"already", "no longer needed", "done so far",
                                                 "previously"};
/// Below them stands what was no problem.
constexpr std::array<std::string_view, 5> k_mastered{"strong understanding", "strengths",
                                                     "demonstrated", "completed", "went well"};
/// Below them stands what a tester should do or see.
constexpr std::array<std::string_view, 6> k_to_test{"expected",     "required", "how to",
                                                    "instructions", "steps to", "to be tested"};

bool has_one_of(std::string_view key, std::span<const std::string_view> words) {
  return std::ranges::any_of(words, [&](std::string_view word) {
    const std::size_t at = key.find(word);
    return at != std::string_view::npos && (at == 0 || key[at - 1] == ' ');
  });
}

/// `Commit: 0620df5` below what it holds.
bool is_of_git(const Piece& piece) {
  static const auto k_labels =
      list_of("commit | commits | commit hash | branch | push | pushed | 提交 | 分支 | 推送");
  return !piece.boxed && piece.line.colon && k_labels.whole(name_key(piece.line.label)).has_value();
}

}  // namespace

bool is_aside(ItemType type, const Piece& piece) {
  if (type != ItemType::task && is_of_git(piece)) return true;
  if (type != ItemType::task || piece.boxed || !piece.line.colon || piece.line.label.empty())
    return false;
  static const auto k_labels = list_of(k_of_tasks);
  const std::string key = name_key(piece.line.label);
  if (k_labels.whole(key)) return true;
  if (piece.form != Piece::Form::lead) return false;
  return std::ranges::any_of(k_opinions, [&](std::string_view end) { return key.ends_with(end); });
}

bool heads_asides(ItemType type, std::string_view head) {
  const std::string key = name_key(head);
  if (type == ItemType::task) return has_one_of(key, k_done);
  if (type == ItemType::challenge) return has_one_of(key, k_mastered);
  return type == ItemType::check && has_one_of(key, k_to_test);
}

}  // namespace daybook::journal
