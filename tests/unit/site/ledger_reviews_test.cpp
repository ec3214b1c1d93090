// SPDX-License-Identifier: MIT
// What comes up for review, and when: each row is a journal of a session a day from 1 June.
#include <algorithm>
#include <fmt/format.h>
#include <initializer_list>
#include <vector>

#include "site/ledger.hpp"
#include "support/catch.hpp"
#include "support/journal_text.hpp"

using namespace daybook;

namespace {

std::string reviews(std::initializer_list<std::string_view> bodies,
                    const tests::JournalText& settings = {}) {
  std::string archive;
  int day = 0;
  for (const std::string_view body : bodies) {
    ++day;
    archive += fmt::format(
        "-- sessions/2026-06-{0:02}-s.md --\n---\ntrack: T\nmodule: M\n---\n# Day {0}\n\n{1}\n",
        day, body);
  }
  std::string lines;
  for (const site::Review& review : tests::link_text(archive, settings).value.reviews) {
    lines += fmt::format("{} {} after {}: {} x{}\n", text::to_iso(*review.due),
                         site::review_reason_name(review.reason), review.interval_days, review.text,
                         review.sessions.size());
  }
  return lines;
}

std::string exchange(std::string_view verdict) {
  return fmt::format(
      "## 3) Socratic Dialogue\n\n### Q1 — Why UTF-8?\n\n**My Answer:** Because.\n\n"
      "**Verdict:** {}\n",
      verdict);
}

std::string verification(std::string_view status) {
  return fmt::format("## 5) Verification\n\n* **Task:** explain it\n* **Status:** {}\n", status);
}

}  // namespace

TEST_CASE("an open gap is due by its severity after the last session that names it",
          "[site][ledger]") {
  CHECK(reviews({"## 6) Knowledge Gaps\n\n| Gap | Severity |\n| --- | --- |\n| Tables | H |\n"
                 "| Lists | M |\n| Quotes | L |\n"}) ==
        "2026-06-03 gap after 2: Tables x1\n"
        "2026-06-08 gap after 7: Lists x1\n"
        "2026-06-22 gap after 21: Quotes x1\n");
  CHECK(reviews({"## Knowledge Gaps\n\n- [ ] Tables", "## Knowledge Gaps\n\n- [ ] Tables"}) ==
        "2026-06-09 gap after 7: Tables x2\n");
  CHECK(
      reviews({"## Knowledge Gaps\n\n- [ ] Tables", "## Knowledge Gaps\n\n- [x] Tables"}).empty());
}

TEST_CASE("a review is overdue from the day after the one that it is due at", "[site][ledger]") {
  const auto time = [](text::Date clock) {
    tests::JournalText settings;
    settings.clock = clock;
    const auto linked = tests::link_text(
        "-- sessions/2026-06-01-s.md --\n# S\n\n## Knowledge Gaps\n\n- [ ] Tables\n", settings);
    REQUIRE(linked.value.reviews.size() == 1);
    return linked.value.reviews[0].time;
  };
  using namespace std::chrono;
  CHECK(time(year{2026} / 6 / 1) == site::ReviewTime::later);
  CHECK(time(year{2026} / 6 / 2) == site::ReviewTime::this_week);
  CHECK(time(year{2026} / 6 / 8) == site::ReviewTime::this_week);
  CHECK(time(year{2026} / 6 / 9) == site::ReviewTime::overdue);
}

TEST_CASE("a verdict that was not good is due, and the longer the more often it went well since",
          "[site][ledger]") {
  CHECK(reviews({exchange("Weak")}) == "2026-06-03 verdict after 2: Why UTF-8? x1\n");
  CHECK(reviews({exchange("Partial")}) == "2026-06-08 verdict after 7: Why UTF-8? x1\n");
  CHECK(reviews({exchange("Strong")}).empty());
  CHECK(reviews({exchange("Weak"), exchange("Partial")}) ==
        "2026-06-09 verdict after 7: Why UTF-8? x2\n");
  CHECK(reviews({exchange("Weak"), exchange("Strong")}) ==
        "2026-06-06 verdict after 4: Why UTF-8? x1\n");
  CHECK(reviews({exchange("Partial"), exchange("Strong"), exchange("Strong")}) ==
        "2026-07-01 verdict after 28: Why UTF-8? x1\n");
  CHECK(reviews({exchange("Weak"), exchange("Strong"), exchange("Weak")}) ==
        "2026-06-05 verdict after 2: Why UTF-8? x2\n");
  CHECK(reviews({verification("Failed")}) == "2026-06-03 verdict after 2: explain it x1\n");
  CHECK(reviews({verification("Failed"), verification("Not started")}) ==
        "2026-06-03 verdict after 2: explain it x1\n");
  CHECK(reviews({verification("Failed"), verification("Passed")}) ==
        "2026-06-06 verdict after 4: explain it x1\n");
}

