// SPDX-License-Identifier: MIT
// What a build was made of and what it left, in `.daybook` of the journal: when all of it is as it
// was, the next build has nothing to do and says what this one said.  Files are looked at, and read
// only where a look cannot tell.  Tested by build_record_test.cpp and tests/cli/cache*.txt.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/digest.hpp"
#include "build/cache_folder.hpp"
#include "build/command_witness.hpp"
#include "build/made_site.hpp"
#include "build/pipeline.hpp"
#include "io/witness.hpp"

namespace daybook::build {

/// All of it.
struct BuildRecord {
  base::Digest options;               ///< options_digest() of the build
  std::int64_t looked_at_ns = 0;      ///< by the disk's clock, before anything was looked at
  std::vector<std::string> left_out;  ///< the folder of the site and where it is put together
  std::vector<io::Observation> observations;
  std::vector<CommandNote> commands;
  std::string output;
  MadeSite site;
  MadeFile manifest;  ///< of the site, as a file of it
  // What the report said besides.
  std::uint32_t files = 0;
  std::uint32_t sessions = 0;
  std::uint32_t held = 0;
  std::array<std::uint32_t, site::k_held_reasons> held_why{};
  std::uint32_t withheld = 0;
  std::uint32_t pages = 0;
  std::optional<UrlLockWrite> urls;
  text::Diagnostics diagnostics;
};

/// Of all options that a site or a report depends on.
base::Digest options_digest(const BuildOptions& options);

/// A record as a file that is yet to be sealed, and from its content; nothing for bytes that are
/// none.
std::string save_record(const BuildRecord& record);
std::optional<BuildRecord> load_record(std::string_view bytes);

/// The record of the last build; nothing when there is none.
std::optional<BuildRecord> last_record(const CacheFolder& cache);

/// The report of a build that has nothing to do, by the record of the last one, which is used up;
/// nothing when something is otherwise, or may be.  Then the record is what it was, but for what is
/// seen now of files that were read and are the same.
std::optional<BuildReport> recall(io::FileSystem& files, CacheFolder& cache,
                                  const BuildOptions& options, BuildRecord& last);

/// The record of a build that came to its end, but for what was read.
BuildRecord record_of(const BuildReport& report);

/// Keeps the record for the next build.
void remember(CacheFolder& cache, const BuildRecord& record);

}  // namespace daybook::build
