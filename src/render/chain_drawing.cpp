// SPDX-License-Identifier: MIT
#include "render/chain_drawing.hpp"

#include <algorithm>
#include <span>
#include <string>

#include "config/word_table.hpp"
#include "render/records.hpp"
#include "render/svg.hpp"
#include "text/terminal_text.hpp"

namespace daybook::render {
namespace {

using layout::List;
using layout::Record;
using layout::Value;

// In units of the drawing, which are pixels where there is room.
constexpr int k_width = 340;
constexpr int k_lane = 34;  // left and right of the boxes, for arrows that pass some
constexpr int k_box = k_width - 2 * k_lane;
constexpr int k_height = 66;
constexpr int k_gap = 30;
constexpr int k_margin = 3;
constexpr int k_step = k_height + k_gap;
constexpr int k_tip = 5;
constexpr int k_inset = 14;
constexpr int k_first_line = 20;
constexpr int k_line = 18;
constexpr int k_lanes = 4;
constexpr int k_lane_step = 7;
constexpr std::size_t k_columns = 34;  // of a title's line

std::string name_of(const Scene& scene, const site::AdrNode& node) {
  return node.adr->number ? "ADR-" + std::to_string(*node.adr->number)
                          : std::string(scene.words()["a_record"]);
}

std::string_view status_of(const site::AdrNode& node) {
  return node.adr->status ? journal::adr_status_name(*node.adr->status) : "other";
}

// The words that fit on a line; at least one, cut where it is too long.
std::string take_line(std::string_view& rest) {
  std::string line;
  while (!rest.empty()) {
    const std::size_t end = std::min(rest.find(' '), rest.size());
    const std::string_view word = rest.substr(0, end);
    const std::size_t width = text::display_width(line) + text::display_width(word) + 1;
    if (!line.empty() && width > k_columns) break;
    line += (line.empty() ? "" : " ") + std::string(word);
    rest.remove_prefix(std::min(end + 1, rest.size()));
  }
  return line;
}

std::vector<std::string> title_lines(std::string_view title) {
  std::vector<std::string> lines{text::cut_to(take_line(title), k_columns)};
  if (title.empty()) return lines;
  std::string second = take_line(title);
  if (!title.empty()) second += " …";
  lines.push_back(text::cut_to(second, k_columns));
  return lines;
}

// The arrows from one record.
std::span<const site::Supersession> arrows_from(const site::DecisionChain& chain,
                                                site::AdrId newer) {
  const auto by_newer = &site::Supersession::newer;
  const auto begin = std::ranges::lower_bound(chain.arrows, newer, {}, by_newer);
  const auto end = std::ranges::upper_bound(chain.arrows, newer, {}, by_newer);
  return {begin, end};
}

class Drawing {
 public:
  Drawing(const Scene& scene, const site::DecisionChain& chain, std::vector<site::AdrId> records,
          std::optional<site::AdrId> current)
      : scene_(scene), chain_(chain), records_(std::move(records)), current_(current) {}

  std::string draw() {
    const int height = static_cast<int>(records_.size()) * k_step - k_gap + 2 * k_margin;
    svg_.open("svg", {{"class", "chain"},
                      {"viewBox", "0 0 " + std::to_string(k_width) + " " + std::to_string(height)},
                      {"width", k_width},
                      {"height", height},
                      {"role", "group"},
                      {"aria-label", scene_.words()["chain_drawing"]}});
    for (const site::AdrId newer : records_) {
      for (const site::Supersession& arrow : arrows_from(chain_, newer))
        draw_arrow(arrow);
    }
    // As they stand from top to bottom, which is the order of the keyboard.
    for (std::size_t i = records_.size(); i-- > 0;)
      draw_box(records_[i]);
    svg_.close();
    return svg_.take();
  }

 private:
  /// The newest record is in row 0.
  std::optional<int> row_of(site::AdrId id) const {
    const auto found = std::ranges::lower_bound(records_, id);
    if (found == records_.end() || *found != id) return std::nullopt;
    return static_cast<int>(records_.end() - found) - 1;
  }
  static int top_of(int row) { return k_margin + row * k_step; }

  void draw_box(site::AdrId id) {
    const site::AdrNode& node = scene_.site().adr(id);
    const std::string& title = scene_.site().file(node.file).entry->common.title.value;
    const std::string status(status_of(node));
    const std::string shown = std::string(name_of(scene_, node))
                                  .append(" · ")
                                  .append(adr_status_word(scene_, node.adr->status));
    const int top = top_of(row_of(id).value_or(0));
    const bool is_current = current_ == id;
    svg_.open("a", {{"href", scene_.hrefs.to(node.file)},
                    {"class", "adr-" + status + (is_current ? " is-current" : "")}});
    svg_.text("title", {}, scene_.words().fill("mark", shown, title));
    svg_.empty("rect",
               {{"x", k_lane}, {"y", top}, {"width", k_box}, {"height", k_height}, {"rx", 8}});
    int line = top + k_first_line;
    svg_.text("text", {{"x", k_lane + k_inset}, {"y", line}, {"class", "chain-status"}}, shown);
    for (const std::string& words : title_lines(title)) {
      line += k_line;
      svg_.text("text", {{"x", k_lane + k_inset}, {"y", line}}, words);
    }
    svg_.close();
  }

