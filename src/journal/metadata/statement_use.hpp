// SPDX-License-Identifier: MIT
// Which of the statements about a field count: what `explain` says beside each.  Internal to the
// journal room.  Tested by explain_test.cpp.
#pragma once

#include <vector>

#include "journal/metadata/metadata.hpp"

namespace daybook::journal {

/// One for each of metadata.statements, by the same order of trust and the same readers of values
/// as the facts (facts.hpp).
std::vector<Use> uses_of(const Metadata& metadata);

}  // namespace daybook::journal
