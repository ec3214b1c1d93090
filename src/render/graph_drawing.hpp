// SPDX-License-Identifier: MIT
// One drawing of the whole graph: sessions from left to right in order of time, in lanes of
// modules; decisions and notes that link with them in lanes of their own below; a curve for each
// link.  Tested by graph_test.cpp.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "render/graph_pages.hpp"
#include "render/scene.hpp"

namespace daybook::render {

/// What a drawing shows.
struct GraphPicture {
  std::string svg;
  std::vector<site::PageLink> links;  ///< that begin or end in the section, the latest first
  std::size_t drawn = 0;              ///< of these
  std::size_t beside_left_out = 0;    ///< decisions and notes for which there is no room
};

/// Draws one section of a graph's page.
GraphPicture draw_graph(const Scene& scene, const GraphSection& section);

}  // namespace daybook::render
