// SPDX-License-Identifier: MIT
// What the names of groups, the heads of lists and labels between entries say of those entries.
// Which of them makes an item of what is journal/items' to know.  Tested by read_groups_test.cpp
// and read_asides_test.cpp.
#include <array>

#include "journal/words/words.hpp"

namespace daybook::journal {

namespace {

constexpr std::array<std::string_view, 11> k_group_ends{
    " insights", " insight", " learnings", " lessons", " takeaways", " notes",
    " findings", "洞察",     "收获",       "学习",     "心得"};
constexpr std::array k_learning_kinds{
    WordRow<std::string_view>{"technical", "technical | technology | tech | 技术"},
    WordRow<std::string_view>{"process",
                              "process | workflow | working | 流程 | 工作流程 | 过程 | 方法论 | "
                              "工作方式"},
};
constexpr std::array<std::string_view, 2> k_gotcha{"坑", "陷阱"};
constexpr std::array<std::string_view, 3> k_gotcha_solved{"解决", "方案", "修复"};
constexpr std::array<std::string_view, 6> k_ratings{"严重",     "优先",     "风险",
                                                    "severity", "priority", "risk"};

constexpr std::array<std::string_view, 4> k_opinions{"recommendation", "preference",
                                                     "recommended order", "reasoning"};
constexpr std::array<std::string_view, 4> k_done{"already", "no longer needed", "done so far",
                                                 "previously"};
constexpr std::array<std::string_view, 5> k_mastered{"strong understanding", "strengths",
                                                     "demonstrated", "completed", "went well"};
constexpr std::array<std::string_view, 6> k_to_test{"expected",     "required", "how to",
                                                    "instructions", "steps to", "to be tested"};

}  // namespace

std::string_view gotcha_group_words() {
  return "gotchas | gotchas & pitfalls | pitfalls | gotchas and pitfalls | traps | caveats | "
         "known issues / gotchas | known issues & gotchas | known issues and gotchas | "
         "issues & gotchas | gotchas & issues | gotchas / known issues | caveats & gotchas | "
         "gotchas & caveats | gotchas encountered | gotchas found | technical gotchas | "
         "watch out for | 坑点 | 踩坑 | 坑 | 陷阱 | 注意点 | 踩坑记录 | 踩过的坑 | 遇到的坑 | "
         "注意事项 | 常见坑 | 常见的坑 | 常见坑点 | 常见陷阱 | 易错点 | 易犯错误 | 易踩的坑 | "
         "避坑 | 避坑指南";
}

std::string_view silent_group_words() {
  return "statistics | stats | commits | git commits | commit | git commit | key commits | "
         "commits made | code patterns | commit history | pull requests | new tests added | "
         "tests added | tests written | new tests | 统计 | 提交记录 | 提交 | 提交历史 | "
         "新增测试 | 提交与推送 | 提交信息";
}

std::string_view group_entry_words() {
  return "p0 | p1 | p2 | p3 | do | dos | don't | don'ts | avoid | should | should not | "
         "应该做的 | 应该做 | 应该 | 推荐做法 | 推荐 | 建议 | 避免的 | 避免 | 应避免 | "
         "应该避免的 | 不应该做的 | 不应该 | 不要做的 | 不要 | 不推荐 | 高优先级 | 中优先级 | "
         "低优先级";
}

std::span<const std::string_view> group_endings() {
  return k_group_ends;
}

std::span<const WordRow<std::string_view>> learning_kind_words() {
  return k_learning_kinds;
}

std::span<const std::string_view> gotcha_phrases() {
  return k_gotcha;
}

std::span<const std::string_view> gotcha_solved_phrases() {
  return k_gotcha_solved;
}

std::span<const std::string_view> rating_phrases() {
  return k_ratings;
}

std::string_view only_one_words() {
  return "one | the one | biggest | my biggest | the biggest | key | main | the main | "
         "most important | the most important";
}

std::string_view one_learning_words() {
  return "takeaway | lesson | insight | learning | realization";
}

std::string_view correction_headings() {
  return "correction | corrections | the correction | fix | the fix | how i fixed it | lesson | "
         "lessons | lesson learned | lessons learned | what i learned | solution | resolution";
}

std::string_view task_remark_words() {
  return "estimated effort | effort | effort estimate | estimate | estimated time | "
         "time estimate | estimated duration | time needed | total time | total effort | "
         "duration | status | context | rationale | reason | why | milestone | timeline | "
         "expected outcome | success criteria | where i am | where we are | where i left off | "
         "where we left off | current state";
}

std::string_view git_label_words() {
  return "commit | commits | commit hash | branch | push | pushed | 提交 | 分支 | 推送";
}

std::span<const std::string_view> opinion_endings() {
  return k_opinions;
}

std::span<const std::string_view> done_head_phrases() {
  return k_done;
}

std::span<const std::string_view> mastered_head_phrases() {
  return k_mastered;
}

std::span<const std::string_view> to_test_head_phrases() {
  return k_to_test;
}

}  // namespace daybook::journal
