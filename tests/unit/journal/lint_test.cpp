// SPDX-License-Identifier: MIT
// The lint of one file: what it says where, what it leaves alone, and which fixes it offers.  That
// each rule fires at all is held by the examples of doc/rules.
#include "journal/lint/lint.hpp"

#include "journal/lint/rules.hpp"
#include "support/catch.hpp"
#include "unit/journal/reading.hpp"

using namespace daybook;
using namespace daybook::journal;

namespace {

struct Linting {
  Entry entry;
  text::Findings findings;
};

Linting lint_text(std::string_view text, std::string path = "sessions/2026-03-05-splits.md") {
  static const Vocabulary vocabulary;
  Linting linting{read_text(text, std::move(path)), {}};
  linting.findings = lint(linting.entry, vocabulary);
  return linting;
}

/// The messages of one rule as `line:column message`, one a line.
std::string said(const Linting& linting, text::Rule rule) {
  std::string out;
  for (const text::Diagnostic& diagnostic : linting.findings.diagnostics) {
    if (diagnostic.rule != rule) continue;
    out += std::to_string(diagnostic.place.begin.line) + ":" +
           std::to_string(diagnostic.place.begin.column) + " " + diagnostic.message + "\n";
  }
  return out;
}

std::string said(std::string_view text, text::Rule rule) {
  return said(lint_text(text), rule);
}

/// The fixes as `rule: BEFORE => AFTER` or `rule: name NEW`, one a line.
std::string fixes(const Linting& linting) {
  std::string out;
  for (const text::Fix& fix : linting.findings.fixes) {
    const std::string rule = std::string(text::rule_name(fix.rule)) + ": ";
    for (const text::Edit& edit : fix.edits) {
      out += rule + std::string(linting.entry.document->source().slice(edit.span)) + " => " +
             edit.text + "\n";
    }
    if (!fix.new_name.empty()) out += rule + "name " + fix.new_name + "\n";
  }
  return out;
}

}  // namespace

TEST_CASE("words of a template are reported where they stand", "[journal][lint]") {
  CHECK(said("# Learning Session - [DATE]\n\n"
             "## Resources Used\n\n- [Link/Path] - [What we learned from it]\n\n"
             "```[language]\ncode\n```\n\n"
             "## What I Can Now Do\n\n| Capability | Level |\n|---|---|\n| I can … | L2 |\n\n"
             "See [it](./YYYY-MM-DD.md).\n",
             text::Rule::placeholder_left) ==
        "1:22 '[DATE]' was left from the template\n"
        "5:3 '[Link/Path] - [What we learned from it]' was left from the template\n"
        "7:4 '[language]' was left from the template\n"
        "15:3 'I can …' was left from the template\n"
        "17:10 './YYYY-MM-DD.md' was left from the template\n");
}

TEST_CASE("what people write themselves is no placeholder", "[journal][lint]") {
  for (const std::string_view text :
       {"- [1]\n", "- [2026-01-08]\n", "- [x] done\n", "- [WIP]\n", "- `[Topic]`\n", "- `<name>`\n",
        "- [Topic](https://example.org)\n", "- [[Topic]]\n", "**Tags**: [nlp, attention]\n",
        "| a | b |\n|---|---|\n| ? | _ |\n", "## Results - [WIP]\n", "- none\n",
        "```text\n[language]\n```\n", "- Fill in the blank questions\n", "```mermaid\na\n```\n"}) {
    CAPTURE(text);
    CHECK(said("# Splits\n\n## Notes\n\n" + std::string(text), text::Rule::placeholder_left) == "");
  }
}

TEST_CASE("a placeholder in metadata is left to the reader's rule", "[journal][lint]") {
  const Linting linting = lint_text("# Splits\n\n**Focus:** [Main objective]\n");
  CHECK(said(linting, text::Rule::placeholder_left) == "");
  CHECK(faults_of(linting.entry).find("[field-placeholder]") != std::string::npos);
}

