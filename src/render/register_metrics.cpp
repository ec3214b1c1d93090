// SPDX-License-Identifier: MIT
// The register of metrics: what was measured again and again, session by session.
#include <algorithm>
#include <array>

#include "render/register_mentions.hpp"

namespace daybook::render {
namespace {

using journal::ItemField;
using layout::List;
using layout::Record;
using layout::Value;

constexpr std::array k_fields{ItemField::before, ItemField::after, ItemField::change};
/// Tags of a table's row.
constexpr std::size_t k_row_tags = 120;

std::size_t count(const site::Site& site) {
  return site.series.size();
}

Facets facets(const site::Site& site, std::uint32_t row) {
  return facets_of(site, site.series[row].rows);
}

// The latest rows of a series, oldest first.
std::span<const site::ItemRef> shown_rows(const site::Series& series) {
  const std::span<const site::ItemRef> rows = series.rows;
  return rows.last(std::min(rows.size(), k_most_mentions));
}

std::size_t weight(const site::Site& site, std::uint32_t row) {
  const site::Series& series = site.series[row];
  std::size_t bytes = html_size(series.name);
  for (const site::ItemRef& ref : shown_rows(series)) {
    bytes += k_mention_size + k_row_tags;
    for (const ItemField name : k_fields) {
      if (const auto* const field = site.item(ref).field(name)) bytes += html_size(field->text);
    }
  }
  return bytes;
}

Record row(const Scene& scene, std::uint32_t index) {
  const site::Series& series = scene.site().series[index];
  const auto shown = shown_rows(series);
  List figures;
  for (const site::ItemRef& ref : shown) {
    Record figure{{"session", item_link(scene, ref)}};
    for (const ItemField name : k_fields)
      figure.set(journal::item_field_name(name), field_value(scene.site().item(ref), name));
    figures.push_back(std::move(figure));
  }
  const site::FileNode& file = scene.site().file_of(series.rows.back().session);
  return Record{{"name", Value::borrowed(series.name)},
                {"figures", std::move(figures)},
                {"more_figures", series.rows.size() - shown.size()},
                {"track", track_link(scene, file.track)},
                {"module", module_link(scene, file.module)}};
}

}  // namespace

const Register k_metrics_register{.kind = PageKind::metrics,
                                  .name = "metrics",
                                  .title = "metrics",
                                  .shelf = "learnings",
                                  .count = count,
                                  .facets = facets,
                                  .weight = weight,
                                  .row = row};

}  // namespace daybook::render
