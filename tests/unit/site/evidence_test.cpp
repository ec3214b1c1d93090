// SPDX-License-Identifier: MIT
// What evidence.lock makes of links and proofs, and that ARCHITECTURE.md has the table of answers.
#include "site/evidence.hpp"

#include <fmt/format.h>

#include "support/catch.hpp"
#include "support/journal_text.hpp"
#include "support/work_folder.hpp"

using namespace daybook;
using namespace std::chrono_literals;
using site::EvidenceState;

namespace {

constexpr text::Date k_day = 2026y / 6 / 20;
constexpr text::Date k_first_day = 2026y / 6 / 1;
constexpr std::string_view k_verdicts[]{"there", "gone", "unsaid"};

site::LinkEvidence known(EvidenceState state, std::string status) {
  site::LinkEvidence link;
  link.state = state;
  link.status = std::move(status);
  link.checked = k_day;
  if (state == EvidenceState::rotten) link.rotten_since = k_first_day;
  if (state == EvidenceState::moved) link.moved_to = "https://new.example.org/";
  return link;
}

/// Links a session with one claim, whose proof is a cell.
text::Checked<site::Site> link_claim(std::string_view cell, site::Evidence evidence,
                                     bool outside_links = true) {
  tests::JournalText settings;
  settings.evidence = std::move(evidence);
  settings.config.outside_links = outside_links;
  return tests::link_text(
      fmt::format("-- sessions/2026-06-10-a.md --\n---\ndate: 2026-06-10\n---\n# A\n\n"
                  "## What I Can Now Do\n\n| Capability | Level | Proof |\n| --- | --- | --- |\n"
                  "| I can parse | L2 | {} |\n",
                  cell),
      settings);
}

}  // namespace

TEST_CASE("an answer says that a link is there, gone, or nothing", "[site][evidence]") {
  struct Row {
    std::string_view answers;
    site::Verdict verdict;
  };
  for (const auto& [answers, verdict] : {
           std::pair{std::vector<std::string_view>{"200", "204", "206", "299"},
                     site::Verdict::there},
           std::pair{std::vector<std::string_view>{"404", "410", "unknown-host"},
                     site::Verdict::gone},
           std::pair{std::vector<std::string_view>{"",
                                                   "100",
                                                   "199",
                                                   "2",
                                                   "2000",
                                                   "300",
                                                   "301",
                                                   "400",
                                                   "401",
                                                   "403",
                                                   "405",
                                                   "429",
                                                   "451",
                                                   "500",
                                                   "503",
                                                   "timeout",
                                                   "unreachable",
                                                   "certificate",
                                                   "private-address",
                                                   "redirects",
                                                   "unknown"},
                     site::Verdict::unsaid},
       }) {
    for (const std::string_view answer : answers) {
      CAPTURE(answer);
      CHECK(site::verdict_of(answer) == verdict);
    }
  }
}

TEST_CASE("ARCHITECTURE.md shows the table of answers", "[site][evidence]") {
  const std::string page = tests::read_file(DAYBOOK_SOURCE "/ARCHITECTURE.md");
  for (const site::AnswerRule& rule : site::answer_rules()) {
    const std::string answers = rule.first == rule.last
                                    ? fmt::format("`{}`", rule.first)
                                    : fmt::format("`{}` to `{}`", rule.first, rule.last);
    CAPTURE(answers);
    CHECK(page.find(fmt::format("| {} | {} |", answers,
                                k_verdicts[static_cast<std::size_t>(rule.verdict)])) !=
          std::string::npos);
  }
}

TEST_CASE("each state of a link is known by its name", "[site][evidence]") {
  for (const auto state :
       {EvidenceState::ok, EvidenceState::moved, EvidenceState::rotten, EvidenceState::unsure})
    CHECK(site::find_evidence_state(site::evidence_state_name(state)) == state);
  CHECK_FALSE(site::find_evidence_state("perhaps"));
}