TEST_CASE("a heading states a limit in words of several languages", "[journal][lint]") {
  struct Row {
    const char* heading;
    std::uint32_t number;
    StatedLimit::Of of;
  };
  using enum StatedLimit::Of;
  for (const Row& row :
       {Row{"Summary (10 lines max)", 10, lines}, Row{"Plan (Max 3 items)", 3, items},
        Row{"计划（最多3项）", 3, items}, Row{"总结（不超过 10 行）", 10, lines},
        Row{"Steps (at most 5 bullets)", 5, items}}) {
    CAPTURE(row.heading);
    const auto limit = limit_in(row.heading);
    REQUIRE(limit);
    CHECK(limit->number == row.number);
    CHECK(limit->of == row.of);
  }
  for (const char* heading : {"Summary", "Run (max 2 hours)", "Max 3 items", "Plan (3 items)",
                              "Notes (optional)", "Loss (max)", "()"}) {
    CAPTURE(heading);
    CHECK_FALSE(limit_in(heading));
  }
}

TEST_CASE("entries and lines over a limit are counted, sub-sections too", "[journal][lint]") {
  CHECK(
      said("# A\n\n## Next Steps (max 2 items)\n\n- one\n  - part\n- two\n\n### Later\n\n- three\n",
           text::Rule::too_many_items) ==
      "3:1 'Next Steps (max 2 items)' has 3 entries, and its heading allows 2\n");
  CHECK(said("# A\n\n## Next Steps (max 2 items)\n\n- one\n- two\n- [ ] [Action item]\n",
             text::Rule::too_many_items) == "");
  CHECK(said("# A\n\n## Summary (2 lines max)\n\none\ntwo\n\n- three\n",
             text::Rule::section_too_long) ==
        "3:1 'Summary (2 lines max)' has 3 lines, and its heading allows 2\n");
}

TEST_CASE("a session names something to take away in any of several ways", "[journal][lint]") {
  CHECK(said("# Splits\n\n## Activities\n\n1. Ran it twice\n", text::Rule::takeaway_missing) ==
        "1:1 this session names nothing to take away\n");
  for (const std::string_view taken :
       {"## Key Learnings\n\n- A split needs a seed.\n", "## Decisions Made\n\n1. Set the seed\n",
        "## Knowledge Gaps\n\n- Strata\n",
        "## Session Log\n\nRan it.\n\n**Key Insight:** seeds matter\n",
        "> [!important] A split needs a seed.\n",
        "## Challenges\n\n### Halves differ\n\n- **Solution**: set the seed\n"}) {
    CAPTURE(taken);
    CHECK(said("# Splits\n\n" + std::string(taken), text::Rule::takeaway_missing) == "");
  }
}

TEST_CASE("a session in headings of its own is told where they get a meaning", "[journal][lint]") {
  const auto help = [](const std::string& text) {
    const Linting linting = lint_text(text);
    for (const auto& each : linting.findings.diagnostics) {
      if (each.rule == text::Rule::takeaway_missing) return each.help;
    }
    return std::string();
  };
  CHECK(help("# A\n\n## Zibble\n\n- b\n\n## Wobble\n\n- d\n").find("vocabulary.headings") !=
        std::string::npos);
  CHECK(help("# A\n\n## Zibble\n\n- b\n\n## Log\n\n- d\n").find("vocabulary") == std::string::npos);
}

TEST_CASE("a level that falls within a session needs a word", "[journal][lint]") {
  const std::string levels = "---\nlevel_before: L3\nlevel_after: L2\n---\n# A\n";
  CHECK(said(levels, text::Rule::level_falls) ==
        "3:14 the level falls from L3 to L2 and nothing says why\n");
  for (const std::string_view why : {"## Knowledge Gaps\n\n- Seeds\n",
                                     "## Verification\n\n- **Task:** split\n- **Status:** Failed\n",
                                     "## Notes\n\n- Back to L2 after a year without it\n"}) {
    CAPTURE(why);
    CHECK(said(levels + "\n" + std::string(why), text::Rule::level_falls) == "");
  }
}

