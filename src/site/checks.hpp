// SPDX-License-Identifier: MIT
// The rules of style that need more than one file, or site.yaml: what `daybook check` says besides
// the lint of each file (journal/lint/lint.hpp).  Not part of a build.  Tested by checks_test.cpp
// and by the examples of doc/rules.
#pragma once

#include "config/config.hpp"
#include "site/site.hpp"
#include "text/fix.hpp"

namespace daybook::site {

/// Levels that fall between the sessions of a module, files named in another form than their
/// neighbours, raw HTML that is shown as text, capabilities whose proofs do not hold.  The
/// diagnostics are those of the published files, in no particular order.
text::Findings check(const Site& site, const config::Config& config);

/// The part of check() that asks the ledger.
void check_capabilities(const Site& site, text::Findings& findings);

}  // namespace daybook::site
