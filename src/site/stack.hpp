// SPDX-License-Identifier: MIT
// Which technologies the journal is about: tags, languages of code blocks, tools that items name.
// Two spellings that differ in case are one; a small table knows short names of languages.  Knows
// no HTML.  Tested by stack_test.cpp.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "site/site.hpp"

namespace daybook::site {

/// One technology and what speaks of it.
struct Technology {
  std::string name;          ///< the tag's spelling, or the language's or tool's in lower case
  std::optional<TagId> tag;  ///< whose page lists what it stands on
  std::uint32_t tagged = 0;  ///< sessions with the tag
  std::uint32_t blocks = 0;  ///< code blocks in the language
  std::uint32_t named = 0;   ///< items that name it as their language or begin a command with it
  std::vector<SessionId> sessions;  ///< with any of these, oldest first
};

/// Those used in most sessions first, then by name.
std::vector<Technology> find_technologies(const Site& site);

/// The program that a command runs: `$ python3 lab/x.py` is "python3"; empty for a path or no
/// command.
std::string tool_of(std::string_view command);

}  // namespace daybook::site
