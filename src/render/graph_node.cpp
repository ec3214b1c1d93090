// SPDX-License-Identifier: MIT
#include "render/graph_node.hpp"

#include <array>

#include "config/word_table.hpp"
#include "render/records.hpp"
#include "site/link_graph.hpp"
#include "text/terminal_text.hpp"
#include "text/unicode.hpp"
#include "text/utf8.hpp"

namespace daybook::render {
namespace {

using layout::Value;

struct Row {
  std::string_view name;
  config::Word word;
  std::string_view mark;
};
// In the order of NodeKind.
constexpr std::array k_rows{
    Row{"session", "kind_session", "●"}, Row{"decision", "kind_decision", "■"},
    Row{"note", "kind_note", "◆"},       Row{"module", "kind_module", "▬"},
    Row{"track", "kind_track", "▬"},     Row{"folder", "kind_folder", "▬"}};

constexpr std::size_t k_columns = 80;  // of a title

const Row& row_of(NodeKind kind) {
  return k_rows.at(static_cast<std::size_t>(kind));
}

const site::FileNode* file_of(const site::Site& site, site::Target page) {
  return page.kind == site::Target::Kind::file ? &site.files[page.index] : nullptr;
}

}  // namespace

std::string_view node_kind_name(NodeKind kind) {
  return row_of(kind).name;
}

config::Word node_kind_word(NodeKind kind) {
  return row_of(kind).word;
}

NodeKind node_kind(const site::Site& site, site::Target page) {
  switch (page.kind) {
    case site::Target::Kind::track:
      return NodeKind::track;
    case site::Target::Kind::module:
      return NodeKind::module;
    case site::Target::Kind::folder:
      return NodeKind::folder;
    default:
      break;
  }
  const site::FileNode& file = site.files[page.index];
  if (file.session) return NodeKind::session;
  return file.adr ? NodeKind::decision : NodeKind::note;
}

NodeRank node_rank(const site::Site& site, site::Target page) {
  const NodeKind kind = node_kind(site, page);
  if (kind == NodeKind::session) return {kind, site.files[page.index].session->index};
  if (kind == NodeKind::decision) return {kind, site.files[page.index].adr->index};
  return {kind, page.index};
}

std::string node_title(const Scene& scene, site::Target page) {
  const config::Words& words = scene.words();
  const site::FileNode* const file = file_of(scene.site(), page);
  const bool has_number = file != nullptr && file->adr && scene.site().adr(*file->adr).adr->number;
  const std::string kind =
      has_number ? words.fill("kind_decision_n", *scene.site().adr(*file->adr).adr->number)
                 : std::string(words[node_kind_word(node_kind(scene.site(), page))]);
  const std::size_t first = text::decode(kind, 0).size;
  const std::string shown = text::upper(kind.substr(0, first)) + kind.substr(first);
  const std::string title =
      text::cut_to(std::string(site::page_title(scene.site(), page, words)), k_columns);
  if (file == nullptr || !file->date) return words.fill("mark", shown, title);
  return words.fill("mark_more", shown, title, text::to_iso(file->date->first));
}

void draw_shape(Svg& svg, NodeKind kind, double x, double y) {
  constexpr double k_radius = 4.5;
  constexpr double k_half = 4;
  constexpr double k_point = 6;
  switch (kind) {
    case NodeKind::session:
      svg.empty("circle", {{"cx", x}, {"cy", y}, {"r", k_radius}});
      return;
    case NodeKind::decision:
      svg.empty(
          "rect",
          {{"x", x - k_half}, {"y", y - k_half}, {"width", 2 * k_half}, {"height", 2 * k_half}});
      return;
    case NodeKind::note: {
      SvgPath path;
      path.move(x, y - k_point).line(x + k_point, y).line(x, y + k_point).line(x - k_point, y);
      path.line(x, y - k_point);
      svg.empty("path", {{"d", path.d()}});
      return;
    }
    case NodeKind::module:
    case NodeKind::track:
    case NodeKind::folder:
      svg.empty("rect", {{"x", x - k_node_reach},
                         {"y", y - k_half + 1},
                         {"width", 2 * k_node_reach},
                         {"height", 2 * k_half - 2},
                         {"rx", k_half - 1}});
      return;
  }
}

void open_node(Svg& svg, const Scene& scene, site::Target page) {
  const NodeKind kind = node_kind(scene.site(), page);
  svg.open("a", {{"href", scene.hrefs.to(scene.site().url(page))},
                 {"class", "graph-" + std::string(node_kind_name(kind))}});
  svg.text("title", {}, node_title(scene, page));
}

layout::Record node_row(const Scene& scene, site::Target page) {
  const site::Site& site = scene.site();
  const Row& kind = row_of(node_kind(site, page));
  const site::FileNode* const file = file_of(site, page);
  return layout::Record{
      {"title", text::cut_to(std::string(site::page_title(site, page, scene.words())), k_columns)},
      {"href", scene.hrefs.to(site.url(page))},
      {"kind", Value::borrowed(kind.name)},
      {"mark", Value::borrowed(kind.mark)},
      {"date", file != nullptr ? date_value(scene, file->date) : Value()}};
}

}  // namespace daybook::render
