// SPDX-License-Identifier: MIT
// What pages a site has besides those of its files: how its lists, registers, graphs and
// data are cut, and what its progress pages show.  Made once from the site and handed on to all
// that asks: the check of site.yaml's navigation, the plan, every page.  Tested by plan_test.cpp.
#pragma once

#include "render/graph_pages.hpp"
#include "render/journal_parts.hpp"
#include "render/list_pages.hpp"
#include "render/progress_pages.hpp"
#include "render/register_pages.hpp"

namespace daybook::render {

/// How all that is long is cut into pages.
struct Outline {
  ListPages lists;
  RegisterPages registers;
  ProgressPages progress;
  GraphPages graphs;
  std::vector<JournalPart> journal;  ///< what data/journal.json is cut into; none where it is whole
};

/// Made once, before the plan, on up to `jobs` threads.
Outline make_outline(const site::Site& site, const config::Words& words = {}, unsigned jobs = 1);

}  // namespace daybook::render
