// SPDX-License-Identifier: MIT
// The register of knowledge: facts, inferences and hypotheses, newest first, and what became of the
// hypotheses.
#include <array>

#include "render/register_mentions.hpp"

namespace daybook::render {
namespace {

using journal::ItemField;
using layout::Record;
using layout::Value;

constexpr std::array k_fields{ItemField::source, ItemField::depends_on, ItemField::plan};

const journal::Item& latest(const site::Site& site, const site::Knowledge& entry) {
  return site.item(entry.mentions.back());
}

std::size_t count(const site::Site& site) {
  return site.knowledge.size();
}

// A fact or an inference has no state.
std::string_view shown_state(const site::Knowledge& entry) {
  return entry.state == site::KnowledgeState::stated ? std::string_view{}
                                                     : site::knowledge_state_name(entry.state);
}

Facets facets(const site::Site& site, std::uint32_t row) {
  const site::Knowledge& entry = site.knowledge[row];
  Facets facets = facets_of(site, entry.mentions);
  facets.kind = journal::item_type_name(entry.type);
  facets.state = shown_state(entry);
  return facets;
}

std::size_t weight(const site::Site& site, std::uint32_t row) {
  const site::Knowledge& entry = site.knowledge[row];
  std::size_t bytes = html_size(entry.text) + mentions_size(entry.mentions.size());
  for (const ItemField name : k_fields) {
    if (const auto* const field = latest(site, entry).field(name)) bytes += html_size(field->text);
  }
  return bytes;
}

Record row(const Scene& scene, std::uint32_t index) {
  const site::Knowledge& entry = scene.site().knowledge[index];
  const std::string_view state = shown_state(entry);
  Record record{{"text", Value::borrowed(entry.text)},
                {"type", Value::borrowed(journal::item_type_name(entry.type))},
                {"state", text_or_none(state)},
                {"settled_by", entry.settled_by ? item_link(scene, *entry.settled_by) : Value()}};
  for (const ItemField name : k_fields)
    record.set(journal::item_field_name(name), field_value(latest(scene.site(), entry), name));
  set_mentions(scene, entry.mentions, record);
  return record;
}

}  // namespace

const Register k_knowledge_register{.kind = PageKind::knowledge,
                                    .name = "knowledge",
                                    .title = "knowledge",
                                    .shelf = "learnings",
                                    .count = count,
                                    .facets = facets,
                                    .weight = weight,
                                    .row = row,
                                    .kind_words = "kind"};

}  // namespace daybook::render