TEST_CASE("dates of front matter are written as other tools read them", "[journal][lint]") {
  struct Row {
    const char* matter;
    const char* fixes;
  };
  for (const Row& row : {
           Row{"date: 2026-03-05\n", ""},
           Row{"date: 2026-03-05T19:00:00+08:00\n", ""},
           Row{"date: 2026/3/5\n", "date-form: 2026/3/5 => 2026-03-05\n"},
           Row{"date: \"March 5, 2026\"\n", "date-form: \"March 5, 2026\" => 2026-03-05\n"},
           Row{"date: 2026-03-05 ~ 2026-03-07\n", ""},
           Row{"date: March 5-7, 2026\n", ""},
           Row{"date: March 5, 2026 (a Thursday)\n", ""},
           Row{"topic: Splits\n", "date-missing:  => date: 2026-03-05\n\n"},
           Row{"date: YYYY-MM-DD\n", "field-placeholder: YYYY-MM-DD => 2026-03-05\n"},
           Row{"date: '2026/3/5' # as planned\n", "date-form: '2026/3/5' => 2026-03-05\n"},
           Row{"date: !!str 2026/3/5\n", "date-form: 2026/3/5 => 2026-03-05\n"},
           // Only a value that stands on one line can be replaced there.
           Row{"date: |\n  2026/3/5\n", ""},
           Row{"date: >-\n  2026/3/5\n", ""},
           Row{"date: |\n  YYYY-MM-DD\n", ""},
           Row{"date: \"March 5,\n  2026\"\n", ""},
           Row{"date: March 5,\n  2026\n", ""},
           Row{"date: &day 2026/3/5\n", ""},
       }) {
    CAPTURE(row.matter);
    CHECK(fixes(lint_text("---\n" + std::string(row.matter) + "---\n# Splits\n")) == row.fixes);
  }
}

TEST_CASE("a date is added to front matter only where the file states one day", "[journal][lint]") {
  CHECK(fixes(lint_text("---\ntopic: A\n---\n# A\n", "sessions/a.md")) == "");
  CHECK(fixes(lint_text("---\ntopic: A\n---\n**Date:** 2026-03-05\n", "sessions/a.md")) ==
        "date-missing:  => date: 2026-03-05\n\n");
  CHECK(fixes(lint_text("---\r\ntopic: A\r\n---\r\n", "sessions/2026-03-05-a.md")) ==
        "date-missing:  => date: 2026-03-05\r\n\n");
  CHECK(fixes(lint_text("# No front matter\n")) == "");
}

TEST_CASE("a date's empty key is filled, and none is added above it", "[journal][lint]") {
  struct Row {
    const char* matter;
    const char* mended;  ///< the front matter after the fix
  };
  for (const Row& row : {
           Row{"topic: A\ndate:\n", "topic: A\ndate: 2026-03-05\n"},
           Row{"date:\ntopic: A\n", "date: 2026-03-05\ntopic: A\n"},
           Row{"date: # of the exam\ntopic: A\n", "date: 2026-03-05 # of the exam\ntopic: A\n"},
           Row{"date:   # of the exam\n", "date: 2026-03-05   # of the exam\n"},
           Row{"date:\n  # of the exam\ntopic: A\n",
               "date: 2026-03-05\n  # of the exam\ntopic: A\n"},
           Row{"\"date\":\r\ntopic: A\r\n", "\"date\": 2026-03-05\r\ntopic: A\r\n"},
           Row{"Date: ~\n", "Date: 2026-03-05\n"},
           Row{"date: null # later\n", "date: 2026-03-05 # later\n"},
           Row{"date:\n  ~\n", "date:\n  2026-03-05\n"},
           Row{"date: \"\"\n", "date: 2026-03-05\n"},
           Row{"日期:\n主题: A\n", "日期: 2026-03-05\n主题: A\n"},
       }) {
    CAPTURE(row.matter);
    const std::string text = "---\n" + std::string(row.matter) + "---\n# A\n";
    const Linting linting = lint_text(text);
    CHECK(said(linting, text::Rule::date_missing).find("has no date") != std::string::npos);
    REQUIRE(linting.findings.fixes.size() == 1);
    const text::Edit& edit = linting.findings.fixes[0].edits.at(0);
    std::string mended = text;
    mended.replace(edit.span.begin, edit.span.size(), edit.text);
    CHECK(mended == "---\n" + std::string(row.mended) + "---\n# A\n");
    CHECK(fixes(lint_text(mended)) == "");
  }
}

TEST_CASE("a line that is added ends as the file's lines do", "[journal][lint]") {
  for (const std::string end : {"\n", "\r\n", "\r"}) {
    for (const std::string mark : {"", "\xEF\xBB\xBF"}) {
      CAPTURE(end, mark);
      const Linting linting =
          lint_text(mark + "---" + end + "topic: A" + end + "---" + end + "# A" + end + "\nLast");
      REQUIRE(linting.findings.fixes.size() == 1);
      const text::Edit& edit = linting.findings.fixes[0].edits.at(0);
      CHECK(edit.span.begin == mark.size() + 3 + end.size());
      CHECK(edit.text == "date: 2026-03-05" + end);
    }
  }
}

