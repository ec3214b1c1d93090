// SPDX-License-Identifier: MIT
// The register of learnings: what sessions say they taught, newest first, by month.
#include "config/word_table.hpp"
#include "render/records.hpp"
#include "render/register.hpp"
#include "text/date_style.hpp"

namespace daybook::render {
namespace {

using journal::ItemType;
using layout::Record;
using layout::Value;

std::size_t count(const site::Site& site) {
  return site.items_of(ItemType::learning).size();
}

Facets facets(const site::Site& site, std::uint32_t row) {
  const site::ItemRef& ref = site.items_of(ItemType::learning)[row];
  Facets facets = facets_of(site, ref);
  if (const auto* const group = site.item(ref).field(journal::ItemField::group))
    facets.kind = group->text;
  return facets;
}

std::size_t weight(const site::Site& site, std::uint32_t row) {
  return html_size(site.item(site.items_of(ItemType::learning)[row]).text);
}

std::string heading(const Scene& scene, std::uint32_t row) {
  const site::Site& site = scene.site();
  const auto& date = site.file_of(site.items_of(ItemType::learning)[row].session).date;
  if (!date) return std::string(scene.words()["without_a_date"]);
  return text::to_long(date->first.year() / date->first.month(), scene.context.config.language);
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
                                    .title = "learnings",
                                    .shelf = "learnings",
                                    .count = count,
                                    .facets = facets,
                                    .weight = weight,
                                    .row = row,
                                    .kind_title = "filter_group",
                                    .heading = heading};

}  // namespace daybook::render
