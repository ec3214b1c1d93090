// SPDX-License-Identifier: MIT
// Roles of sections: `role role …` in the order of the headings.
#include "journal/sections.hpp"

#include "reading.hpp"
#include "support/catch.hpp"

using namespace daybook::journal;

namespace {

std::string roles(std::string_view text) {
  std::string out;
  for (const Role role : read_text(text).common.roles) {
    out += out.empty() ? "" : " ";
    out += role_name(role);
  }
  return out;
}

}  // namespace

TEST_CASE("a sub-heading has its parent's role unless it may have its own", "[journal]") {
  struct Row {
    std::string_view text;
    std::string_view roles;
  };
  const Row rows[] = {
      {"# T\n## Summary\n### Details of it\n", "other summary summary"},
      {"# T\n## Key Learnings\n### Core Concepts\n### Testing\n",
       "other learnings concepts learnings"},
      {"# T\n## Next Steps\n### Testing\n### Questions for Ann\n",
       "other next_steps next_steps questions"},
      {"# T\n## Activities\n### 1. Testing\n### Lessons\n", "other log log learnings"},
      {"# T\n## Session Log\n### 14:05 - Decision: x\n", "other log log"},
      {"# T\n## Verification\n### Result\n### Next steps\n",
       "other verification verification verification"},
      {"# T\n## Phase 1\n### Tests run\n", "other other testing"},
      {"# T\n# Summary\n# Tests\n", "other summary testing"},
      {"# T\n## Decision: use a queue\n", "other decisions"},
      {"## Notes\n#### Deep\n", "notes notes"},
      {"# T\n## Key Learnings\n### Challenges\n### Gotchas\n",
       "other learnings challenges learnings"},
      {"# T\n## Work Completed\n### Files Modified\n", "other log code_changes"},
      {"# T\n## Files Modified\n## Verification\n", "other code_changes checks"},
      {"# T\n## Activities\n### Q1: Why a queue?\nFair.\n### Q2: two queues\n",
       "other log dialogue log"},
      {"# T\n## 实现内容\n### 测试结果\n### 深入思考 2 问\n#### Q1: 为什么？\n",
       "other log testing dialogue dialogue"},
      {"# T\n## 提出的问题\n### 问题 1: 冠词\n- 解释: 特指\n", "other dialogue dialogue"},
      {"# T\n## 踩坑\n### 问题 1: 冠词\n", "other challenges challenges"},
      {"# T\n## 2026-01-08\n### Key concepts\n#### Testing\n### Wandering\n",
       "other log concepts concepts log"},
      {"# T\n## Baseline\n## Tests\n## Verification\n", "other baseline testing verification"},
      {"# T\n## Commands Run\n## Tests\n", "other log testing"},
      {"# T\n## Commands Run\n## Quiz\n## Tests\n", "other lab verification testing"},
      {"# T\n## Prerequisites\n## Lab\n", "other other lab"},
      {"# T\n## Mañana\n### Colas\n## Fuentes\n", "other next_steps next_steps resources"},
      {"# T\n## Mañana\n### Colas\n## Tarde\n", "other log log log"},
      {"# T\n## Morgen\n## Abend\n", "other log log"},
      {"# T\n## Prerequisites\n## Quiz\n", "other baseline verification"},
      {"# T\n## 遗留问题\n- 队列慢\n", "other gaps"},
      {"# T\n## 遗留问题\n- 队列多长？\n", "other questions"},
      {"# T\n## 遗留问题\n### 已解决\n- [x] 队列慢\n", "other tasks tasks"},
      {"# T\n## Videos Watched\n- Two on queues\n", "other log"},
      {"# T\n## Videos Watched\n- https://example.org/v\n", "other resources"},
      {"# T\n## Mistakes\n### Mistake 1\n#### Correction\n",
       "other challenges challenges challenges"},
      {"# T\n## Mistakes\n### Mistake 1\n", "other gaps gaps"},
      {"# T\n## Log\n### 1. A\n### 2. B\n## Risks\n- a\n### 3. C\n### 4. D\n",
       "other log log log gaps log log"},
      {"# T\n## Log\n### 1. A\n## Risks\n### 2. B\n", "other log log gaps gaps"},
      {"# T\n## Log\n### 1. A\n## Risks\n- a\n### 1. B\n", "other log log gaps gaps"},
      {"# T\n## Part\n### S1：a.sh 修复\n### S2：静态检查\n### S3：命名\n",
       "other other other other other"},
      {"# T\n## Part\n### S1：a.sh 修复\n### 静态检查\n", "other other challenges checks"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.text);
    CHECK(roles(row.text) == row.roles);
  }
}

