// SPDX-License-Identifier: MIT
// The few words that stand for a file in lists and feeds.  Internal to the journal room.  Tested by
// read_test.cpp.
#pragma once

#include <string>
#include <vector>

#include "journal/metadata/metadata.hpp"

namespace daybook::journal {

/// What front matter says; else what stands before `<!-- more -->`; else the first paragraph of the
/// summary section, else its list; else the file's first sentence that stands on its own.  Plain,
/// at most 400 code points; empty when there is none.
std::string summarize(const Context& context, const Metadata& metadata,
                      const std::vector<Role>& roles);

}  // namespace daybook::journal
