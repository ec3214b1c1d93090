// SPDX-License-Identifier: MIT
// What the name of a group of entries says of them: the kind of a learning, a list of pitfalls, or
// that they are no items.  Tested by read_forms_test.cpp.
#include <algorithm>
#include <array>

#include "journal/items/item_readers.hpp"
#include "journal/words/han.hpp"
#include "journal/words/modifiers.hpp"
#include "journal/words/vocabulary.hpp"
#include "text/ascii.hpp"
#include "text/unicode.hpp"

namespace daybook::journal {

namespace {

constexpr std::string_view k_gotchas =
    "gotchas | gotchas & pitfalls | pitfalls | gotchas and pitfalls | traps | caveats | "
    "known issues / gotchas | known issues & gotchas | known issues and gotchas | issues & gotchas "
    "| "
    "gotchas & issues | gotchas / known issues | caveats & gotchas | gotchas & caveats | "
    "gotchas encountered | gotchas found | technical gotchas | "
    "watch out for | 坑点 | 踩坑 | 坑 | 陷阱 | 注意点 | 踩坑记录 | 踩过的坑 | 遇到的坑 | 注意事项 "
    "| 常见坑 | 常见的坑 | 常见坑点 | 常见陷阱 | 易错点 | 易犯错误 | 易踩的坑 | 避坑 | 避坑指南";
constexpr std::string_view k_silent =
    "statistics | stats | commits | git commits | commit | git commit | key commits | commits made "
    "| code patterns | commit history | pull requests | new tests added | tests added | "
    "tests written | new tests | 统计 | 提交记录 | 提交 | 提交历史 | 新增测试 | 提交与推送 | "
    "提交信息";
/// What a group's name may end with and still be the same kind.
constexpr std::array k_group_ends{
    std::string_view(" insights"), std::string_view(" insight"),   std::string_view(" learnings"),
    std::string_view(" lessons"),  std::string_view(" takeaways"), std::string_view(" notes"),
    std::string_view(" findings"), std::string_view("洞察"),       std::string_view("收获"),
    std::string_view("学习"),      std::string_view("心得"),
};
/// Kinds of learnings that have a name in the export.
constexpr std::array k_kinds{
    WordRow<std::string_view>{"technical", "technical | technology | tech | 技术"},
    WordRow<std::string_view>{"process",
                              "process | workflow | working | 流程 | 工作流程 | 过程 | 方法论 | "
                              "工作方式"},
};

bool is_one_of(std::string_view key, std::string_view words) {
  bool found = false;
  for_each_word(words, [&](std::string_view word) { found = found || word == key; });
  return found;
}

/// `关键坑`, `今日踩坑点`: the word stands in a short heading that speaks of no solutions.
bool is_han_gotchas(std::string_view key) {
  constexpr std::size_t k_longest = 8 * 3;  // characters of three bytes
  const auto has = [&](std::string_view word) { return key.find(word) != std::string_view::npos; };
  const bool named = has("坑") || has("陷阱");
  return named && key.size() <= k_longest && !has("解决") && !has("方案") && !has("修复");
}

}  // namespace

std::string group_name(std::string_view title) {
  std::string key = name_key(title);
  for (const std::string_view end : k_group_ends) {
    if (key.size() > end.size() && key.ends_with(end)) key.resize(key.size() - end.size());
  }
  static const auto k_index = index_of<std::string_view>(k_kinds);
  const auto kind = k_index.whole(key);
  return kind ? std::string(*kind) : key;
}

bool is_gotcha_group(std::string_view title) {
  const std::string key = name_key(title);
  return is_one_of(key, k_gotchas) || is_han_gotchas(key);
}

bool is_silent_group(std::string_view title) {
  const std::string key = name_key(title);
  // `Not issues (working as intended)`: what the section does not hold.
  if (key.starts_with("not ")) return true;
  std::string_view bare = key;
  do {
    if (is_one_of(bare, k_silent) || is_one_of(without_tail(bare), k_silent)) return true;
  } while (strip_modifier(bare));
  return false;
}

ItemType knowledge_type(const Vocabulary& vocabulary, std::string_view title) {
  const auto named = vocabulary.item_label(title);
  const bool known =
      named == ItemType::fact || named == ItemType::inference || named == ItemType::hypothesis;
  return known ? *named : ItemType::concept_;
}

std::string_view group_severity(std::string_view title) {
  constexpr std::array<std::string_view, 6> k_kinds_of{"严重",     "优先",     "风险",
                                                       "severity", "priority", "risk"};
  constexpr std::size_t k_longest = 30;
  const std::string key = simplified(name_key(title));
  const bool rated = std::ranges::any_of(
      k_kinds_of, [&](std::string_view word) { return key.find(word) != std::string::npos; });
  return rated && key.size() <= k_longest ? find_severity(title) : std::string_view{};
}

namespace {

bool is_group_entry(const Piece& piece) {
  static const auto k_words = list_of(
      "p0 | p1 | p2 | p3 | do | dos | don't | don'ts | avoid | should | should not | 应该做的 | "
      "应该做 | "
      "应该 | 推荐做法 | 推荐 | 建议 | 避免的 | 避免 | 应避免 | 应该避免的 | 不应该做的 | 不应该 | "
      "不要做的 | "
      "不要 | 不推荐 | 高优先级 | 中优先级 | 低优先级");
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
  if (type != ItemType::learning) return false;
  static const auto k_ones = list_of(
      "one | the one | biggest | my biggest | the biggest | key | main | the main | most important "
      "| the most important");
  static const auto k_things = list_of("takeaway | lesson | insight | learning | realization");
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
