// SPDX-License-Identifier: MIT
// The register of decisions: those noted in sessions and the decision records, newest first.
#include "render/chain_drawing.hpp"
#include "render/records.hpp"
#include "render/register.hpp"

namespace daybook::render {
namespace {

using journal::ItemField;
using layout::Record;
using layout::Value;

std::size_t count(const site::Site& site) {
  return site.decisions.size();
}

// An entry that names no record has no status; it was noted.
std::string_view state_of(const site::Site& site, const site::Decision& decision) {
  return decision.record ? site::decision_status(site, decision) : "noted";
}

Facets facets(const site::Site& site, std::uint32_t row) {
  const site::Decision& decision = site.decisions[row];
  Facets facets = facets_of(site, site::decision_file(site, decision));
  facets.state = state_of(site, decision);
  return facets;
}

const journal::Item* item_of(const site::Site& site, const site::Decision& decision) {
  if (!decision.session) return nullptr;
  return &site.session(*decision.session).session->items[decision.item];
}

std::size_t weight(const site::Site& site, std::uint32_t row) {
  const site::Decision& decision = site.decisions[row];
  std::size_t bytes = site::decision_text(site, decision).size();
  if (const auto* const item = item_of(site, decision)) {
    for (const journal::FieldValue& field : item->fields)
      bytes += field.text.size();
  }
  return bytes;
}

Record row(const Scene& scene, std::uint32_t index) {
  const site::Site& site = scene.site();
  const site::Decision& decision = site.decisions[index];
  const site::FileNode& file = site.file(site::decision_file(site, decision));
  const auto* const item = item_of(site, decision);
  const auto field = [&](ItemField name) {
    return item == nullptr ? Value() : field_value(*item, name);
  };
  return Record{
      {"text", Value::borrowed(site::decision_text(site, decision))},
      {"date", date_value(scene, file.date)},
      {"status", decision.record ? adr_status(scene, *site.adr(*decision.record).adr) : Value()},
      {"record", adr_link(scene, decision.record)},
      {"session", session_link(scene, decision.session)},
      {"rationale", field(ItemField::rationale)},
      {"impact", field(ItemField::impact)},
      {"track", track_link(scene, file.track)},
      {"module", module_link(scene, file.module)}};
}

}  // namespace

const Register k_decisions_register{.kind = PageKind::decisions,
                                    .name = "decisions",
                                    .title = "decisions",
                                    .shelf = "decisions",
                                    .count = count,
                                    .facets = facets,
                                    .weight = weight,
                                    .row = row,
                                    .state_title = "filter_status",
                                    .state_words = "adr"};

}  // namespace daybook::render
