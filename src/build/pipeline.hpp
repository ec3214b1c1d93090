// SPDX-License-Identifier: MIT
// One build from a folder of Markdown to a folder of pages: every step in the order it happens.
// Tested by pipeline_test.cpp and the golden sites.
#pragma once

#include <chrono>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.hpp"
#include "config/config.hpp"
#include "io/file_system.hpp"
#include "site/link.hpp"
#include "text/date.hpp"
#include "text/diagnostic.hpp"

namespace daybook::build {

/// What a build is asked for.  The journal's bytes and these make its result; nothing else does.
struct BuildOptions {
  std::string journal;      ///< the journal's folder
  std::string output;       ///< where the site goes; empty: `output` of site.yaml in the journal
  std::string config_path;  ///< empty: site.yaml in the journal, if there is one
  std::optional<std::string> base_url;  ///< instead of site.yaml's
  unsigned jobs = 1;
  site::Drafts drafts = site::Drafts::hold;
  site::Future future = site::Future::hold;
  text::Date clock;       ///< the build's day
  std::string generator;  ///< "daybook 0.1.0", shown in pages and feeds
};

/// How far a build is, for a progress line.
struct Progress {
  std::string_view step;  ///< "reading", "linking", "rendering"
  std::size_t done = 0;
  std::size_t total = 0;
};
/// Called from one thread at a time, at most some hundred times a build.
using ProgressObserver = std::function<void(const Progress&)>;

/// What a build did and had to say.
struct BuildReport {
  std::string output;          ///< the folder the site is in
  std::uint32_t files = 0;     ///< Markdown files found
  std::uint32_t sessions = 0;  ///< published
  std::uint32_t held = 0;      ///< files not published
  std::uint32_t pages = 0;     ///< HTML pages
  std::uint32_t written = 0;   ///< files new or changed
  std::uint32_t unchanged = 0;
  std::uint32_t removed = 0;
  std::chrono::milliseconds took{0};
  text::Diagnostics diagnostics;  ///< worst first
};

/// What stopped a build before it could begin, or the world's refusal on the way.
struct BuildFailure {
  enum class Kind : std::uint8_t { configuration, world } kind = Kind::world;
  std::string message;  ///< of the world; empty for a configuration that `diagnostics` explains
  text::Diagnostics diagnostics;
};

/// The report, or the failure.  Faults of the journal are in the report.
struct BuildOutcome {
  BuildReport report;
  std::optional<BuildFailure> failure;
};

BuildOutcome build(io::FileSystem& files, const BuildOptions& options,
                   const ProgressObserver& observe = {});

}  // namespace daybook::build