  void draw_arrow(const site::Supersession& arrow) {
    const auto from = row_of(arrow.newer);
    const auto to = row_of(arrow.older);
    if (!from || !to) return;
    const std::string_view name = arrow.in_cycle ? "chain-arrow chain-circle" : "chain-arrow";
    if (*to == *from + 1) {
      draw_down(name, top_of(*from) + k_height, top_of(*to));
      return;
    }
    // Past other records on the right; from an older number to a newer one on the left.
    const bool is_down = *to > *from;
    int& lane = is_down ? right_lanes_ : left_lanes_;
    const int out = k_lane - k_tip - (lane++ % k_lanes) * k_lane_step;
    const int side = is_down ? k_lane + k_box : k_lane;
    const int x = is_down ? k_width - k_lane + out : k_lane - out;
    const int start = top_of(*from) + k_height / 2 + k_tip;
    const int end = top_of(*to) + k_height / 2 - k_tip;
    const int tip = is_down ? k_tip : -k_tip;
    SvgPath path;
    path.move(side, start).across(x).down(end).across(side + tip);
    svg_.empty("path", {{"class", name}, {"d", path.d()}});
    draw_tip(name, side, end, side + 2 * tip, end - k_tip, side + 2 * tip, end + k_tip);
  }

  void draw_down(std::string_view name, int start, int end) {
    const int x = k_width / 2;
    SvgPath path;
    path.move(x, start).down(end - k_tip);
    svg_.empty("path", {{"class", name}, {"d", path.d()}});
    draw_tip(name, x, end, x - k_tip, end - 2 * k_tip, x + k_tip, end - 2 * k_tip);
  }

  void draw_tip(std::string_view name, int x, int y, int x1, int y1, int x2, int y2) {
    SvgPath tip;
    tip.move(x, y).line(x1, y1).line(x2, y2).line(x, y);
    svg_.empty("path", {{"class", std::string(name) + " chain-tip"}, {"d", tip.d()}});
  }

  const Scene& scene_;
  const site::DecisionChain& chain_;
  std::vector<site::AdrId> records_;  ///< by number
  std::optional<site::AdrId> current_;
  Svg svg_;
  int left_lanes_ = 0;
  int right_lanes_ = 0;
};

/// The records to show, by number: all, or those around the current one, or the newest.
std::vector<site::AdrId> shown(const site::DecisionChain& chain,
                               std::optional<site::AdrId> current) {
  const auto& all = chain.records;
  if (all.size() <= k_most_boxes) return all;
  std::size_t last = all.size();
  if (current) {
    const auto at = static_cast<std::size_t>(std::ranges::lower_bound(all, *current) - all.begin());
    last = std::clamp(at + k_most_boxes / 2, k_most_boxes, all.size());
  }
  const auto end = all.begin() + static_cast<std::ptrdiff_t>(last);
  return {end - static_cast<std::ptrdiff_t>(k_most_boxes), end};
}

bool in_circle(const site::DecisionChain& chain, site::AdrId id) {
  return std::ranges::any_of(arrows_from(chain, id), &site::Supersession::in_cycle);
}

}  // namespace

Value adr_links(const Scene& scene, const std::vector<site::AdrId>& ids) {
  List links;
  for (const site::AdrId id : ids)
    links.push_back(adr_link(scene, id));
  return links;
}

Record chain_record(const Scene& scene, const site::DecisionChain& chain,
                    std::optional<site::AdrId> current) {
  const std::vector<site::AdrId> records = shown(chain, current);
  List rows;
  for (std::size_t i = records.size(); i-- > 0;) {
    const site::AdrNode& node = scene.site().adr(records[i]);
    const site::FileNode& file = scene.site().file(node.file);
    Record row = link_record(file.entry->common.title.value, scene.hrefs.to(file.url));
    row.set("number", node.adr->number ? Value(*node.adr->number) : Value());
    row.set("status", adr_status(scene, *node.adr));
    row.set("date", date_value(scene, file.date));
    row.set("supersedes", adr_links(scene, node.supersedes));
    row.set("superseded_by", adr_links(scene, node.superseded_by));
    row.set("in_circle", in_circle(chain, records[i]));
    row.set("current", current == records[i]);
    rows.push_back(std::move(row));
  }
  const bool is_circle = std::ranges::any_of(chain.arrows, &site::Supersession::in_cycle);
  return Record{{"drawing", layout::Html{Drawing(scene, chain, records, current).draw()}},
                {"is_circle", is_circle},
                {"rows", std::move(rows)},
                {"left_out", chain.records.size() - records.size()}};
}

}  // namespace daybook::render
