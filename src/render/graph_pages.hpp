// SPDX-License-Identifier: MIT
// Which drawings the whole graph is cut into, and on which pages they stand: a small journal's all
// on graph/index.html, else a page each, the latest first.  Knows no drawing.  Tested by
// graph_test.cpp.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "config/words.hpp"
#include "site/link_graph.hpp"
#include "site/site.hpp"
#include "text/url.hpp"

namespace daybook::render {

/// The sessions of a track, those of none, or what no session links to or from.
struct GraphGroup {
  std::string title;
  std::optional<site::TrackId> track;
  std::size_t pages = 0;  ///< of the journal
  std::size_t links = 0;  ///< that begin or end in one of them
  text::Url url;          ///< where its first drawing is
};

/// One drawing: a stretch of time of a group.
struct GraphSection {
  std::uint32_t group = 0;          ///< index into GraphPages::groups
  std::vector<site::Target> pages;  ///< sessions, oldest first; or records and notes
};

/// One page of the graph.
struct GraphPage {
  text::Url url;
  text::Url first_url;  ///< of part 1
  std::uint32_t number = 1;
  std::uint32_t of_parts = 1;
  std::vector<GraphSection> sections;
};

/// The links of a journal and how they are cut into pages.
struct GraphPages {
  site::LinkGraph links;
  std::vector<GraphGroup> groups;
  std::vector<GraphPage> pages;  ///< the first is graph/index.html
};

/// No drawing has more pages of its group.
inline constexpr std::size_t k_most_graph_pages = 150;
inline constexpr std::string_view k_graph_path = "graph/index.html";

/// Cuts the graph into pages.  Pure.
GraphPages make_graph_pages(const site::Site& site, const config::Words& words);

/// Whether there is anything to draw.
bool has_graph(const site::Site& site);

}  // namespace daybook::render
