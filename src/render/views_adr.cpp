// SPDX-License-Identifier: MIT
// Decision records, one by one and by status.
#include <algorithm>
#include <array>

#include "render/body.hpp"
#include "render/chain_drawing.hpp"
#include "render/records.hpp"
#include "render/register.hpp"
#include "render/views.hpp"

namespace daybook::render {
namespace {

using journal::AdrStatus;
using layout::List;
using layout::Record;
using layout::Value;

// In the order of the index; what holds comes first.
constexpr std::array k_status_order{AdrStatus::accepted, AdrStatus::proposed, AdrStatus::superseded,
                                    AdrStatus::deprecated, AdrStatus::rejected};

// The record before or after in order of number.
std::optional<site::AdrId> neighbour(const Scene& scene, std::uint32_t index, int step) {
  const auto other = static_cast<std::int64_t>(index) + step;
  if (other < 0 || other >= static_cast<std::int64_t>(scene.site().adrs.size()))
    return std::nullopt;
  return site::AdrId{static_cast<std::uint32_t>(other)};
}

Value status_group(const Scene& scene, std::optional<AdrStatus> status) {
  List rows;
  for (std::uint32_t i = 0; i < scene.site().adrs.size(); ++i) {
    if (scene.site().adrs[i].adr->status == status) rows.push_back(adr_row(scene, site::AdrId{i}));
  }
  if (rows.empty()) return {};
  const std::string_view name = status ? journal::adr_status_name(*status) : "other";
  return Record{{"name", Value::borrowed(name)}, {"records", std::move(rows)}};
}

}  // namespace

Record adr_view(const Scene& scene, std::uint32_t index) {
  const site::AdrNode& node = scene.site().adrs[index];
  const site::FileNode& file = scene.site().file(node.file);
  const journal::Common& common = file.entry->common;
  Record page = frame_record(scene, {.kind = "decision",
                                     .title = common.title.value,
                                     .title_id = title_anchor(file),
                                     .description = common.summary,
                                     .crumbs = {{"Decision records", fixed_url("adr/index.html")}},
                                     .section = register_url(k_decisions_register)});
  List deciders;
  for (const std::string& name : node.adr->deciders)
    deciders.push_back(Value::borrowed(name));
  page.set("number", node.adr->number ? Value(*node.adr->number) : Value());
  page.set("status", adr_status(*node.adr));
  page.set("date", date_value(scene, file.date));
  page.set("deciders", std::move(deciders));
  page.set("supersedes", adr_links(scene, node.supersedes));
  page.set("superseded_by", adr_links(scene, node.superseded_by));
  const auto& chains = scene.site().decision_chains;
  page.set("chain", node.chain ? Value(chain_record(scene, chains[*node.chain], site::AdrId{index}))
                               : Value());
  page.set("tags", tag_links(scene, node.file));
  set_source(scene, &file, page);
  page.set("contents", contents_list(file));
  page.set("body", layout::Html{body_html(scene.context, file, scene.hrefs,
                                          {.without = common.told_header})});
  page.set("previous", adr_link(scene, neighbour(scene, index, -1)));
  page.set("next", adr_link(scene, neighbour(scene, index, 1)));
  page.set("backlinks", backlinks(scene, file));
  return page;
}

Record adr_index_view(const Scene& scene) {
  Record page = frame_record(scene, {.kind = "records",
                                     .title = "Decision records",
                                     .section = register_url(k_decisions_register)});
  List groups;
  const auto add = [&](std::optional<AdrStatus> status) {
    if (Value group = status_group(scene, status); group.truthy())
      groups.push_back(std::move(group));
  };
  for (const AdrStatus status : k_status_order)
    add(status);
  add(std::nullopt);
  // So that the page stays small, whatever a journal holds.
  constexpr std::size_t k_most_chains = 40;
  const auto& all = scene.site().decision_chains;
  List chains;
  for (std::size_t i = 0; i < std::min(all.size(), k_most_chains); ++i)
    chains.push_back(chain_record(scene, all[i], std::nullopt));
  page.set("chains", std::move(chains));
  page.set("chain_count", all.size());
  page.set("siblings", neighbours(scene, "decisions", PageKind::adr_index));
  page.set("count", scene.site().adrs.size());
  page.set("groups", std::move(groups));
  return page;
}

}  // namespace daybook::render
