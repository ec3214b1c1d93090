// SPDX-License-Identifier: MIT
#include "render/graph_drawing.hpp"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <map>
#include <string_view>
#include <utility>

#include "config/word_table.hpp"
#include "render/graph_node.hpp"
#include "render/svg.hpp"
#include "text/terminal_text.hpp"

namespace daybook::render {
namespace {

using site::PageLink;
using site::Target;

constexpr std::size_t k_most_beside = 40;
constexpr std::size_t k_most_arcs = 400;
constexpr std::size_t k_most_lanes = 20;

// In units of the drawing, which are pixels.
constexpr double k_wide = 700;  // of a drawing with room for all
constexpr double k_least_step = 13;
constexpr double k_most_step = 200;
constexpr double k_side = 14;
constexpr double k_axis = 16;  // the baseline of the months
constexpr double k_top = 62;   // of the first lane
constexpr double k_lane = 46;
constexpr double k_bottom = 22;
constexpr double k_label_rise = 22;  // of a lane's name above its line
constexpr double k_month_room = 58;
constexpr std::size_t k_label_columns = 40;
constexpr double k_letter = 7.2;  // the width of a column of a title
constexpr double k_title_gap = 10;
constexpr double k_baseline = 4;
constexpr double k_least_title = 70;  // less room is for no title

struct Lane {
  std::string title;
  std::vector<Target> pages;
};

struct Place {
  double column = 0;
  std::size_t lane = 0;
  double room = 0;  // to the right, up to the next one of its lane
};

class Drawing {
 public:
  Drawing(const Scene& scene, const GraphSection& section)
      : scene_(scene), site_(scene.site()), section_(section) {}

  GraphPicture draw() {
    find_links();
    choose_beside();
    fill_lanes();
    place_beside();
    picture_.svg = svg();
    return std::move(picture_);
  }

 private:
  NodeKind kind(Target page) const { return node_kind(site_, page); }
  const site::FileNode& file(Target page) const { return site_.files[page.index]; }

  void find_links() {
    for (std::size_t i = 0; i < section_.pages.size(); ++i)
      places_[section_.pages[i]].column = static_cast<double>(i);
    const site::LinkGraph& graph = scene_.shared.graphs.links;
    for (std::size_t i = section_.pages.size(); i-- > 0;) {
      const Target page = section_.pages[i];
      const auto out = graph.from(page);
      picture_.links.insert(picture_.links.end(), out.begin(), out.end());
      for (const PageLink& link : graph.to(page)) {
        if (!places_.contains(link.from)) picture_.links.push_back(link);
      }
    }
  }

  // Decisions and notes that the section is linked with: those with the most links.
  void choose_beside() {
    std::map<Target, std::size_t> counts;
    for (const PageLink& link : picture_.links) {
      for (const Target page : {link.from, link.to}) {
        const bool is_drawn = kind(page) == NodeKind::decision || kind(page) == NodeKind::note;
        if (is_drawn && !places_.contains(page)) ++counts[page];
      }
    }
    for (const auto& [page, count] : counts)
      beside_.push_back(page);
    std::ranges::sort(beside_, [&](Target a, Target b) {
      if (counts[a] != counts[b]) return counts[a] > counts[b];
      return node_rank(site_, a) < node_rank(site_, b);
    });
    if (beside_.size() <= k_most_beside) return;
    picture_.beside_left_out = beside_.size() - k_most_beside;
    beside_.resize(k_most_beside);
  }

  std::string lane_title(Target page) const {
    const config::Words& words = scene_.words();
    switch (kind(page)) {
      case NodeKind::session: {
        const auto module = file(page).module;
        if (module) return site_.module(*module).title;
        const bool has_modules = std::ranges::any_of(
            section_.pages, [&](Target other) { return file(other).module.has_value(); });
        return std::string(words[has_modules ? config::Word("lane_no_module") : "sessions"]);
      }
      case NodeKind::decision:
        return std::string(words["decisions"]);
      case NodeKind::note:
        return std::string(words["notes"]);
      default:
        return std::string(words["lane_shelves"]);
    }
  }

