// SPDX-License-Identifier: MIT
// What an entry's label may say of its type.  Tested by the read_*_test.cpp of the three templates.
#include <array>

#include "journal/item_readers.hpp"
#include "journal/vocabulary.hpp"

namespace daybook::journal {

namespace {

/// Labels that make an item wherever they stand, prose included.
constexpr std::array k_free_labels{
    WordRow<ItemType>{
        ItemType::learning,
        "key insight | key takeaway | key learning | key lesson | key finding | takeaway | "
        "main takeaway | core insight | insight | lesson learned | one sentence takeaway | "
        "one-sentence takeaway | aha moment | lesson | 关键洞察 | 洞察 | 核心洞察 | 一句话收获 | "
        "关键收获 | 核心收获 | "
        "教训 | 重要发现 | 关键发现 | 一句话总结"},
    WordRow<ItemType>{
        ItemType::task,
        "next step | next steps | todo | action item | 下一步 | 待办 | 后续 | 下一步计划"},
    WordRow<ItemType>{ItemType::gap,
                      "risk | risks | knowledge gap | gap | 风险 | 缺口 | 薄弱点 | 知识缺口"},
    WordRow<ItemType>{ItemType::decision, "decision | decision made | 决策 | 决定"},
    WordRow<ItemType>{ItemType::question, "open question | 疑问 | 待确认 | 开放问题"},
    WordRow<ItemType>{ItemType::gotcha, "gotcha | pitfall | 坑 | 踩坑"},
    WordRow<ItemType>{ItemType::exchange, "q | 问"},
};

}  // namespace

std::optional<ItemType> free_label(std::string_view label) {
  constexpr std::size_t k_longest = 40;
  if (label.empty() || label.size() > k_longest) return std::nullopt;
  static const auto k_index = index_of<ItemType>(k_free_labels);
  return k_index.whole(name_key(label));
}

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
             from == ItemType::challenge || from == ItemType::learning;
    case ItemType::question:
      return from == ItemType::task || from == ItemType::gap || from == ItemType::note ||
             from == ItemType::exchange;
    case ItemType::learning:
      return from == ItemType::concept_ || from == ItemType::note || from == ItemType::example ||
             from == ItemType::challenge;
    case ItemType::experiment:
      return from == ItemType::example;
    default:
      return false;
  }
}

}  // namespace daybook::journal
