// SPDX-License-Identifier: MIT
// Decision records in their three forms.
#include "journal/adr.hpp"
#include "reading.hpp"
#include "support/catch.hpp"

using namespace daybook::journal;

TEST_CASE("a decision record is read in each form", "[journal]") {
  struct Row {
    std::string path;
    std::string_view text;
    std::string_view facts;
  };
  const Row rows[] = {
      {"adr/0001-a.md",
       "# 1. Use a queue\n\nDate: 2026-01-08\n\n## Status\n\nAccepted\n\n## Context\n\nWhy.\n",
       "title Use a queue\ndate 2026-01-08\nsummary Why.\nadr\nnumber 1\nstatus accepted\n"},
      {"adr/0002-b.md",
       "---\nstatus: proposed\ndate: 2026-01-09\ndecision-makers: Ann, Bo\n---\n# Use b\n\n## "
       "Context\n\nWhy.\n",
       "title Use b\ndate 2026-01-09\nsummary Why.\nadr\nnumber 2\nstatus proposed\ndecider "
       "Ann\ndecider Bo\n"},
      {"adr/20260110-c.md",
       "# Use c\n\n- Status: accepted\n- Deciders: Ann\n- Date: 2026-01-10\n- Tags: x, y\n\n## "
       "Context\n\nWhy.\n",
       "title Use c\ndate 2026-01-10\ntag x\ntag y\nsummary Why.\nadr\nstatus accepted\ndecider "
       "Ann\n"},
      {"adr/0004-d.md",
       "# 4. Use d\n\n## Status\n\nAccepted\n\nSuperseded by [7. Use e](0007-e.md)\n\nSupersedes "
       "[3](0003-c.md)\n",
       "title Use d\nadr\nnumber 4\nstatus superseded\nsupersedes 3\nsuperseded_by 7\n"},
      {"adr/ADR-005.md", "# ADR-005: Use f\n\n**Status:** Superseded by ADR-009\n",
       "title Use f\nadr\nnumber 5\nstatus superseded\nsuperseded_by 9\n"},
      {"adr/0006-d.md", "# 6. Use d\n\n## Status\n\nAccepted\n\n## Decision\n\nWe use d.\n",
       "title Use d\nsummary We use d.\nadr\nnumber 6\nstatus accepted\n"},
      {"adr/0007-t.md", "# 7. T\n\n## Status\n\n- [ ] Proposed\n- [x] Accepted\n- [ ] Deprecated\n",
       "title T\nadr\nnumber 7\nstatus accepted\n"},
      {"adr/0008-s.md", "# 8. S\n\n## Status\n\n~~Proposed~~ Accepted\n",
       "title S\nadr\nnumber 8\nstatus accepted\n"},
      {"adr/0009-u.md", "# 9. U\n\n## Status\n\nProposed | Accepted | Deprecated\n",
       "title U\nadr\nnumber 9\n"},
      {"adr/0010-v.md", "# 10. V\n\n## Status\n\nProposed → Accepted\n",
       "title V\nadr\nnumber 10\nstatus accepted\n"},
      {"adr/0011-w.md",
       "# 11. W\n\n## Status\n\nAccepted\n\n## Superseded By\n\n[ADR-0012](0012-b.md)\n",
       "title W\nadr\nnumber 11\nstatus accepted\nsuperseded_by 12\n"},
      {"adr/g.md", "# Use g\n\n## 状态\n\n已接受\n", "title Use g\nadr\nstatus accepted\n"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.path);
    CHECK(facts_of(row.text, row.path, Room::decisions) == row.facts);
  }
}

TEST_CASE("a status and a number that are missing are told at their place", "[journal]") {
  CHECK(faults_of(read_text("# 1. A\n\n- Status: on fire\n", "adr/0001-a.md", Room::decisions)) ==
        "3:11 [adr-status-unknown] 'on fire' is no status of a decision\n");
  CHECK(faults_of(read_text("# A\n", "adr/a.md", Room::decisions)) ==
        "1:1 [adr-number-missing] this decision record has no number\n");
  CHECK(faults_of(read_text("# A\n\n- Status: {accepted}\n", "adr/0001-a.md", Room::decisions))
            .empty());
}
