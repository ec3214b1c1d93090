// SPDX-License-Identifier: MIT
#include "render/outline.hpp"

namespace daybook::render {

Outline make_outline(const site::Site& site, const config::Words& words) {
  return {.lists = make_list_pages(site),
          .registers = make_register_pages(site),
          .progress = make_progress_pages(site),
          .graphs = make_graph_pages(site, words)};
}

}  // namespace daybook::render
