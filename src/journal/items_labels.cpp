// SPDX-License-Identifier: MIT
// What an entry's label may say of its type.  Tested by the read_*_test.cpp of the three templates.
#include <algorithm>
#include <array>
#include <cstddef>

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
        "教训 | 经验 | 收获 | 启发 | 失败教训 | 经验教训 | 重要发现 | 关键发现 | 一句话总结 | 心得 "
        "| 感悟 | 启示 | 关键结论 | 核心结论 | 主要结论 | 重要结论 | 关键观察 | 主要观察 | "
        "核心发现 | 主要发现 | 关键教训 | 核心教训 | 重要教训 | 关键启示 | 重要启示 | 关键认知 | "
        "核心认知 | 主要收获 | 最大收获 | 今日收获"},
    WordRow<ItemType>{
        ItemType::task,
        "next step | next steps | todo | action item | 下一步 | 待办 | 后续 | 下一步计划"},
    WordRow<ItemType>{
        ItemType::gap,
        "risk | risks | knowledge gap | gap | needs work | needs practice | "
        "needs improvement | still weak | 风险 | 缺口 | 薄弱点 | 知识缺口 | 需要加强 | "
        "有待加强 | 尚未理解 | 尚未掌握 | 需要练习"},
    WordRow<ItemType>{ItemType::decision, "decision | decision made | 决策 | 决定"},
    WordRow<ItemType>{ItemType::question, "open question | 疑问 | 待确认 | 开放问题"},
    WordRow<ItemType>{ItemType::gotcha, "gotcha | pitfall | 坑 | 踩坑"},
    WordRow<ItemType>{ItemType::exchange, "q | 问"},
    WordRow<ItemType>{
        ItemType::check,
        "test status | tests status | build status | lint status | test results | "
        "测试状态 | 构建状态 | 验证 | 验证结果 | 测试结果 | 构建结果 | 编译结果 | 验收结果"},
};

/// What a label of several words is about: `Key insight he had`, `User insight`.
constexpr std::array k_nouns{
    WordRow<ItemType>{ItemType::learning,
                      "insight | takeaway | realization | realisation | lesson"},
    WordRow<ItemType>{ItemType::gotcha, "gotcha | pitfall"},
};
/// Words before such a noun that may be followed by more behind it.
constexpr std::string_view k_weights = "key | main | core | biggest | important";

/// `key gotcha this surfaced`, `user insight`.
std::optional<ItemType> noun_of(std::string_view key) {
  static const auto k_index = index_of<ItemType>(k_nouns);
  static const auto k_heavy = list_of(k_weights);
  constexpr std::ptrdiff_t k_most_spaces = 4;
  if (std::ranges::count(key, ' ') > k_most_spaces) return std::nullopt;
  const std::size_t first = key.find(' ');
  if (first == std::string_view::npos) return std::nullopt;
  if (k_heavy.whole(key.substr(0, first))) {
    const std::string_view rest = key.substr(first + 1);
    if (const auto type = k_index.whole(rest.substr(0, rest.find(' ')))) return type;
  }
  return std::ranges::count(key, ' ') == 1 ? k_index.whole(key.substr(first + 1)) : std::nullopt;
}

}  // namespace

std::optional<ItemType> free_label(std::string_view label) {
  constexpr std::size_t k_longest = 40;
  static const auto k_index = index_of<ItemType>(k_free_labels);
  const std::string key = name_key(label);
  if (key.empty() || key.size() > k_longest) return std::nullopt;
  const auto whole = k_index.whole(key);
  return whole ? whole : noun_of(key);
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
    case ItemType::lab:
      return from == ItemType::example;
    default:
      return false;
  }
}

std::optional<ItemType> head_type(const Vocabulary& vocabulary, std::optional<ItemType> among,
                                  std::string_view name) {
  if (const auto free = free_label(name)) return free;
  const auto role = vocabulary.match_heading(name);
  if (!role || role->match != Vocabulary::Match::exact) return std::nullopt;
  const auto type = type_of(role->role);
  if (!type || type == among || !among) return std::nullopt;
  return may_change(*among, *type) ? type : std::nullopt;
}

}  // namespace daybook::journal
