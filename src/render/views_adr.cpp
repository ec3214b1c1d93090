// SPDX-License-Identifier: MIT
// Decision records, one by one and by status.
#include <array>

#include "render/body.hpp"
#include "render/records.hpp"
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

Value adr_links(const Scene& scene, const std::vector<site::AdrId>& ids) {
  List links;
  for (const site::AdrId id : ids)
    links.push_back(adr_link(scene, id));
  return links;
}

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
  const text::Url section = fixed_url("adr/index.html");
  Record page = frame_record(scene, {.kind = "decision",
                                     .title = common.title.value,
                                     .title_id = title_anchor(file),
                                     .description = common.summary,
                                     .crumbs = {{"Decisions", section}},
                                     .section = section});
  List deciders;
  for (const std::string& name : node.adr->deciders)
    deciders.push_back(Value::borrowed(name));
  page.set("number", node.adr->number ? Value(*node.adr->number) : Value());
  page.set("status", adr_status(*node.adr));
  page.set("date", date_value(scene, file.date));
  page.set("deciders", std::move(deciders));
  page.set("supersedes", adr_links(scene, node.supersedes));
  page.set("superseded_by", adr_links(scene, node.superseded_by));
  page.set("tags", tag_links(scene, node.file));
  set_source(scene, &file, page);
  page.set("contents", contents_list(file));
  page.set("body", layout::Html{body_html(scene.context, file, scene.hrefs)});
  page.set("previous", adr_link(scene, neighbour(scene, index, -1)));
  page.set("next", adr_link(scene, neighbour(scene, index, 1)));
  page.set("backlinks", backlinks(scene, file));
  return page;
}

Record adr_index_view(const Scene& scene) {
  Record page = frame_record(
      scene, {.kind = "decisions", .title = "Decisions", .section = fixed_url("adr/index.html")});
  List groups;
  const auto add = [&](std::optional<AdrStatus> status) {
    if (Value group = status_group(scene, status); group.truthy())
      groups.push_back(std::move(group));
  };
  for (const AdrStatus status : k_status_order)
    add(status);
  add(std::nullopt);
  page.set("count", scene.site().adrs.size());
  page.set("groups", std::move(groups));
  return page;
}

}  // namespace daybook::render
