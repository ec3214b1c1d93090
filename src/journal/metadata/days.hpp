// SPDX-License-Identifier: MIT
// The day a file is of, where no field says so.  Internal to the metadata files of the journal
// room.  Tested by read_metadata_test.cpp.
#pragma once

#include "journal/metadata/metadata.hpp"

namespace daybook::journal {

/// `# Learning Session - 2026-01-08`: a day in the title, weaker than any field.
void collect_title(const Context& context, const markdown::Section& section, Metadata& metadata);

/// The one `## 2026-01-08` or `## 2026-01-08 · Queues` of a file without a day elsewhere; of
/// several none is the file's.  Without any, and without one in its path, the one day that the text
/// below the title names.
void collect_day(const Context& context, Metadata& metadata);

}  // namespace daybook::journal
