// SPDX-License-Identifier: MIT
// One build from a folder of Markdown to a folder of pages: journal.hpp's steps, then plan, render
// and write.  Tested by properties_test.cpp and the golden sites.
#pragma once

#include <array>
#include <chrono>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>

#include "build/early_pages.hpp"
#include "build/journal.hpp"
#include "build/made_site.hpp"
#include "io/file_system.hpp"
#include "output/manifest.hpp"
#include "text/diagnostic.hpp"

namespace daybook::build {

/// What is built, and how.
struct BuildOptions {
  JournalOptions journal;
  std::string generator;  ///< "daybook 0.1.0", shown in pages and feeds
  /// Whether new addresses are written down in urls.lock of the journal.
  enum class Urls : std::uint8_t { leave, record } urls = Urls::leave;
  /// Whether what an earlier build kept in `.daybook` of the journal is used, and kept for the
  /// next. It changes how long a build takes and nothing else.
  enum class Cache : std::uint8_t { off, use } cache = Cache::off;
  /// Between the builds of one run: what the last one left in this folder, and then what this one
  /// did, when it came to its end.  Of no account with a cache.
  MadeSite* made = nullptr;
  /// Between the builds of one run: a build that came to its end puts here what makes pages early.
  /// `files` and these options must outlive that.
  std::unique_ptr<EarlyPages>* early = nullptr;
};

/// What a build did and had to say.
struct BuildReport {
  std::string output;                                          ///< the folder the site is in
  std::uint32_t files = 0;                                     ///< Markdown files found
  std::uint32_t sessions = 0;                                  ///< published
  std::uint32_t held = 0;                                      ///< files not published
  std::array<std::uint32_t, site::k_held_reasons> held_why{};  ///< the same by Held::Why
  std::uint32_t withheld = 0;  ///< pieces of published files that are not
  std::uint32_t pages = 0;     ///< HTML pages
  std::uint32_t written = 0;   ///< files new or changed
  std::uint32_t unchanged = 0;
  std::uint32_t removed = 0;
  std::optional<UrlLockWrite> urls;  ///< when they were to be recorded
  std::chrono::milliseconds took{0};
  text::Diagnostics diagnostics;  ///< worst first
  config::Config config;          ///< site.yaml, with the options over it
  output::Manifest manifest;      ///< what the site consists of; empty when it was not finished
};

/// The report, or the failure.  Faults of the journal are in the report.
struct BuildOutcome {
  BuildReport report;
  std::optional<Failure> failure;
};

/// Reads and links the journal, renders its pages and writes them.
BuildOutcome build(io::FileSystem& files, const BuildOptions& options,
                   const ProgressObserver& observe = {});

}  // namespace daybook::build
