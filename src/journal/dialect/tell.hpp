// SPDX-License-Identifier: MIT
// Which dialect a file is written in, and whether it is a session at all, by evidence added up.
// Internal to the journal room.  Tested by dialect_test.cpp.
#pragma once

#include <vector>

#include "journal/dialect/dialect.hpp"
#include "journal/metadata/metadata.hpp"

namespace daybook::journal {

/// What a vocabulary makes of a file before it is known what the file is.
struct Reading {
  Metadata metadata;
  std::vector<Role> roles;  ///< parallel to Document::sections()
};
Reading read_with(const Context& context, const Placement& placement);

/// The dialect of the context's vocabulary whose marks weigh most, the first of equals.  A dialect
/// or kind that the file names (`Session Type`) decides.  `reading` is with the vocabulary's own
/// words; when the dialect has words besides, it becomes the reading with those.
const Dialect& tell_dialect(const Context& context, const Placement& placement, Reading& reading);

/// Whether a file outside a sessions folder is a session: needs a mark no other file has (a title,
/// a name or a folder of a session, or a date with fields of a session) and more besides.
bool is_surely_session(const Context& context, const Metadata& metadata,
                       const std::vector<Role>& roles);

}  // namespace daybook::journal
