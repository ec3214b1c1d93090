// SPDX-License-Identifier: MIT
// Metadata wherever it stands, and what there is to say about it.
#include "journal/metadata/metadata.hpp"
#include "reading.hpp"
#include "support/catch.hpp"

namespace text = daybook::text;
using namespace daybook::journal;

namespace {

/// The lines of facts_of() but title, kind and summary.
std::string stated_in(std::string_view text, std::string path = "sessions/note.md") {
  std::string out;
  const std::string all = facts_of(text, std::move(path));
  std::string_view rest = all;
  while (!rest.empty()) {
    const std::string_view line = rest.substr(0, rest.find('\n'));
    rest.remove_prefix(line.size() + 1);
    const bool own =
        !line.starts_with("title ") && !line.starts_with("kind ") && !line.starts_with("summary ");
    if (own) out.append(line).append("; ");
  }
  return out;
}

}  // namespace

TEST_CASE("metadata is read wherever it stands", "[journal]") {
  struct Row {
    std::string_view text;
    std::string_view facts;
  };
  const Row rows[] = {
      {"---\ndate: 2026-01-08\nduration_min: 85-90\ntags: [a, b/c]\n---\n# T\n",
       "date 2026-01-08; tag a; tag b/c; duration_min 88; "},
      {"---\ndate: 2026-01-08\nduration: 100–110 minutes\ntags: a, b\n---\n# T\n",
       "date 2026-01-08; tag a; tag b; duration_min 105; "},
      {"# T\n**Date:** January 8, 2026\n**Time Spent:** 2 hours 15 minutes\n**Branch:** `main`\n",
       "date 2026-01-08; duration_min 135; branch main; "},
      {"# T\n\n- **Date**: 2026-01-08\n- **Topic**: Spans\n", "date 2026-01-08; topic Spans; "},
      {"# T\n\n> **日期**：2026年1月9日\n> **时长**：约 1.5 小时\n",
       "date 2026-01-09; duration_min 90; "},
      {"# T\n\n| Field | Value |\n|---|---|\n| Date | 2026-01-08 |\n| Focus | Parsing |\n",
       "date 2026-01-08; focus Parsing; "},
      {"# T\n\n| Date | Duration |\n|---|---|\n| 2026-01-08 | 45min |\n",
       "date 2026-01-08; duration_min 45; "},
      {"# T\n\n**Date:** 2026-01-08 | **Duration:** 2h 30min | **Focus:** x\n",
       "date 2026-01-08; duration_min 150; focus x; "},
      {"# T\n\n## Focus\n\nParsing of tables\n\n## Metadata\n\n**Date:** 2026-01-08\n",
       "date 2026-01-08; focus Parsing of tables; "},
      {"# T\n\n## Notes\n\nWords.\n\n---\n\n**Session Duration:** 45 minutes\n",
       "duration_min 45; "},
      {"# Learning Session - 2026-01-08\n\n## Topic: Spans\n", "date 2026-01-08; topic Spans; "},
      {"# T\n\n**Date:** Jan 31 - Feb 2, 2026\n**Time:** 14:00 - 15:30\n",
       "date 2026-01-31; date_end 2026-02-02; start_time 14:00; duration_min 90; "},
      {"# T\n\n**Level:** 2→L3\n**Confidence:** ★★★☆☆\n",
       "level_before L2; level_after L3; confidence 3; "},
      {"# T\n\n**Duration:** ~half day\n**Status:** nearly there\n", "status nearly there; "},
      {"# T\n\n> 📆 2026-07-22\n", "date 2026-07-22; "},
      {"# T\n\n实际学习日期：2026-05-08\n", "date 2026-05-08; "},
      {"# T\n\n**学习时间**: 2026-04-06\n", "date 2026-04-06; "},
      {"# T\n\nDate: 2024-05-03\nHours: 2.5\nMood: fine\n", "date 2024-05-03; duration_min 150; "},
      {"# T\n**学习时间：** 2025-02-14 19:00-21:30\n",
       "date 2025-02-14; start_time 19:00; duration_min 150; "},
      {"---\nduration: 90\n---\n# T\n", "duration_min 90; "},
      {"# T\n\n## Tags\n\n`#a` `#b-c`\n", "tag a; tag b-c; "},
      {"---\nrefs:\n  - https://example.org/a\n  - title: B\n    link: "
       "https://example.org/b\n---\n# T\n",
       "ref \"\" https://example.org/a; ref \"B\" https://example.org/b; "},
      {"# T\n\nSee ADR-012 and [the rule](../adr/0003-rule.md) and ADR-12.\n",
       "adr_ref 3; adr_ref 12; "},
      {"# T\n\n## Notes\n- a\n\n**Confidence:** 4/5\n", "confidence 4; "},
      {"# T\n\n## Notes\n\nWords.\n\n- **Confidence:** 4/5\n", "confidence 4; "},
      {"# T\n\n## Notes\n\n### Confidence: 4/5\n", ""},
      {"# T\n\n## Confidence\n\n- 4/5\n-", "confidence 4; "},
      {"# T\n\n## Confidence\n\n*", ""},
      {"# T\n\n## Confidence: 4/5\n", "confidence 4; "},
      {"# T\n\n## Notes\n\nWords.\n\n---\n\n**Duration**: ~1 hour\n\n---\n\n**Next session**: x\n",
       "duration_min 60; "},
      {"# T\n\n## Tests\n- a\n\n- **Status:** Passed\n", ""},
      {"# T\n**Date:** 2026-01-08\n**Time:** 17:00 : 17:50\n---\n\n## Notes\n",
       "date 2026-01-08; start_time 17:00; duration_min 50; "},
      {"# T\n\n**工作时间**: ~13 小时（07:00 - 20:23）\n", "start_time 07:00; duration_min 780; "},
      {"# T\n\n## Overview\n- **Date**: 2026-01-08\n- **Main Topic**: Spans\n",
       "date 2026-01-08; topic Spans; "},
      {"# T\n\n**Date:** 2026-01-08\n**Category:** C\n", "date 2026-01-08; "},
      {"# T\n\n日期：2026-01-08\n项目：甲\n阶段：乙\n", "date 2026-01-08; "},
      {"---\ndate: 2026-01-08T00:00:00Z\n---\n# T\n", "date 2026-01-08; "},
      {"# T\n\n## 学习统计\n- **总学习时间**：估计3-4小时\n", "duration_min 210; "},
      {"# T\n\n**日期 / Date:** 2026-01-08\n", "date 2026-01-08; "},
      {"# T\n\n**PERIOD:** 2026-01-08\n**Focus Area**: Spans: why\n",
       "date 2026-01-08; focus Spans: why; "},
      {"# T\n\n> **日期**: 2026-01-08\n> **主题**: 片段\n", "date 2026-01-08; topic 片段; "},
      {"# T\n\n1) Date: 2026-01-08\n2) Time: 45min\n", "date 2026-01-08; duration_min 45; "},
      {"# T\n\n__Date__: 2026-01-08\n*Duration*: ~3-4 hours\n",
       "date 2026-01-08; duration_min 210; "},
      {"# T\n\n**Date :** 2026-01-08\n**Duration** - 2h\n", "date 2026-01-08; duration_min 120; "},
      {"# T\n\n## 1. Focus:\n\nSpans\n", "focus Spans; "},
      {"# T\n\n## 🎯 **Focus**\n\nSpans\n", "focus Spans; "},
      {"# T\n\n## 一、主题\n\n片段\n", "topic 片段; "},
      {"# T\n\n## Date\n\n2026-01-08\n\n## Time Spent: 45min\n",
       "date 2026-01-08; duration_min 45; "},
      {"# T\n\n| | |\n|---|---|\n| **Date** | 2026-01-08 |\n", "date 2026-01-08; "},
      {"# T\n\n**Confidence:** 高\n**Level:** L2 → L3\n",
       "level_before L2; level_after L3; confidence 4; "},
      {"# T\n\n**Confidence:** Level 2.5\n**Level:** Level 2\n", "level_after L2; confidence 2; "},
      {"---\ndraft: true\nprivate: yes\naliases: [x]\n---\n# T\n", "alias x; draft; private; "},
  };
  for (const Row& row : rows) {
    CAPTURE(row.text);
    CHECK(stated_in(row.text) == row.facts);
  }
}

