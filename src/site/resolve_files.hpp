// SPDX-License-Identifier: MIT
// Where all links of all files lead: a Resolver for each group of files, on all workers.  Where one
// link leads is resolve.hpp's.  Tested by resolve_test.cpp and resolve_wiki_test.cpp.
#pragma once

#include "config/config.hpp"
#include "site/catalog.hpp"
#include "site/site.hpp"

namespace daybook::site {

/// Fills the links, evidence and references of all files, and counts the external and the broken
/// links.  The number of jobs changes neither what is found nor what is said.
void resolve_files(Site& site, const Catalog& catalog, const config::Config& config, unsigned jobs,
                   text::Diagnostics& diagnostics);

}  // namespace daybook::site