TEST_CASE("what went well at the longest interval is learned, but a gap stays", "[site][ledger]") {
  tests::JournalText settings;
  settings.config.reviews.longest = 8;
  const std::string strong = exchange("Strong");
  CHECK(reviews({exchange("Weak"), strong, strong}, settings) ==
        "2026-06-11 verdict after 8: Why UTF-8? x1\n");
  CHECK(reviews({exchange("Weak"), strong, strong, strong}, settings).empty());
  constexpr std::string_view k_gap =
      "## Knowledge Gaps\n\n| Gap | Severity |\n| --- | --- |\n| Tables | H |\n";
  const std::string passed = verification("Passed");
  CHECK(reviews({k_gap, passed}, settings) == "2026-06-06 gap after 4: Tables x1\n");
  CHECK(reviews({k_gap, passed, passed, passed, passed}, settings) ==
        "2026-06-13 gap after 8: Tables x1\n");
  CHECK(reviews({k_gap, passed, k_gap}, settings) == "2026-06-05 gap after 2: Tables x2\n");
}

TEST_CASE("intervals grow by the factor of site.yaml and count a day once", "[site][ledger]") {
  tests::JournalText settings;
  settings.config.reviews.factor = 3;
  settings.config.reviews.high = 1;
  CHECK(reviews({exchange("Weak")}, settings) == "2026-06-02 verdict after 1: Why UTF-8? x1\n");
  CHECK(reviews({exchange("Weak"), exchange("Strong"), exchange("Strong")}, settings) ==
        "2026-06-12 verdict after 9: Why UTF-8? x1\n");
  settings.config.reviews.factor = 1;
  CHECK(reviews({exchange("Weak"), exchange("Strong"), exchange("Strong")}, settings) ==
        "2026-06-04 verdict after 1: Why UTF-8? x1\n");
  const auto twice =
      tests::link_text(fmt::format("-- sessions/2026-06-01-a.md --\n---\nmodule: M\n---\n# A\n\n{}"
                                   "-- sessions/2026-06-02-b.md --\n---\nmodule: M\n---\n# B\n\n{}"
                                   "-- sessions/2026-06-02-c.md --\n---\nmodule: M\n---\n# C\n\n{}",
                                   exchange("Weak"), exchange("Strong"), exchange("Strong")));
  REQUIRE(twice.value.reviews.size() == 1);
  CHECK(twice.value.reviews.front().passes == 1);
}

TEST_CASE("a hypothesis is due until the same is stated as a fact", "[site][ledger]") {
  constexpr std::string_view k_hypothesis =
      "## 2) Distilled Knowledge\n\n### Hypotheses\n\n* Caches explain it\n";
  constexpr std::string_view k_fact =
      "## 2) Distilled Knowledge\n\n### Facts\n\n* Caches explain it.\n";
  CHECK(reviews({k_hypothesis}) == "2026-06-08 hypothesis after 7: Caches explain it x1\n");
  CHECK(reviews({k_hypothesis, k_fact}).empty());
  CHECK(reviews({k_hypothesis,
                 "## 5) Verification\n\n* **Task:** caches explain it\n"
                 "* **Status:** Passed\n"})
            .empty());
  // Refuted, and by an experiment: what settles it is settled as in Site::knowledge.
  CHECK(reviews({k_hypothesis,
                 "## 2) Distilled Knowledge\n\n### Hypotheses\n\n"
                 "* Refuted: Caches explain it\n"})
            .empty());
  CHECK(reviews({k_hypothesis, k_fact, k_hypothesis}) ==
        "2026-06-10 hypothesis after 7: Caches explain it x2\n");
}

