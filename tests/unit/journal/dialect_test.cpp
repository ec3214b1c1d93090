// SPDX-License-Identifier: MIT
// Which template a file follows, and what is a session outside a sessions folder.
#include "journal/dialect.hpp"

#include "reading.hpp"
#include "support/catch.hpp"

using namespace daybook::journal;

namespace {

std::string kind(std::string_view text) {
  return std::string(session_kind_name(std::get<Session>(read_text(text).record).kind));
}

bool is_session(std::string path, std::string_view text) {
  return std::holds_alternative<Session>(read_text(text, std::move(path), Room::other).record);
}

}  // namespace

TEST_CASE("the template is told by all marks together", "[journal]") {
  CHECK(kind("# Session: x\n**Branch:** b\n## Files Modified\n## Decisions\n") == "work");
  CHECK(kind("# x\n## Mental Model\n## Key Learnings\n## Confidence Level\n") == "learning");
  CHECK(kind("---\nlevel_before: L1\n---\n# x\n## Summary\n## Knowledge Gaps\n") == "study");
  CHECK(kind("# x\n## Session Type: Learning\n## Files Modified\n## Testing\n") == "learning");
  CHECK(kind("# 会话\n## 改动文件\n## 校验\n") == "work");
  CHECK(kind("words\n") == "learning");
}

TEST_CASE("outside a sessions folder a session needs a mark of one and more", "[journal]") {
  CHECK(is_session("notes/2026-01-08-a.md", "# Session: A\n**Date:** 2026-01-08\n## Next Steps\n"));
  CHECK(
      is_session("day-07/day-07-sets.md", "# Day 7\n## Key Learnings\n- a\n## Challenges\n- b\n"));
  CHECK_FALSE(is_session("day-07/data/b.md", "# b\n"));
  CHECK_FALSE(is_session("plan-2026-01-08.md", "# Plan\n## Goals\n## Risks\n## Next Steps\n"));
  CHECK_FALSE(is_session("til/git/amend.md", "# Amend a commit\n\nWords.\n"));
}
