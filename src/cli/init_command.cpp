// SPDX-License-Identifier: MIT
// `daybook init`: looks at a folder and writes what publishing it takes, never over a file that is
// there.  Which files and what they say is the scaffold room's matter.  Tested by
// tests/cli/init*.txt.
#include <algorithm>
#include <cstdio>
#include <fmt/format.h>

#include "cli/commands.hpp"
#include "cli/exit_code.hpp"
#include "cli/messages.hpp"
#include "io/disk.hpp"
#include "scaffold/init.hpp"
#include "scaffold/writing.hpp"
#include "text/terminal_text.hpp"

namespace daybook::cli {
namespace {

using scaffold::InitFile;
using scaffold::InitPlan;

/// What is there already is said and kept; the others are written all the same, so that a workflow
/// can be added to a journal that has its site.yaml.
int carry_out(io::FileSystem& files, const InitCommand& command, const InitPlan& plan) {
  const bool speaks = command.common.verbosity != Verbosity::quiet;
  for (const InitFile& file : plan.files) {
    if (file.is_there) {
      if (speaks)
        fmt::print(stderr, "{} is there already and stays as it is\n", text::printable(file.path));
      continue;
    }
    if (command.run == InitCommand::Run::show) {
      fmt::print("==> {}\n{}\n", text::printable(file.path), file.text);
      continue;
    }
    const auto written = scaffold::write_new(files, file.root, file.path, file.text);
    if (!written) return print_error(written.error().message);
    fmt::print("{}\n", file.path);
  }
  return k_fine;
}

void print_next(const InitCommand& command, const InitPlan& plan) {
  if (command.common.verbosity == Verbosity::quiet) return;
  for (const std::string& sentence : plan.notes)
    fmt::print(stderr, "daybook: note: {}\n", text::printable(sentence));
  if (command.run == InitCommand::Run::show) {
    fmt::print(stderr, "Nothing was written.\n");
    return;
  }
  fmt::print(stderr, "Next:\n");
  for (const std::string& line : plan.next)
    fmt::print(stderr, "  {}\n", text::printable(line));
}

}  // namespace

int run_init(const InitCommand& command) {
  io::DiskFileSystem files;
  const std::string& folder = command.journal.journal;
  const io::FileType type = files.info(folder).type;
  if (type != io::FileType::none && !files.real_path(folder + "/."))
    return print_error(fmt::format("'{}' is no folder", folder), k_usage);
  build::Journal journal;
  if (type != io::FileType::none) {
    ReadJournal read = read_for_command(files, command.journal, command.common);
    if (!read.journal) return read.exit_code;
    journal = std::move(*read.journal);
  }
  const InitPlan plan = scaffold::plan_init(files, folder, journal, command.wish);
  const auto site_yaml = std::ranges::find_if(plan.files, &InitFile::is_there);
  const bool has_words = !command.wish.title.empty() || !command.wish.url.empty();
  if (has_words && site_yaml == plan.files.begin()) {
    return print_error(
        fmt::format("{} is there already; --title and --url are for a new one", site_yaml->path),
        k_usage);
  }
  const int code = carry_out(files, command, plan);
  if (code == k_fine) print_next(command, plan);
  return code;
}

}  // namespace daybook::cli
