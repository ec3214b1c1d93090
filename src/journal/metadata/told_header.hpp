// SPDX-License-Identifier: MIT
// The blocks right below the title of a session or decision record that say nothing but its facts,
// so that a page that shows the facts need not show them twice.  A block of which a single word
// would be lost is none of them.  Internal to the journal room.  Tested by told_header_test.cpp.
#pragma once

#include <vector>

#include "journal/metadata/metadata.hpp"

namespace daybook::journal {

/// In the order of the file, with the rule that parts them from the text.  `common` and `record`
/// are settled.
std::vector<markdown::NodeId> told_header(const Context& context, const Metadata& metadata,
                                          const Common& common, const Record& record);

}  // namespace daybook::journal