TEST_CASE("a file's name is compared part by part", "[journal][lint]") {
  struct Row {
    const char* path;
    const char* matter;
    const char* fixes;
  };
  for (const Row& row : {
           Row{"2026-03-05__theory__attention__heads.md", "track: 03-Theory\nmodule: Attention",
               ""},
           Row{"2026-03-05__theory__attn__heads.md", "module: Sampling",
               "file-name-mismatch: name 2026-03-05__theory__sampling__heads.md\n"},
           Row{"2026-03-05__Theory__vLLM__heads.md", "track: 02 Infra/System",
               "file-name-mismatch: name 2026-03-05__02-Infra-System__vLLM__heads.md\n"},
           Row{"2026-03-05__theory__vllm__heads.md", "topic: Paged memory",
               "file-name-mismatch: name 2026-03-05__theory__vllm__paged-memory.md\n"},
           Row{"2026-03-05-heads.md", "topic: Attention heads, in short", ""},
           Row{"2026-03-05-notes.md", "topic: Attention", ""},
           Row{"2026-03-05-attention.md", "topic: 注意力机制", ""},
           Row{"2026-03-05-heads.md", "date: 2026-03-06",
               "date-conflict: name 2026-03-06-heads.md\n"},
           Row{"SESSION-2026-03-05-v2.md", "date: 2026-03-06",
               "date-conflict: name SESSION-2026-03-06-v2.md\n"},
           Row{"20260305-heads.md", "date: 2026-03-06", ""},
           // A part is replaced where it stands, whatever else in the name looks like it.
           Row{"2026-03-05__theory__attention__attention-basics.md",
               "track: Theory\nmodule: Sampling\ntopic: Attention basics",
               "file-name-mismatch: name 2026-03-05__theory__sampling__attention-basics.md\n"},
           Row{"2026-03-05__x__x__x.md", "track: Foo\nmodule: Bar",
               "file-name-mismatch: name 2026-03-05__foo__bar__x.md\n"},
           Row{"2026-03-05__03__m__t.md", "track: Foo",
               "file-name-mismatch: name 2026-03-05__foo__m__t.md\n"},
           Row{"2026-03-05__x__m__t.md", "date: 2026-03-06\ntrack: 2026-03-05",
               "file-name-mismatch: name 2026-03-06__2026-03-05__m__t.md\n"},
       }) {
    CAPTURE(row.path, row.matter);
    const std::string dated =
        std::string(row.matter).starts_with("date") ? "" : "date: 2026-03-05\n";
    CHECK(fixes(lint_text("---\n" + dated + row.matter + "\n---\nText.\n",
                          "sessions/" + std::string(row.path))) == row.fixes);
  }
}

TEST_CASE("a renamed file has nothing left to mend", "[journal][lint]") {
  for (const char* matter :
       {"track: Foo\nmodule: Bar\ntopic: Paged memory", "track: C++ & Rust\nmodule: A__B",
        "topic: 深入理解注意力机制的计算过程与显存占用以及它的近似方法之间的取舍关系\ntrack: "
        "Ünit/Ölçü",
        "track: .hidden\nmodule: \"v1. 2.\"", "track: \"***\"\nmodule: 03-Theory"}) {
    CAPTURE(matter);
    const std::string text = "---\ndate: 2026-03-05\n" + std::string(matter) + "\n---\nText.\n";
    const Linting first = lint_text(text, "sessions/2026-03-05__x__x__x.md");
    REQUIRE(first.findings.fixes.size() == 1);
    const std::string renamed = "sessions/" + first.findings.fixes[0].new_name;
    CHECK(fixes(lint_text(text, renamed)) == "");
  }
}

TEST_CASE("only sessions are linted", "[journal][lint]") {
  static const Vocabulary vocabulary;
  const Entry note = read_text("# [Topic]\n\n- [Link/Path]\n", "notes/a.md", Room::other);
  CHECK(lint(note, vocabulary).diagnostics.empty());
}
