// SPDX-License-Identifier: MIT
// Which template a file follows, and whether it is a session at all, by evidence added up. Internal
// to the journal room.  Tested by dialect_test.cpp.
#pragma once

#include <vector>

#include "journal/metadata.hpp"

namespace daybook::journal {

/// The template whose marks weigh most; `Session Type` decides.
SessionKind tell_kind(const Context& context, const Metadata& metadata,
                      const std::vector<Role>& roles);

/// Whether a file outside a sessions folder is a session: needs a mark no other file has (a title,
/// a name or a folder of a session, or a date with fields of a session) and more besides.
bool is_surely_session(const Context& context, const Metadata& metadata,
                       const std::vector<Role>& roles);

}  // namespace daybook::journal
