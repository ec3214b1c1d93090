// SPDX-License-Identifier: MIT
// `daybook clean`: what of a site was removed, or would be, and what was left and why; the cache of
// builds goes too.  Reads of the journal only site.yaml, to know where the site is.  Tested by
// tests/cli/clean.txt.
#include <cstdio>
#include <fmt/format.h>
#include <string>

#include "build/cache_folder.hpp"
#include "build/translate.hpp"
#include "cli/commands.hpp"
#include "cli/exit_code.hpp"
#include "cli/messages.hpp"
#include "io/disk.hpp"
#include "output/refusal.hpp"
#include "text/terminal_text.hpp"

namespace daybook::cli {
namespace {

using output::CleanMode;
using output::CleanReport;
using output::Left;

std::string folder_words(CleanReport::Folder folder, const std::string& path, CleanMode mode) {
  const bool shown = mode == CleanMode::show;
  switch (folder) {
    case CleanReport::Folder::missing:
      return fmt::format("there is no {}", path);
    case CleanReport::Folder::removed:
      return fmt::format("{} {} gone", path, shown ? "would be" : "is");
    case CleanReport::Folder::kept:
      break;
  }
  return fmt::format("{} {}", path, shown ? "would stay" : "stays");
}

void print_report(const CleanReport& report, const std::string& folder,
                  const CleanCommand& command) {
  const bool shown = command.mode == CleanMode::show;
  const bool lists = shown || command.common.verbosity == Verbosity::verbose;
  for (const std::string& path : report.removed) {
    if (lists) print_output(text::printable(path) + "\n");
  }
  for (const Left& left : report.left) {
    const bool changed = left.why == Left::Why::changed;
    fmt::print(stderr, "left: {} ({})\n", text::printable(left.path),
               changed ? "changed since it was built" : "not made by daybook");
  }
  if (command.common.verbosity == Verbosity::quiet) return;
  fmt::print(stderr, "{} {} file{}; {}\n", shown ? "would remove" : "removed",
             report.removed.size(), report.removed.size() == 1 ? "" : "s",
             folder_words(report.folder, folder, command.mode));
}

/// What builds keep for the next one goes with the site; nobody made it, so nobody has to hear.
void clear_cache(io::FileSystem& files, const CleanCommand& command) {
  const bool shown = command.mode == CleanMode::show;
  const auto mode = shown ? build::ClearMode::show : build::ClearMode::remove;
  const bool lists = shown || command.common.verbosity == Verbosity::verbose;
  const std::string folder = io::join(command.journal.journal, build::k_cache_folder);
  const auto cleared = build::clear_cache(files, command.journal.journal, mode);
  if (cleared == build::Cleared::removed && lists) print_output(text::printable(folder) + "\n");
}

}  // namespace

int run_clean(const CleanCommand& command) {
  io::DiskFileSystem files;
  std::string folder = command.journal.output;
  if (folder.empty()) {
    const auto config = build::load_config(files, command.journal);
    if (!config) return print_error(config.error().message);
    if (text::count_of(config.value().diagnostics, text::Severity::error) > 0) {
      print_messages(config.value().diagnostics, command.common);
      return k_usage;
    }
    folder = io::join(command.journal.journal, config.value().value.output);
    const auto inside = io::lies_inside(files, command.journal.journal, folder);
    if (inside && !inside.value()) return print_error(output::leads_out(folder));
  }
  // Whoever builds has the cache first.
  const std::string cache = io::join(command.journal.journal, build::k_cache_folder);
  const auto got = command.mode == CleanMode::show ? io::LockAttempt() : files.lock(cache);
  if (got.state == io::LockAttempt::State::busy)
    return print_error(output::busy(cache, got).message);
  const auto report = output::clean(files, folder, command.mode);
  if (!report) return print_error(report.error().message);
  clear_cache(files, command);
  print_report(report.value(), folder, command);
  return k_fine;
}

}  // namespace daybook::cli
