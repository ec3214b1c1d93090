// SPDX-License-Identifier: MIT
// Titles: what is left of an H1, and what takes its place.
#include "journal/metadata/title.hpp"

#include "reading.hpp"
#include "support/catch.hpp"

using namespace daybook::journal;

TEST_CASE("a title loses the words and the date every session has", "[journal]") {
  struct Row {
    std::string_view title;
    std::string_view left;
  };
  const Row rows[] = {
      {"Session: Stream the export", "Stream the export"},
      {"Session 003: Skills", "Skills"},
      {"Session 12 - Queues (2026-02-03)", "Queues"},
      {"Learning Session - 2026-01-08", ""},
      {"Session 2026-04-12", ""},
      {"SESSION-TEMPLATE.md — Study", ""},
      {"Session 2026-04-12（续）", ""},
      {"Learning Session - [DATE]", ""},
      {"Session: [Brief Descriptive Title]", ""},
      {"Session 009: [Brief Descriptive Title]", ""},
      {"2026-01-08 - Spans", "Spans"},
      {"学习会话：分页原理", "分页原理"},
      {"Session management in Rust", "Session management in Rust"},
      {"Queues in March 2026", "Queues in March 2026"},
      {"Session 6 Notes - 2026-02-10", ""},
      {"🎊 2026-03-05 完整工作回顾 🎯", "完整工作回顾"},
      {"🚀 Session 3: Queues", "Queues"},
      {"每日学习总结 - 2026-03-04（重建记录）", "每日学习总结（重建记录）"},
      {"🚀 Queues", "Queues"},
      {"B-trees", "B-trees"},
      {"Notes", ""},
      {"Steps taken - 2026-01-15 (Evening)", "Steps taken (Evening)"},
      {"Queues - May 29, 2026 ✅ COMPLETED", "Queues"},
      {"2026-03-05 Review", ""},
      {"Notes on queues", "Notes on queues"},
      {"Session 03/05/2026", ""},
      {"Session 31.12.2026 - Queues", "Queues"},
      {"会话笔记 - 2026-01-08", ""},
      {"2026-01-08 学习总结", ""},
      {"Session S-004 — 2026-06-18 — Queues", "Queues"},
      {"Day 5, 2026-06-14 (Sunday)", "Day 5"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.title);
    CHECK(strip_session_words(row.title) == row.left);
  }
}

TEST_CASE("a decision's title loses its number", "[journal]") {
  CHECK(strip_adr_number("1. Record decisions") == "Record decisions");
  CHECK(strip_adr_number("ADR-012: Use a queue") == "Use a queue");
  CHECK(strip_adr_number("ADR 12 - Use a queue") == "Use a queue");
  CHECK(strip_adr_number("3 ways to fail") == "3 ways to fail");
}

TEST_CASE("a generic title yields to the topic, then to the file's name", "[journal]") {
  const auto title = [](std::string_view text, std::string path) {
    return read_text(text, std::move(path)).common.title.value;
  };
  CHECK(title("# Learning Session - 2026-01-08\n\n## Topic\nSpans\n", "sessions/a.md") == "Spans");
  CHECK(title("# Session 2026-01-08\n", "sessions/a.md") == "Session 2026-01-08");
  CHECK(title("# 开发日志 - 2026-01-08\n", "sessions/a.md") == "开发日志");
  CHECK(title("# Session 2026-01-08 (续)\n", "sessions/a.md") == "Session 2026-01-08 (续)");
  CHECK(title("# 会话笔记 - 2026-01-08\n\n## 主题\n队列\n", "sessions/a.md") == "队列");
  CHECK(title("# Session Log — 2026-01-08\n", "sessions/a.md") == "Session Log");
  CHECK(title("# Devlog — 2026-01-08\n", "sessions/a.md") == "Devlog");
  CHECK(title("---\ntopic: Spans\n---\n# SESSION-TEMPLATE.md\n", "sessions/a.md") == "Spans");
  CHECK(title("# SESSION-TEMPLATE.md\n", "sessions/2026-01-08-deep-dive.md") == "Deep dive");
  CHECK(title("Words.\n", "sessions/2026-01-08.md") == "2026-01-08");
  CHECK(title("Words.\n", "journals/2026_01_08.md") == "2026-01-08");
  CHECK(title("Some words.\n", "sessions/2026-01-08__t__m__span-basics.md") == "Span basics");
  CHECK(title("", "sessions/2026-01-08-deep-dive.md") == "Deep dive");
  CHECK(title("---\ntitle: Mine\n---\n# Theirs\n", "sessions/a.md") == "Mine");
  CHECK(title("---\ntitle: Week 3\n---\n# Week 3 – Queues\n", "sessions/a.md") ==
        "Week 3 – Queues");
}
