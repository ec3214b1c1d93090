// SPDX-License-Identifier: MIT
// Headings that are clauses: `What slowed me down`, `Things I want to try`.  Internal to the
// journal room.  Tested by headings_test.cpp.
#pragma once

#include <optional>
#include <string_view>

#include "journal/words/role.hpp"

namespace daybook::journal {

/// The role a clause's verb tells; nothing for a heading that is none, or about something else.
std::optional<Role> clause_role(std::string_view key);

/// `Commands I can now run`: what a heading names is told as something one is able to do.
std::optional<Role> ability_role(std::string_view key);

/// `Books I read`: what is done with the thing a heading names.
std::optional<Role> topic_clause_role(std::string_view key);

/// `day 3`, `week 2: queues`: one of the parts of a log.
bool is_counted_day(std::string_view key);

/// `continued`, `追加` in the brackets a heading ends with: more of what was done, written below
/// the rest.
bool is_appended(std::string_view remark);

}  // namespace daybook::journal
