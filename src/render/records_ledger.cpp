// SPDX-License-Identifier: MIT
// The rows of the ledgers: capabilities with their proofs, gaps.
#include <array>

#include "render/records.hpp"

namespace daybook::render {
namespace {

using layout::List;
using layout::Record;
using layout::Value;

struct SeverityWord {
  std::string_view letter;
  std::string_view word;
};
constexpr std::array k_severities{SeverityWord{"H", "high"}, SeverityWord{"M", "medium"},
                                  SeverityWord{"L", "low"}};

Value severity_word(std::string_view letter) {
  for (const SeverityWord& row : k_severities) {
    if (row.letter == letter) return Value::borrowed(row.word);
  }
  return {};
}

Value proof_record(const Scene& scene, const site::Proof& proof) {
  const bool is_internal = proof.target.kind != site::Target::Kind::none;
  std::string href = is_internal ? scene.hrefs.to(proof.target, proof.fragment) : proof.href;
  return Record{{"title", Value::borrowed(proof.text)},
                {"href", href.empty() ? Value() : Value(std::move(href))},
                {"external", !is_internal && !proof.href.empty()},
                {"holds", proof.holds()},
                {"why", Value::borrowed(site::proof_why(proof.state))}};
}

}  // namespace

Value capability_row(const Scene& scene, const site::Capability& capability) {
  List proofs;
  List sessions;
  for (const site::Claim& claim : capability.claims) {
    sessions.push_back(session_link(scene, claim.session));
    for (const site::Proof& proof : claim.proofs)
      proofs.push_back(proof_record(scene, proof));
  }
  return Record{{"statement", Value::borrowed(capability.statement)},
                {"claimed", level_value(capability.claimed)},
                {"proved", level_value(capability.proved)},
                {"state", Value::borrowed(site::capability_state_name(capability.state))},
                {"track", track_link(scene, capability.track)},
                {"module", module_link(scene, capability.module)},
                {"sessions", std::move(sessions)},
                {"proofs", std::move(proofs)}};
}

Value capability_rows(const Scene& scene, const std::vector<std::uint32_t>& indices) {
  List rows;
  for (const std::uint32_t index : indices) {
    rows.push_back(capability_row(scene, scene.site().capabilities[index]));
  }
  return rows;
}

Value gap_rows(const Scene& scene, const std::vector<std::uint32_t>& indices) {
  List rows;
  for (const std::uint32_t index : indices) {
    const site::Gap& gap = scene.site().gaps[index];
    rows.push_back(Record{{"text", Value::borrowed(gap.text)},
                          {"severity", severity_word(gap.severity)},
                          {"session", session_link(scene, gap.sessions.back())},
                          {"times", gap.sessions.size()},
                          {"track", track_link(scene, gap.track)},
                          {"module", module_link(scene, gap.module)}});
  }
  return rows;
}

}  // namespace daybook::render
