// SPDX-License-Identifier: MIT
// Faults of a session's metadata.  Internal to the journal room.  Tested by
// metadata_faults_test.cpp.
#pragma once

#include "journal/metadata/metadata.hpp"

namespace daybook::journal {

/// Reports front matter without fields, keys nobody reads, fields given twice, and dates and
/// durations that say none.  What is merely unknown (`in progress`, `January 2026`) is no fault.
void report_metadata(const Context& context, const Metadata& metadata);

/// Reports front matter of other programs' forms, which is shown as text.
void report_other_front_matter(const Context& context);

}  // namespace daybook::journal
