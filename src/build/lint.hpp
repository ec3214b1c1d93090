// SPDX-License-Identifier: MIT
// All rules of style over a journal that was read.  A build does not run them.  Tested by
// rule_pages_test.cpp and tests/cli/check*.txt.
#pragma once

#include "build/journal.hpp"
#include "text/fix.hpp"

namespace daybook::build {

/// The lint of every session, drafts included, and the checks of the site, with site.yaml's
/// severities; fixes of rules that are off are left out.
text::Findings lint(const Journal& journal);

}  // namespace daybook::build
