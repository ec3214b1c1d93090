// SPDX-License-Identifier: MIT
// Whether a file that was changed still says the same of all that other files are linked with.
// What a member of an Entry is, is told by its type, so a new one counts without a word here.
// Tested by same_facts_test.cpp.
#pragma once

#include "journal/session.hpp"

namespace daybook::journal {

/// Whether two readings of one file differ in running text only: their facts, sections, items and
/// links are equal, one by one.  Nodes and places in the file, the summary, what is withheld, the
/// file's sum and messages may differ.
bool have_same_facts(const Entry& one, const Entry& other);

}  // namespace daybook::journal
