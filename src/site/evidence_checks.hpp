// SPDX-License-Identifier: MIT
// What evidence.lock makes of proofs, and makes a build say: links that are not there, have moved,
// or show something else.  Tested by evidence_test.cpp.
#pragma once

#include "site/site.hpp"

namespace daybook::site {

/// Gives an outside proof its digest and the day on which it was there, or first was not.
void add_evidence(const Evidence& evidence, Proof& proof);

/// Links of published files and of front matter at their own places, proofs at their claims.
void check_evidence(const Site& site, text::Diagnostics& diagnostics);

}  // namespace daybook::site
