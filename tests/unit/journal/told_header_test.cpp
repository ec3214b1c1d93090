// SPDX-License-Identifier: MIT
#include "journal/metadata/told_header.hpp"

#include "reading.hpp"
#include "support/catch.hpp"

using namespace daybook::journal;

namespace {

struct Row {
  std::string_view header;
  bool is_told;
};

/// The blocks that a page need not show again, as written.
std::vector<std::string> told_in(std::string_view text, std::string path = "sessions/note.md",
                                 Room room = Room::sessions) {
  const Entry entry = read_text(text, std::move(path), room);
  std::vector<std::string> told;
  for (const auto block : entry.common.told_header)
    told.emplace_back(entry.document->source().slice(entry.document->node(block).span));
  return told;
}

}  // namespace

TEST_CASE("a header block is told when its facts say every word of it", "[journal][header]") {
  for (const Row& row : {
           Row{"**Date:** 2026-01-08", true},
           Row{"**Date:** January 8, 2026\n**Duration:** 2 hours 30 minutes", true},
           Row{"**Date:** 2026-01-08 | **Branch:** `main`", true},
           Row{"- **Date:** 2026-01-08\n- **Duration:** 90 min\n- **Tags:** #a #b", true},
           Row{"**Date:** 2026-01-08\n**Time:** 14:00 - 16:30", true},
           Row{"**日期**：2026年1月8日\n**标签**：缓存、并发", true},
           Row{"**Level:** L1 → L2\n**Confidence:** 3/5", true},
           Row{"**Track:** Memory\n**Module:** Views\n**Focus:** Spans", true},
           Row{"**Goal type:** production", true},
           // A word more than the facts.
           Row{"**Date:** 2026-01-08 (a Thursday)", false},
           Row{"**Duration:** ~2 hours", false},
           Row{"**Duration:** 2 hours (with breaks)", false},
           Row{"**Level:** L2, shaky", false},
           Row{"**Confidence:** 3/5, for now", false},
           Row{"**Time:** 14:00", false},  // shown behind a day, and there is none
           Row{"**Date:** 2026-01-08\n**Branch:**", false},
           // A line that is no field, or one that pages do not show.
           Row{"**Date:** 2026-01-08\n**Weather:** rain", false},
           Row{"**Date:** 2026-01-08\nIt rained.", false},
           Row{"**Date:** 2026-01-08\n**Author:** Nur", false},
           Row{"- **Date:** 2026-01-08\n  - at night", false},
           // More than words.
           Row{"**Date:** 2026-01-08\n**Track:** [Memory](memory.md)", false},
           Row{"**Date:** 2026-01-08\n**Track:** [[Memory]]", false},
           Row{"**Date:** 2026-01-08[^1]\n\n[^1]: At night.", false},
           Row{"- [x] **Date:** 2026-01-08", false},
           // Shown as it is, whatever is in it.
           Row{"> **Date:** 2026-01-08", false},
       }) {
    CAPTURE(row.header);
    const auto told = told_in("# T\n\n" + std::string(row.header) + "\n\n## Notes\n\nText.\n");
    if (row.is_told)
      CHECK(told == std::vector<std::string>{std::string(row.header)});
    else
      CHECK(told.empty());
  }
}

TEST_CASE("a header that another place outvotes is not told", "[journal][header]") {
  CHECK(told_in("---\ndate: 2026-01-08\n---\n# T\n\n**Date:** 2026-01-09\n").empty());
  CHECK(told_in("---\ndate: 2026-01-08\n---\n# T\n\n**Date:** 2026-01-08\n").size() == 1);
}

TEST_CASE("blocks are told one by one, with the rule that parts them from the text",
          "[journal][header]") {
  using Blocks = std::vector<std::string>;
  CHECK(told_in("# T\n\n**Date:** 2026-01-08\n\n**Branch:** main\n\n---\n\nText.\n") ==
        Blocks{"**Date:** 2026-01-08", "**Branch:** main", "---"});
  CHECK(told_in("# T\n\n**Date:** 2026-01-08\n\nText.\n\n---\n") == Blocks{"**Date:** 2026-01-08"});
  CHECK(told_in("# T\n\nText.\n\n**Date:** 2026-01-08\n\n---\n") == Blocks{"**Date:** 2026-01-08"});
  CHECK(told_in("# T\n\nText.\n\n## Part\n\n**Date:** 2026-01-08\n").empty());
}

TEST_CASE("a decision record's header is told when its facts say every word of it",
          "[journal][header]") {
  for (const Row& row : {
           Row{"- Status: accepted\n- Date: 2026-01-08\n- Tags: cache, views", true},
           Row{"**Status:** Superseded", true},
           Row{"- Deciders: Nur, Ida\n- Date: 2026-01-08", true},
           Row{"Date: 2026-01-08", true},
           Row{"- Status: accepted after a vote\n- Date: 2026-01-08", false},
           Row{"- Status: superseded by ADR-0003\n- Date: 2026-01-08", false},
           Row{"- Status: [accepted](0003-x.md)", false},
           Row{"- Deciders: Nur, and Ida from afar\n- Date: 8 January", false},
           Row{"- Technical story: the cache\n- Date: 2026-01-08", false},
       }) {
    CAPTURE(row.header);
    const auto told =
        told_in("# Keep rows\n\n" + std::string(row.header) + "\n\n## Context\n\nText.\n",
                "adr/0001-keep-rows.md", Room::decisions);
    if (row.is_told)
      CHECK(told == std::vector<std::string>{std::string(row.header)});
    else
      CHECK(told.empty());
  }
}