  // Lanes in the order in which modules begin; the smallest share one when there are many.
  void fill_lanes() {
    std::map<std::pair<NodeKind, std::uint32_t>, std::size_t> lane_of;
    const auto put = [&](Target page) {
      const NodeKind own = std::min(kind(page), NodeKind::module);
      const bool has_module = own == NodeKind::session && file(page).module;
      const auto key = std::pair(own, has_module ? file(page).module->index : UINT32_MAX);
      const auto [found, is_new] = lane_of.try_emplace(key, lanes_.size());
      if (is_new) lanes_.push_back({lane_title(page), {}});
      lanes_[found->second].pages.push_back(page);
    };
    std::ranges::for_each(section_.pages, put);
    join_small_lanes();
    lane_of.clear();
    own_lanes_ = lanes_.size();
    std::ranges::sort(beside_, {}, [&](Target page) { return node_rank(site_, page); });
    std::ranges::for_each(beside_, put);
    for (std::size_t lane = 0; lane < lanes_.size(); ++lane) {
      for (const Target page : lanes_[lane].pages)
        places_[page].lane = lane;
    }
    // What stands in no order of time begins at the left in each lane.
    for (const Lane& lane : lanes_) {
      if (kind(lane.pages.front()) == NodeKind::session) continue;
      for (std::size_t i = 0; i < lane.pages.size(); ++i)
        places_[lane.pages[i]].column = static_cast<double>(i);
    }
  }

  void join_small_lanes() {
    if (lanes_.size() <= k_most_lanes) return;
    std::ranges::stable_sort(lanes_, std::ranges::greater(),
                             [](const Lane& lane) { return lane.pages.size(); });
    Lane rest{std::string(scene_.words()["lane_other_modules"]), {}};
    for (std::size_t i = k_most_lanes - 1; i < lanes_.size(); ++i)
      rest.pages.insert(rest.pages.end(), lanes_[i].pages.begin(), lanes_[i].pages.end());
    lanes_.resize(k_most_lanes - 1);
    lanes_.push_back(std::move(rest));
  }

  // Each below the middle of those it is linked with, as far as the others leave room.
  void place_beside() {
    for (const Lane& lane : lanes_)
      columns_ = std::max(columns_, lane.pages.size());
    if (own_lanes_ > 0 && kind(lanes_.front().pages.front()) == NodeKind::session)
      columns_ = std::max(columns_, section_.pages.size());
    std::map<Target, std::pair<double, int>> sums;
    for (const PageLink& link : picture_.links) {
      for (const auto& [own, other] : {std::pair(link.from, link.to), {link.to, link.from}}) {
        if (!places_.contains(own) || !places_.contains(other)) continue;
        if (places_[own].lane < own_lanes_ || places_[other].lane >= own_lanes_) continue;
        sums[own].first += places_[other].column;
        ++sums[own].second;
      }
    }
    for (std::size_t i = own_lanes_; i < lanes_.size(); ++i) {
      Lane& lane = lanes_[i];
      for (const Target page : lane.pages) {
        const auto& [sum, count] = sums[page];
        if (count > 0) places_[page].column = sum / count;
      }
      std::ranges::stable_sort(lane.pages, {}, [&](Target page) { return places_[page].column; });
      spread(lane.pages);
    }
  }

  void spread(const std::vector<Target>& pages) {
    double next = 0;
    for (const Target page : pages) {
      double& column = places_[page].column;
      column = std::max(column, next);
      next = column + 1;
    }
    double last = static_cast<double>(columns_) - 1;
    for (std::size_t i = pages.size(); i-- > 0;) {
      double& column = places_[pages[i]].column;
      column = std::min(column, last);
      last = column - 1;
    }
  }

  double step() const {
    return std::clamp(k_wide / static_cast<double>(columns_), k_least_step, k_most_step);
  }
  double x_of(const Place& place) const { return k_side + place.column * step(); }
  static double y_of(std::size_t lane) { return k_top + static_cast<double>(lane) * k_lane; }

  std::string svg() {
    constexpr double k_least_width = 320;
    const double width =
        std::max(k_least_width, 2 * k_side + static_cast<double>(columns_) * step());
    const double height = y_of(lanes_.size() - 1) + k_bottom;
    find_rooms(width);
    svg_.open("svg", {{"class", "graph graph-whole"},
                      {"viewBox", "0 0 " + svg_number(width) + " " + svg_number(height)},
                      {"width", width},
                      {"height", height},
                      {"role", "group"},
                      {"aria-label", scene_.words()["graph_drawing"]}});
    draw_lanes(width);
    draw_months();
    draw_arcs();
    draw_labels();
    for (const Target page : section_.pages)
      draw_node(page);
    for (std::size_t i = own_lanes_; i < lanes_.size(); ++i)
      std::ranges::for_each(lanes_[i].pages, [&](Target page) { draw_node(page); });
    svg_.close();
    return svg_.take();
  }

