// SPDX-License-Identifier: MIT
// The register of capabilities: every claim with its level, state and proofs, by track and module.
#include <array>

#include "render/badge.hpp"
#include "render/capability_matrix.hpp"
#include "render/records.hpp"
#include "render/register.hpp"
#include "render/register_heads.hpp"
#include "render/shared.hpp"

namespace daybook::render {
namespace {

using layout::List;
using layout::Record;
using layout::Value;
using site::CapabilityState;

constexpr std::array k_states{CapabilityState::proved, CapabilityState::stale,
                              CapabilityState::unproved, CapabilityState::broken,
                              CapabilityState::contradicted};
constexpr std::array<std::string_view, 6> k_level_names{"L0", "L1", "L2", "L3", "L4", "L5"};
/// A proof's address, its why and its list entries.
constexpr std::size_t k_proof_frame = 600;
/// A claim's line of evidence.
constexpr std::size_t k_claim_frame = 450;

std::size_t count(const site::Site& site) {
  return site.capabilities.size();
}

Facets facets(const site::Site& site, std::uint32_t row) {
  const site::Capability& capability = site.capabilities[row];
  Facets facets = facets_of(site, capability.claims.back().session);
  facets.state = site::capability_state_name(capability.state);
  if (capability.claimed) facets.level = k_level_names.at(*capability.claimed);
  return facets;
}

std::size_t weight(const site::Site& site, std::uint32_t row) {
  const site::Capability& capability = site.capabilities[row];
  const ShownProofs shown = shown_proofs(capability);
  std::size_t bytes = capability.statement.size();
  for (std::size_t i = 0; i < shown.of_claim.size(); ++i) {
    bytes += k_claim_frame;
    const auto& proofs = capability.claims[shown.first_claim + i].proofs;
    for (std::size_t k = 0; k < shown.of_claim[i]; ++k)
      bytes += k_proof_frame + 2 * (proofs[k].text.size() + proofs[k].href.size());
  }
  return bytes;
}

std::string_view meaning_of(const Scene& scene, CapabilityState state) {
  return scene.words().named("meaning", site::capability_state_name(state));
}

Record row(const Scene& scene, std::uint32_t index) {
  return capability_record(scene, scene.site().capabilities[index]);
}

// How many are in each state, those that have none left out.
void head(const Scene& scene, std::uint32_t list, Record& page) {
  const RegisterPages& registers = scene.shared.registers;
  List counts;
  for (const CapabilityState state : k_states) {
    const std::string_view name = site::capability_state_name(state);
    const auto found = registers.states[list].find(name);
    if (found == registers.states[list].end()) continue;
    counts.push_back(Record{{"state", Value::borrowed(name)},
                            {"meaning", Value::borrowed(meaning_of(scene, state))},
                            {"count", found->second}});
  }
  const CapabilityCounts& matrix = scene.shared.heads->lists[list].capabilities.get(
      [&] { return count_capabilities(scene.site(), registers.lists[list]); });
  page.set("states", std::move(counts));
  page.set("matrix", capability_matrix(scene, matrix));
  page.set("badge_href", scene.hrefs.to(fixed_url(k_badge_path)));
  page.set("portfolio_href", scene.hrefs.to(fixed_url(k_portfolio_path)));
}

}  // namespace

const Register k_capabilities_register{.kind = PageKind::capabilities,
                                       .name = "capabilities",
                                       .title = "capabilities",
                                       .shelf = "capabilities",
                                       .count = count,
                                       .facets = facets,
                                       .weight = weight,
                                       .row = row,
                                       .head = head};

}  // namespace daybook::render