TEST_CASE("what may mean that a file is not published holds it back", "[journal]") {
  struct Row {
    std::string_view text;
    std::string_view facts;
    std::size_t faults;
  };
  for (const Row& row : {
           Row{"---\nprivate: y\ndraft: Y\n---\n# T\n", "draft; private; ", 0},
           Row{"---\nprivate: n\ndraft: no\n---\n# T\n", "", 0},
           Row{"---\nprivate: tru\n---\n# T\n", "private; ", 1},
           Row{"---\nprivate: ja\n---\n# T\n", "private; ", 1},
           Row{"---\nprivate: yes please\n---\n# T\n", "private; ", 1},
           Row{"---\nprivate:\n---\n# T\n", "private; ", 1},
           Row{"---\ndraft: maybe\n---\n# T\n", "draft; ", 1},
           Row{"---\ndraft:\n---\n# T\n", "", 0},
           Row{"---\nprivate: false\nprivate: true # x\n---\n# T\n", "private; ", 1},
           Row{"---\nprivate: true\nprivate: false\n---\n# T\n", "private; ", 1},
           Row{"---\npublished: true\npublished: false\n---\n# T\n", "draft; ", 1},
           Row{"---\ntags: [a<!-- private -->b<!-- /private -->]\n---\n# T\n",
               "tag a<!-- private -->b<!-- /private -->; private; ", 1},
           Row{"# T\n\n**Private:** true\n", "private; ", 0},
           Row{"# T\n\n**Draft:** true\n", "draft; ", 0},
       }) {
    CAPTURE(row.text);
    CHECK(stated_in(row.text) == row.facts);
    CHECK(read_text(row.text).diagnostics.size() == row.faults);
  }
}

