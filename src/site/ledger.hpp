// SPDX-License-Identifier: MIT
// The evidence ledger: capabilities with their proofs, gaps open and closed.  The rules are those
// of the export's documentation; numbers come from site.yaml.  Tested by ledger_test.cpp.
#pragma once

#include "config/config.hpp"
#include "site/resolve.hpp"
#include "site/site.hpp"

namespace daybook::site {

/// Merges the claims of all sessions: one capability is one statement in one module.  `site` has
/// its sessions and links already; the result is sorted by track, module and statement.
std::vector<Capability> merge_capabilities(const Site& site, Resolver& resolver,
                                           const config::Config& config, text::Date clock);

/// Merges gaps: equal text up to case and punctuation is one gap, in the whole journal.
std::vector<Gap> merge_gaps(const Site& site);

/// What two wordings of one statement have in common: folded, without "I can", articles and
/// punctuation.
std::string statement_key(std::string_view statement);

}  // namespace daybook::site
