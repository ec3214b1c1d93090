// SPDX-License-Identifier: MIT
// Decisions of sessions and records in one list, chains of records, and what contradicts itself.
#include "site/decisions.hpp"

#include <fmt/format.h>
#include <string>
#include <string_view>
#include <vector>

#include "site/site.hpp"
#include "support/catch.hpp"
#include "support/journal_text.hpp"

using namespace daybook;

namespace {

std::string record(int number, std::string_view status, std::string_view folder = "adr") {
  return fmt::format("-- {}/{:04}-r.md --\n# Record {}\n\n## Status\n\n{}\n", folder, number,
                     number, status);
}

/// Each chain: its records, and its arrows with `*` where they are in a circle.
std::string chains(std::string_view archive) {
  const site::Site site = tests::link_text(archive).value;
  std::string lines;
  for (const site::DecisionChain& chain : site.decision_chains) {
    for (const site::AdrId id : chain.records)
      lines += site.file(site.adr(id).file).entry->common.title.value + ";";
    for (const site::Supersession& arrow : chain.arrows)
      lines +=
          fmt::format(" {}>{}{}", arrow.newer.index, arrow.older.index, arrow.in_cycle ? "*" : "");
    lines += "\n";
  }
  return lines;
}

std::string said(std::string_view archive) {
  return tests::brief(tests::link_text(archive).diagnostics);
}

}  // namespace

TEST_CASE("records that supersede one another are a chain, whichever of them says so", "[site]") {
  CHECK(chains(record(1, "Superseded by ADR-0002") + record(2, "Superseded by ADR-0003") +
               record(3, "Accepted") + record(4, "Accepted")) ==
        "Record 1;Record 2;Record 3; 1>0 2>1\n");
  CHECK(chains(record(1, "Superseded") + record(2, "Accepted\n\nSupersedes ADR-0001")) ==
        "Record 1;Record 2; 1>0\n");
}

TEST_CASE("records without numbers are joined by their links", "[site]") {
  CHECK(chains("-- adr/20200101-old.md --\n# Old\n\n"
               "- Status: superseded by [20200202-new](20200202-new.md)\n"
               "-- adr/20200202-new.md --\n# New\n\n- Status: accepted\n") == "Old;New; 1>0\n");
}

TEST_CASE("a number means the record of the same folder first", "[site]") {
  CHECK(chains(record(1, "Accepted", "a/adr") + record(2, "Accepted", "a/adr") +
               record(1, "Superseded by 2", "b/adr") +
               record(2, "Accepted\n\nSupersedes ADR-0001", "b/adr"))
            .find(" 3>1") != std::string::npos);
}

TEST_CASE("arrows of a circle are told from those that lead to it", "[site]") {
  CHECK(chains(record(1, "Superseded by ADR-0002") + record(2, "Superseded by ADR-0001") +
               record(3, "Accepted\n\nSupersedes ADR-0002")) ==
        "Record 1;Record 2;Record 3; 0>1* 1>0* 2>1\n");
}

TEST_CASE("what decisions contradict themselves in is reported where it is said", "[site]") {
  struct Row {
    std::string archive;
    std::string_view said;
  };
  const std::string session = "-- sessions/2026-01-01-s.md --\n# S\n\n## Decisions\n\n- Use it\n";
  const std::vector<Row> rows{
      {record(4, "Superseded by ADR-0005") + record(5, "Superseded by ADR-0004"),
       "adr/0004-r.md:3:1: [adr-cycle] ADR-4 and ADR-5 supersede one another in a circle\n"},
      {record(1, "Accepted") + record(2, "Accepted\n\nSupersedes ADR-0001"),
       "adr/0001-r.md:3:1: [adr-accepted-superseded] ADR-1 is accepted, but superseded by ADR-2\n"},
      {"-- adr/0001-r.md --\n# 记录\n\n## 状态\n\n已采纳\n" +
           record(2, "Accepted\n\nSupersedes ADR-0001"),
       "adr/0001-r.md:3:1: [adr-accepted-superseded] ADR-1 is accepted, but superseded by ADR-2\n"},
      {record(6, "Superseded by ADR-0006"),
       "adr/0006-r.md:5:15: [adr-cycle] ADR-6 supersedes itself\n"},
      // What is only proposed does not replace anything yet.
      {record(1, "Accepted") + record(2, "Proposed\n\nSupersedes ADR-0001"), ""},
      {record(1, "Superseded"),
       "adr/0001-r.md:3:1: [adr-successor-missing] ADR-1 is superseded, but no record says by "
       "which\n"},
      {record(1, "Superseded by [the handbook](https://example.org/)"), ""},
      {record(1, "Accepted") + session + "  - ADR: 12\n",
       "sessions/2026-01-01-s.md:6:10: [decision-adr-missing] the decision names record 12, which "
       "is not there\n"},
      {record(1, "Accepted") + session + "- Leave that, as ADR-0012 says\n",
       "sessions/2026-01-01-s.md:6:18: [decision-adr-missing] the decision names record 12, which "
       "is not there\n"},
      {record(1, "Accepted") + session + "\n## Log\n\nAs ADR-0012 says.\n",
       "sessions/2026-01-01-s.md:9:4: [adr-unknown] there is no decision record 12\n"},
      {record(1, "Accepted") + session + "  - ADR: 1\n", ""},
      {record(1, "Accepted") + session + "  - ADR: none\n", ""},
      // A journal without records names those of another project.
      {session + "  - ADR: 12\n", ""},
      {session + "\n## Log\n\nAs ADR-0012 says.\n", ""},
  };
  for (const Row& row : rows) {
    CAPTURE(row.archive);
    CHECK(said(row.archive) == row.said);
  }
}

TEST_CASE("all decisions stand in one list, newest first, with the record they name", "[site]") {
  const site::Site site =
      tests::link_text(
          "-- adr/0001-r.md --\n# Keep it\n\nDate: 2026-01-02\n\n## Status\n\nAccepted\n"
          "-- adr/0002-r.md --\n# Undated\n"
          "-- sessions/2026-01-03-s.md --\n# S\n\n## Decisions\n\n- Use it\n"
          "  - ADR: ADR-0001\n- Leave that\n")
          .value;
  std::string lines;
  for (const site::Decision& decision : site.decisions)
    lines += fmt::format("{}: {}\n", site::decision_text(site, decision),
                         site::decision_status(site, decision));
  CHECK(lines == "Use it: accepted\nLeave that: \nKeep it: accepted\nUndated: other\n");
}

TEST_CASE("a chain of many records is followed without recursion", "[site][stress]") {
  std::string archive;
  constexpr int k_records = 5000;
  for (int i = 1; i <= k_records; ++i)
    archive += record(i, i < k_records ? fmt::format("Superseded by ADR-{}", i + 1) : "Accepted");
  const site::Site site = tests::link_text(archive).value;
  REQUIRE(site.decision_chains.size() == 1);
  CHECK(site.decision_chains.front().arrows.size() == k_records - 1);
}
