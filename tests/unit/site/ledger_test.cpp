// SPDX-License-Identifier: MIT
// The rules of the ledger, each on a journal made for it.
#include "site/ledger.hpp"

#include <fmt/format.h>

#include "support/catch.hpp"
#include "support/journal_text.hpp"

using namespace daybook;

namespace {

// A study session of one module on a day, with a verification's outcome and rows of the capability
// table.
std::string session(std::string_view day, std::string_view verdict, std::string_view rows) {
  return fmt::format(
      "-- sessions/{0}-s.md --\n---\ndate: {0}\ntrack: T\nmodule: M\n---\n# S {0}\n\n## 5) "
      "Verification\n\n"
      "* **Task:** explain it\n* **Status:** {1}\n\n## 8) What I Can Now Do\n\n"
      "| Capability | Level reached | Proof (links) |\n| --- | --- | --- |\n{2}\n",
      day, verdict, rows);
}

std::string ledger(const std::string& archive,
                   text::Date clock = std::chrono::year{2026} / 6 / 30) {
  tests::JournalText settings;
  settings.clock = clock;
  const auto linked = tests::link_text(archive, settings);
  std::string lines;
  for (const site::Capability& capability : linked.value.capabilities) {
    const auto level = [](const std::optional<journal::Level>& value) {
      return value ? fmt::format("L{}", *value) : std::string("-");
    };
    lines += fmt::format("{} {} {} {} x{}\n", capability.statement,
                         site::capability_state_name(capability.state), level(capability.claimed),
                         level(capability.proved), capability.claims.size());
  }
  return lines;
}

constexpr std::string_view k_lab = "-- lab/x.py --\nprint(1)\n";

}  // namespace

TEST_CASE("a claim is proved by a file of the journal that is no session", "[site][ledger]") {
  CHECK(ledger(std::string(k_lab) +
               session("2026-06-01", "Not started", "| I can parse | L2 | [lab](../lab/x.py) |")) ==
        "I can parse proved L2 L2 x1\n");
  CHECK(ledger(std::string(k_lab) +
               session("2026-06-01", "Not started", "| I can parse | L2 | `lab/x.py` |")) ==
        "I can parse proved L2 L2 x1\n");
}

TEST_CASE("a session proves a claim when its own verification passed", "[site][ledger]") {
  CHECK(ledger(session("2026-06-01", "Passed", "| I can parse | L2 | this session |")) ==
        "I can parse proved L2 L2 x1\n");
  CHECK(ledger(session("2026-06-01", "Failed", "| I can parse | L2 | this session |")) ==
        "I can parse unproved L2 - x1\n");
}

TEST_CASE("one statement in other words is one capability, and its best level counts",
          "[site][ledger]") {
  CHECK(ledger(std::string(k_lab) +
               session("2026-06-01", "Passed", "| I can parse a table. | L1 | [l](../lab/x.py) |") +
               session("2026-06-02", "Passed", "| Parse the table | L3 | |")) ==
        "Parse the table proved L3 L1 x2\n");
}

TEST_CASE("targets that are all missing break a claim", "[site][ledger]") {
  CHECK(ledger(session("2026-06-01", "Passed", "| I can parse | L2 | [lab](../lab/gone.py) |")) ==
        "I can parse broken L2 - x1\n");
}

TEST_CASE("a target that is missing breaks nothing beside a proof", "[site][ledger]") {
  const auto with = [](std::string_view proofs) {
    return ledger(std::string(k_lab) + session("2026-06-01", "Failed",
                                               fmt::format("| I can parse | L2 | {} |", proofs)));
  };
  CHECK(with("[lab](../lab/x.py) [gone](../lab/gone.py)") == "I can parse proved L2 L2 x1\n");
  CHECK(with("`session` `lab/gone.py`") == "I can parse unproved L2 - x1\n");
}

TEST_CASE("a claim without proof is unproved", "[site][ledger]") {
  CHECK(ledger(session("2026-06-01", "Passed", "| I can parse | L2 | |")) ==
        "I can parse unproved L2 - x1\n");
}

TEST_CASE("a proof older than the limit is stale", "[site][ledger]") {
  const std::string archive =
      std::string(k_lab) +
      session("2026-01-01", "Passed", "| I can parse | L2 | [l](../lab/x.py) |");
  using namespace std::chrono;
  CHECK(ledger(archive, year{2026} / 6 / 30) == "I can parse proved L2 L2 x1\n");
  CHECK(ledger(archive, year{2026} / 7 / 1) == "I can parse stale L2 L2 x1\n");
}

TEST_CASE("a later failure in the module or a lower level contradicts a claim", "[site][ledger]") {
  const std::string claim = std::string(k_lab) + session("2026-06-01", "Passed",
                                                         "| I can parse | L2 | [l](../lab/x.py) |");
  CHECK(ledger(claim + session("2026-06-02", "Failed", "| | | |")) ==
        "I can parse contradicted L2 L2 x1\n");
  CHECK(ledger(claim + session("2026-06-02", "Passed", "| I can parse | L1 | |")) ==
        "I can parse contradicted L2 L2 x2\n");
  CHECK(ledger(claim + session("2026-06-02", "Passed", "| I can parse | L2 | |")) ==
        "I can parse proved L2 L2 x2\n");
}

TEST_CASE("gaps with equal text are one, closed by the entry that says so", "[site][ledger]") {
  const auto linked = tests::link_text(
      "-- sessions/2026-06-01-a.md --\n# A\n\n## Knowledge Gaps\n\n- [ ] Why offsets drift\n- [ ] "
      "Tables\n"
      "-- sessions/2026-06-02-b.md --\n# B\n\n## Knowledge Gaps\n\n- [x] why offsets drift.\n");
  REQUIRE(linked.value.gaps.size() == 2);
  CHECK(linked.value.gaps[0].text == "Tables");
  CHECK_FALSE(linked.value.gaps[0].closed.has_value());
  CHECK(linked.value.gaps[1].sessions.size() == 2);
  CHECK(linked.value.gaps[1].closed == site::SessionId{1});
}
