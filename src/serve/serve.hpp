// SPDX-License-Identifier: MIT
// The development server: watches a journal, builds it when something has changed, and shows in
// browsers what came of it.  What people are told on the way is its caller's matter.  Tested by
// tests/serve.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "build/pipeline.hpp"
#include "io/file_system.hpp"
#include "serve/host.hpp"
#include "serve/rebuilder.hpp"

namespace daybook::serve {

/// What is served, and where.
struct ServeOptions {
  build::BuildOptions build;      ///< the output in it is of no account
  std::string folder;             ///< where sites may be put: empty, and private
  Endpoint endpoint;              ///< port 0: a free one
  std::optional<text::Date> day;  ///< of every build; without one, that on which it is made
  Strictness strictness = Strictness::errors;
};

/// A build that was made, and why.
struct BuildNews {
  const build::BuildOutcome& outcome;
  std::vector<std::string> changed;  ///< paths; empty for the first build
  enum class Shown : std::uint8_t {
    new_site,
    same_site,  ///< nothing came out otherwise than before
    trouble,    ///< the error page
  } shown = Shown::new_site;
};

/// What a server tells and asks while it runs, all from the thread that runs it but `wants_stop`,
/// which every worker of a build asks.
struct ServeObserver {
  std::function<void(const BuildNews&)> built;
  /// The address of the home page; once at first, and again when it is another one.
  std::function<void(const std::string&)> shows_at;
  std::function<bool()> wants_stop;
};

/// How it ended.
enum class ServeEnd : std::uint8_t {
  stopped,    ///< as it was asked to
  abandoned,  ///< the same, but connections are still open: the process has to end
};

/// Runs until it is asked to stop.  The first build may fail by its configuration: browsers are
/// shown that.  Fails when the port cannot be had or there is no journal to read.
base::Result<ServeEnd> serve(io::FileSystem& files, const ServeOptions& options,
                             const ServeObserver& observer);

}  // namespace daybook::serve