TEST_CASE("a section whose heading says nothing is told by what it holds", "[journal]") {
  struct Row {
    std::string_view text;
    std::string_view roles;
  };
  const Row rows[] = {
      {"# T\n## Launch\n- [ ] a\n- [x] b\n", "other tasks"},
      {"# T\n## Launch\n- [ ] a\n- b\n", "other other"},
      {"# T\n## No such package\n- Symptom: a\n- Cause: b\n", "other challenges"},
      {"# T\n## 1. 甲\n- 现象：a\n- 根因：b\n## 2. 乙\n- 现象：a\n- 解决：b\n## 3. 丙\n- "
       "根因：a\n- 解决：b\n"
       "## 4. 丁\nWords.\n",
       "other challenges challenges challenges challenges"},
      {"# T\n## Overview\n- **Date**: 2026-01-08\n- **Duration**: 2h\n", "other metadata"},
      {"# T\n## Overview\nWords.\n", "other summary"},
      {"# T\n## Cache keys\nWords.\n### Prerequisites\n- a\n### Conclusion\nWords.\n",
       "other other other other"},
      {"# T\n## Discussion: cache keys\nWords.\n### Risks\n- a\n", "other other gaps"},
      {"# T\n## Discussion: cache keys\nIs it so?\n### Risks\n- a\n", "other dialogue dialogue"},
      {"# T\n## Rendering plan\nWords.\n", "other other"},
      {"# T\n## Day 1\n### Scope creep, again\nWords.\n### Questions\n- a\n",
       "other log log questions"},
      {"# T\n## Pages\n| Prompt | My answer |\n|---|---|\n| a | b |\n", "other dialogue"},
      {"# T\n## Pages\n| Error | Fix |\n|---|---|\n| a | b |\n", "other challenges"},
      {"# T\n## Pages\n| File | Change |\n|---|---|\n| a.c | b |\n", "other code_changes"},
      {"# T\n## Changes Made\n| File | Change |\n|---|---|\n| a.c | b |\n", "other code_changes"},
      {"# T\n## Pages\n| Name | Size |\n|---|---|\n| a | b |\n", "other other"},
      {"# T\n## Pages\n| Check | Result |\n|---|---|\n| a | ✅ |\n", "other checks"},
      {"# T\n## Tasks Completed\n| Task | Status |\n|---|---|\n| a | ✅ |\n", "other tasks"},
      {"# T\n## 问题列表\n- 甲是什么？\n- 为什么？\n", "other questions"},
      {"# T\n## Questions Asked\n### Question 1: locks\n**Initial Understanding**: none\n\n"
       "**Explanation Given**: one\n",
       "other dialogue dialogue"},
      {"# T\n## Core Concepts\n### 为什么选择队列\nWords.\n", "other concepts concepts"},
      {"## Session Log — 2026-01-08\n### Work\n- a\n### Notes\n- b\n", "log log notes"},
      {"# T\n## Pages vs rows\n| Name | Size |\n|---|---|\n| a | b |\n", "other comparison"},
      {"# T\n## Pages\n**Ann:** Why?\n\n**Me:** So.\n", "other dialogue"},
      {"# T\n## Pages\n**Ann:** Why?\n\n**Ben:** So.\n", "other other"},
      {"# T\n## The page problem\n**Ann:** Why?\n\n**Me:** So.\n", "other dialogue"},
      {"# T\n## Quick reference\n```\nls\n```\n", "other other"},
      {"# T\n## Rendering plan\n- a\n", "other next_steps"},
      {"# T\n## References\n- [a](a.md)\n- [b](../b.md)\n", "other related"},
      {"# T\n## References\n- [a](a.md)\n- [b](https://example.org)\n", "other resources"},
      {"# T\n## Notes\nWords.\n### A\nTwo lines\nof text\n---\n### B\n",
       "other notes notes notes notes"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.text);
    CHECK(roles(row.text) == row.roles);
  }
}

TEST_CASE("company tells plans, backgrounds, links and fixes of a log apart", "[journal]") {
  struct Row {
    std::string_view text;
    std::string_view roles;
  };
  const Row rows[] = {
      {"# T\n## Planned\n- ship\n## Done\n- shipped\n", "other goal log"},
      {"# T\n## Done\n- shipped\n## Planned\n- rest\n", "other log next_steps"},
      {"# T\n## 背景\n旧。\n## 涉及文件\n- `a.c`\n## 验证\n- 通过\n",
       "other baseline code_changes checks"},
      {"# T\n## 修复：队列\n### 实现内容\n### 涉及文件\n### 验证\n",
       "other log log code_changes checks"},
      {"# T\n## 修复：队列\n### 原因\n", "other challenges challenges"},
      {"# T\n## 遇到的问题\n### 修改的文件\n", "other challenges code_changes"},
      {"# T\n## 链接\n目标文件合成程序。\n", "other other"},
      {"# T\n## 链接\n- https://example.org/a\n", "other resources"},
      {"# T\n## End state\n| Thing | Before | After |\n|---|---|---|\n| Rows | 9 | 3 |\n",
       "other metrics"},
      {"# T\n## 实测结果 (ms)\n| 方案 | 均值 | 峰值 |\n|---|---|---|\n| A | 1.2 | ~3 |\n| B | 2 | "
       "4 |\n",
       "other metrics"},
      {"# T\n## 实测结果\n| 方案 | 均值 | 峰值 |\n|---|---|---|\n| A | 好 | 差 |\n| B | 好 | 差 "
       "|\n",
       "other other"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.text);
    CHECK(roles(row.text) == row.roles);
  }
}
