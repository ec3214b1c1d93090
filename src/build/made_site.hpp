// SPDX-License-Identifier: MIT
// What a build left in the folder of its site, so that the next one into the same folder makes only
// what would be otherwise: in the record of the cache between runs, in memory between the builds of
// `serve`.  Tested by incremental_test.cpp and rebuilder_test.cpp.
#pragma once

#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/digest.hpp"
#include "io/file_system.hpp"

namespace daybook::build {

/// One file of the site as it was written, or found as it had to be.
struct MadeFile {
  std::string address;
  base::Digest digest;
  io::FileInfo seen;
  /// PageInputs of the output; nothing when it has none, or when making it gave messages.
  std::optional<base::Digest> inputs{};
};

/// A MadeSite::written_at_ns for a folder that nobody else writes to.
inline constexpr std::int64_t k_ours_alone = std::numeric_limits<std::int64_t>::max();

/// All of them, but for the manifest.
struct MadeSite {
  std::vector<MadeFile> files;  ///< by address
  /// By the disk's clock, after all was written: what was changed just before may have been changed
  /// again without looking otherwise.
  std::int64_t written_at_ns = 0;
};

/// What the last build made of an output, when that is still so and was made of the same; else
/// nullptr.  `now`: what is seen of it.
const MadeFile* still_made(const MadeSite& last, std::string_view address,
                           const base::Digest& inputs, const io::FileInfo& now);

}  // namespace daybook::build
