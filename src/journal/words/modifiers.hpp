// SPDX-License-Identifier: MIT
// Words around a heading's own that change nothing.  Internal to the journal room.  Tested by
// headings_test.cpp.
#pragma once

#include <string_view>

namespace daybook::journal {

/// A key without spaces and marks at its ends.
std::string_view trimmed(std::string_view key);

/// Takes the words from the end that belong to no heading's name: `this session`, `so far`.  False
/// when there are none.
bool strip_end(std::string_view& key);

/// Takes one word that changes nothing from either end of a heading's key: `today's`,
/// `encountered`, `本轮`.  False when it has none.
bool strip_modifier(std::string_view& key);

}  // namespace daybook::journal
