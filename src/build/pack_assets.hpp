// SPDX-License-Identifier: MIT
// The journal's own assets in the pack of a part: a site publishes all that lie in assets/, and
// what belongs to pages that were left out must not go along.  Tested by pack_test.cpp.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "output/zip.hpp"

namespace daybook::build {

/// Drops the files below assets/ that are the journal's own (`own`, named below that folder), that
/// no page leads to and that no style sheet or script among the assets names.
void drop_unused_assets(std::vector<output::ZipFile>& files, std::span<const std::string> own);

}  // namespace daybook::build