TEST_CASE("the one heading of the second level that is a day is the session's", "[journal]") {
  CHECK(stated_in("# T\n\n## 2026-01-08\n\nWords.\n") == "date 2026-01-08; ");
  CHECK(stated_in("# T\n\n## January 8, 2026\n\n### Notes\n") == "date 2026-01-08; ");
  CHECK(stated_in("# T\n\n## 2026-01-08\n\n## 2026-01-09\n") == "");
  CHECK(stated_in("# T\n\n## 2026-01-08 · Queues\n") == "date 2026-01-08; ");
  CHECK(stated_in("# T\n\n## 2026-01-08 (Day 1)\n\n## Template\n") == "date 2026-01-08; ");
  CHECK(stated_in("# T\n\n## Setup\n\n## 2026-01-08 Queues\n") == "");
  CHECK(stated_in("# T\n\n## 2026-01-08 Queues\n\n## 2026-01-09 Locks\n") == "");
  CHECK(stated_in("# T\n\n## Log\n\n### 2026-01-08\n") == "");
  CHECK(stated_in("# T\n\n**Date:** 2026-01-05\n\n## 2026-01-08\n") == "date 2026-01-05; ");
}

TEST_CASE("the one day that the text below the title names is the session's", "[journal]") {
  CHECK(stated_in("# T\n\n> Notes on the queue (2026-03-05), all of them\n\n## Log\n\nWords.\n") ==
        "date 2026-03-05; ");
  CHECK(stated_in("# T\n\n> From 2026-03-05, and of 2026-02-01 too\n\n## Log\n\nWords.\n") == "");
  CHECK(stated_in("# T\n\nAfter 2026-03-05.\n\n## 2026-03-06\n\nWords.\n") == "date 2026-03-06; ");
}

TEST_CASE("a day in the text below the title is another's where the path names one", "[journal]") {
  for (const std::string path :
       {"sessions/2026-03-06-a.md", "sessions/2026-03-06/README.md", "sessions/2026-03-06.md"}) {
    CAPTURE(path);
    for (const std::string_view words : {"See [[2026-03-05-b]].", "It goes on from 2026-03-05."}) {
      const Entry entry = read_text("# T\n\n" + std::string(words) + "\n", path);
      CHECK(daybook::text::to_iso(entry.common.date->value.first) == "2026-03-06");
      CHECK(faults_of(entry).empty());
    }
  }
}

TEST_CASE("an assessment of the session tells how long it was", "[journal]") {
  CHECK(stated_in("# T\n\n## Log\n\nWords.\n\n## Session Assessment\n\n"
                  "- **Session Duration**: ~20 minutes on the queue\n- **Quality**: Good\n"
                  "- **Confidence**: 4/5\n") == "duration_min 20; confidence 4; ");
}

