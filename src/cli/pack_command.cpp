// SPDX-License-Identifier: MIT
// `daybook pack`: one zip file, its messages and its exit code.  Tested by tests/cli/pack*.txt.
#include <cstdio>
#include <fmt/format.h>

#include "cli/commands.hpp"
#include "cli/messages.hpp"
#include "cli/report.hpp"
#include "cli/terminal.hpp"
#include "io/disk.hpp"

namespace daybook::cli {
namespace {

std::string counted(std::uint32_t number, std::string_view thing) {
  return fmt::format("{} {}{}", number, thing, number == 1 ? "" : "s");
}

/// "packed 12 sessions, 48 pages, 60 files in evidence.zip (1.2 MiB) in 123 ms".
std::string pack_line(const build::PackReport& report) {
  constexpr double k_mebibyte = 1024.0 * 1024.0;
  return fmt::format("packed {}, {}, {} in {} ({:.1f} MiB) in {} ms",
                     counted(report.sessions, "session"), counted(report.pages, "page"),
                     counted(report.files, "file"), report.file,
                     static_cast<double>(report.size) / k_mebibyte, report.took.count());
}

}  // namespace

int run_pack(const PackCommand& command) {
  io::DiskFileSystem files;
  ProgressLine line;
  const build::PackOutcome outcome =
      build::pack(files, command.options, progress_on(line, command.common));
  line.clear();
  if (outcome.failure) return print_failure(*outcome.failure, command.common);
  print_messages(outcome.report.diagnostics, command.common);
  if (command.common.verbosity != Verbosity::quiet)
    fmt::print(stderr, "{}\n", pack_line(outcome.report));
  return exit_code_for(outcome.report.diagnostics, command.common.strictness);
}

}  // namespace daybook::cli
