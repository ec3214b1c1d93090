// SPDX-License-Identifier: MIT
// `daybook build`: one build, its messages and its exit code.  Tested by tests/cli/build*.txt.
#include <cstdio>
#include <fmt/format.h>

#include "cli/commands.hpp"
#include "cli/messages.hpp"
#include "cli/report.hpp"
#include "cli/terminal.hpp"
#include "io/disk.hpp"

namespace daybook::cli {

int run_build(const BuildCommand& command) {
  io::DiskFileSystem files;
  ProgressLine line;
  const build::BuildOutcome outcome =
      build::build(files, command.options, progress_on(line, command.common));
  line.clear();
  if (outcome.failure) return print_failure(*outcome.failure, command.common);
  print_messages(outcome.report.diagnostics, command.common);
  if (command.common.verbosity != Verbosity::quiet)
    fmt::print(stderr, "{}\n", summary_line(outcome.report));
  return exit_code_for(outcome.report.diagnostics, command.common.strictness);
}

}  // namespace daybook::cli
