// SPDX-License-Identifier: MIT
#include "cli/arguments.hpp"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <array>
#include <functional>
#include <sstream>
#include <string_view>
#include <vector>

#include "base/parallel.hpp"
#include "cli/exit_code.hpp"
#include "text/date.hpp"
#include "text/suggest.hpp"

namespace daybook::cli {
namespace {

/// Where CLI11 puts what it reads, before it becomes a Command.
struct Raw {
  std::string journal = ".";
  std::string subject;
  std::string output;
  std::string config;
  std::string base_url;
  bool schema = false;
  unsigned jobs = base::default_jobs();
  bool drafts = false;
  bool future = false;
  std::string clock;
  bool strict = false;
  std::string format = "text";
  bool quiet = false;
  bool verbose = false;
  std::string color = "auto";
};

template <class Meaning>
struct Word {
  std::string_view word;
  Meaning meaning;
};

constexpr std::array<Word<MessageFormat>, 4> k_formats{{{"text", MessageFormat::text},
                                                        {"json", MessageFormat::json},
                                                        {"github", MessageFormat::github},
                                                        {"sarif", MessageFormat::sarif}}};
constexpr std::array<Word<ColorChoice>, 3> k_colors{{{"auto", ColorChoice::automatic},
                                                     {"always", ColorChoice::always},
                                                     {"never", ColorChoice::never}}};

/// A CLI11 check that takes the words of a table and lists them for any other.
template <class Table>
auto one_of(const Table& table) {
  return [&table](const std::string& given) {
    std::string words;
    for (const auto& row : table) {
      if (row.word == given) return std::string{};
      words += (words.empty() ? "" : ", ") + std::string(row.word);
    }
    return "'" + given + "' is none of " + words;
  };
}

/// What a word that was checked means.
template <class Table>
auto meaning_of(const Table& table, std::string_view given) {
  const auto* row = table.begin();
  while (row->word != given)
    ++row;
  return row->meaning;
}

std::string check_base_url(const std::string& url) {
  const bool is_web = url.starts_with("https://") || url.starts_with("http://");
  return is_web ? std::string{} : "'" + url + "' does not begin with https:// or http://";
}

std::string check_date(const std::string& date) {
  return text::parse_iso_date(date) ? std::string{}
                                    : "'" + date + "' is no day of the form YYYY-MM-DD";
}

/// What every command that reads a journal takes besides its folder.
void add_reading(CLI::App& command, Raw& raw) {
  command.add_option("-c,--config", raw.config, "The configuration file instead of DIR/site.yaml")
      ->type_name("FILE");
  command.add_option("--clock", raw.clock, "Do all as if it were this day (YYYY-MM-DD)")
      ->type_name("DATE")
      ->check(check_date);
  command.add_flag("--strict", raw.strict, "Warnings make the exit code 1 too");
  command
      .add_option("--format", raw.format, "How messages are written: text, json, github or sarif")
      ->type_name("FORMAT")
      ->check(one_of(k_formats));
  command.add_option("--color", raw.color, "Colour in messages: auto, always or never")
      ->type_name("WHEN")
      ->check(one_of(k_colors));
  auto* const quiet = command.add_flag("-q,--quiet", raw.quiet, "Say nothing but errors");
  command.add_flag("-v,--verbose", raw.verbose, "Show notes too")->excludes(quiet);
  command.add_option("-j,--jobs", raw.jobs, "How many threads work (default: one a core)")
      ->type_name("N")
      ->check(CLI::Range(1U, 256U));
}

void add_journal(CLI::App& command, Raw& raw) {
  command.add_option("DIR", raw.journal, "The journal's folder")->capture_default_str();
  add_reading(command, raw);
}

/// What is published and what is held back.
void add_publishing(CLI::App& command, Raw& raw) {
  command.add_flag("-D,--drafts", raw.drafts, "Publish drafts");
  command.add_flag("-F,--future", raw.future,
                   "Publish sessions front matter dates after the build's day");
}

CommonOptions common_options(const Raw& raw) {
  return {.format = meaning_of(k_formats, raw.format),
          .verbosity = raw.quiet     ? Verbosity::quiet
                       : raw.verbose ? Verbosity::verbose
                                     : Verbosity::normal,
          .strictness = raw.strict ? Strictness::strict : Strictness::normal,
          .color = meaning_of(k_colors, raw.color)};
}

build::JournalOptions journal_options(const Raw& raw) {
  build::JournalOptions options;
  options.journal = raw.journal;
  options.output = raw.output;
  options.config_path = raw.config;
  if (!raw.base_url.empty()) options.base_url = raw.base_url;
  options.jobs = raw.jobs;
  options.drafts = raw.drafts ? site::Drafts::publish : site::Drafts::hold;
  options.future = raw.future ? site::Future::publish : site::Future::hold;
  options.clock = raw.clock.empty() ? text::today() : *text::parse_iso_date(raw.clock);
  return options;
}

/// A subcommand of CLI11 with what makes our Command of it.
struct Row {
  CLI::App* app;
  std::function<Command(const Raw&)> make;
};

Row add_build(CLI::App& app, Raw& raw) {
  CLI::App* const build = app.add_subcommand("build", "Build the site of a journal");
  add_journal(*build, raw);
  build->add_option("-o,--output", raw.output, "Where the site goes (default: DIR/_site)")
      ->type_name("OUT");
  build->add_option("-u,--base-url", raw.base_url, "The address the site is published at")
      ->type_name("URL")
      ->check(check_base_url);
  add_publishing(*build, raw);
  return {.app = build, .make = [](const Raw& given) -> Command {
            return BuildCommand{.options = {.journal = journal_options(given),
                                            .generator = "daybook " DAYBOOK_VERSION},
                                .common = common_options(given)};
          }};
}

Row add_check(CLI::App& app, Raw& raw) {
  CLI::App* const check = app.add_subcommand("check", "Check a journal without building its site");
  add_journal(*check, raw);
  add_publishing(*check, raw);
  return {.app = check, .make = [](const Raw& given) -> Command {
            return CheckCommand{.journal = journal_options(given), .common = common_options(given)};
          }};
}

Row add_explain(CLI::App& app, Raw& raw) {
  CLI::App* const explain =
      app.add_subcommand("explain", "Say what is read from a file, or what a rule is about");
  explain->add_option("SUBJECT", raw.subject, "A file of a journal, or the name of a rule")
      ->required();
  CLI::Option* const folder = explain->add_option(
      "--journal", raw.journal, "The journal's folder (default: found from the file upwards)");
  folder->type_name("DIR");
  add_reading(*explain, raw);
  return {.app = explain, .make = [folder](const Raw& given) -> Command {
            return ExplainCommand{.subject = given.subject,
                                  .names_journal = folder->count() > 0,
                                  .journal = journal_options(given),
                                  .common = common_options(given)};
          }};
}

Row add_export(CLI::App& app, Raw& raw) {
  CLI::App* const exported =
      app.add_subcommand("export", "Print all that was read from a journal as JSON");
  add_journal(*exported, raw);
  exported->add_option("-u,--base-url", raw.base_url, "The address the site is published at")
      ->type_name("URL")
      ->check(check_base_url);
  exported->add_flag("--schema", raw.schema, "Print the JSON Schema of an export instead");
  add_publishing(*exported, raw);
  return {.app = exported, .make = [](const Raw& given) -> Command {
            return ExportCommand{.what = given.schema ? ExportCommand::What::schema
                                                      : ExportCommand::What::journal,
                                 .journal = journal_options(given),
                                 .generator = "daybook " DAYBOOK_VERSION,
                                 .common = common_options(given)};
          }};
}

Row add_version(CLI::App& app, Raw& /*raw*/) {
  return {.app = app.add_subcommand("version", "Print the version"),
          .make = [](const Raw&) -> Command { return VersionCommand{}; }};
}

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

/// `'bilud' is no command; did you mean 'build'?` for the first word that nobody took; CLI11's own
/// message when each was.
std::string complaint(const CLI::App& app, const CLI::ParseError& fault) {
  const std::vector<std::string> left = app.remaining(true);
  const auto chosen = app.get_subcommands();
  if (left.empty()) return chosen.empty() ? "a command is missing" : fault.what();
  const std::string& word = left.front();
  const bool is_option = word.starts_with('-');
  if (!is_option && !chosen.empty()) return "'" + word + "' is one argument too many";
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
  Raw raw;
  const std::array rows{add_build(app, raw), add_check(app, raw), add_explain(app, raw),
                        add_export(app, raw), add_version(app, raw)};
  const auto chosen = [&] {
    return std::ranges::find_if(rows, [](const Row& row) { return row.app->parsed(); });
  };
  try {
    app.parse(count, arguments);
  } catch (const CLI::ParseError& fault) {
    std::ostringstream out;
    if (app.exit(fault, out, out) == 0) return Leave{.exit_code = k_fine, .text = out.str()};
    const auto* const row = chosen();
    const std::string command = row == rows.end() ? "" : " " + row->app->get_name();
    return Leave{.exit_code = k_usage,
                 .text = "daybook: error: " + complaint(app, fault) + "\nRun 'daybook" + command +
                         " --help' for what there is.\n"};
  }
  return chosen()->make(raw);
}

}  // namespace daybook::cli
