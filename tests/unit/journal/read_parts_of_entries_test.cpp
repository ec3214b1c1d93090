// SPDX-License-Identifier: MIT
// Parts of an entry that stand in its own words: a level, a proof, how bad it is; and entries that
// stand where no section is.
#include "rows.hpp"

using namespace daybook::journal;

TEST_CASE("a capability has its level before or behind it, and its proof behind an arrow",
          "[journal]") {
  const ItemsRow rows[] = {
      {"## What I can now do\n- I can a (L3) → [lab](../l.md)\n",
       "2 capability \"I can a\" proof=lab level=L3\n"},
      {"## What I can now do\n- **L2**: I can b\n", "2 capability \"I can b\" level=L2\n"},
      {"## What I can now do\n- I can c [L2]\n- [L1] I can d\n",
       "2 capability \"I can c\" level=L2\n3 capability \"I can d\" level=L1\n"},
      {"## What I can now do\n- L4 load balancers: I can set one up\n- I can turn CSV → JSON\n"
       "- L2: “quoted”\n- L2-regularize\n",
       "2 capability \"L4 load balancers: I can set one up\"\n"
       "3 capability \"I can turn CSV → JSON\"\n4 capability \"“quoted”\" level=L2\n"
       "5 capability \"L2-regularize\"\n"},
      {"## What I can now do\n- Linux: I can install it\n",
       "2 capability \"Linux: I can install it\"\n"},
  };
  check(rows);
}

TEST_CASE("how bad a gap is may stand before its name or behind it", "[journal]") {
  const ItemsRow rows[] = {
      {"## Knowledge gaps\n- High: Pin\n", "2 gap \"Pin\" severity=H\n"},
      {"## Knowledge gaps\n- **Waker** — severity: high\n", "2 gap \"Waker\" severity=H\n"},
      {"## Knowledge gaps\n- Pin: why it is there\n", "2 gap \"Pin: why it is there\"\n"},
  };
  check(rows);
}

TEST_CASE("a heading may name one gap, whose parts stand below it", "[journal]") {
  const ItemsRow rows[] = {
      {"## Gap: async lifetimes\n- Severity: High\n- Symptom: compile errors\n",
       "1 gap \"async lifetimes\" severity=H symptom=\"compile errors\"\n"},
      {"## Knowledge Gap: Pin\nWhy it is there.\n", "1 gap \"Pin\"\n"},
  };
  check(rows);
}

TEST_CASE("a label above a list names its entries right below the title and without one",
          "[journal]") {
  const ItemsRow rows[] = {
      {"# Day 1\n\nRead.\n\n**Tasks:**\n- write parser\n\n**Gaps:**\n- lifetimes\n",
       "6 task \"write parser\" done=false\n9 gap \"lifetimes\"\n"},
      {"**Date:** 2026-03-01\n**Open questions:**\n- what is Waker?\n\n**Decisions**:\n\n- use "
       "tokio\n",
       "3 question \"what is Waker?\"\n7 decision \"use tokio\"\n"},
      {"## Log\n**What I can now do:**\n- I can parse (L2)\n",
       "3 capability \"I can parse\" level=L2\n"},
      {"# Day\n> [!question] Open questions\n> - Why?\n\n> [!tip] Caching\n> - a\n",
       "3 question \"Why?\"\n"},
      {"## Log\n> [!success] What I can now do\n> - I can parse (L2)\n",
       "3 capability \"I can parse\" level=L2\n"},
      // What the program of a log can do.
      {"## Log\n**Capabilities:**\n- Answers questions\n", ""},
  };
  check(rows);
}

TEST_CASE("when a plan is for is none of its tasks", "[journal]") {
  const ItemsRow rows[] = {
      {"## Next steps\n- Date: 2026-03-09\n- Duration: 2h\n- Focus: Pin\n- Date: pick one\n",
       "4 task \"Pin\" done=false\n5 task \"Date: pick one\" done=false\n"},
  };
  check(rows);
}

TEST_CASE("a plan or a table of one row is no metadata where the heading names its entries",
          "[journal]") {
  const Entry plan = read_text(
      "# Pointers\n\n## Summary\n\nRead.\n\n## Next session\n\n- **Date:** 2026-03-09\n"
      "- **Focus:** practice\n- **Duration:** 2h\n");
  CHECK_FALSE(plan.common.date);
  CHECK_FALSE(std::get<Session>(plan.record).duration_min);
  CHECK(dump_items(plan) == "10 task \"practice\" done=false horizon=immediate\n");
  const Entry row = read_text(
      "# S\n\n## What I can now do\n\n| Topic | Level | Proof |\n|---|---|---|\n"
      "| Pointers | L2 | this session |\n");
  CHECK(dump_items(row) == "7 capability \"Pointers\" level=L2 proof=\"this session\"\n");
  CHECK_FALSE(std::get<Session>(row.record).level_after);
}
