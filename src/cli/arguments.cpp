// SPDX-License-Identifier: MIT
#include "cli/arguments.hpp"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

#include "cli/command_rows.hpp"
#include "cli/completion.hpp"
#include "cli/exit_code.hpp"
#include "cli/given.hpp"
#include "text/suggest.hpp"

namespace daybook::cli {
namespace {

/// The options of a command as they are written, and the names of the commands below it.
std::vector<std::string> words_of(const CLI::App& command) {
  std::vector<std::string> words;
  for (const CLI::Option* option : command.get_options()) {
    for (const std::string& name : option->get_lnames())
      words.push_back("--" + name);
  }
  for (const CLI::App* below : command.get_subcommands(nullptr))
    words.push_back(below->get_name());
  return words;
}

/// The command as it was typed, as far as it is one: `daybook new session`.
std::string typed(const CLI::App& app) {
  std::string words = app.get_name();
  for (auto chosen = app.get_subcommands(); !chosen.empty();
       chosen = chosen.front()->get_subcommands())
    words += " " + chosen.front()->get_name();
  return words;
}

/// `'bilud' is no command; did you mean 'build'?` for the first word that nobody took; CLI11's own
/// message when each was.
std::string complaint(const CLI::App& app, const CLI::ParseError& fault) {
  const std::vector<std::string> left = app.remaining(true);
  auto chosen = app.get_subcommands();
  while (!chosen.empty() && !chosen.front()->get_subcommands().empty())
    chosen = chosen.front()->get_subcommands();
  if (left.empty()) return chosen.empty() ? "a command is missing" : fault.what();
  const std::string& word = left.front();
  const bool is_option = word.starts_with('-');
  const bool takes_words = !chosen.empty() && chosen.front()->get_subcommands(nullptr).empty();
  if (!is_option && takes_words) return "'" + word + "' is one argument too many";
  const std::vector<std::string> words = words_of(chosen.empty() ? app : *chosen.front());
  const std::vector<std::string_view> known(words.begin(), words.end());
  const std::string hint = text::did_you_mean(word, known);
  return "'" + word + "' is no " + (is_option ? "option" : "command") +
         (hint.empty() ? "" : "; " + hint);
}

}  // namespace

Command parse_arguments(int count, const char* const* arguments) {
  CLI::App app("daybook: a static site generator for study journals", "daybook");
  app.require_subcommand(1);
  app.set_version_flag("--version", "daybook " DAYBOOK_VERSION);
  Given given;
  const std::vector<CommandRow> rows = add_commands(app, given);
  if (count > 1 && arguments[1] == k_complete_command)
    return Leave{.exit_code = k_fine, .text = complete(app, {arguments + 2, arguments + count})};
  try {
    app.parse(count, arguments);
  } catch (const CLI::ParseError& fault) {
    std::ostringstream out;
    if (app.exit(fault, out, out) == 0) return Leave{.exit_code = k_fine, .text = out.str()};
    return Leave{.exit_code = k_usage,
                 .text = "daybook: error: " + complaint(app, fault) + "\nRun '" + typed(app) +
                         " --help' for what there is.\n"};
  }
  const auto chosen =
      std::ranges::find_if(rows, [](const CommandRow& row) { return row.app->parsed(); });
  return chosen->make(given);
}

}  // namespace daybook::cli
