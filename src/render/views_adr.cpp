// SPDX-License-Identifier: MIT
// Decision records, one by one and by status.
#include <algorithm>
#include <span>

#include "config/word_table.hpp"
#include "render/backlinks.hpp"
#include "render/body.hpp"
#include "render/chain_drawing.hpp"
#include "render/file_text.hpp"
#include "render/local_graph.hpp"
#include "render/records.hpp"
#include "render/register.hpp"
#include "render/views.hpp"

namespace daybook::render {
namespace {

using layout::List;
using layout::Record;
using layout::Value;

// The record before or after in order of number.
std::optional<site::AdrId> neighbour(const Scene& scene, std::uint32_t index, int step) {
  const auto other = static_cast<std::int64_t>(index) + step;
  if (other < 0 || other >= static_cast<std::int64_t>(scene.site().adrs.size()))
    return std::nullopt;
  return site::AdrId{static_cast<std::uint32_t>(other)};
}

// The records of a part, those of one status together.
List status_groups(const Scene& scene, std::span<const site::AdrId> records) {
  const auto& adrs = scene.site().adrs;
  List groups;
  for (std::size_t i = 0; i < records.size();) {
    const auto status = adrs[records[i].index].adr->status;
    List rows;
    for (; i < records.size() && adrs[records[i].index].adr->status == status; ++i)
      rows.push_back(adr_row(scene, records[i]));
    const auto count = std::ranges::count_if(
        adrs, [&](const site::AdrNode& node) { return node.adr->status == status; });
    const std::string_view name = status ? journal::adr_status_name(*status) : "other";
    groups.push_back(
        Record{{"name", Value::borrowed(name)}, {"count", count}, {"records", std::move(rows)}});
  }
  return groups;
}

}  // namespace

Record adr_view(const Scene& scene, std::uint32_t index) {
  const site::AdrNode& node = scene.site().adrs[index];
  const site::FileNode& file = scene.site().file(node.file);
  const journal::Common& common = file.entry->common;
  Record page = frame_record(
      scene, {.kind = "decision",
              .title = common.title.value,
              .title_id = title_anchor(file),
              .description = common.summary,
              .crumbs = {{scene.words()["decision_records"], fixed_url("adr/index.html")}},
              .section = register_url(k_decisions_register),
              .file = &file});
  List deciders;
  for (const std::string& name : node.adr->deciders)
    deciders.push_back(Value::borrowed(name));
  page.set("number", node.adr->number ? Value(*node.adr->number) : Value());
  page.set("status", adr_status(scene, *node.adr));
  page.set("date", date_value(scene, file.date));
  page.set("deciders", std::move(deciders));
  page.set("supersedes", adr_links(scene, node.supersedes));
  page.set("superseded_by", adr_links(scene, node.superseded_by));
  const auto& chains = scene.site().decision_chains;
  page.set("chain", node.chain ? Value(chain_record(scene, chains[*node.chain], site::AdrId{index}))
                               : Value());
  set_file_text(scene, node.file, common.told_header, page);
  page.set("previous", adr_link(scene, neighbour(scene, index, -1)));
  page.set("next", adr_link(scene, neighbour(scene, index, 1)));
  set_backlinks(scene, file.linked_from, page);
  page.set("graph",
           local_graph(scene, {.kind = site::Target::Kind::file, .index = node.file.index}));
  return page;
}

Record adr_index_view(const Scene& scene, const ListPart& part) {
  Record page = frame_record(scene, {.kind = "records",
                                     .title = scene.words()["decision_records"],
                                     .section = register_url(k_decisions_register),
                                     .part = part.number});
  const std::vector<site::AdrId>& records = scene.shared.lists.records;
  const std::size_t first = std::min(part.first, records.size());
  const std::size_t last = std::min(part.last, records.size());
  const auto& all = scene.site().decision_chains;
  List chains;
  for (std::size_t row = std::max(part.first, records.size()); row < part.last; ++row)
    chains.push_back(chain_record(scene, all[row - records.size()], std::nullopt));
  page.set("groups", status_groups(scene, std::span(records).subspan(first, last - first)));
  page.set("chains", std::move(chains));
  page.set("chain_count", all.size());
  page.set("siblings", neighbours(scene, "decisions", PageKind::adr_index));
  page.set("count", scene.site().adrs.size());
  page.set("pager", pager(scene.hrefs, part));
  return page;
}

}  // namespace daybook::render