TEST_CASE("front matter is read as people keep it", "[journal]") {
  struct Row {
    std::string_view yaml;
    std::string_view facts;
  };
  const Row rows[] = {
      {"date: 2026-01-08   # a Thursday\n", "date 2026-01-08; "},
      {"topic: Spans: why\n", "topic Spans: why; "},
      {"tags: one\n", "tag one; "},
      {"tags: one, two/three\n", "tag one; tag two/three; "},
      {"tags: [\"#one\", '[[two]]']\n", "tag one; tag two; "},
      {"tags:\n  - one\n  - two/three\n", "tag one; tag two/three; "},
      {"tags: |-\n  - one\n  - two\n", "tag one; tag two; "},
      {"refs: https://example.org/a\n", "ref \"\" https://example.org/a; "},
      {"refs:\n  - a book\n", "ref \"\" a book; "},
      {"track: '[[Queues]]'\nmodule: \"[[Parsing|The parser]]\"\n",
       "track Queues; module The parser; "},
      {"topic: '[[a]] and [[b]]'\n", "topic [[a]] and [[b]]; "},
      {"status: almost there, I think\n", "status almost there, I think; "},
      {"level_before: L1 | L2 | L3\nlevel_after: Level 2\n", "level_after L2; "},
      {"date: 2026-01-08\ndate: 2026-01-09\n", "date 2026-01-08; "},
      {"date:\t2026-01-08\n\ttopic: Spans\n", "date 2026-01-08; topic Spans; "},
      {"topic: [not\nYAML at all\ndate: 2026-01-08\n", "date 2026-01-08; topic not; "},
      {"confidence: ★★★☆☆\nduration_min: 85-90\n", "duration_min 88; confidence 3; "},
  };
  for (const Row& row : rows) {
    CAPTURE(row.yaml);
    CHECK(stated_in("---\n" + std::string(row.yaml) + "---\n# T\n") == row.facts);
  }
}

TEST_CASE("of very many tags the first count, with a message", "[journal]") {
  std::string tags = "t0";
  for (int i = 1; i < 2500; ++i)
    tags += ", t" + std::to_string(i);
  const auto entry = read_text("# T\n\n**Tags:** " + tags + "\n");
  CHECK(entry.common.tags.size() == 2000);
  REQUIRE(entry.diagnostics.size() == 1);
  CHECK(entry.diagnostics[0].rule == text::Rule::too_many_items);
  CHECK(entry.diagnostics[0].severity == text::Severity::warning);
}

TEST_CASE("a day in a file's name is read in any form that names one day", "[journal]") {
  struct Row {
    std::string_view path;
    std::string_view facts;
  };
  const Row rows[] = {
      {"sessions/2026-01-08_01-name.md", "date 2026-01-08; "},
      {"sessions/2026_01_08.md", "date 2026-01-08; "},
      {"sessions/2026-1-8-name.md", "date 2026-01-08; "},
      {"sessions/2026–01–08 — dashes of all kinds.md", "date 2026-01-08; "},
      {"sessions/2026-01-08 with spaces.md", "date 2026-01-08; "},
      {"sessions/会话-2026-01-08-分页.md", "date 2026-01-08; "},
      {"sessions/2026年1月8日.md", "date 2026-01-08; "},
      {"sessions/Jan 8, 2026.md", "date 2026-01-08; "},
      {"sessions/31-12-2026-name.md", "date 2026-12-31; "},
      {"sessions/2026-01-08T0930.md", "date 2026-01-08; start_time 09:30; "},
      {"sessions/03-05-2026-name.md", ""},
      {"sessions/2024-13-41-name.md", ""},
      {"sessions/2026-01.md", ""},
      {"day-07/name.md", ""},
  };
  for (const Row& row : rows) {
    CAPTURE(row.path);
    CHECK(stated_in("words\n", std::string(row.path)) == row.facts);
  }
}

TEST_CASE("a fenced block of YAML below a heading is metadata, an example is not", "[journal]") {
  CHECK(stated_in("# T\n\n## Metadata\n\n```yaml\n---\ndate: 2026-01-08\ntrack: A\nmodule: "
                  "B\n---\n````\n") == "date 2026-01-08; track A; module B; ");
  CHECK(stated_in("# T\n\n## Config\n\n```yaml\nname: x\nversion: 2\nport: 3\n```\n").empty());
}

TEST_CASE("names of file and folder say what the text does not", "[journal]") {
  CHECK(stated_in("x\n", "sessions/2026-01-08__02-Infra__vLLM__paging.md") ==
        "date 2026-01-08; track 02-Infra; module vLLM; ");
  CHECK(stated_in("x\n", "sessions/2026-01-08-a.md") == "date 2026-01-08; ");
  CHECK(stated_in("x\n", "sessions/SESSION-2026-04-12-v2.md") == "date 2026-04-12; ");
  CHECK(stated_in("x\n", "sessions/2026-01-08/session-notes.md") == "date 2026-01-08; ");
  CHECK(stated_in("x\n", "sessions/session-001.md").empty());
}

