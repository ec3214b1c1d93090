// SPDX-License-Identifier: MIT
// What people say that they can do, and how it is proved.  Made by ledger_capabilities.cpp,
// ledger_proofs.cpp and ledger_states.cpp; the rules are in ARCHITECTURE.md, "The ledger".
// Views are of the entries that Site keeps.  Tested by ledger_proofs_test.cpp and
// ledger_states_test.cpp.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "journal/session.hpp"
#include "site/ids.hpp"
#include "text/date.hpp"

namespace daybook::site {

/// What a proof turned out to be; what each means and counts for is one table, ledger_states.cpp.
enum class ProofState : std::uint8_t {
  file,
  lab,
  passed,
  commit,
  outside,
  not_passed,
  own,
  not_counted,
  commit_unchecked,
  held,
  missing,
  section_missing,
  commit_missing,
  rotten,
  words,
};
/// What a proof counts for when a capability's state is told.
enum class ProofWeight : std::uint8_t {
  holds,
  fails,    ///< it is there, and proves nothing
  missing,  ///< it is not there
  none,     ///< it names nothing that could be there
};
/// One row of the table of proofs.
struct ProofRule {
  ProofState state;
  std::string_view name;
  ProofWeight weight;
  std::string_view why;          ///< a sentence's end
  std::string_view why_on = {};  ///< the same before the day of a check
};
std::span<const ProofRule> proof_rules();
const ProofRule& proof_rule(ProofState state);

/// One proof named by a claim.
struct Proof {
  std::string text;  ///< as the author wrote it
  Target target;
  std::string fragment;
  std::string href;  ///< of an outside link, or of a commit on its server
  ProofState state = ProofState::words;
  std::string path = {};     ///< of the file or folder, in the journal; else empty
  std::uint32_t line = 0;    ///< of the section; 0: the whole file
  std::string results = {};  ///< the path of a lab's results, perhaps with `#heading`
  std::string sha256 = {};   ///< of the file, in hexadecimal digits; empty: not known
  std::optional<text::Date> committed = {};  ///< the day of the file's newest commit, or its own
  std::optional<text::Date> checked = {};    ///< of an outside link: when it was there, or was not
  bool holds() const { return proof_rule(state).weight == ProofWeight::holds; }
};
/// What became of a proof, as a sentence's end.
std::string proof_why(const Proof& proof);

/// That one session claims a capability, and what proves it.
struct Claim {
  SessionId session;
  std::uint32_t item = 0;  ///< index into Session::items
  std::optional<journal::Level> level;
  std::vector<Proof> proofs;
};

/// In the order in which they are asked for: the first that fits counts.
enum class CapabilityState : std::uint8_t { contradicted, broken, unproved, stale, proved };
std::string_view capability_state_name(CapabilityState state);
/// What a state means, as a sentence for readers.
std::string_view capability_state_meaning(CapabilityState state);

/// One statement in one module, claimed by one or more sessions.
struct Capability {
  std::string_view statement;  ///< of the latest claim
  std::optional<TrackId> track;
  std::optional<ModuleId> module;
  std::optional<journal::Level> claimed, proved;
  CapabilityState state = CapabilityState::unproved;
  std::vector<Claim> claims;  ///< oldest first
};

}  // namespace daybook::site
