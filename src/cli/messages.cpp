// SPDX-License-Identifier: MIT
#include "cli/messages.hpp"

#include <cstdio>
#include <fmt/format.h>
#include <string>
#include <utility>
#include <variant>

#include "cli/report.hpp"
#include "cli/stop_requests.hpp"
#include "cli/terminal.hpp"
#include "leaks/masked.hpp"
#include "text/terminal_text.hpp"

namespace daybook::cli {

void print_messages(const text::Diagnostics& diagnostics, const CommonOptions& common) {
  text::Diagnostics shown;
  for (const text::Diagnostic& diagnostic : diagnostics)
    shown.push_back(leaks::masked(diagnostic));
  const std::string messages =
      format_diagnostics(shown, common.format, common.verbosity, color_for_messages(common.color));
  const bool is_data =
      common.format == MessageFormat::json || common.format == MessageFormat::sarif;
  fmt::print(is_data ? stdout : stderr, "{}", messages);
  const std::string counts = count_line(diagnostics);
  if (!counts.empty() && common.verbosity != Verbosity::quiet) fmt::print(stderr, "{}\n", counts);
}

int print_error(std::string_view sentence, ExitCode exit_code) {
  fmt::print(stderr, "daybook: error: {}\n", text::printable(leaks::masked(std::string(sentence))));
  return exit_code;
}

int print_failure(const build::Failure& failure, const CommonOptions& common) {
  if (!failure.diagnostics.empty()) print_messages(failure.diagnostics, common);
  if (!failure.message.empty()) print_error(failure.message);
  switch (failure.kind) {
    case build::Failure::Kind::configuration:
      return k_usage;
    case build::Failure::Kind::leak:
      return k_journal_has_errors;
    case build::Failure::Kind::stopped:
      return StopRequests::exit_code();
    case build::Failure::Kind::world:
      break;
  }
  return k_world_failed;
}

build::ProgressObserver progress_on(ProgressLine& line, const CommonOptions& common) {
  if (common.verbosity == Verbosity::quiet) return {};
  return [&line](const build::Progress& progress) {
    line.show(fmt::format("{} {}/{}", progress.step, progress.done, progress.total));
  };
}

ReadJournal read_for_command(const io::FileSystem& files, const build::JournalOptions& options,
                             const CommonOptions& common) {
  ProgressLine line;
  auto read = build::read_journal(files, options, progress_on(line, common));
  line.clear();
  if (const auto* const failure = std::get_if<build::Failure>(&read))
    return {.journal = std::nullopt, .exit_code = print_failure(*failure, common)};
  ReadJournal done{.journal = std::move(*std::get_if<build::Journal>(&read)), .exit_code = k_fine};
  text::sort_worst_first(done.journal->diagnostics);
  return done;
}

CommonOptions errors_only(CommonOptions common) {
  if (common.verbosity == Verbosity::normal) common.verbosity = Verbosity::quiet;
  common.format = MessageFormat::text;
  return common;
}

}  // namespace daybook::cli
