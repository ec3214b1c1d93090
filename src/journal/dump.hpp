// SPDX-License-Identifier: MIT
// What was read from one file as text: the oracle of the tests.  Tested by what it tests.
#pragma once

#include <string>

#include "journal/session.hpp"

namespace daybook::journal {

/// One line a metadata field (`date 2026-01-08`), a section (`3 summary "Summary"`), an item
/// (`12 gap M "text" severity=H`) and a diagnostic (`4:8 warning [level-unknown] …`), in this
/// order.
std::string dump(const Entry& entry);

/// Only the items, `line type "text" field="…"`, one a line.
std::string dump_items(const Entry& entry);

}  // namespace daybook::journal
