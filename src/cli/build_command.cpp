// SPDX-License-Identifier: MIT
// `daybook build`: one build, its messages and its exit code.  Tested by tests/cli/build*.txt.
#include <cstdio>
#include <fmt/format.h>

#include "cli/commands.hpp"
#include "cli/exit_code.hpp"
#include "io/disk.hpp"

namespace daybook::cli {
namespace {

void print_messages(const text::Diagnostics& diagnostics, const CommonOptions& common) {
  const std::string messages = format_diagnostics(diagnostics, common.format, common.verbosity,
                                                  color_for_messages(common.color));
  // JSON and SARIF are what was asked for, so they go to standard output; messages go to standard
  // error. GitHub reads its commands from either.
  const bool is_data =
      common.format == MessageFormat::json || common.format == MessageFormat::sarif;
  fmt::print(is_data ? stdout : stderr, "{}", messages);
  const std::string counts = count_line(diagnostics);
  if (!counts.empty() && common.verbosity != Verbosity::quiet) fmt::print(stderr, "{}\n", counts);
}

int print_failure(const build::BuildFailure& failure, const CommonOptions& common) {
  if (!failure.diagnostics.empty()) print_messages(failure.diagnostics, common);
  if (!failure.message.empty()) fmt::print(stderr, "daybook: error: {}\n", failure.message);
  return failure.kind == build::BuildFailure::Kind::configuration ? k_usage : k_world_failed;
}

}  // namespace

int run_build(const BuildCommand& command) {
  io::DiskFileSystem files;
  ProgressLine line;
  const build::BuildOutcome outcome =
      build::build(files, command.options, [&](const build::Progress& progress) {
        if (command.common.verbosity == Verbosity::quiet) return;
        line.show(fmt::format("{} {}/{}", progress.step, progress.done, progress.total));
      });
  line.clear();
  if (outcome.failure) return print_failure(*outcome.failure, command.common);
  print_messages(outcome.report.diagnostics, command.common);
  if (command.common.verbosity != Verbosity::quiet)
    fmt::print(stderr, "{}\n", summary_line(outcome.report));
  return exit_code_for(outcome.report.diagnostics, command.common.strictness);
}

}  // namespace daybook::cli
