// SPDX-License-Identifier: MIT
// What the cell of a proof names, and what becomes of it.
#include "site/ledger_proofs.hpp"

#include <fmt/format.h>

#include "support/catch.hpp"
#include "support/journal_text.hpp"

using namespace daybook;

namespace {

constexpr std::string_view k_others =
    "-- lab/kv/run.py --\nprint(1)\n-- lab/kv/RESULTS.md --\n# Results\n"
    "-- lab/tcp/trace.py --\nprint(2)\n-- lab/RESULTS.md --\n# All results\n\n## TCP\n\nFast.\n"
    "-- tracks/T/M/notes.md --\n# Notes\n\n## Big Words\n\nText.\n"
    "-- sessions/2026-05-30-other.md --\n---\ndate: 2026-05-30\n---\n# Other\n\n## Verification\n\n"
    "- **Task:** do it\n- **Status:** Passed\n";

/// `text: state why path:line` of each proof that a cell names.
std::string proofs_of(std::string_view cell, tests::JournalText settings = {},
                      std::string_view verdict = "Passed") {
  const auto linked = tests::link_text(
      fmt::format("{}-- sessions/2026-06-01-a.md --\n---\ndate: 2026-06-01\n---\n# A\n\n"
                  "## Verification\n\n- **Task:** do it\n- **Status:** {}\n\n"
                  "## What I Can Now Do\n\n| Capability | Level | Proof |\n| --- | --- | --- |\n"
                  "| I can parse | L2 | {} |\n",
                  k_others, verdict, cell),
      settings);
  REQUIRE(linked.value.capabilities.size() == 1);
  std::string lines;
  for (const site::Proof& proof : linked.value.capabilities[0].claims[0].proofs) {
    lines += fmt::format("{}: {} {}:{} {}\n", proof.text, site::proof_rule(proof.state).name,
                         proof.path, proof.line, proof.results);
  }
  return lines;
}

}  // namespace

TEST_CASE("a proof is what its words name", "[site][ledger]") {
  struct Row {
    std::string_view cell;
    std::string_view proofs;
  };
  const std::string session = "sessions/2026-06-01-a.md";
  for (const Row& row : {
           Row{"", ""},
           // Files, folders and their results.
           Row{"`lab/kv/run.py`", "lab/kv/run.py: lab lab/kv/run.py:0 lab/kv/RESULTS.md\n"},
           Row{"lab/kv/", "lab/kv/: lab lab/kv:0 lab/kv/RESULTS.md\n"},
           Row{"[t](../lab/tcp/trace.py)", "t: lab lab/tcp/trace.py:0 lab/RESULTS.md#tcp\n"},
           Row{"see lab/kv/run.py, at home",
               "lab/kv/run.py: lab lab/kv/run.py:0 lab/kv/RESULTS.md\n"},
           Row{"`lab/gone.py`", "lab/gone.py: missing :0 \n"},
           Row{"[gone](../lab/gone.py)", "gone: missing :0 \n"},
           // Sections.
           Row{"[n](../tracks/T/M/notes.md#big-words)", "n: file tracks/T/M/notes.md:3 \n"},
           Row{"[[notes#Big Words]]", "notes#Big Words: file tracks/T/M/notes.md:3 \n"},
           Row{"`tracks/T/M/notes.md#small`",
               "tracks/T/M/notes.md#small: section_missing tracks/T/M/notes.md:0 \n"},
           // Sessions.
           Row{"this session", "this session: passed sessions/2026-06-01-a.md:0 \n"},
           Row{"session#verification",
               "session#verification: passed sessions/2026-06-01-a.md:6 \n"},
           Row{"[o](2026-05-30-other.md#verification)",
               "o: passed sessions/2026-05-30-other.md:6 \n"},
           Row{"[o](2026-05-30-other.md#nowhere)",
               "o: section_missing sessions/2026-05-30-other.md:0 \n"},
           // Elsewhere.
           Row{"<https://example.org/x>", "https://example.org/x: outside :0 \n"},
           Row{"commit 1a2b3c4d", "1a2b3c4d: commit_unchecked :0 \n"},
           // Words.
           Row{"and/or in my head", "and/or in my head: words :0 \n"},
           Row{"defaced", "defaced: words :0 \n"},
       }) {
    CAPTURE(row.cell);
    CHECK(proofs_of(row.cell) == row.proofs);
  }
}

