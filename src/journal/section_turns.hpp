// SPDX-License-Identifier: MIT
// Which role a sub-heading may have of its own below a section of another role.  Tested by
// sections_test.cpp.
#pragma once

#include "journal/words/role.hpp"

namespace daybook::journal {

/// Whether a sub-heading that names `role` has it below a section of the role `parent`, or is of
/// its parent's.
bool may_turn(Role parent, Role role);

}  // namespace daybook::journal