TEST_CASE("the archive of a work log is asked for from the 30th day to the 90th",
          "[site][ledger]") {
  constexpr std::string_view k_log =
      "-- sessions/2026-06-01-log.md --\n# Work\n\n**Branch:** main\n\n## Next Steps\n\n"
      "## Archive\n\n### Long-term Impact\n\n";
  const auto due = [&](std::string_view archive, text::Date clock) {
    tests::JournalText settings;
    settings.clock = clock;
    const auto linked = tests::link_text(std::string(k_log) + std::string(archive), settings);
    REQUIRE(linked.value.sessions.front().session->kind == journal::SessionKind::work);
    std::string lines;
    for (const site::Review& review : linked.value.reviews)
      lines +=
          fmt::format("{} {}", text::to_iso(*review.due), site::review_reason_name(review.reason));
    return lines;
  };
  constexpr text::Date k_day = std::chrono::year{2026} / 6 / 2;
  constexpr text::Date k_90th = std::chrono::year{2026} / 8 / 30;
  constexpr text::Date k_91st = std::chrono::year{2026} / 8 / 31;
  CHECK(due("[Added 30-90 days later - did it hold?]\n", k_day) == "2026-07-01 archive");
  CHECK(due("", k_90th) == "2026-07-01 archive");
  CHECK(due("", k_91st).empty());
  CHECK(due("It held.\n", k_day).empty());
  CHECK(due("- It held\n", k_day).empty());
}

TEST_CASE("low confidence brings the module up until it has risen", "[site][ledger]") {
  CHECK(reviews({"Confidence: 1/5"}) == "2026-06-03 confidence after 2: Day 1 x1\n");
  CHECK(reviews({"Confidence: 1/5", "Confidence: 2/5"}) ==
        "2026-06-09 confidence after 7: Day 2 x2\n");
  CHECK(reviews({"Confidence: 2/5", "Confidence: 3/5"}).empty());
}

TEST_CASE("a review past the last year of calendars is due at no day", "[site][ledger]") {
  const auto linked = tests::link_text(
      "-- sessions/9999-12-30-a.md --\n# A\n\n**Date:** 9999-12-30\n\n## Knowledge Gaps\n\n- "
      "Tables\n");
  REQUIRE(linked.value.reviews.size() == 1);
  CHECK_FALSE(linked.value.reviews.front().due);
}

TEST_CASE("what its author wants to come back to is due in three weeks", "[site][ledger]") {
  CHECK(reviews({"**Worth Revisiting:** Yes, the bounds"}) ==
        "2026-06-22 revisit after 21: Day 1 x1\n");
  CHECK(reviews({"**Worth Revisiting:** Yes", "**Worth Revisiting:** No"}).empty());
  CHECK(reviews({"**Worth Revisiting:** [Yes/No - should we dig deeper later?]"}).empty());
}

TEST_CASE("a session without a date makes reviews that are due at no day, last", "[site][ledger]") {
  const auto linked = tests::link_text(
      "-- sessions/a.md --\n# A\n\n## Knowledge Gaps\n\n- Tables\n"
      "-- sessions/2026-06-01-b.md --\n# B\n\n## Knowledge Gaps\n\n- Lists\n");
  REQUIRE(linked.value.reviews.size() == 2);
  CHECK(linked.value.reviews[0].text == "Lists");
  CHECK_FALSE(linked.value.reviews[1].due.has_value());
}

TEST_CASE("what a review is about is the same when lines, headings and order change",
          "[site][ledger]") {
  const auto identities = [](std::string_view archive) {
    std::vector<base::Digest> all;
    for (const site::Review& review : tests::link_text(archive).value.reviews)
      all.push_back(review.identity);
    std::ranges::sort(all);
    return all;
  };
  const auto before = identities(
      "-- sessions/2026-06-01__T__M__a.md --\n# A\n\nConfidence: 1/5\n\n"
      "## 6) Knowledge Gaps\n\n- Tables\n- Lists\n\n" +
      exchange("Weak"));
  REQUIRE(before.size() == 4);
  CHECK(std::ranges::adjacent_find(before) == before.end());
  // Another title, a line above, other headings and another order, and a session before it.
  CHECK(identities("-- sessions/2026-05-01-first.md --\n# First\n"
                   "-- sessions/2026-06-01__T__M__a.md --\n# Another title\n\nA line.\n\n"
                   "Confidence: 1/5\n\n" +
                   exchange("Weak") + "\n## Gaps\n\n- lists.\n- TABLES\n") == before);
  CHECK(identities("-- sessions/2026-06-01__T__M__a.md --\n# A\n\nConfidence: 1/5\n\n"
                   "## 6) Knowledge Gaps\n\n- Tables\n- Quotes\n\n" +
                   exchange("Weak")) != before);
  CHECK(identities("-- sessions/2026-06-01__T__N__a.md --\n# A\n\nConfidence: 1/5\n\n"
                   "## 6) Knowledge Gaps\n\n- Tables\n- Lists\n\n" +
                   exchange("Weak")) != before);
}
