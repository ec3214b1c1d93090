// SPDX-License-Identifier: MIT
// `daybook list KIND`: what a journal holds of one kind, over all its sessions, as a table or JSON.
// Tested by tests/cli/list*.txt.
#include <algorithm>
#include <cstdio>
#include <fmt/format.h>

#include "cli/commands.hpp"
#include "cli/exit_code.hpp"
#include "cli/listing.hpp"
#include "cli/messages.hpp"
#include "cli/report.hpp"
#include "io/disk.hpp"
#include "text/terminal_text.hpp"

namespace daybook::cli {

int run_list(const ListCommand& command) {
  const io::DiskFileSystem files;
  const CommonOptions common = errors_only(command.common);
  const ReadJournal read = read_for_command(files, command.journal, common);
  if (!read.journal) return read.exit_code;
  const render::JournalJson json(
      read.journal->config, read.journal->site, read.journal->outline.progress,
      {.generator = {}, .clock = command.journal.clock, .errors = 0, .warnings = 0});
  const Listing listing = list_of(command.kind, *read.journal, json, command.filter);
  print_output(command.form == ListForm::json ? as_json(listing)
                                              : as_table(listing, columns_of_output()));
  for (const std::string& name : unknown_names(command.filter, read.journal->site))
    fmt::print(stderr, "daybook: {}\n", text::printable(name));
  print_messages(read.journal->diagnostics, common);
  return exit_code_for(read.journal->diagnostics, common.strictness);
}

}  // namespace daybook::cli
