// SPDX-License-Identifier: MIT
// The whole graph: its drawings, and the same links as tables.
#include <algorithm>

#include "config/word_table.hpp"
#include "render/graph_drawing.hpp"
#include "render/graph_node.hpp"
#include "render/records.hpp"
#include "render/register.hpp"
#include "render/views.hpp"

namespace daybook::render {
namespace {

using layout::List;
using layout::Record;
using layout::Value;

// The links that fit into a table: records from, to.
List link_rows(const Scene& scene, const std::vector<site::PageLink>& links, std::size_t most) {
  constexpr std::size_t k_frame = 150;
  List rows;
  std::size_t bytes = 0;
  for (const site::PageLink& link : links) {
    Record from = node_row(scene, link.from);
    Record to = node_row(scene, link.to);
    for (const Record* const end : {&from, &to}) {
      bytes += html_size(end->find("title")->text()) + end->find("href")->text().size();
    }
    bytes += k_frame;
    if (bytes > most) break;
    rows.push_back(Record{{"from", std::move(from)}, {"to", std::move(to)}});
  }
  return rows;
}

Value day_of(const Scene& scene, site::Target page) {
  const bool is_file = page.kind == site::Target::Kind::file;
  return is_file ? date_value(scene, scene.site().files[page.index].date) : Value();
}

Record section_record(const Scene& scene, const GraphSection& section, std::size_t most) {
  const GraphGroup& group = scene.shared.graphs.groups[section.group];
  GraphPicture picture = draw_graph(scene, section);
  List rows = link_rows(scene, picture.links, most);
  return Record{{"id", "graph." + std::to_string(section.group)},
                {"title", Value::borrowed(group.title)},
                {"track", track_link(scene, group.track)},
                {"drawing", layout::Html{std::move(picture.svg)}},
                {"pages", section.pages.size()},
                {"of_pages", group.pages},
                {"first", day_of(scene, section.pages.front())},
                {"last", day_of(scene, section.pages.back())},
                {"count", picture.links.size()},
                {"drawn", picture.drawn},
                {"beside_left_out", picture.beside_left_out},
                {"left_out", picture.links.size() - rows.size()},
                {"links", std::move(rows)}};
}

// Where drawings have pages of their own: links with pages, links.
List group_rows(const Scene& scene, std::size_t most) {
  List rows;
  const auto& groups = scene.shared.graphs.groups;
  for (std::size_t i = 0; i < std::min(groups.size(), most); ++i) {
    Record row = link_record(groups[i].title, scene.hrefs.to(groups[i].url));
    row.set("pages", groups[i].pages);
    row.set("links", groups[i].links);
    rows.push_back(std::move(row));
  }
  return rows;
}

}  // namespace

Record graph_view(const Scene& scene, std::uint32_t index) {
  constexpr std::size_t k_most_groups = 400;
  constexpr std::size_t k_most_bytes = std::size_t{80} * 1024;  // of all tables
  const GraphPages& graphs = scene.shared.graphs;
  const GraphPage& own = graphs.pages[index];
  const bool is_index = index == 0;
  const std::string_view title =
      is_index ? scene.words()["graph"] : graphs.groups[own.sections.front().group].title;
  Record page = frame_record(
      scene,
      {.kind = "graph",
       .title = title,
       .crumbs = is_index ? std::vector<Crumb>{}
                          : std::vector<Crumb>{{scene.words()["graph"], graphs.pages.front().url}},
       .section = fixed_url("tracks/index.html")});
  List sections;
  for (const GraphSection& section : own.sections)
    sections.push_back(section_record(scene, section, k_most_bytes / own.sections.size()));
  const bool has_groups = is_index && own.sections.empty();
  List groups = has_groups ? group_rows(scene, k_most_groups) : List{};
  page.set("groups_left_out", has_groups ? graphs.groups.size() - groups.size() : 0);
  page.set("groups", std::move(groups));
  page.set("sections", std::move(sections));
  page.set("pager", pager(scene.hrefs, own.first_url, own.number, own.of_parts));
  page.set("siblings", neighbours(scene, "tracks", PageKind::graph));
  return page;
}

}  // namespace daybook::render
