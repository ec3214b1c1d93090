// SPDX-License-Identifier: MIT
// What stands around an entry and says what it is: the heads of lists, rules, headings and parts.
#include "rows.hpp"

using namespace daybook::journal;

using Row = ItemsRow;

TEST_CASE("a section without a role that tells a problem and its end is a challenge", "[journal]") {
  const Row rows[] = {
      {"## Log\n### Slow page\n**Problem**: nine seconds\n\n**Fix**: a join\n",
       "2 challenge \"Slow page\" problem=\"nine seconds\" solution=\"a join\"\n"},
      {"## 导入\n- 现象：乱码\n- 根因：编码\n- 解决：统一编码\n",
       "1 challenge \"导入\" problem=乱码 solution=统一编码\n"},
      {"## Log\n### Slow page\n**Problem**: nine seconds\n", ""},
      {"# Day\n# Linux\n## Issue\nLag.\n## Findings\n- RAM: 2 GB\n## Resolution\nDisabled it.\n",
       "2 challenge \"Linux\" problem=Lag. solution=\"Disabled it.\"\n"},
  };
  check(rows);
}

TEST_CASE("the details right below a lead with words of its own are no items", "[journal]") {
  const Row rows[] = {
      {"## Next Steps\n**Option A**: cache\n- fast\n- stale\n",
       "2 task \"Option A: cache\" done=false\n"},
      {"## Notes\n**Key realization**: look for:\n1. loops\n2. locks\n",
       "2 learning \"look for\"\n"},
      {"## Learnings\n**It waits**: mostly\n\n**Why does it matter?**\n- time\n",
       "2 learning \"It waits: mostly\"\n"},
      {"## Questions\n- Is it so?\n\n**My guesses:**\n- yes\n", "2 question \"Is it so?\"\n"},
      {"## Next Steps\n**Issue 48: A schedule for all stories**\n- use cron\n",
       "3 task \"use cron\" done=false\n"},
  };
  check(rows);
}

TEST_CASE("a lead is the item when its list holds question words or what other lists hold too",
          "[journal]") {
  const Row rows[] = {
      {"## Concepts\n**[Disk] Log**\n- What: a file\n- Why: speed\n",
       "2 concept \"[Disk] Log\" term=Log\n"},
      {"## Concepts\n**Log**\n- Form: a file\n- Cost: low\n\n**Tree**\n- Form: many\n- Cost: "
       "high\n",
       "2 concept \"Log\" term=Log\n6 concept \"Tree\" term=Tree\n"},
      {"## Concepts\n**Disk**\n- Log: a file\n- Tree: many\n",
       "3 concept \"Log: a file\" term=Log\n4 concept \"Tree: many\" term=Tree\n"},
  };
  check(rows);
}

TEST_CASE("where entries are none, some lines still name what they are", "[journal]") {
  const Row rows[] = {
      {"## Layout\nKey decisions:\n- one file\n- no lock\n",
       "3 decision \"one file\"\n4 decision \"no lock\"\n"},
      {"## Done\nOpen questions:\n- Which one?\n", "3 question \"Which one?\"\n"},
      {"## Done\nParts:\n- one\n", ""},
      {"## Layout\n**Question**: Is it so?\n**Answer**: Mostly.\n",
       "2 exchange \"Is it so?\" question=\"Is it so?\" answer=Mostly.\n"},
      {"## Layout\n**Question**: Is it so?\n", ""},
      {"## Log\n**First question:**\n> Is it so?\n\n**My first answer:**\n> Mostly.\n",
       "2 exchange \"Is it so?\" question=\"Is it so?\" answer=Mostly.\n"},
      {"## Pages\n**Ann:** Is it so?\n\n**Me:** Mostly.\n",
       "2 exchange \"Is it so?\" question=\"Is it so?\" answer=Mostly.\n"},
      {"## Done\n**Key findings:**\n- a\n\n**Files created:**\n- `src/a.c` - b\n",
       "3 learning \"a\"\n6 file_change \"src/a.c - b\" path=src/a.c description=b\n"},
      {"## Done\n- a\n\n**Result: 9/9 tests passed**\n", "4 check \"9/9 tests passed\" state=ok\n"},
      {"## Done\n- a\n\n**Result: it works**\n", ""},
  };
  check(rows);
}

