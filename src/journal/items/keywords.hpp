// SPDX-License-Identifier: MIT
// The boxes of an outline: words in capitals before a list entry, as Logseq and Org mode have them.
// Internal to the journal room.  Tested by read_settled_test.cpp.
#pragma once

#include <optional>
#include <string_view>

namespace daybook::journal {

/// `TODO ` at the beginning of an entry's words.
struct Keyword {
  std::string_view word;  ///< with the blank behind it
  bool is_done = false;
  bool is_plain = false;  ///< `TODO` and `DONE`, which need no outline around them
};

/// The keyword that an entry's words begin with.
std::optional<Keyword> find_keyword(std::string_view words);

}  // namespace daybook::journal
