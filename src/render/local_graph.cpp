// SPDX-License-Identifier: MIT
#include "render/local_graph.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <set>
#include <string>
#include <utility>

#include "config/word_table.hpp"
#include "render/graph_node.hpp"
#include "render/svg.hpp"
#include "site/link_graph.hpp"
#include "text/terminal_text.hpp"

namespace daybook::render {
namespace {

using layout::List;
using layout::Record;
using layout::Value;

constexpr std::size_t k_most_nodes = 24;  // besides the page itself

// In units of the drawing, which are pixels where there is room.
constexpr int k_width = 340;
constexpr int k_node_x = 92;
constexpr int k_text_x = 108;
constexpr int k_step = 26;
constexpr int k_margin = 16;
constexpr int k_baseline = 4;  // of a text, below the middle of its line
constexpr int k_tip = 5;
constexpr double k_arc_least = 14;
constexpr double k_arc_most = 108;  // the widest arc reaches three quarters of this
constexpr std::size_t k_columns = 33;

enum class Way : std::uint8_t { from, both, to };
constexpr std::array<std::string_view, 3> k_way_names{"from", "both", "to"};

struct Neighbour {
  Way way;
  site::Target page;
};

/// The pages around some, in order: those that lead here, those with links both ways, those that
/// are led to; each by rank.
std::vector<Neighbour> neighbours_of(const Scene& scene, const std::vector<site::Target>& own) {
  std::map<std::pair<NodeRank, site::Target>, std::pair<bool, bool>> found;
  const site::LinkGraph& graph = scene.shared.graphs.links;
  const std::set<site::Target> inside(own.begin(), own.end());
  const auto at = [&](site::Target page) -> std::pair<bool, bool>& {
    return found[{node_rank(scene.site(), page), page}];
  };
  for (const site::Target page : own) {
    for (const site::PageLink& link : graph.to(page)) {
      if (!inside.contains(link.from)) at(link.from).first = true;
    }
    for (const site::PageLink& link : graph.from(page)) {
      if (!inside.contains(link.to)) at(link.to).second = true;
    }
  }
  std::vector<Neighbour> all;
  for (const auto& [key, ways] : found) {
    const Way one = ways.first ? Way::from : Way::to;
    all.push_back({ways.first && ways.second ? Way::both : one, key.second});
  }
  std::ranges::stable_sort(all, {}, &Neighbour::way);
  return all;
}

/// Those to show: all, or as many of each way as fit, the last ones of each.
std::vector<Neighbour> shown_of(const std::vector<Neighbour>& all) {
  if (all.size() <= k_most_nodes) return all;
  std::array<std::size_t, 3> counts{};
  for (const Neighbour& each : all)
    ++counts.at(static_cast<std::size_t>(each.way));
  std::array<std::size_t, 3> kept{};
  for (std::size_t rest = k_most_nodes; rest > 0;) {
    for (std::size_t way = 0; way < counts.size() && rest > 0; ++way) {
      if (kept.at(way) == counts.at(way)) continue;
      ++kept.at(way);
      --rest;
    }
  }
  std::vector<Neighbour> shown;
  for (auto each = all.rbegin(); each != all.rend(); ++each) {
    std::size_t& left = kept.at(static_cast<std::size_t>(each->way));
    if (left == 0) continue;
    --left;
    shown.push_back(*each);
  }
  std::ranges::reverse(shown);
  return shown;
}

class Drawing {
 public:
  Drawing(const Scene& scene, site::Target own, const std::vector<Neighbour>& neighbours)
      : scene_(scene), own_(own), neighbours_(neighbours) {
    above_ = static_cast<int>(std::ranges::count(neighbours, Way::from, &Neighbour::way));
    own_y_ = k_margin + above_ * k_step + (above_ > 0 ? k_step / 2 : 0);
    const int below = static_cast<int>(neighbours.size()) - above_;
    height_ = own_y_ + (below > 0 ? k_step / 2 : 0) + below * k_step + k_margin;
  }

