// SPDX-License-Identifier: MIT
// `daybook export`: a journal as JSON or as cards on standard output.  Tested by
// tests/cli/export*.txt.
#include <cstdio>
#include <fmt/format.h>

#include "cli/commands.hpp"
#include "cli/exit_code.hpp"
#include "cli/messages.hpp"
#include "cli/report.hpp"
#include "io/disk.hpp"
#include "render/anki.hpp"
#include "render/journal_json.hpp"

namespace daybook::cli {

int run_export(const ExportCommand& command) {
  if (command.what == ExportCommand::What::schema) {
    print_output(render::journal_schema());
    return k_fine;
  }
  const io::DiskFileSystem files;
  const ReadJournal read = read_for_command(files, command.journal, command.common);
  if (!read.journal) return read.exit_code;
  const build::Journal& journal = *read.journal;
  print_messages(journal.diagnostics, errors_only(command.common));
  if (command.what == ExportCommand::What::anki) {
    print_output(render::anki_notes(journal.site, journal.config.title, journal.config.words));
    return exit_code_for(journal.diagnostics, command.common.strictness);
  }
  const render::JournalJson json(
      journal.config, journal.site, journal.outline.progress,
      {.generator = command.generator,
       .clock = command.journal.clock,
       .errors = text::count_of(journal.diagnostics, text::Severity::error),
       .warnings = text::count_of(journal.diagnostics, text::Severity::warning)});
  print_output(json.whole());
  return exit_code_for(journal.diagnostics, command.common.strictness);
}

}  // namespace daybook::cli
