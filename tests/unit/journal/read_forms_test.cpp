// SPDX-License-Identifier: MIT
// The forms one item can be written in: entries, bold leads, sub-headings, rows.
#include "journal/items/pieces.hpp"
#include "rows.hpp"

using namespace daybook::journal;

using Row = ItemsRow;

TEST_CASE("one item is written as entry, bold lead, sub-heading or row", "[journal]") {
  const Row rows[] = {
      {"## Learnings\n- a\n  - detail\n- b\n", "2 learning \"a\"\n4 learning \"b\"\n"},
      {"## Learnings\n**Queues keep order.** Mostly.\n",
       "2 learning \"Queues keep order. Mostly.\"\n"},
      {"## Learnings\n### 1. Queues keep order\nProse.\n### Sets\n- fast\n",
       "2 learning \"Queues keep order\"\n5 learning \"fast\" group=sets\n"},
      {"## Gaps\n| Gap | Severity | Fix plan |\n|---|---|---|\n| a | High | read |\n| | | |\n",
       "4 gap \"a\" severity=H fix_plan=read\n"},
      {"## Next Steps\nRead chapter four.\n", "2 task \"Read chapter four.\" done=false\n"},
      {"## Next Steps\n### Step one\nProse.\n### Step two\n- a\n- b\n",
       "2 task \"Step one\" done=false\n5 task \"a\" done=false\n6 task \"b\" done=false\n"},
      {"## Decisions\n### Decision: use a queue\n**Rationale:**\n- it is small\n- it is "
       "known\n**Alternatives:**\n- "
       "none better\n",
       "2 decision \"use a queue\" rationale=\"it is small; it is known\"\n"},
      {"## Decisions\n- **Decision:** use a queue\n  - **Rationale:** small\n",
       "2 decision \"use a queue\" rationale=small\n"},
      {"## Issues Found\n**1. The queue stalls**\n- Severity: low\n- Cause: a lock\n\n**2. Slow "
       "start**\n- Fix: "
       "cache\n",
       "2 challenge \"1. The queue stalls\" problem=\"1. The queue stalls\"\n"
       "6 challenge \"2. Slow start\" solution=cache problem=\"2. Slow start\"\n"},
      {"## Learnings\n**Queues**\n- keep order\n", "3 learning \"keep order\" group=queues\n"},
      {"## Issues Found\n**Issue #1: The queue stalls**\n- **Severity:** low\n- **Fix:** "
       "cache\n\n**Slow start**\n- "
       "Cause: a lock\n",
       "2 challenge \"The queue stalls\" solution=cache problem=\"The queue stalls\"\n"
       "6 challenge \"Slow start\" problem=\"Slow start\"\n"},
      {"## Learnings\n**Queues**\n- keep order\n", "3 learning \"keep order\" group=queues\n"},
      {"## Learnings\n**Queues keep the order they were given**\n- mostly\n",
       "2 learning \"Queues keep the order they were given\"\n"},
      {"## Activities\n1. **Tested**\n   - a\n", ""},
  };
  check(rows);
}

TEST_CASE("boxes, strokes and emoji say how far a task is", "[journal]") {
  const Row rows[] = {
      {"## TODO\n- [ ] a\n- [x] b\n- [X] c\n",
       "2 task \"a\" done=false\n3 task \"b\" done=true\n4 task \"c\" done=true\n"},
      {"## TODO\n1. [x] a\n2. ~~b~~ ✅\n3. c ✅\n4. 🔄 d\n",
       "2 task \"a\" done=true\n3 task \"b\" done=true\n4 task \"c\" done=true\n5 task \"d\" "
       "done=false\n"},
      {"## Gaps\n- [x] a\n- b (High)\n",
       "2 gap \"a\" done=true\n2 task \"a\" done=true\n3 gap \"b (High)\" severity=H\n"},
      {"## Notes\n- a\n  - [ ] nested\n", "2 note \"a\"\n3 task \"nested\" done=false\n"},
      {"Words\n\n- [ ] before any heading\n", "3 task \"before any heading\" done=false\n"},
  };
  check(rows);
}

TEST_CASE("priority and horizon come from headings, leads and brackets", "[journal]") {
  const Row rows[] = {
      {"## TODOs\n### High Priority\n- a\n### Blocked\n- b - Blocked by: c\n",
       "3 task \"a\" done=false priority=high\n"
       "5 task \"b - Blocked by: c\" done=false priority=blocked blocked_by=c\n"},
      {"## Next Session\n**Immediate priorities:**\n- a\n\n**Future work:**\n- b\n",
       "3 task \"a\" done=false horizon=immediate\n6 task \"b\" done=false horizon=future\n"},
      {"## TODOs\n- **High:** a\n- [P3] b\n",
       "2 task \"High: a\" done=false priority=high\n3 task \"[P3] b\" done=false priority=low\n"},
      {"## TODOs\n| Task | Priority | Status |\n|---|---|---|\n| a | Low | ✅ |\n",
       "4 task \"a\" priority=low done=true\n"},
  };
  check(rows);
}

