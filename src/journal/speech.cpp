// SPDX-License-Identifier: MIT
#include "journal/speech.hpp"

#include "journal/words/han.hpp"
#include "journal/words/words.hpp"

namespace daybook::journal {

bool is_speaker(std::string_view label) {
  static const auto k_speakers = list_of(
      "我 | 学生 | 学员 | 用户 | 老师 | 导师 | 助教 | 面试官 | 候选人 | me | i | user | student | "
      "learner | "
      "teacher | tutor | mentor | ai | 助手 | assistant | claude | chatgpt | gpt | interviewer | "
      "you | claude code | copilot");
  return k_speakers.whole(simplified(name_key(label))).has_value();
}

std::optional<ItemField> spoken_field(const Vocabulary& words, std::string_view label) {
  if (const auto field = words.item_field(label)) return field;
  const std::string key = name_key(label);
  if (key.ends_with(" answer") || key.ends_with(" guess") || key.ends_with(" response"))
    return ItemField::answer;
  return key.ends_with(" question") ? std::optional(ItemField::question) : std::nullopt;
}

}  // namespace daybook::journal