TEST_CASE("a session without a passed verification proves nothing", "[site][ledger]") {
  CHECK(proofs_of("this session", {}, "Partial") ==
        "this session: not_passed sessions/2026-06-01-a.md:0 \n");
}

TEST_CASE("site.yaml may refuse outside links and a session's own word", "[site][ledger]") {
  tests::JournalText strict;
  strict.config.outside_links = false;
  strict.config.own_session = false;
  CHECK(proofs_of("<https://example.org/x>", strict) == "https://example.org/x: not_counted :0 \n");
  CHECK(proofs_of("this session", strict) == "this session: own sessions/2026-06-01-a.md:0 \n");
  CHECK(proofs_of("[o](2026-05-30-other.md)", strict) ==
        "o: passed sessions/2026-05-30-other.md:0 \n");
}

TEST_CASE("a commit proves a claim when the history has it", "[site][ledger]") {
  tests::JournalText settings;
  settings.history.commits.emplace();
  (*settings.history.commits)["1a2b3c4d"] = {.id = "1a2b3c4d5e", .day = {}};
  CHECK(proofs_of("commit 1a2b3c4d", settings) == "1a2b3c4d: commit :0 \n");
  CHECK(proofs_of("commit 1a2b3c4e", settings) == "1a2b3c4e: commit_missing :0 \n");
}

TEST_CASE("a commit is a word of hexadecimal digits and letters", "[site][ledger]") {
  for (const std::string_view word :
       {"1a2b3c4", "DEADBEEF1", "a94a8fe5ccb19ba61c4c0873d391e987982fbbd3"})
    CHECK(site::is_commit_name(word));
  for (const std::string_view word :
       {"1a2b3c", "defaced", "20260302", "1a2b3cg", "a94a8fe5ccb19ba61c4c0873d391e987982fbbd31"})
    CHECK_FALSE(site::is_commit_name(word));
}

TEST_CASE("an alias makes one capability of two statements", "[site][ledger]") {
  const std::string archive =
      "-- sessions/2026-06-01-a.md --\n# A\n\n## What I Can Now Do\n\n"
      "| Capability | Level | Proof |\n| --- | --- | --- |\n| I can read traces | L1 | |\n"
      "| Read a packet trace | L2 | |\n";
  tests::JournalText settings;
  settings.config.aliases = {{"read TRACES", "I can read the packet trace.", {}}};
  const auto linked = tests::link_text(archive, settings);
  REQUIRE(linked.value.capabilities.size() == 1);
  CHECK(linked.value.capabilities[0].statement == "Read a packet trace");
  CHECK(linked.value.capabilities[0].claims.size() == 2);
  CHECK(linked.diagnostics.empty());
}

TEST_CASE("an alias that names nothing, or another alias, is reported", "[site][ledger]") {
  const std::string archive =
      "-- sessions/2026-06-01-a.md --\n# A\n\n## What I Can Now Do\n\n"
      "| Capability | Level | Proof |\n| --- | --- | --- |\n| I can read | L1 | |\n"
      "| I can write | L2 | |\n";
  tests::JournalText settings;
  settings.config.aliases = {{"reed", "I can read", {}}, {"write", "reed", {}}};
  CHECK(tests::brief(tests::link_text(archive, settings).diagnostics) ==
        ":1:1: [alias-unknown] no session claims 'reed'\n"
        ":1:1: [alias-unknown] no session claims 'reed'\n"
        ":1:1: [alias-unknown] 'reed' is an alias itself\n");
}
