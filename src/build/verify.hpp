// SPDX-License-Identifier: MIT
// Whether a build that used what earlier builds kept gave what a clean one gives: the clean one is
// made too, in memory, and compared.  Tested by verify_test.cpp and incremental_test.cpp.
#pragma once

#include <optional>
#include <string>

#include "build/pipeline.hpp"
#include "io/file_system.hpp"

namespace daybook::build {

/// The first difference between the site and the report of a build that is done and those of a
/// clean one, as a sentence; nothing when there is none.  Writes nothing.
std::optional<std::string> first_difference(const io::FileSystem& files,
                                            const BuildOptions& options, const BuildReport& built);

}  // namespace daybook::build
