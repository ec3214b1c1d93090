// SPDX-License-Identifier: MIT
// What stands among the items of a section and is none, and files listed in a block of code.
#include "rows.hpp"

using namespace daybook::journal;

using Row = ItemsRow;

TEST_CASE("a remark on the items of a section is no item", "[journal]") {
  const Row rows[] = {
      {"## Next Steps\n- read\n- Estimated effort: 2 hours\n", "2 task \"read\" done=false\n"},
      {"## Updates Needed\nAll of this was already made:\n- the index\n", ""},
      {"## Testing\n**Expected outcome:**\n- the page opens 2 times\n", ""},
      {"## Challenges\n**Topics completed:**\n- sorting\n", ""},
      {"## Lint\n- `make lint` passes\n- Commit: `0a1b2c3`\n",
       "2 check \"make lint passes\" state=ok\n"},
      {"## Commits and Pushes\n- commit: `0a1b2c3`\n- push: `origin/main` ✅\n", ""},
      {"## TODOs\n- Commit: the fix\n", "2 task \"Commit: the fix\" done=false\n"},
  };
  check(rows);
}

TEST_CASE("a block of code in which each line begins with a path lists files", "[journal]") {
  const Row rows[] = {
      {"## Files Changed\n```\nM src/a.cpp\nsrc/b.cpp   the queue\n```\n",
       "3 file_change \"M src/a.cpp\" path=src/a.cpp\n"
       "4 file_change \"src/b.cpp   the queue\" path=src/b.cpp description=\"the queue\"\n"},
      {"## Files Changed\n```\ngit add src/a.cpp\n```\n", ""},
  };
  check(rows);
}

TEST_CASE("a call is no file, nor a name with a slash behind other code", "[journal]") {
  const Row rows[] = {
      {"## Changes\n- `queue.push()` takes a name\n- Took `to_day` from `lib/dates`\n", ""},
  };
  check(rows);
}

TEST_CASE("a question asked in a paragraph is one", "[journal]") {
  const Row rows[] = {
      {"## Question\n\nCan it start alone?\n", "3 question \"Can it start alone?\"\n"},
      {"## Open Question\n\nIt could start alone.\n", "3 question \"It could start alone.\"\n"},
      {"## Open Questions\n\nThere were many.\n", ""},
      {"## Notes\n\n### Filter\n\n**What it is:** a test\n", "3 concept \"Filter\" term=Filter\n"},
  };
  check(rows);
}

TEST_CASE("a labelled line between lists of tasks is no task", "[journal]") {
  const Row rows[] = {
      {"## Next Steps\n**Progress:** 20 %\n\n- read\n- write\n- test\n",
       "4 task \"read\" done=false\n5 task \"write\" done=false\n6 task \"test\" done=false\n"},
      {"## Next Steps\n**Cache:** make it larger\n\n**Queue:** make it shorter\n",
       "2 task \"Cache: make it larger\" done=false\n"
       "4 task \"Queue: make it shorter\" done=false\n"},
  };
  check(rows);
}

TEST_CASE("what a tool or a paragraph says of a run of tests is a check", "[journal]") {
  const Row rows[] = {
      {"## Test Results\n```\n12 passed, 1 skipped\n```\n",
       "3 check \"12 passed, 1 skipped\" state=ok\n"},
      {"## Test Results\n```\n=== 12 passed, 1 failed ===\n```\n",
       "3 check \"12 passed, 1 failed\" state=fail\n"},
      {"## Test Results\n```\n1 a passed\n2 b passed\n3 c passed\n4 d passed\n5 e passed\n```\n",
       ""},
      {"## Checks\n\n全部 12 个用例通过。\n", "3 check \"全部 12 个用例通过。\" state=ok\n"},
      {"## Checks\n\nIt was green against the T5 code.\n", ""},
      {"## Metrics\n- Tests: 70 passed\n- Games: 50\n", "2 check \"70 passed\" state=ok\n"},
  };
  check(rows);
}

TEST_CASE("lines that count in Chinese are a list, a bracketed hint is nothing", "[journal]") {
  const Row rows[] = {
      {"## 遇到的问题\n1、队列满\n2、锁太多\n",
       "2 challenge \"队列满\" problem=队列满\n3 challenge \"锁太多\" problem=锁太多\n"},
      {"## 收获\n1.队列要有界\n", "2 learning \"队列要有界\"\n"},
      {"## Learnings\n1.5 GB fits\n", ""},
      {"## Gaps\n- (be honest)\n- (2 of them) locks\n", "3 gap \"(2 of them) locks\"\n"},
      {"## Issues\n- queue full → larger batches\n",
       "2 challenge \"queue full → larger batches\" problem=\"queue full\" solution=\"larger "
       "batches\"\n"},
      {"## Learnings\n| size | 1k | 2k |\n|---|---|---|\n| tok/s | 70.6 | 71.0 |\n", ""},
  };
  check(rows);
}
