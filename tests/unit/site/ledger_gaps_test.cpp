// SPDX-License-Identifier: MIT
// Gaps over sessions: each row is a journal of a session a day from 1 June, built on the 30th.
#include <fmt/format.h>
#include <initializer_list>

#include "site/ledger.hpp"
#include "support/catch.hpp"
#include "support/journal_text.hpp"

using namespace daybook;

namespace {

site::Site linked(std::initializer_list<std::string_view> bodies) {
  std::string archive;
  int day = 0;
  for (const std::string_view body : bodies) {
    ++day;
    archive += fmt::format(
        "-- sessions/2026-06-{0:02}-s.md --\n---\ntrack: T\nmodule: M\n---\n# Day {0}\n\n{1}\n",
        day, body);
  }
  return tests::link_text(archive).value;
}

std::string number(const std::optional<site::SessionId>& id) {
  return id ? std::to_string(id->index) : "-";
}

std::string gaps(std::initializer_list<std::string_view> bodies) {
  std::string lines;
  for (const site::Gap& gap : linked(bodies).gaps) {
    lines +=
        fmt::format("{} {} x{} closed in {} proposed in {} age {}\n", gap.text,
                    gap.severity.empty() ? "-" : gap.severity, gap.sessions.size(),
                    number(gap.closed), number(gap.closing_proposed), gap.age_days.value_or(-1));
  }
  return lines;
}

constexpr std::string_view k_passed =
    "## 5) Verification\n\n* **Task:** explain it\n* **Status:** Passed\n";
constexpr std::string_view k_failed =
    "## 5) Verification\n\n* **Task:** explain it\n* **Status:** Failed\n";

}  // namespace

TEST_CASE("open gaps come before closed ones, and the worst first", "[site][ledger]") {
  CHECK(gaps({"## 6) Knowledge Gaps\n\n| Gap | Severity |\n| --- | --- |\n| Lists | L |\n| Marks | "
              "M |\n"
              "| Tables | H |\n| Rows — resolved | H |\n| Quotes | |\n"}) ==
        "Tables H x1 closed in - proposed in - age 29\n"
        "Marks M x1 closed in - proposed in - age 29\n"
        "Lists L x1 closed in - proposed in - age 29\n"
        "Quotes - x1 closed in - proposed in - age 29\n"
        "Rows H x1 closed in 0 proposed in - age 0\n");
}

TEST_CASE("a gap is closed by what says so and never by being absent", "[site][ledger]") {
  CHECK(gaps({"## Knowledge Gaps\n\n- [ ] Tables", "## Summary\n\nNothing of it."}) ==
        "Tables - x1 closed in - proposed in - age 29\n");
  struct Row {
    std::string_view closing;
    std::string_view expected;
  };
  for (const auto& [closing, expected] : {
           Row{"## Knowledge Gaps\n\n- [x] tables.",
               "tables. - x2 closed in 1 proposed in - age 1\n"},
           Row{"## Knowledge Gaps\n\n- ✅ Tables", "Tables - x2 closed in 1 proposed in - age 1\n"},
           Row{"## Knowledge Gaps\n\n- Tables — resolved",
               "Tables - x2 closed in 1 proposed in - age 1\n"},
           Row{"## Knowledge Gaps\n\n- Tables (Closed)",
               "Tables - x2 closed in 1 proposed in - age 1\n"},
           Row{"## Knowledge Gaps\n\n- Tables (resolved 2026-06-02)",
               "Tables - x2 closed in 1 proposed in - age 1\n"},
           Row{"## Knowledge Gaps\n\n- Tables: closed",
               "Tables - x2 closed in 1 proposed in - age 1\n"},
           Row{"## Knowledge Gaps\n\n- tables（已解决）",
               "tables - x2 closed in 1 proposed in - age 1\n"},
           Row{"## Knowledge Gaps\n\n- ~~Tables~~",
               "Tables - x2 closed in 1 proposed in - age 1\n"},
           Row{"## Knowledge Gaps\n\n| Gap | Status |\n| --- | --- |\n| Tables | closed |",
               "Tables - x2 closed in 1 proposed in - age 1\n"},
           Row{"## Tasks\n\n- [x] Tables", "Tables - x1 closed in 1 proposed in - age 1\n"},
           Row{"## Tasks\n\n- [ ] Tables", "Tables - x1 closed in - proposed in - age 29\n"},
       }) {
    CAPTURE(closing);
    CHECK(gaps({"## Knowledge Gaps\n\n- Tables", closing}) == expected);
  }
}

TEST_CASE("a severity in brackets is no part of a gap's name", "[site][ledger]") {
  for (const std::string_view tagged : {"- Tables (H)", "- [High] Tables", "- Tables（高）"}) {
    CAPTURE(tagged);
    CHECK(gaps({"## Knowledge Gaps\n\n" + std::string(tagged),
                "## Knowledge Gaps\n\n- Tables - closed"})
              .find("closed in 1") != std::string::npos);
  }
  CHECK(gaps({"## Knowledge Gaps\n\n- Tables (nested)"}).starts_with("Tables (nested) "));
  CHECK(gaps({"## Knowledge Gaps\n\n- Pool (high load)"}).starts_with("Pool (high load) "));
}

TEST_CASE("a gap that a later session names again is open again", "[site][ledger]") {
  CHECK(gaps({"## Knowledge Gaps\n\n- [x] Tables", "## Knowledge Gaps\n\n- [ ] Tables"}) ==
        "Tables - x2 closed in - proposed in - age 29\n");
}

TEST_CASE("a later passed verification of the module only proposes to close a gap",
          "[site][ledger]") {
  constexpr std::string_view k_gap = "## Knowledge Gaps\n\n- Tables\n\n";
  CHECK(gaps({k_gap, k_passed}) == "Tables - x1 closed in - proposed in 1 age 29\n");
  CHECK(gaps({k_passed, k_gap}) == "Tables - x1 closed in - proposed in - age 28\n");
  CHECK(gaps({k_gap, k_failed}) == "Tables - x1 closed in - proposed in - age 29\n");
  CHECK(gaps({std::string(k_gap) + std::string(k_passed)}) ==
        "Tables - x1 closed in - proposed in - age 29\n");
  CHECK(gaps({k_gap, k_passed, k_gap}) == "Tables - x2 closed in - proposed in - age 29\n");
  CHECK(gaps({k_gap, k_passed, "## Knowledge Gaps\n\n- [x] Tables"}) ==
        "Tables - x2 closed in 2 proposed in - age 2\n");
  const site::Site other = tests::link_text(
                               "-- sessions/2026-06-01__T__M__a.md --\n# A\n\n## Knowledge "
                               "Gaps\n\n- Tables\n-- sessions/2026-06-02__T__N__b.md --\n# B\n\n" +
                               std::string(k_passed))
                               .value;
  CHECK_FALSE(other.gaps.front().closing_proposed.has_value());
}

TEST_CASE("what a session does not say of a gap stays as an earlier one said", "[site][ledger]") {
  const site::Site all =
      linked({"## Knowledge Gaps\n\n| Gap | Symptom | Root cause | Severity | Fix plan |\n"
              "| --- | --- | --- | --- | --- |\n| Tables | slow | no index | H | read |\n",
              "## Knowledge Gaps\n\n| Gap | Severity | Fix plan |\n| --- | --- | --- |\n"
              "| Tables | L | measure |\n"});
  REQUIRE(all.gaps.size() == 1);
  const site::Gap& gap = all.gaps.front();
  CHECK(fmt::format("{}|{}|{}|{}", gap.severity, gap.symptom, gap.cause, gap.fix_plan) ==
        "L|slow|no index|measure");
}
