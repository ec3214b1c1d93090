// SPDX-License-Identifier: MIT
// A page as a node of a drawing: its kind is told by its shape and its words.  Knows no colours:
// the style sheet assets/graphs.css has those.  Tested by local_graph_test.cpp.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "layout/value.hpp"
#include "render/scene.hpp"
#include "render/svg.hpp"

namespace daybook::render {

/// In the order in which pages are listed.
enum class NodeKind : std::uint8_t { session, decision, note, module, track, folder };

/// "session", "decision" …
std::string_view node_kind_name(NodeKind kind);
/// The same in the site's language.
config::Word node_kind_word(NodeKind kind);
NodeKind node_kind(const site::Site& site, site::Target page);

/// Orders pages as lists do: by kind, sessions by time, records by number, others by path.
struct NodeRank {
  NodeKind kind;
  std::uint32_t index;
  friend auto operator<=>(const NodeRank&, const NodeRank&) = default;
};
NodeRank node_rank(const site::Site& site, site::Target page);

/// "Decision 7: Title, 2026-01-02", cut to what a title of a drawing's node holds.
std::string node_title(const Scene& scene, site::Target page);

/// A session is a circle, a decision a square, a note a diamond, all others a rounded bar.
void draw_shape(Svg& svg, NodeKind kind, double x, double y);
/// How far a shape reaches from its middle to the left and right.
inline constexpr double k_node_reach = 6;

/// Opens the link of a node, with its title; its class is the kind's.
void open_node(Svg& svg, const Scene& scene, site::Target page);

/// A page as a row: title (cut), href, kind, mark (the shape as a sign), date or none.
layout::Record node_row(const Scene& scene, site::Target page);

}  // namespace daybook::render
