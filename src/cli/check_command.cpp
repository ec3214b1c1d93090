// SPDX-License-Identifier: MIT
// `daybook check`: all there is to say about a journal, without a site; with `--fix`, what can be
// mended is shown, and mended when somebody says so.  Tested by tests/cli/check*.txt.
#include <algorithm>
#include <cstdio>
#include <fmt/format.h>
#include <iostream>
#include <iterator>
#include <string>

#include "build/fix.hpp"
#include "build/lint.hpp"
#include "build/theme_files.hpp"
#include "cli/check_external.hpp"
#include "cli/commands.hpp"
#include "cli/exit_code.hpp"
#include "cli/messages.hpp"
#include "cli/report.hpp"
#include "io/disk.hpp"
#include "text/terminal_text.hpp"

namespace daybook::cli {
namespace {

/// A journal with all that a build and the rules of style say of it.
struct Checked {
  ReadJournal read;
  std::vector<text::Fix> fixes;
};

Checked check_journal(const io::FileSystem& files, const CheckCommand& command) {
  build::JournalOptions options = command.journal;
  options.parts = build::Parts::both;
  Checked checked{.read = read_for_command(files, options, command.common), .fixes = {}};
  if (!checked.read.journal) return checked;
  build::Journal& journal = *checked.read.journal;
  auto theme = build::read_theme(files, command.journal, journal);
  if (!theme)
    return {.read = {.journal = {}, .exit_code = print_error(theme.error().message)}, .fixes = {}};
  std::ranges::move(theme.value().diagnostics, std::back_inserter(journal.diagnostics));
  text::Findings findings = build::lint(journal);
  std::ranges::move(findings.diagnostics, std::back_inserter(journal.diagnostics));
  text::sort_worst_first(journal.diagnostics);
  checked.fixes = std::move(findings.fixes);
  return checked;
}

int print_result(const build::Journal& journal, const CommonOptions& common) {
  print_messages(journal.diagnostics, common);
  const auto notes =
      std::ranges::count(journal.diagnostics, text::Severity::note, &text::Diagnostic::severity);
  if (notes > 0 && common.verbosity == Verbosity::normal)
    fmt::print(stderr, "{} {}, shown with -v\n", notes, notes == 1 ? "note" : "notes");
  return exit_code_for(journal.diagnostics, common.strictness);
}

/// The difference as it is, for `git apply`; on a terminal without what would act on it.
void print_plan(const build::FixPlan& plan) {
  const std::string shown = build::show(plan);
  if (!output_is_terminal()) {
    fmt::print("{}", shown);
    return;
  }
  std::string_view rest = shown;
  while (!rest.empty()) {
    const std::size_t end = rest.find('\n');
    fmt::print("{}\n", text::printable(rest.substr(0, end)));
    rest.remove_prefix(end + 1);
  }
}

bool is_wanted(CheckCommand::Fix fix, std::size_t files) {
  if (fix != CheckCommand::Fix::ask) return fix == CheckCommand::Fix::apply;
  if (!can_ask()) {
    fmt::print(stderr, "daybook: nothing was changed; '--fix --yes' changes it\n");
    return false;
  }
  fmt::print("Change {} {}? [y/N] ", files, files == 1 ? "file" : "files");
  (void)std::fflush(stdout);
  std::string answer;
  std::getline(std::cin, answer);
  return answer == "y" || answer == "Y" || answer == "yes";
}

}  // namespace

int run_check(const CheckCommand& command) {
  io::DiskFileSystem files;
  if (command.external) {
    const int code = ask_outside(files, command);
    if (code != k_fine) return code;
  }
  const Checked checked = check_journal(files, command);
  if (!checked.read.journal) return checked.read.exit_code;
  const build::Journal& journal = *checked.read.journal;
  if (command.fix == CheckCommand::Fix::none) return print_result(journal, command.common);

  // What is written anew is all of a file, and links of private parts lead somewhere too.
  build::JournalOptions options = command.journal;
  options.parts = build::Parts::written;
  const ReadJournal whole = read_for_command(files, options, command.common);
  if (!whole.journal) return whole.exit_code;
  const build::FixPlan plan =
      build::plan_fixes(files, command.journal.journal, *whole.journal, checked.fixes);
  print_plan(plan);
  for (const std::string& sentence : plan.left)
    fmt::print(stderr, "daybook: {}\n", text::printable(sentence));
  if (plan.changes.empty() || !is_wanted(command.fix, plan.changes.size()))
    return print_result(journal, command.common);

  const auto done = build::apply_fixes(files, command.journal.journal, plan);
  if (!done) return print_error(done.error().message);
  if (command.common.verbosity != Verbosity::quiet) {
    fmt::print(stderr, "{} {} changed\n", plan.changes.size(),
               plan.changes.size() == 1 ? "file" : "files");
  }
  const Checked again = check_journal(files, command);
  if (!again.read.journal) return again.read.exit_code;
  return print_result(*again.read.journal, command.common);
}

}  // namespace daybook::cli
