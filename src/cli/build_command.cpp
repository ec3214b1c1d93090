// SPDX-License-Identifier: MIT
// `daybook build`: one build, its messages and its exit code.  Tested by tests/cli/build*.txt.
#include <cstdio>
#include <fmt/format.h>

#include "build/verify.hpp"
#include "cli/commands.hpp"
#include "cli/exit_code.hpp"
#include "cli/messages.hpp"
#include "cli/report.hpp"
#include "cli/stop_requests.hpp"
#include "cli/terminal.hpp"
#include "io/disk.hpp"

namespace daybook::cli {
namespace {

/// What became of urls.lock, as a line of its own; nothing when it was not asked for.
std::string urls_line(const build::BuildReport& report) {
  using What = build::UrlLockWrite::What;
  if (!report.urls) return {};
  switch (report.urls->what) {
    case What::unchanged:
      return "\nurls.lock is up to date";
    case What::written:
      return fmt::format("\nurls.lock: {} {} written down", report.urls->added,
                         report.urls->added == 1 ? "address" : "addresses");
    case What::refused:
      return "\nurls.lock is left as it is until its errors are mended";
  }
  return {};
}

}  // namespace

int run_build(const BuildCommand& command) {
  const bool shows_stats = command.stats == BuildCommand::Stats::show;
  build::Stats stats;
  build::BuildOptions options = command.options;
  if (shows_stats) options.journal.stats = &stats;
  const StopRequests stop;
  options.journal.wants_stop = &StopRequests::is_asked;
  io::DiskFileSystem files;
  ProgressLine line;
  build::Stats::Time took{0};
  const build::BuildOutcome outcome = [&] {
    const build::Timed timed(shows_stats ? &took : nullptr);
    return build::build(files, options, progress_on(line, command.common));
  }();
  line.clear();
  if (outcome.failure) return print_failure(*outcome.failure, command.common);
  print_messages(outcome.report.diagnostics, command.common);
  if (command.common.verbosity != Verbosity::quiet)
    fmt::print(stderr, "{}{}\n", summary_line(outcome.report), urls_line(outcome.report));
  // Asked for, so that -q does not keep it back.
  if (shows_stats) fmt::print(stderr, "{}", build::stats_text(stats, took));
  if (command.verify == BuildCommand::Verify::yes) {
    options.journal.stats = nullptr;
    const auto difference = build::first_difference(files, options, outcome.report);
    if (StopRequests::is_asked()) return StopRequests::exit_code();
    if (difference)
      return print_error("this build is not what a clean one is: " + *difference,
                         k_daybook_is_wrong);
  }
  return exit_code_for(outcome.report.diagnostics, command.common.strictness);
}

}  // namespace daybook::cli