TEST_CASE("an outside proof is what the last check found", "[site][evidence]") {
  struct Row {
    std::string_view name;
    site::Evidence evidence;
    std::string proof;
    std::string_view state;
  };
  const std::string address = "https://example.org/x";
  for (const Row& row : {
           Row{"never asked", {}, "outside: an outside link, not checked in a build", "proved"},
           Row{"there",
               {{address, known(EvidenceState::ok, "200")}},
               "outside: an outside link, there on 2026-06-20",
               "proved"},
           Row{"moved",
               {{address, known(EvidenceState::moved, "200")}},
               "outside: an outside link, there on 2026-06-20",
               "proved"},
           Row{"not there",
               {{address, known(EvidenceState::rotten, "404")}},
               "rotten: not found on 2026-06-01",
               "broken"},
           Row{"not there, and silent now",
               {{address, known(EvidenceState::rotten, "timeout")}},
               "rotten: not found on 2026-06-01",
               "broken"},
           Row{"there once, and silent now",
               {{address, known(EvidenceState::ok, "503")}},
               "outside: an outside link, not checked in a build",
               "proved"},
           Row{"unsure",
               {{address, known(EvidenceState::unsure, "403")}},
               "outside: an outside link, not checked in a build",
               "proved"},
           Row{"another address",
               {{address + "y", known(EvidenceState::rotten, "404")}},
               "outside: an outside link, not checked in a build",
               "proved"},
       }) {
    CAPTURE(row.name);
    // One address, however it is written.
    const auto linked = link_claim("[x](HTTPS://me:word@Example.org:443/x#part)", row.evidence);
    const site::Capability& capability = linked.value.capabilities.at(0);
    const site::Proof& proof = capability.claims.at(0).proofs.at(0);
    CHECK(fmt::format("{}: {}", site::proof_rule(proof.state).name, site::proof_why(proof)) ==
          row.proof);
    CHECK(site::capability_state_name(capability.state) == row.state);
  }
}

TEST_CASE("a rotten proof is missing even where outside links do not count", "[site][evidence]") {
  const site::Evidence evidence{{"https://example.org/x", known(EvidenceState::rotten, "404")}};
  const auto linked = link_claim("<https://example.org/x>", evidence, false);
  CHECK(linked.value.capabilities.at(0).claims.at(0).proofs.at(0).state ==
        site::ProofState::rotten);
}

TEST_CASE("a proof has the digest of what is there now", "[site][evidence]") {
  site::LinkEvidence link = known(EvidenceState::ok, "200");
  link.sha256 = "aa";
  const auto digest = [&] {
    return link_claim("<https://example.org/x>", {{"https://example.org/x", link}})
        .value.capabilities.at(0)
        .claims.at(0)
        .proofs.at(0)
        .sha256;
  };
  CHECK(digest() == "aa");
  link.sha256_now = "bb";
  CHECK(digest() == "bb");
}

TEST_CASE("what a check found is said where the link stands", "[site][evidence]") {
  tests::JournalText settings;
  settings.evidence = {{"https://gone.example.org/", known(EvidenceState::rotten, "404")},
                       {"https://old.example.org/", known(EvidenceState::moved, "200")},
                       {"https://well.example.org/", known(EvidenceState::ok, "200")}};
  const auto linked = tests::link_text(
      "-- sessions/2026-06-10-a.md --\n---\ndate: 2026-06-10\n"
      "refs:\n  - title: Paper\n    link: https://gone.example.org\n---\n# A\n\n"
      "See [one](https://gone.example.org/#x), <https://well.example.org/> and\n"
      "[two](https://old.example.org).\n",
      settings);
  CHECK(tests::brief(linked.diagnostics) ==
        "sessions/2026-06-10-a.md:9:5: [link-rotten] 'https://gone.example.org/' was not there "
        "on 2026-06-01\n"
        "sessions/2026-06-10-a.md:10:1: [link-moved] 'https://old.example.org/' has moved\n"
        "sessions/2026-06-10-a.md:4:5: [link-rotten] 'https://gone.example.org/' was not there on "
        "2026-06-01\n");
  CHECK(linked.diagnostics.at(1).help == "it is now 'https://new.example.org/'");
}

TEST_CASE("a proof that is not what it was is said at its claim", "[site][evidence]") {
  site::LinkEvidence link = known(EvidenceState::ok, "200");
  link.sha256 = "aa";
  link.sha256_now = "bb";
  link.changed = k_first_day;
  const auto linked = link_claim("<https://example.org/x>", {{"https://example.org/x", link}});
  CHECK(tests::brief(linked.diagnostics) ==
        "sessions/2026-06-10-a.md:10:1: [proof-changed] 'https://example.org/x' is not what it "
        "was; seen on 2026-06-01\n");
}
