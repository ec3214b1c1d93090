// SPDX-License-Identifier: MIT
// `daybook check`: all there is to say about a journal, without a site.  Tested by
// tests/cli/check*.txt.
#include "cli/commands.hpp"
#include "cli/messages.hpp"
#include "cli/report.hpp"
#include "io/disk.hpp"

namespace daybook::cli {

int run_check(const CheckCommand& command) {
  const io::DiskFileSystem files;
  const ReadJournal read = read_for_command(files, command.journal, command.common);
  if (!read.journal) return read.exit_code;
  print_messages(read.journal->diagnostics, command.common);
  return exit_code_for(read.journal->diagnostics, command.common.strictness);
}

}  // namespace daybook::cli
