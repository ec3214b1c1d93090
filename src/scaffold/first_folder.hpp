// SPDX-License-Identifier: MIT
// Where the first file of a kind goes in a journal that has none.  Internal to the scaffold room.
// Tested by session_test.cpp and adr_test.cpp.
#pragma once

#include <string>

#include "build/journal.hpp"
#include "config/placement.hpp"

namespace daybook::scaffold {

/// A folder of that kind that is there with other files (a template, an index); else the one that
/// site.yaml names; else `sessions` or `adr`, beside the other of the two: `docs/adr` where
/// sessions are in `docs/sessions`.
std::string first_folder(const build::Journal& journal, config::FilePlace::Room room);

}  // namespace daybook::scaffold
