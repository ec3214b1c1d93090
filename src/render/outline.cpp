// SPDX-License-Identifier: MIT
#include "render/outline.hpp"

#include "base/parallel.hpp"

namespace daybook::render {

Outline make_outline(const site::Site& site, const config::Words& words, unsigned jobs) {
  Outline outline;
  base::parallel_invoke(jobs, {[&] { outline.registers = make_register_pages(site); },
                               [&] { outline.lists = make_list_pages(site); },
                               [&] { outline.progress = make_progress_pages(site); },
                               [&] { outline.graphs = make_graph_pages(site, words); },
                               [&] { outline.journal = journal_parts(site); }});
  return outline;
}

}  // namespace daybook::render