TEST_CASE("front matter is trusted before header, header before section and file name",
          "[journal]") {
  CHECK(stated_in("---\ndate: 2026-01-01\n---\n# T\n**Date:** 2026-01-02\n",
                  "sessions/2026-01-01.md") == "date 2026-01-01; ");
  CHECK(stated_in("# T\n**Focus:** a\n\n## Focus\n\nb\n") == "focus a; ");
}

TEST_CASE("the five lines of a legend are not the answer", "[journal]") {
  CHECK(
      stated_in(
          "## Confidence Level\n\n⭐⭐⭐⭐⭐ - Teach\n⭐⭐⭐⭐☆ - Apply\n⭐⭐⭐☆☆ - Know\n⭐⭐☆☆☆ - Saw\n⭐☆☆☆☆ - "
          "Heard\n\n**Current:** ⭐⭐☆☆☆\n") == "confidence 2; ");
  CHECK(stated_in("## Confidence Level\n\n4/5\n") == "confidence 4; ");
}

TEST_CASE("a work log has no status of learning", "[journal]") {
  CHECK(stated_in("# Session: T\n**Branch:** b\n**Status:** COMPLETE\n\n## Files Modified\n") ==
        "branch b; ");
}

TEST_CASE("what cannot be right is told at its own column", "[journal]") {
  struct Row {
    std::string_view text;
    std::string_view faults;
  };
  const Row rows[] = {
      {"# T\n**Date:** 2026-13-41\n", "2:11 [date-invalid] there is no day '2026-13-41'\n"},
      {"---\nlevel_after: L7\n---\n# T\n", "2:14 [level-unknown] 'L7' is no level\n"},
      {"---\nlevel_before: L7 → L8\n---\n# T\n", "2:15 [level-unknown] 'L7 → L8' is no level\n"},
      {"---\ngoal_type: fun\n---\n# T\n", "2:12 [value-unknown] 'fun' is no type of goal\n"},
      {"# T\n**Date:** YYYY-MM-DD\n",
       "2:11 [field-placeholder] 'YYYY-MM-DD' was left from the template\n"},
      {"# T\n**Date:** 2024-XX-XX\n",
       "2:11 [field-placeholder] '2024-XX-XX' was left from the template\n"},
      {"# T\n**Duration:** X hours Y minutes\n",
       "2:15 [field-placeholder] 'X hours Y minutes' was left from the template\n"},
      {"# T\n**Focus:** [Main objective]\n",
       "2:12 [field-placeholder] '[Main objective]' was left from the template\n"},
      {"---\nstatus: weak | ok | mastered\n---\n# T\n",
       "2:9 [field-placeholder] 'weak | ok | mastered' was left from the template\n"},
      {"# T\n**Date:** 2026-01-08\n**Level:** beginner\n**Status:** fine so far\n", ""},
  };
  for (const Row& row : rows) {
    CAPTURE(row.text);
    CHECK(faults_of(read_text(row.text)) == row.faults);
  }
}

TEST_CASE("a day in the text that is not the file name's is told, and counts", "[journal]") {
  const Entry entry = read_text("# T\n**Date:** 2026-01-09\n", "sessions/2026-01-08-a.md");
  CHECK(faults_of(entry) ==
        "2:11 [date-conflict] the text says 2026-01-09 and the file's name 2026-01-08\n");
  CHECK(daybook::text::to_iso(entry.common.date->value.first) == "2026-01-09");
  CHECK(faults_of(read_text("# T\n**Date:** 2026-01-07 - 2026-01-09\n", "sessions/2026-01-08-a.md"))
            .empty());
}

TEST_CASE("the total of a list of times is the session's, and one of several topics is none",
          "[journal]") {
  CHECK(stated_in("# T\n\n## Time Spent\n- Morning: 2 hours\n- **Total: 3.5 hours**\n") ==
        "duration_min 210; ");
  CHECK(stated_in("# T\n\n## Time\n* **Planned:** 2h\n* **Actual:** ~1h\n") == "duration_min 60; ");
  CHECK(stated_in("# T\n\n## Topics\n- a\n- b\n- c\n") == "");
  CHECK(stated_in("# T\n\n**Status:** ✅ Shipped early\n") == "status Shipped early; ");
  CHECK(stated_in("# T\n\n### Focus\nQueues\n") == "focus Queues; ");
}
