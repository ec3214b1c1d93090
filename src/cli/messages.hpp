// SPDX-License-Identifier: MIT
// Messages on their way to the streams, the same for every command that reads a journal.
// Tested by tests/cli.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "build/journal.hpp"
#include "cli/arguments.hpp"
#include "cli/exit_code.hpp"
#include "text/diagnostic.hpp"

namespace daybook::cli {

/// Prints all messages and a line that counts them.  JSON and SARIF are what was asked for and go
/// to standard output; text goes to standard error, and so do commands for GitHub, which reads
/// both.
void print_messages(const text::Diagnostics& diagnostics, const CommonOptions& common);

/// Says in one line on standard error why nothing could be done; returns the exit code.
int print_error(std::string_view sentence, ExitCode exit_code = k_world_failed);
/// The same of a failure, with its messages.
int print_failure(const build::Failure& failure, const CommonOptions& common);

/// What a build shows while it goes on; nothing when quiet.
build::ProgressObserver progress_on(ProgressLine& line, const CommonOptions& common);

/// A journal, or the exit code of a failure that was reported.
struct ReadJournal {
  std::optional<build::Journal> journal;
  int exit_code = 0;
};
/// build::read_journal() with its messages sorted but not printed.
ReadJournal read_for_command(const io::FileSystem& files, const build::JournalOptions& options,
                             const CommonOptions& common);

/// The same options for a command whose answer is data on standard output: of the messages only
/// errors are shown unless all are asked for.
CommonOptions errors_only(CommonOptions common);

}  // namespace daybook::cli
