// SPDX-License-Identifier: MIT
#include "render/outline.hpp"

#include <array>
#include <functional>

#include "base/parallel.hpp"

namespace daybook::render {

Outline make_outline(const site::Site& site, const config::Words& words, unsigned jobs) {
  Outline outline;
  const std::array<std::function<void()>, 4> steps{
      [&] { outline.registers = make_register_pages(site); },
      [&] { outline.lists = make_list_pages(site); },
      [&] { outline.progress = make_progress_pages(site); },
      [&] { outline.graphs = make_graph_pages(site, words); }};
  base::parallel_for(jobs, steps.size(), [&](std::size_t i) { steps[i](); });
  return outline;
}

}  // namespace daybook::render