TEST_CASE("an entry's label may name another type", "[journal]") {
  const Row rows[] = {
      {"## 风险与后续\n- 风险：内存不够\n- 下一步：换机器\n",
       "2 gap \"内存不够\"\n3 task \"换机器\" done=false\n"},
      {"## Activities\nWords.\n\n**Key Insight:** small is fast\n",
       "4 learning \"small is fast\"\n"},
      {"# T\n**Key Insight:** small is fast\n", "2 learning \"small is fast\"\n"},
      {"# T\n\n**Date:** 2026-01-08\n**Key Insight:** small is fast\n\n## Log\n",
       "4 learning \"small is fast\"\n"},
      {"## Activities\n> Key takeaway: small is fast\n\n> Keep it short.\n> - [x] done\n",
       "2 learning \"small is fast\"\n5 task \"done\" done=true\n"},
      {"## Mistakes\n- a\n- b\n  - Lesson: c\n",
       "2 gap \"a\"\n3 challenge \"b\" learning=c problem=b\n"},
      {"## Notes\n**Q: is it so?**\n**A:** yes\n",
       "2 exchange \"is it so?\" question=\"is it so?\" answer=yes\n"},
      {"## Key Learnings\n### Gotchas\n- a\n### Best Practices\n- ⚠️ b\n",
       "3 gotcha \"a\"\n5 gotcha \"b\"\n"},
  };
  check(rows);
}

TEST_CASE("separate lists of problems and solutions are one challenge a problem", "[journal]") {
  const Row rows[] = {
      {"## Challenges\n**Problems:**\n- a\n- b\n\n**Solutions:**\n- c\n- d\n",
       "3 challenge \"a\" solution=c problem=a\n4 challenge \"b\" solution=d problem=b\n"},
      {"## Challenges\n### Problems\n- a\n- b\n\n### Solutions\n- c\n- d\n",
       "3 challenge \"a\" problem=a solution=c\n4 challenge \"b\" problem=b solution=d\n"},
      {"## Challenges\n- **Problem**: a\n- **Solution**: c\n- **Problem**: b\n",
       "2 challenge \"a\" solution=c problem=a\n4 challenge \"b\" problem=b\n"},
  };
  check(rows);
}

TEST_CASE("a table is read by its columns, in whatever order and section", "[journal]") {
  const Row rows[] = {
      {"## Results\n| After | Metric | Before |\n|---|---|---|\n| 2 ms | Start | 5 ms |\n",
       "4 metric \"Start\" after=\"2 ms\" before=\"5 ms\" name=Start\n"},
      {"## Results\n| Metric | After | Before |\n|---|---|---|\n| Start | 2 ms | 5 ms |\n",
       "4 metric \"Start\" after=\"2 ms\" before=\"5 ms\" name=Start\n"},
      {"## Gaps\n| # | Severity | Gap |\n|---|---|---|\n| 1 | L | a |\n",
       "4 gap \"a\" severity=L\n"},
      {"## Self-assessment\n| Skill | Before | After |\n|---|---|---|\n| Queues | L1 | L3 |\n",
       "4 capability \"Queues\" level=L3\n"},
      {"## Files\n| File | Changes |\n|---|---|\n| `a/b.c` | +5, -2 |\n| total | +5 |\n",
       "4 file_change \"a/b.c\" added=5 removed=2 path=a/b.c\n"},
      {"## Tests\n| Suite | Result |\n|---|---|\n| unit | ✅ 12 |\n| e2e | failed |\n",
       "4 check \"unit\" state=ok\n5 check \"e2e\" state=fail\n"},
      {"## Log\n| Fruit | Colour |\n|---|---|\n| apple | red |\n", ""},
  };
  check(rows);
}

TEST_CASE("placeholders and labels without a value are no items", "[journal]") {
  const Row rows[] = {
      {"## Learnings\n- …\n- [Learning 1]\n- N/A\n- None\n", ""},
      {"## Notes\n- My recurring mistake:\n", ""},
      {"## TODO\n- [ ]\n- [ ] [Goal 1]\n", ""},
      {"## Challenges\nNo major challenges.\n\n- None identified\n", ""},
  };
  check(rows);
}

TEST_CASE("resources are outside, changed files have a path, checks a state", "[journal]") {
  const Row rows[] = {
      {"## Resources\n- [Paper](https://example.org/p) - good\n- [Ours](../tracks/a.md)\n- A book, "
       "ch. 2\n",
       "2 resource \"Paper - good\" link=https://example.org/p note=good\n4 resource \"A book, ch. "
       "2\"\n"},
      {"## Files Modified\n- `src/a.cpp` - Created (+12)\n- several others\n",
       "2 file_change \"src/a.cpp - Created (+12)\" path=src/a.cpp added=12 description=\"Created "
       "(+12)\"\n"},
      {"## Quality Checks\n- `lint` ✅\n- `audit` ❌ two\n- build passed\n",
       "2 check \"lint\" state=ok\n3 check \"audit ❌ two\" state=fail\n4 check \"build passed\" "
       "state=ok\n"},
      {"## Metrics\n- **Startup**: 5 ms → 2 ms (-60%)\n",
       "2 metric \"Startup\" name=Startup before=\"5 ms\" change=-60% after=\"2 ms\"\n"},
  };
  check(rows);
}

TEST_CASE("a verification needs a verdict that is stated", "[journal]") {
  const Row rows[] = {
      {"## Verification\n- **Task:** a\n- **Status:** Passed\n",
       "2 verification \"a\" verdict=passed\n"},
      {"## Verification\n- **Task:** a\n- **Status:** Not started / Passed / Failed\n", ""},
      {"## Verification\n- **Pass 1**: explained it\n- [x] drew it\n- `make test` ✅\n",
       "2 verification \"Pass 1: explained it\" verdict=passed\n3 verification \"drew it\" "
       "verdict=passed\n"
       "3 task \"drew it\" done=true\n4 check \"make test\" state=ok\n"},
      {"## Verification\n| Question | Result |\n|---|---|\n| a | ❌ |\n",
       "4 verification \"a\" verdict=failed\n"},
  };
  check(rows);
}
