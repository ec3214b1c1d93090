// SPDX-License-Identifier: MIT
// `daybook new`: writes the file of a new session or decision record and prints its path, so that
// `$EDITOR "$(daybook new session)"` opens it.  What is written is the scaffold room's matter.
// Tested by tests/cli/new_*.txt.
#include <cstdio>
#include <fmt/format.h>
#include <utility>
#include <vector>

#include "build/scan.hpp"
#include "cli/commands.hpp"
#include "cli/exit_code.hpp"
#include "cli/messages.hpp"
#include "cli/report.hpp"
#include "io/disk.hpp"
#include "scaffold/writing.hpp"
#include "text/terminal_text.hpp"

namespace daybook::cli {
namespace {

void note(const CommonOptions& common, const std::string& sentence) {
  if (common.verbosity != Verbosity::quiet)
    fmt::print(stderr, "daybook: note: {}\n", text::printable(sentence));
}

/// The path as one would type it from here.
std::string typed(const build::JournalOptions& journal, const std::string& path) {
  return journal.journal == "." ? path : io::join(journal.journal, path);
}

base::Result<scaffold::Archetypes> read_archetypes(const io::FileSystem& files,
                                                   const std::string& folder,
                                                   const build::Journal& journal) {
  std::vector<layout::Source> own;
  for (const std::string& name : journal.found.archetypes) {
    const std::string path = io::join(journal.config.archetypes, name);
    auto bytes = files.read(io::join(folder, path), build::k_largest_file);
    if (!bytes) return bytes.error();
    own.push_back({path, std::move(bytes).value()});
  }
  return scaffold::Archetypes(std::move(own));
}

int write_file(io::FileSystem& files, const NewCommand& command, const scaffold::NewFile& made) {
  const std::string path = typed(command.journal, made.path);
  const auto written = scaffold::write_new(files, command.journal.journal, path, made.text);
  if (!written) return print_error(written.error().message);
  for (const std::string& sentence : made.notes)
    note(command.common, sentence);
  fmt::print("{}\n", path);
  return k_fine;
}

int write_made(io::FileSystem& files, const NewCommand& command, const scaffold::NewFile& made) {
  return write_file(files, command, made);
}

/// The new record first: if the old one cannot be changed, nothing points to what is not there.
int write_made(io::FileSystem& files, const NewCommand& command, const scaffold::NewRecord& made) {
  const int code = write_file(files, command, made.file);
  if (code != k_fine || !made.superseded) return code;
  const std::string path = io::join(command.journal.journal, made.superseded->path);
  const auto now = files.read(path, build::k_largest_file);
  if (!now) return print_error(now.error().message);
  if (now.value() != made.superseded->before)
    return print_error(fmt::format("'{}' was changed meanwhile and stays as it is", path));
  const auto replaced = files.replace(path, made.superseded->after);
  if (!replaced) return print_error(replaced.error().message);
  note(command.common,
       fmt::format("{}: {}", typed(command.journal, made.superseded->path), made.superseded->note));
  return k_fine;
}

template <class Planned>
int write_planned(io::FileSystem& files, const NewCommand& command, const Planned& planned) {
  if (const auto* const refusal = std::get_if<scaffold::Refusal>(&planned))
    return print_error(refusal->message, k_usage);
  if (const auto* const faults = std::get_if<text::Diagnostics>(&planned)) {
    print_messages(*faults, command.common);
    return k_journal_has_errors;
  }
  return write_made(files, command, std::get<0>(planned));
}

}  // namespace

int run_new(const NewCommand& command) {
  io::DiskFileSystem files;
  const std::string& folder = command.journal.journal;
  const ReadJournal read = read_for_command(files, command.journal, command.common);
  if (!read.journal) return read.exit_code;
  const auto archetypes = read_archetypes(files, folder, *read.journal);
  if (!archetypes) return print_error(archetypes.error().message);
  if (const auto* const session = std::get_if<scaffold::SessionWish>(&command.wish)) {
    return write_planned(
        files, command,
        scaffold::plan_session(files, folder, *read.journal, archetypes.value(), *session));
  }
  const auto& adr = std::get<scaffold::AdrWish>(command.wish);
  return write_planned(files, command,
                       scaffold::plan_adr(files, folder, *read.journal, archetypes.value(), adr));
}

}  // namespace daybook::cli
