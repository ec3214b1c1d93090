// SPDX-License-Identifier: MIT
// A journal's site, or that of a part of it, as one zip file to be handed to somebody: it opens
// from a folder, and nothing in it leads to a page that is not in it.  Tested by pack_test.cpp and
// tests/pack.
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>

#include "build/journal.hpp"
#include "io/file_system.hpp"
#include "text/diagnostic.hpp"

namespace daybook::build {

/// What is packed, and where to.
struct PackOptions {
  JournalOptions journal;  ///< `output` of it is the site's folder still: nothing is packed from it
  std::string generator;   ///< "daybook 0.1.0"
  std::string file;        ///< the zip file; empty: named after the title, in the working folder
};

/// What was packed.
struct PackReport {
  std::string file;            ///< where the zip file is
  std::string folder;          ///< the one folder in it
  std::uint32_t sessions = 0;  ///< in it
  std::uint32_t pages = 0;     ///< HTML pages in it
  std::uint32_t files = 0;     ///< all files in it
  std::uint64_t size = 0;      ///< of the zip file, in bytes
  std::chrono::milliseconds took{0};
  text::Diagnostics diagnostics;  ///< worst first
};

/// The report, or the failure.  Faults of the journal are in the report.
struct PackOutcome {
  PackReport report;
  std::optional<Failure> failure;
};

/// Makes the site without a base URL and writes it as a zip file in one step, or leaves what was
/// there.  The same journal, options and `generator` give the same bytes.  A file that is no zip
/// file is not replaced, and none is written where a build would publish it.
PackOutcome pack(io::FileSystem& files, const PackOptions& options,
                 const ProgressObserver& observe = {});

}  // namespace daybook::build
