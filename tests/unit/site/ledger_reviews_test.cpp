// SPDX-License-Identifier: MIT
// What comes up for review, and when: each row is a journal of a session a day from 1 June.
#include <fmt/format.h>
#include <initializer_list>

#include "site/ledger.hpp"
#include "support/catch.hpp"
#include "support/journal_text.hpp"

using namespace daybook;

namespace {

std::string reviews(std::initializer_list<std::string_view> bodies) {
  std::string archive;
  int day = 0;
  for (const std::string_view body : bodies) {
    ++day;
    archive += fmt::format(
        "-- sessions/2026-06-{0:02}-s.md --\n---\ntrack: T\nmodule: M\n---\n# Day {0}\n\n{1}\n",
        day, body);
  }
  std::string lines;
  for (const site::Review& review : tests::link_text(archive).value.reviews) {
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

TEST_CASE("a verdict that was not good is due until a better one", "[site][ledger]") {
  CHECK(reviews({exchange("Weak")}) == "2026-06-03 verdict after 2: Why UTF-8? x1\n");
  CHECK(reviews({exchange("Partial")}) == "2026-06-08 verdict after 7: Why UTF-8? x1\n");
  CHECK(reviews({exchange("Strong")}).empty());
  CHECK(reviews({exchange("Weak"), exchange("Partial")}) ==
        "2026-06-09 verdict after 7: Why UTF-8? x2\n");
  CHECK(reviews({exchange("Weak"), exchange("Strong")}).empty());
  CHECK(reviews({verification("Failed")}) == "2026-06-03 verdict after 2: explain it x1\n");
  CHECK(reviews({verification("Failed"), verification("Not started")}) ==
        "2026-06-03 verdict after 2: explain it x1\n");
  CHECK(reviews({verification("Failed"), verification("Passed")}).empty());
}

TEST_CASE("a hypothesis is due until the same is stated as a fact", "[site][ledger]") {
  constexpr std::string_view k_hypothesis =
      "## 2) Distilled Knowledge\n\n### Hypotheses\n\n* Caches explain it\n";
  constexpr std::string_view k_fact =
      "## 2) Distilled Knowledge\n\n### Facts\n\n* Caches explain it.\n";
  CHECK(reviews({k_hypothesis}) == "2026-06-08 hypothesis after 7: Caches explain it x1\n");
  CHECK(reviews({k_hypothesis, k_fact}).empty());
}

TEST_CASE("low confidence brings the module up until it has risen", "[site][ledger]") {
  CHECK(reviews({"Confidence: 1/5"}) == "2026-06-03 confidence after 2: Day 1 x1\n");
  CHECK(reviews({"Confidence: 1/5", "Confidence: 2/5"}) ==
        "2026-06-09 confidence after 7: Day 2 x2\n");
  CHECK(reviews({"Confidence: 2/5", "Confidence: 3/5"}).empty());
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