  std::string draw() {
    svg_.open("svg", {{"class", "graph"},
                      {"viewBox", "0 0 " + std::to_string(k_width) + " " + std::to_string(height_)},
                      {"width", k_width},
                      {"height", height_},
                      {"role", "group"},
                      {"aria-label", scene_.words()["local_drawing"]}});
    for (std::size_t i = 0; i < neighbours_.size(); ++i)
      draw_arc(neighbours_[i].way, row_y(i));
    for (std::size_t i = 0; i < neighbours_.size(); ++i) {
      if (neighbours_[i].way == Way::from) draw_node(neighbours_[i].page, row_y(i));
    }
    draw_own();
    for (std::size_t i = 0; i < neighbours_.size(); ++i) {
      if (neighbours_[i].way != Way::from) draw_node(neighbours_[i].page, row_y(i));
    }
    svg_.close();
    return svg_.take();
  }

 private:
  // The page itself stands half a step apart from those above and below.
  int row_y(std::size_t index) const {
    const int row = static_cast<int>(index);
    if (row < above_) return k_margin + row * k_step;
    return own_y_ + k_step / 2 + (row - above_ + 1) * k_step;
  }

  void draw_text(int y, std::string_view title) {
    svg_.text("text", {{"x", k_text_x}, {"y", y + k_baseline}},
              text::cut_to(std::string(title), k_columns));
  }

  void draw_node(site::Target page, int y) {
    open_node(svg_, scene_, page);
    draw_shape(svg_, node_kind(scene_.site(), page), k_node_x, y);
    draw_text(y, site::page_title(scene_.site(), page, scene_.words()));
    svg_.close();
  }

  // No link: the reader is there.
  void draw_own() {
    const NodeKind kind = node_kind(scene_.site(), own_);
    svg_.open("g", {{"class", "graph-own graph-" + std::string(node_kind_name(kind))}});
    draw_shape(svg_, kind, k_node_x, own_y_);
    draw_text(own_y_, site::page_title(scene_.site(), own_, scene_.words()));
    svg_.close();
  }

  void draw_arc(Way way, double y) {
    const double x = k_node_x - k_node_reach - 2;
    const double own = own_y_;
    const double out = std::min(k_arc_most, k_arc_least + std::abs(y - own) / 2);
    const bool has_tip_here = way != Way::to;
    const bool has_tip_there = way != Way::from;
    const double here = has_tip_here ? x - k_tip : x;
    const double there = has_tip_there ? x - k_tip : x;
    SvgPath path;
    path.move(here, own).curve({x - out, own}, {x - out, y}, {there, y});
    svg_.empty("path", {{"class", "graph-arc"}, {"d", path.d()}});
    if (has_tip_here) draw_tip(x, own);
    if (has_tip_there) draw_tip(x, y);
  }

  void draw_tip(double x, double y) {
    SvgPath tip;
    tip.move(x, y).line(x - 2 * k_tip, y - k_tip + 1).line(x - 2 * k_tip, y + k_tip - 1);
    tip.line(x, y);
    svg_.empty("path", {{"class", "graph-tip"}, {"d", tip.d()}});
  }

  const Scene& scene_;
  site::Target own_;
  const std::vector<Neighbour>& neighbours_;
  int above_ = 0;
  int own_y_ = 0;
  int height_ = 0;
  Svg svg_;
};

Value graph_of(const Scene& scene, site::Target page, const std::vector<site::Target>& own) {
  const std::vector<Neighbour> all = neighbours_of(scene, own);
  if (all.empty()) return {};
  const std::vector<Neighbour> shown = shown_of(all);
  List links;
  for (const Neighbour& each : shown) {
    Record row = node_row(scene, each.page);
    row.set("way", Value::borrowed(k_way_names.at(static_cast<std::size_t>(each.way))));
    links.push_back(std::move(row));
  }
  return Record{{"drawing", layout::Html{Drawing(scene, page, shown).draw()}},
                {"count", all.size()},
                {"left_out", all.size() - shown.size()},
                {"links", std::move(links)}};
}

}  // namespace

Value local_graph(const Scene& scene, site::Target page) {
  return graph_of(scene, page, {page});
}

Value module_graph(const Scene& scene, site::ModuleId module) {
  const site::Target page{.kind = site::Target::Kind::module, .index = module.index};
  const site::ModuleNode& node = scene.site().module(module);
  std::vector<site::Target> own{page};
  for (const site::SessionId id : node.sessions)
    own.push_back(scene.shared.graphs.links.page_of(scene.site().session(id).file));
  for (const site::FileId id : node.notes)
    own.push_back(scene.shared.graphs.links.page_of(id));
  return graph_of(scene, page, own);
}

}  // namespace daybook::render
