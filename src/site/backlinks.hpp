// SPDX-License-Identifier: MIT
// Who leads to whom, page by page: by links of the text, by what it shows of another page, by front
// matter.  Tested by backlinks_test.cpp.
#pragma once

#include <cstdint>
#include <vector>

#include "site/site.hpp"

namespace daybook::site {

/// One page that a file leads to.
struct Reference {
  Target page;             ///< a file; or a track, module or folder that shows no index note
  std::uint32_t link = 0;  ///< as in Backlink
};

/// Every reference of a file to another page, those of its text in their order, then those of its
/// front matter.
std::vector<Reference> references_of(const Site& site, FileId from);

/// Fills `linked_from` of files, tracks, modules and folders; links are resolved.
void collect_backlinks(Site& site);

}  // namespace daybook::site
