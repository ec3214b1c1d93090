// SPDX-License-Identifier: MIT
// Sections to items.  Internal to the journal room.  Tested by read_learning_test.cpp,
// read_work_test.cpp, read_study_test.cpp and read_chinese_test.cpp.
#pragma once

#include <vector>

#include "journal/metadata/metadata.hpp"

namespace daybook::journal {

/// All items of a file, in the order of the file.  `kind` tells a verification of understanding
/// from a work log's tests.
std::vector<Item> read_items(const Context& context, const Metadata& metadata,
                             const std::vector<Role>& roles, SessionKind kind);

}  // namespace daybook::journal
