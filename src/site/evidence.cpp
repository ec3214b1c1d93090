// SPDX-License-Identifier: MIT
#include "site/evidence.hpp"

#include <algorithm>
#include <array>

#include "text/ascii.hpp"
#include "text/web_address.hpp"

namespace daybook::site {
namespace {

constexpr std::array<std::string_view, 4> k_states{"ok", "moved", "rotten", "unsure"};
static_assert(k_states.size() == static_cast<std::size_t>(EvidenceState::unsure) + 1);

// Whoever does not answer, forbids or fails may do so for the moment, or to us alone.
constexpr std::array k_answers{
    AnswerRule{"200", "299", Verdict::there},
    AnswerRule{"404", "404", Verdict::gone},
    AnswerRule{"410", "410", Verdict::gone},
    AnswerRule{"unknown-host", "unknown-host", Verdict::gone},
};

}  // namespace

std::string_view evidence_state_name(EvidenceState state) {
  return k_states.at(static_cast<std::size_t>(state));
}

std::optional<EvidenceState> find_evidence_state(std::string_view name) {
  const auto* const found = std::ranges::find(k_states, name);
  if (found == k_states.end()) return std::nullopt;
  return static_cast<EvidenceState>(found - k_states.begin());
}

std::span<const AnswerRule> answer_rules() {
  return k_answers;
}

Verdict verdict_of(std::string_view answer) {
  const auto* const rule = std::ranges::find_if(k_answers, [&](const AnswerRule& each) {
    const bool is_status = answer.size() == 3 && text::is_ascii_number(answer);
    if (!is_status) return each.first == answer;
    return each.first <= answer && answer <= each.last;
  });
  return rule == k_answers.end() ? Verdict::unsaid : rule->verdict;
}

const LinkEvidence* find_evidence(const Evidence& evidence, std::string_view link) {
  if (evidence.empty()) return nullptr;
  const auto address = text::to_web_address(link);
  const auto found = address ? evidence.find(*address) : evidence.end();
  return found == evidence.end() ? nullptr : &found->second;
}

const LinkEvidence* find_rotten(const Evidence& evidence, std::string_view link) {
  const LinkEvidence* const found = find_evidence(evidence, link);
  return found != nullptr && found->state == EvidenceState::rotten ? found : nullptr;
}

std::string rotten_day(const LinkEvidence& rotten) {
  return text::to_iso(rotten.rotten_since.value_or(rotten.checked));
}

}  // namespace daybook::site
