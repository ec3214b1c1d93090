// SPDX-License-Identifier: MIT
// What `daybook check` says of capabilities: those whose proofs do not hold.  Each is told at the
// last claim that names a proof, else at its last one.  Tested by checks_test.cpp.
#include <algorithm>
#include <fmt/format.h>
#include <set>

#include "site/checks.hpp"
#include "text/utf8.hpp"

namespace daybook::site {
namespace {

constexpr std::size_t k_longest_statement = 60;

/// The reasons why no proof holds, each once, in the order of the claims; empty when none is named.
std::string reasons(const Capability& capability) {
  std::set<ProofState> told;
  std::string all;
  for (const Claim& claim : capability.claims) {
    for (const Proof& proof : claim.proofs) {
      if (proof.holds() || !told.insert(proof.state).second) continue;
      all += (all.empty() ? "" : "; ") + proof_why(proof);
    }
  }
  return all;
}

/// The claim to mend.
const Claim& telling_claim(const Capability& capability) {
  const auto last = std::find_if(capability.claims.rbegin(), capability.claims.rend(),
                                 [](const Claim& claim) { return !claim.proofs.empty(); });
  return last == capability.claims.rend() ? capability.claims.back() : *last;
}

bool names_outside(const Capability& capability) {
  return std::ranges::any_of(telling_claim(capability).proofs,
                             [](const Proof& proof) { return proof.state == ProofState::rotten; });
}

struct Finding {
  text::Rule rule;
  std::string message;
  std::string help;
};

std::optional<Finding> finding_of(const Capability& capability) {
  const std::string statement = text::ellipsize(capability.statement, k_longest_statement);
  switch (capability.state) {
    case CapabilityState::unproved: {
      const std::string why = reasons(capability);
      if (why.empty()) return std::nullopt;  // proof-missing says so
      return Finding{.rule = text::Rule::capability_unproved,
                     .message = fmt::format("'{}' is unproved: {}", statement, why),
                     .help = "name a file of the journal, or pass the session's verification"};
    }
    case CapabilityState::broken:
      return Finding{
          .rule = text::Rule::capability_broken,
          .message = fmt::format("the proof of '{}' is broken: {}", statement, reasons(capability)),
          .help = names_outside(capability) ? "find where it is now, or name another proof"
                                            : "correct the path, or put the file back"};
    case CapabilityState::contradicted:
      return Finding{.rule = text::Rule::capability_contradicted,
                     .message = fmt::format("'{}' is contradicted: {}", statement,
                                            capability_state_meaning(capability.state)),
                     .help = "claim it again once it holds"};
    case CapabilityState::stale:
    case CapabilityState::proved:
      break;
  }
  return std::nullopt;
}

}  // namespace

void check_capabilities(const Site& site, text::Findings& findings) {
  for (const Capability& capability : site.capabilities) {
    auto finding = finding_of(capability);
    if (!finding) continue;
    const Claim& claim = telling_claim(capability);
    const journal::Entry& entry = *site.file_of(claim.session).entry;
    const journal::Item& item = site.session(claim.session).session->items[claim.item];
    findings.diagnostics.push_back(
        text::make_diagnostic(finding->rule, entry.document->source().place(item.span),
                              std::move(finding->message), std::move(finding->help)));
  }
}

}  // namespace daybook::site
