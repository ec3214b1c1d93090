// SPDX-License-Identifier: MIT
// The register of challenges, with their solutions, and of gotchas, with what helps against them.
#include <array>
#include <charconv>

#include "config/word_table.hpp"
#include "render/records.hpp"
#include "render/register.hpp"

namespace daybook::render {
namespace {

using journal::Item;
using journal::ItemField;
using journal::ItemType;
using layout::Record;
using layout::Value;

constexpr std::array k_fields{ItemField::problem, ItemField::solution, ItemField::learning,
                              ItemField::resolution, ItemField::lesson};

// Challenges first, then gotchas; the newest of each first.
const site::ItemRef& ref_of(const site::Site& site, std::uint32_t row) {
  const auto& challenges = site.items_of(ItemType::challenge);
  return row < challenges.size() ? challenges[row]
                                 : site.items_of(ItemType::gotcha)[row - challenges.size()];
}

std::string_view field_text(const Item& item, ItemField name) {
  const auto* const field = item.field(name);
  return field == nullptr ? std::string_view{} : std::string_view(field->text);
}

std::size_t count(const site::Site& site) {
  return site.items_of(ItemType::challenge).size() + site.items_of(ItemType::gotcha).size();
}

// A gotcha is a warning: without a remedy it is no open question.
std::string_view state_of(const Item& item) {
  if (item.type == ItemType::gotcha)
    return field_text(item, ItemField::resolution).empty() ? "" : "solved";
  return field_text(item, ItemField::solution).empty() ? "open" : "solved";
}

Facets facets(const site::Site& site, std::uint32_t row) {
  const site::ItemRef& ref = ref_of(site, row);
  Facets facets = facets_of(site, ref);
  facets.kind = journal::item_type_name(site.item(ref).type);
  facets.state = state_of(site.item(ref));
  return facets;
}

std::size_t weight(const site::Site& site, std::uint32_t row) {
  const Item& item = site.item(ref_of(site, row));
  std::size_t bytes = html_size(item.text);
  for (const ItemField name : k_fields)
    bytes += html_size(field_text(item, name));
  return bytes;
}

std::string heading(const Scene& scene, std::uint32_t row) {
  const site::Site& site = scene.site();
  const bool is_challenge = site.item(ref_of(site, row)).type == ItemType::challenge;
  return std::string(scene.words()[is_challenge ? config::Word("challenges") : "gotchas"]);
}

Value time_spent(const Scene& scene, const Item& item) {
  const std::string_view minutes = field_text(item, ItemField::time_spent_min);
  std::uint64_t number = 0;
  std::from_chars(minutes.data(), minutes.data() + minutes.size(), number);
  return duration_value(scene, number);
}

Record row(const Scene& scene, std::uint32_t index) {
  const site::ItemRef& ref = ref_of(scene.site(), index);
  const Item& item = scene.site().item(ref);
  Record record = item_record(scene, ref);
  for (const ItemField name : k_fields)
    record.set(journal::item_field_name(name), field_value(item, name));
  // Many challenges are named by their problem.
  if (field_text(item, ItemField::problem) == item.text) record.set("problem", Value());
  const std::string_view state = state_of(item);
  record.set("state", text_or_none(state));
  record.set("time", time_spent(scene, item));
  return record;
}

}  // namespace

const Register k_challenges_register{.kind = PageKind::challenges,
                                     .name = "challenges",
                                     .title = "challenges",
                                     .shelf = "learnings",
                                     .count = count,
                                     .facets = facets,
                                     .weight = weight,
                                     .row = row,
                                     .kind_words = "kind",
                                     .heading = heading};

}  // namespace daybook::render