TEST_CASE("what the columns of a table say wins over the heading above it", "[journal]") {
  const Row rows[] = {
      {"## Mistakes\n| Mistake | Error | Fix |\n|---|---|---|\n| a | b | c |\n",
       "4 challenge \"a\" problem=a solution=c\n"},
      {"## Learnings\n| Before | After |\n|---|---|\n| a rule | a choice |\n",
       "4 learning \"a rule\"\n"},
      {"## Metrics\n| Name | Before | After |\n|---|---|---|\n| a | 2 | 3 |\n",
       "4 metric \"a\" before=2 after=3 name=a\n"},
      {"## Shelves\n| Shelf | Notes | Change |\n|---|---|---|\n| a | 2 | +1 |\n",
       "4 metric \"a\" change=+1 name=a\n"},
      {"## Confidence\n| Metric | Value |\n|---|---|\n| Mood | 4 |\n", ""},
      {"## Mental models\n| Concept | Model |\n|---|---|\n| a | b |\n", "4 concept \"a\" term=a\n"},
      {"## Changes\n| File | Change |\n|---|---|\n| `a.c` | new |\n",
       "4 file_change \"a.c\" description=new path=a.c\n"},
      {"## Weak Spots\n| Weak Spot | Corrective Action |\n|---|---|\n| a | b |\n",
       "4 gap \"a\" fix_plan=b\n"},
  };
  check(rows);
}

TEST_CASE("causes beside their problems are none of their own", "[journal]") {
  const Row rows[] = {
      {"## What broke\n- a\n\n## Root cause\n- b\n", "2 challenge \"a\" problem=a\n"},
      {"## Done\n- a\n\n## Root cause\n- b\n", "5 challenge \"b\" problem=b\n"},
  };
  check(rows);
}

TEST_CASE("a heading below notes that goes on in prose or code is one", "[journal]") {
  const Row rows[] = {
      {"## Technical Notes\n### One client\nIt is shared.\n", "2 note \"One client\"\n"},
      {"## Technical Notes\n### Clients\n- one\n", "3 note \"one\"\n"},
  };
  check(rows);
}

TEST_CASE("lines below a rule are a footer, entries below one are not", "[journal]") {
  const Row rows[] = {
      {"## Learnings\n- a\n\n---\n\n**Changes**: 3 files\n", "2 learning \"a\"\n"},
      {"## Learnings\n- a\n\n---\n\n- b\n", "2 learning \"a\"\n6 learning \"b\"\n"},
      {"## Learnings\n- a\n\n---\n\n**Key insight:** b\n", "2 learning \"a\"\n6 learning \"b\"\n"},
  };
  check(rows);
}

TEST_CASE("a numbered heading among concepts is one, whatever its lines are called", "[journal]") {
  const Row rows[] = {
      {"## Concepts\n### 1. Prefix\n- **Status**: known\n- **Key Insight**: a phone book\n",
       "2 concept \"Prefix\" term=Prefix\n4 learning \"a phone book\"\n"},
      {"## Concepts\n### Facts\n- a\n### Hypotheses\n- b\n  - Plan: c\n",
       "3 fact \"a\"\n5 hypothesis \"b\" plan=c\n"},
      {"## Concepts\n### Core\n1. **A** - b\n2. **C** - d\n",
       "3 concept \"A - b\" term=A\n4 concept \"C - d\" term=C\n"},
  };
  check(rows);
}

TEST_CASE("a level and a proof behind a capability are fields", "[journal]") {
  const Row rows[] = {
      {"## Skills\n- Read plans (L3)\n", "2 capability \"Read plans\" level=L3\n"},
      {"## Skills\n- Read plans — L2 — Proof: lab/a.sql\n",
       "2 capability \"Read plans\" proof=lab/a.sql level=L2\n"},
      {"## Skills\n- Read plans — L2 — Demonstrated in: lab/a.sql\n",
       "2 capability \"Read plans\" proof=lab/a.sql level=L2\n"},
      {"## Skills\n- Read plans - two of 3\n", "2 capability \"Read plans - two of 3\"\n"},
      {"## Skills\n- Read plans (all of them)\n", "2 capability \"Read plans (all of them)\"\n"},
  };
  check(rows);
}

TEST_CASE("numbered questions of a dialogue have their numbered answers", "[journal]") {
  const Row rows[] = {
      {"## Q&A\n**Q1**: why?\n\n**A1**: because\n\n**Feedback**: right\n",
       "2 exchange \"why?\" question=why? answer=because guidance=right\n"},
      {"## Q&A\n**1. Is it free?**\nNo\n",
       "2 exchange \"1. Is it free?\" question=\"1. Is it free?\" "
       "answer=No\n"},
      {"## Q&A\n**1. Is it free?**\n[Honest answer]\n", ""},
  };
  check(rows);
}

