// SPDX-License-Identifier: MIT
// Which template a file follows, and what is a session outside a sessions folder.
#include "journal/dialect/dialect.hpp"

#include <memory>
#include <utility>

#include "reading.hpp"
#include "support/catch.hpp"
#include "yaml/parse.hpp"

using namespace daybook::journal;

namespace {

std::string kind(std::string_view text) {
  return std::string(session_kind_name(std::get<Session>(read_text(text).record).kind));
}

/// Reads with the dialects of a site.yaml.
Entry read_speaking(std::string_view dialects, std::string_view text,
                    std::string path = "sessions/note.md", Room room = Room::sessions) {
  const daybook::text::SourceFile site("site.yaml", std::string(dialects));
  const auto yaml =
      daybook::yaml::parse(site, {0, static_cast<std::uint32_t>(site.bytes().size())});
  Vocabulary vocabulary;
  daybook::text::Diagnostics faults;
  vocabulary.add_dialects(site, yaml.value, faults);
  REQUIRE(faults.empty());
  auto source =
      std::make_shared<const daybook::text::SourceFile>(std::move(path), std::string(text));
  auto parsed = daybook::markdown::parse(source);
  auto document = std::make_shared<const daybook::markdown::Document>(std::move(parsed.value));
  return read(std::move(document), std::move(parsed.diagnostics), Placement{room, {}, {}},
              vocabulary);
}

std::string dialect(const Entry& entry) {
  return std::get<Session>(entry.record).dialect;
}

constexpr std::string_view k_retro =
    "retro:\n"
    "  kind: work\n"
    "  headings:\n"
    "    Went well: learnings\n"
    "    Try next: next_steps\n"
    "    Log: decisions\n"
    "  fields:\n"
    "    Sprint end: date\n"
    "  labels:\n"
    "    Because: rationale\n";

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

TEST_CASE("what a text is about tells a study from work", "[journal]") {
  constexpr std::string_view k_log = "# Daily Log\n## Summary\n";
  const std::string studied =
      std::string(k_log) +
      "- Read a chapter on queues\n- Two exercises\n- The lecture again\n- A quiz\n"
      "## Problems\n- The parser hung\n## Completed\n- Notes\n";
  CHECK(kind(studied) == "learning");
  const std::string built =
      std::string(k_log) +
      "- Deployed the queue\n- Refactored it\n- A new endpoint\n- Merged the branch\n"
      "## Key Learnings\n- Backoff\n";
  CHECK(kind(built) == "work");
  // Code is quoted, not said.
  CHECK(kind(std::string(k_log) + "```\nlesson\n```\n`quiz` `exam`\n## Problems\n- a\n") == "work");
}

TEST_CASE("a file called after a day and nothing else is that day's", "[journal]") {
  CHECK(is_session("Vault/2026-03-02.md", "# March 2\n\n## What I learned\n- Pin\n"));
  CHECK(is_session("2026/03/20260302.md", "## TODO\n- [ ] read\n"));
  CHECK(is_session("Vault/2026_03_02.md", "## TODO\n- [ ] read\n"));
  CHECK_FALSE(is_session("Vault/2026-03-02-guide.md", "# Guide\n\n## What I learned\n- Pin\n"));
  CHECK_FALSE(is_session("Vault/2026-03-02.md", "# Prices\n\nTen.\n"));
}

TEST_CASE("several words that name a session do so wherever they stand in the title", "[journal]") {
  CHECK(kind("# Queue Learning Session\n## Files Modified\n- a.c\n") == "learning");
  // Nothing stands before what begins the title and goes on.
  CHECK(kind("# Learning Sessionwide\n## Files Modified\n- a.c\n") == "learning");
  CHECK(kind("# Queue Learning\n## Files Modified\n- a.c\n") == "work");
}

TEST_CASE("a kind is named by the first word or the last", "[journal]") {
  CHECK(kind("# x\n**Session Type**: Concept Learning\n## Files Modified\n## Tests\n") ==
        "learning");
  CHECK(kind("# x\n**Session Type**: Pair coding\n## Mental Model\n## Confidence\n") == "work");
}

TEST_CASE("one mark of a study is not enough without a dialogue", "[journal]") {
  CHECK(kind("# x\n## Starting Point\n- A cluster\n## Summary\n- b\n## Resources\n- c\n"
             "## Key Learnings\n- d\n") == "learning");
  CHECK(kind("# x\n## Starting Point\n- A cluster\n## Quiz\n- b\n## Resources\n- c\n"
             "## Key Learnings\n- d\n") == "study");
}

TEST_CASE("outside a sessions folder a session needs a mark of one and more", "[journal]") {
  CHECK(is_session("notes/2026-01-08-a.md", "# Session: A\n**Date:** 2026-01-08\n## Next Steps\n"));
  CHECK(
      is_session("day-07/day-07-sets.md", "# Day 7\n## Key Learnings\n- a\n## Challenges\n- b\n"));
  CHECK_FALSE(is_session("day-07/data/b.md", "# b\n"));
  CHECK_FALSE(is_session("plan-2026-01-08.md", "# Plan\n## Goals\n## Risks\n## Next Steps\n"));
  CHECK_FALSE(is_session("til/git/amend.md", "# Amend a commit\n\nWords.\n"));
}

TEST_CASE("a session has its dialect's name", "[journal]") {
  CHECK(dialect(read_text("# x\n## Mental Model\n## Confidence Level\n")) == "learning");
  CHECK(dialect(read_text("---\nlevel_before: L1\n---\n## Knowledge Gaps\n")) == "study");
  CHECK(dialect(read_text("# x\n**Branch:** b\n## Files Modified\n")) == "work");
}

TEST_CASE("headings of a user's dialect are evidence for it and have their roles in its files",
          "[journal]") {
  const Entry entry = read_speaking(k_retro,
                                    "# x\n## Went well\n- Pairing\n## Log\n"
                                    "- Keep it\n  - Because: it works\n## Try next\n- Mob\n");
  CHECK(dialect(entry) == "retro");
  CHECK(std::get<Session>(entry.record).kind == SessionKind::work);
  CHECK(entry.common.roles ==
        std::vector{Role::other, Role::learnings, Role::decisions, Role::next_steps});
  CHECK(dump_items(entry) ==
        "3 learning \"Pairing\"\n5 decision \"Keep it\" rationale=\"it works\"\n"
        "8 task \"Mob\" done=false\n");
}

TEST_CASE("words of a user's dialect mean nothing in files of another", "[journal]") {
  const Entry entry = read_speaking(k_retro,
                                    "# x\n**Branch:** b\n## Files Modified\n- `a.c`\n"
                                    "## Decisions\n- A\n## Log\n- B\n");
  CHECK(dialect(entry) == "work");
  CHECK(entry.common.roles.back() == Role::log);
}

TEST_CASE("fields of a user's dialect are evidence for it and are read", "[journal]") {
  const Entry entry = read_speaking(k_retro, "# x\n**Sprint end:** 2026-03-05\n\nwords\n");
  CHECK(dialect(entry) == "retro");
  REQUIRE(entry.common.date);
  CHECK(daybook::text::to_iso(entry.common.date->value.first) == "2026-03-05");
}

TEST_CASE("a user's dialect makes a file outside a sessions folder a session", "[journal]") {
  const std::string_view text =
      "# x\n**Sprint end:** 2026-03-05\n**Duration:** 1h\n## Went well\n## Try next\n";
  CHECK(std::holds_alternative<Session>(
      read_speaking(k_retro, text, "notes/a.md", Room::other).record));
  CHECK_FALSE(is_session("notes/a.md", text));
}

TEST_CASE("a file that names its dialect is written in it", "[journal]") {
  CHECK(dialect(read_speaking(k_retro, "# x\n**Session Type:** Retro\n## Files Modified\n")) ==
        "retro");
  CHECK(dialect(read_speaking(k_retro, "# x\n**Session Type:** Work\n## Mental Model\n")) ==
        "work");
  CHECK(dialect(read_speaking("retro: {kind: work, headings: {Log: log}}\nplay: {kind: study, "
                              "evidence: {title: {Play: 9}}}\n",
                              "# Play the violin\n")) == "play");
}

TEST_CASE("a dialect with the name of another extends it", "[journal]") {
  const std::string_view extension =
      "study:\n"
      "  headings: {Warm-up: baseline}\n"
      "  evidence:\n"
      "    roles: {baseline: 0, ideas: 9}\n"
      "  required: [gaps, verification]\n"
      "  limits:\n"
      "    summary: {lines: 5}\n";
  const daybook::text::SourceFile site("site.yaml", std::string(extension));
  const auto yaml =
      daybook::yaml::parse(site, {0, static_cast<std::uint32_t>(site.bytes().size())});
  Vocabulary vocabulary;
  daybook::text::Diagnostics faults;
  vocabulary.add_dialects(site, yaml.value, faults);
  REQUIRE(faults.empty());
  CHECK(vocabulary.dialects().size() == 3);
  const Dialect& study = *vocabulary.find_dialect("study");
  REQUIRE(study.required.size() == 2);
  CHECK(study.required[0].role == Role::verification);
  CHECK(study.required[1].role == Role::gaps);
  REQUIRE(study.limits.size() == 2);
  CHECK(study.limits[0].lines == 5U);
  CHECK(dialect(read_speaking(extension, "# x\n## Ideas\n## Mental Model\n")) == "study");
  CHECK(read_speaking(extension, "# x\n## Warm-up\n## Ideas\n").common.roles[1] == Role::baseline);
}

TEST_CASE("a section is meant by its role or by its heading", "[journal]") {
  const SectionTarget role{Role::gaps, {}, "gaps"};
  CHECK(role.fits(Role::gaps, "Anything"));
  CHECK_FALSE(role.fits(Role::other, "gaps"));
  const SectionTarget heading{std::nullopt, "next session plan", "Next Session Plan"};
  CHECK(heading.fits(Role::next_steps, name_key("10) Next Session Plan (Max 3 items)")));
  CHECK_FALSE(heading.fits(Role::next_steps, "Next Steps"));
}
