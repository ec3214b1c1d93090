// SPDX-License-Identifier: MIT
// The tables of states, and that ARCHITECTURE.md shows them as they are.
#include <fmt/format.h>
#include <set>

#include "site/site.hpp"
#include "support/catch.hpp"
#include "support/work_folder.hpp"

using namespace daybook;

TEST_CASE("each state of a proof has a row of its own, and ARCHITECTURE.md shows it",
          "[site][ledger]") {
  const std::string page = tests::read_file(DAYBOOK_SOURCE "/ARCHITECTURE.md");
  constexpr std::array<std::string_view, 4> k_weights{"holds", "does not hold", "missing", "–"};
  std::set<std::string_view> names;
  for (const site::ProofRule& rule : site::proof_rules()) {
    CAPTURE(rule.name);
    CHECK(names.insert(rule.name).second);
    CHECK(&site::proof_rule(rule.state) == &rule);
    CHECK(page.find(fmt::format("| `{}` | {} | {} |", rule.name,
                                k_weights.at(static_cast<std::size_t>(rule.weight)), rule.why)) !=
          std::string::npos);
  }
}

TEST_CASE("each state of a capability means what ARCHITECTURE.md says", "[site][ledger]") {
  const std::string page = tests::read_file(DAYBOOK_SOURCE "/ARCHITECTURE.md");
  for (std::size_t i = 0; i <= static_cast<std::size_t>(site::CapabilityState::proved); ++i) {
    const auto state = static_cast<site::CapabilityState>(i);
    CAPTURE(i);
    CHECK(page.find(fmt::format("| {} | **{}** | {} |", i + 1, site::capability_state_name(state),
                                site::capability_state_meaning(state))) != std::string::npos);
  }
}