  void find_rooms(double width) {
    for (const Lane& lane : lanes_) {
      std::vector<Place*> row;
      for (const Target page : lane.pages)
        row.push_back(&places_[page]);
      std::ranges::sort(row, {}, &Place::column);
      double end = width;
      for (std::size_t i = row.size(); i-- > 0; end = x_of(*row[i]))
        row[i]->room = end - x_of(*row[i]) - 2 * k_title_gap;
    }
  }

  void draw_lanes(double width) {
    for (std::size_t lane = 0; lane < lanes_.size(); ++lane) {
      SvgPath line;
      line.move(0, y_of(lane)).across(width);
      svg_.empty("path", {{"class", "graph-lane"}, {"d", line.d()}});
    }
  }

  // Over the curves, so that they can be read.
  void draw_labels() {
    for (std::size_t lane = 0; lane < lanes_.size(); ++lane) {
      svg_.text("text", {{"class", "graph-label"}, {"x", 0}, {"y", y_of(lane) - k_label_rise}},
                text::cut_to(lanes_[lane].title, k_label_columns));
    }
  }

  void draw_months() {
    std::string last;
    double free = 0;
    constexpr std::size_t k_month = 7;  // letters of "2026-01"
    for (const Target page : section_.pages) {
      if (kind(page) != NodeKind::session || !file(page).date) continue;
      const std::string month = text::to_iso(file(page).date->first).substr(0, k_month);
      const double x = x_of(places_[page]);
      if (month == last) continue;
      last = month;
      if (x < free) continue;
      free = x + k_month_room;
      svg_.text("text", {{"class", "graph-month"}, {"x", x}, {"y", k_axis}}, month);
    }
  }

  void draw_arcs() {
    for (const PageLink& link : picture_.links) {
      if (!places_.contains(link.from) || !places_.contains(link.to)) continue;
      if (picture_.drawn == k_most_arcs) return;
      ++picture_.drawn;
      draw_arc(places_[link.from], places_[link.to]);
    }
  }

  void draw_arc(const Place& from, const Place& to) {
    const double x1 = x_of(from);
    const double x2 = x_of(to);
    const double y1 = y_of(from.lane);
    const double y2 = y_of(to.lane);
    SvgPath path;
    path.move(x1, y1);
    if (from.lane == to.lane) {
      constexpr double k_least_rise = 14;
      constexpr double k_most_rise = 50;
      constexpr double k_slope = 0.12;
      const double rise = std::min(k_most_rise, k_least_rise + std::abs(x2 - x1) * k_slope);
      const double part = (x2 - x1) / 4;
      path.curve({x1 + part, y1 - rise}, {x2 - part, y2 - rise}, {x2, y2});
    } else {
      const double middle = (y1 + y2) / 2;
      path.curve({x1, middle}, {x2, middle}, {x2, y2});
    }
    svg_.empty("path", {{"class", "graph-arc"}, {"d", path.d()}});
  }

  void draw_node(Target page) {
    const Place& place = places_[page];
    open_node(svg_, scene_, page);
    draw_shape(svg_, kind(page), x_of(place), y_of(place.lane));
    if (place.room >= k_least_title) {
      svg_.text("text", {{"x", x_of(place) + k_title_gap}, {"y", y_of(place.lane) + k_baseline}},
                text::cut_to(std::string(site::page_title(site_, page, scene_.words())),
                             static_cast<std::size_t>(place.room / k_letter)));
    }
    svg_.close();
  }

  const Scene& scene_;
  const site::Site& site_;
  const GraphSection& section_;
  GraphPicture picture_;
  std::map<Target, Place> places_;
  std::vector<Target> beside_;
  std::vector<Lane> lanes_;
  std::size_t own_lanes_ = 0;  // those after them are of what stands beside
  std::size_t columns_ = 1;
  Svg svg_;
};

}  // namespace

GraphPicture draw_graph(const Scene& scene, const GraphSection& section) {
  return Drawing(scene, section).draw();
}

}  // namespace daybook::render