TEST_CASE("a column of ratings or times is not what a row is about", "[journal]") {
  const Row rows[] = {
      {"## TODO\n| Priority | What |\n|---|---|\n| High | a |\n",
       "4 task \"a\" priority=high done=false\n"},
      {"## 待办\n| 编号 | 动作 | 级别 |\n|---|---|---|\n| A1 | 限流 | 高 |\n",
       "4 task \"限流\" priority=high done=false\n"},
      {"## Learnings\n| Time | What |\n|---|---|\n| 09:00 | a |\n", ""},
  };
  check(rows);
}

TEST_CASE("statistics are no metrics, steps of a test plan no checks", "[journal]") {
  const Row rows[] = {
      {"## Metrics\n- **Commits**: 5\n- **Boot**: 5 s → 2 s\n",
       "3 metric \"Boot\" name=Boot before=\"5 s\" after=\"2 s\"\n"},
      {"## Testing\n- Open the page\n- Unit tests: 5\n- `make` clean\n",
       "3 check \"Unit tests: 5\"\n4 check \"make clean\" state=ok\n"},
      {"## Tests Run\n- `make test`\n- Smoke test by hand\n",
       "2 check \"make test\"\n3 check \"Smoke test by hand\"\n"},
      {"## Tests to Run\n- `make test`\n", ""},
      {"## Metrics\n- `a.cpp` from 900 → 120 lines (-87%)\n",
       "2 metric \"a.cpp\" name=a.cpp before=900 change=-87% after=\"120 lines\"\n"},
      {"## Metrics\n| File | Lines |\n|---|---|\n| a.cpp | 120 |\n| b.cpp | N/A (not built) |\n",
       "4 metric \"a.cpp\" after=120 name=a.cpp\n"},
      {"## Mental Model\n- Before: a\n- After: b\n", ""},
      {"## Performance Metrics\n| Metric | Before |\n|---|---|\n| Size | X MB |\n", ""},
  };
  check(rows);
}

TEST_CASE("a problem may tell its end in its own line", "[journal]") {
  const Row rows[] = {
      {"## Issues\n- **Unused names**: Fixed by a prefix\n",
       "2 challenge \"Unused names: Fixed by a prefix\" problem=\"Unused names\" "
       "solution=\"Fixed by a prefix\"\n"},
      {"## Gaps\n- Overlap → Resolved by: a picture\n- Clocks — resolved\n- Waits\n",
       "2 challenge \"Overlap → Resolved by: a picture\" solution=\"a picture\" "
       "problem=\"Overlap → Resolved by: a picture\"\n"
       "3 gap \"Clocks — resolved\" done=true\n4 gap \"Waits\"\n"},
  };
  check(rows);
}

TEST_CASE("a lab is a record of a run, not a sentence about a file", "[journal]") {
  const Row rows[] = {
      {"## Lab\n- `a.py`: counts\n- `b.py` starts the child\n- Setup: see `c.md`\n",
       "2 lab \"a.py: counts\" path=a.py\n"},
      {"## Lab\n- **RESULTS.md updated?** Yes\n", ""},
      {"## Lab\n- `10.0.0.1/16`\n", ""},
      {"## Lab\n`a.py` - counts\n", "2 lab \"a.py - counts\" path=a.py\n"},
  };
  check(rows);
}

TEST_CASE("what a file entry only counts or sets apart is no description", "[journal]") {
  const Row rows[] = {
      {"## Files Modified\n- `a.ts` (+62 -8): names\n",
       "2 file_change \"a.ts (+62 -8): names\" path=a.ts added=62 removed=8 description=names\n"},
      {"## Files Modified\n1. `a.py` (NEW)\n   - one\n   - two: x\n",
       "2 file_change \"a.py (NEW)\" path=a.py description=\"one; two: x\"\n"},
      {"## Files Modified\n- `.gitignore`\n", "2 file_change \".gitignore\" path=.gitignore\n"},
  };
  check(rows);
}

TEST_CASE("the name of a list tells what its entries are in a log", "[journal]") {
  const Row rows[] = {
      {"## Log\n### 2026-01-08\n**内容：** 队列\n**收获与笔记：**\n- "
       "队列要有界\n\n**明日计划：**\n- 锁\n",
       "5 learning \"队列要有界\"\n8 task \"锁\" done=false horizon=immediate\n"},
      {"## Log\n### Plan\n**3 个任务**：\n1. 读\n2. 写\n",
       "4 task \"读\" done=false\n5 task \"写\" done=false\n"},
      {"## Log\n**4. Problems repaired**\n- the index\n", ""},
      {"## Log\n**根因分析**：\n- 编码\n", ""},
      {"## Log\n- Built the queue\n- Learned: a queue needs a bound\n",
       "3 learning \"a queue needs a bound\"\n"},
      {"## Files Changed\nUpdated:\n- `src/a.cpp`\n\nPending:\n- review it\n",
       "3 file_change \"src/a.cpp\" path=src/a.cpp\n6 task \"review it\" done=false\n"},
      {"## Labs\nKey Insight:\n\n- locks cost\n\nPlanned Labs:\n\n- trace it\n",
       "4 learning \"locks cost\"\n8 task \"trace it\" done=false\n"},
      {"## 心得记录\n**学习心得：**\n> 锁要少。\n", "2 learning \"锁要少。\"\n"},
  };
  check(rows);
}

