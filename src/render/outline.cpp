// SPDX-License-Identifier: MIT
#include "render/outline.hpp"

namespace daybook::render {

Outline make_outline(const site::Site& site) {
  return {.lists = make_list_pages(site),
          .registers = make_register_pages(site),
          .progress = make_progress_pages(site),
          .graphs = make_graph_pages(site)};
}

}  // namespace daybook::render
