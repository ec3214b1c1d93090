// SPDX-License-Identifier: MIT
// The states of proofs and capabilities, with what they mean: the tables that code, pages and
// ARCHITECTURE.md share.  Tested by ledger_states_test.cpp.
#include <array>

#include "site/site.hpp"

namespace daybook::site {
namespace {

using enum ProofState;

constexpr std::array k_proof_rules{
    ProofRule{file, "file", ProofWeight::holds, "it is in the journal"},
    ProofRule{lab, "lab", ProofWeight::holds, "it is in the journal, with its results"},
    ProofRule{passed, "passed", ProofWeight::holds, "the session's verification passed"},
    ProofRule{commit, "commit", ProofWeight::holds, "the commit is in the history"},
    ProofRule{outside, "outside", ProofWeight::holds, "an outside link, not checked in a build",
              "an outside link, there on"},
    ProofRule{not_passed, "not_passed", ProofWeight::fails,
              "the session has no passed verification"},
    ProofRule{own, "own", ProofWeight::fails, "a session does not prove itself here"},
    ProofRule{not_counted, "not_counted", ProofWeight::fails, "outside links do not count here"},
    ProofRule{commit_unchecked, "commit_unchecked", ProofWeight::fails,
              "a commit, and no history to look it up in"},
    ProofRule{held, "held", ProofWeight::fails, "the target is not published"},
    ProofRule{missing, "missing", ProofWeight::missing, "the target is not in the journal"},
    ProofRule{section_missing, "section_missing", ProofWeight::missing,
              "the file is in the journal, the section is not"},
    ProofRule{commit_missing, "commit_missing", ProofWeight::missing,
              "the commit is not in the history"},
    ProofRule{rotten, "rotten", ProofWeight::missing, "an outside link that is not there any more",
              "not found on"},
    ProofRule{words, "words", ProofWeight::none, "words that name nothing to open"},
};
static_assert(k_proof_rules.size() == static_cast<std::size_t>(words) + 1);

struct StateRow {
  std::string_view name;
  std::string_view meaning;
};
constexpr std::array<StateRow, 5> k_states{{
    {"contradicted",
     "a verification of the module failed after the last claim, or a later claim has a lower "
     "level"},
    {"broken", "proofs are named, and all of them are missing"},
    {"unproved", "no proof holds"},
    {"stale", "a proof holds, and the last claim is long ago"},
    {"proved", "a proof holds"},
}};
static_assert(k_states.size() == static_cast<std::size_t>(CapabilityState::proved) + 1);

}  // namespace

std::span<const ProofRule> proof_rules() {
  return k_proof_rules;
}

const ProofRule& proof_rule(ProofState state) {
  return k_proof_rules.at(static_cast<std::size_t>(state));
}

std::string proof_why(const Proof& proof) {
  const ProofRule& rule = proof_rule(proof.state);
  if (proof.checked && !rule.why_on.empty())
    return std::string(rule.why_on) + " " + text::to_iso(*proof.checked);
  std::string why(rule.why);
  if (!proof.results.empty()) why += ": " + proof.results;
  return why;
}

std::string_view capability_state_name(CapabilityState state) {
  return k_states.at(static_cast<std::size_t>(state)).name;
}

std::string_view capability_state_meaning(CapabilityState state) {
  return k_states.at(static_cast<std::size_t>(state)).meaning;
}

}  // namespace daybook::site
