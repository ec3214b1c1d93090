// SPDX-License-Identifier: MIT
// What `check --external` learned about the web, as evidence.lock keeps it: an input of link(),
// made in build/evidence_lock.cpp.  This room asks nobody.  Tested by evidence_test.cpp.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "text/date.hpp"

namespace daybook::site {

/// How a link stands.
enum class EvidenceState : std::uint8_t { ok, moved, rotten, unsure };
std::string_view evidence_state_name(EvidenceState state);
std::optional<EvidenceState> find_evidence_state(std::string_view name);

/// What one check says.
enum class Verdict : std::uint8_t {
  there,   ///< the link is `ok`, or `moved` when redirects for good led there
  gone,    ///< the link is `rotten`
  unsaid,  ///< the link stays what it was; `unsure` when it was nothing yet
};
/// One row of the table of what an answer means.  An answer is a status of HTTP or a word.
struct AnswerRule {
  std::string_view first;
  std::string_view last;  ///< of a range of statuses; else as `first`
  Verdict verdict;
};
std::span<const AnswerRule> answer_rules();
/// `unsaid` for answers that no row has.
Verdict verdict_of(std::string_view answer);

/// What is known of one address.
struct LinkEvidence {
  EvidenceState state = EvidenceState::unsure;
  std::string status;                      ///< the last answer: "200", "timeout"
  text::Date checked{};                    ///< the day of the last answer
  std::string moved_to;                    ///< of a moved one
  std::optional<text::Date> rotten_since;  ///< of a rotten one: when it was first not there
  std::string sha256;                      ///< of a proof, as it was first seen
  std::string sha256_now;                  ///< what it is now; empty: the same
  std::optional<text::Date> changed;       ///< the day on which it was first seen to differ

  friend bool operator==(const LinkEvidence&, const LinkEvidence&) = default;
};

/// By text::to_web_address().
using Evidence = std::map<std::string, LinkEvidence, std::less<>>;

/// What is known of a link as its author wrote it; nullptr: nothing.
const LinkEvidence* find_evidence(const Evidence& evidence, std::string_view link);
/// The same of a link that is rotten; nullptr for others.
const LinkEvidence* find_rotten(const Evidence& evidence, std::string_view link);
/// "2026-12-01": the day on which a rotten link was first not there.
std::string rotten_day(const LinkEvidence& rotten);

}  // namespace daybook::site
