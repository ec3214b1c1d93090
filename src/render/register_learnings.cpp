// SPDX-License-Identifier: MIT
// The register of learnings: what sessions say they taught, newest first.
#include "render/records.hpp"
#include "render/register.hpp"

namespace daybook::render {
namespace {

using journal::ItemType;
using layout::Record;
using layout::Value;

std::size_t count(const site::Site& site) {
  return site.items_of(ItemType::learning).size();
}

Facets facets(const site::Site& site, std::uint32_t row) {
  return facets_of(site, site.items_of(ItemType::learning)[row]);
}

std::size_t weight(const site::Site& site, std::uint32_t row) {
  return site.item(site.items_of(ItemType::learning)[row]).text.size();
}

Record row(const Scene& scene, std::uint32_t index) {
  const site::ItemRef& ref = scene.site().items_of(ItemType::learning)[index];
  const journal::Item& item = scene.site().item(ref);
  Record record = item_record(scene, ref);
  record.set("group", field_value(item, journal::ItemField::group));
  return record;
}

}  // namespace

const Register k_learnings_register{.kind = PageKind::learnings,
                                    .name = "learnings",
                                    .title = "Learnings",
                                    .shelf = "learnings",
                                    .count = count,
                                    .facets = facets,
                                    .weight = weight,
                                    .row = row,
                                    .head = nullptr};

}  // namespace daybook::render
