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
