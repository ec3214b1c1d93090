// SPDX-License-Identifier: MIT
// What the sections of a session say of each other: roles that only their company decides.  Reads
// no words of entries.  Tested by sections_test.cpp.
#pragma once

#include <vector>

#include "journal/words/role.hpp"
#include "markdown/document.hpp"

namespace daybook::journal {

/// Mends the roles that each section has by its own heading, one for each section.
void settle_roles(const markdown::Document& document, std::vector<Role>& roles);

}  // namespace daybook::journal