TEST_CASE("numbered bold lines above lists are the items, the lists their details", "[journal]") {
  const Row rows[] = {
      {"## Concepts\n**1. Page cache (kernel)**\n- keeps pages\n- drops them\n\n**2. Swap**\n- "
       "on disk\n",
       "2 concept \"1. Page cache (kernel)\" term=\"1. Page cache (kernel)\"\n6 concept \"2. "
       "Swap\" term=\"2. Swap\"\n"},
      {"## Next Steps\n**1. Phase one**\n- read\n- write\n",
       "3 task \"read\" done=false\n4 task \"write\" done=false\n"},
  };
  check(rows);
}

TEST_CASE("side by side a series of headings has one form", "[journal]") {
  const Row rows[] = {
      {"## Concepts\n### Pages\nFixed size.\n### Frames\nIn memory.\n### Maps\n- **Page**: a\n- "
       "**Frame**: b\n",
       "2 concept \"Pages\" term=Pages\n4 concept \"Frames\" term=Frames\n6 concept \"Maps\" "
       "term=Maps\n"},
      {"## Concepts\n### Maps\n- **Page**: a\n- **Frame**: b\n",
       "3 concept \"Page: a\" term=Page\n4 concept \"Frame: b\" term=Frame\n"},
      {"## 概念\n### 页\n定长。\n### 帧\n内存。\n### 两种映射\n- **页**：甲\n- **帧**：乙\n",
       "2 concept \"页\" term=页\n4 concept \"帧\" term=帧\n7 concept \"页：甲\" term=页\n8 "
       "concept \"帧：乙\" term=帧\n"},
      {"## Concepts\n### Why choose a queue?\nIt is fair.\n",
       "2 concept \"Why choose a queue?\" term=\"Why choose a queue?\"\n"},
  };
  check(rows);
}

TEST_CASE("a counted heading above a list is one item, the list its details", "[journal]") {
  const Row rows[] = {
      {"## Key Learnings\n### Locks\n#### Type 1 — Shared\n- many readers\n- no writer\n",
       "3 learning \"Type 1 — Shared\"\n"},
      {"## 学生表现\n### 1. 追问原因\n- 问了三次\n- 自己找到答案\n", "2 note \"追问原因\"\n"},
      {"## 学生表现\n- 追问原因\n", "2 note \"追问原因\"\n"},
  };
  check(rows);
}

TEST_CASE("a problem told in one paragraph is one challenge", "[journal]") {
  const Row rows[] = {
      {"## The problem\nThe first page takes nine seconds.\n",
       "2 challenge \"The first page takes nine seconds.\" problem=\"The first page takes nine "
       "seconds.\"\n"},
      {"## Challenges\nIt went well.\n", ""},
  };
  check(rows);
}

TEST_CASE("the priority of a group is that of its boxes, done or not", "[journal]") {
  const Row rows[] = {
      {"## Completed Tasks\n### High Priority (1/2)\n- [x] move the disk\n- [ ] label it\n",
       "3 task \"move the disk\" done=true priority=high\n"
       "4 task \"label it\" done=false priority=high\n"},
  };
  check(rows);
}

TEST_CASE("a tree below new files lists them, another tree shows a project", "[journal]") {
  const Row rows[] = {
      {"## 新增文件清单\n```\nsrc/\n├── a.cpp  # reads\n└── b.cpp\n```\n",
       "4 file_change \"a.cpp  # reads\" path=a.cpp description=reads\n"
       "5 file_change \"b.cpp\" path=b.cpp\n"},
      {"## Files\n```\nsrc/\n├── a.cpp\n└── b.cpp\n```\n", ""},
  };
  check(rows);
}

TEST_CASE("a check says in words that it passed, or that it was not made", "[journal]") {
  const Row rows[] = {
      {"## Checks\n- login verified by hand\n- logout not verified\n",
       "2 check \"login verified by hand\" state=ok\n"
       "3 check \"logout not verified\" state=warn\n"},
      {"## 检查结果\n- 测试全绿\n- 端到端未手测\n",
       "2 check \"测试全绿\" state=ok\n3 check \"端到端未手测\" state=warn\n"},
  };
  check(rows);
}
