// SPDX-License-Identifier: MIT
#include "cli/arguments.hpp"

#include <CLI/CLI.hpp>
#include <map>
#include <sstream>

#include "base/parallel.hpp"
#include "cli/exit_code.hpp"
#include "text/date.hpp"

namespace daybook::cli {
namespace {

/// Where CLI11 puts what it reads, before it becomes a Command.
struct Raw {
  std::string journal = ".";
  std::string output;
  std::string config;
  std::string base_url;
  unsigned jobs = base::default_jobs();
  bool drafts = false;
  bool future = false;
  std::string clock;
  bool strict = false;
  MessageFormat format = MessageFormat::text;
  bool quiet = false;
  bool verbose = false;
  ColorChoice color = ColorChoice::automatic;
};

const std::map<std::string, MessageFormat> k_formats{{"text", MessageFormat::text},
                                                     {"json", MessageFormat::json},
                                                     {"github", MessageFormat::github},
                                                     {"sarif", MessageFormat::sarif}};
const std::map<std::string, ColorChoice> k_colors{{"auto", ColorChoice::automatic},
                                                  {"always", ColorChoice::always},
                                                  {"never", ColorChoice::never}};

std::string check_base_url(const std::string& url) {
  const bool is_web = url.starts_with("https://") || url.starts_with("http://");
  return is_web ? std::string{} : "'" + url + "' does not begin with https:// or http://";
}

std::string check_date(const std::string& date) {
  return text::parse_iso_date(date) ? std::string{}
                                    : "'" + date + "' is no day of the form YYYY-MM-DD";
}

void add_common(CLI::App& command, Raw& raw) {
  command.add_option("DIR", raw.journal, "The journal's folder")->capture_default_str();
  command.add_option("-c,--config", raw.config, "The configuration file instead of DIR/site.yaml")
      ->type_name("FILE");
  command.add_option("--clock", raw.clock, "Build as if it were this day (YYYY-MM-DD)")
      ->type_name("DATE")
      ->check(check_date);
  command.add_flag("--strict", raw.strict, "Warnings make the exit code 1 too");
  command
      .add_option("--format", raw.format, "How messages are written: text, json, github or sarif")
      ->type_name("FORMAT")
      ->transform(CLI::CheckedTransformer(k_formats).description(""));
  command.add_option("--color", raw.color, "Colour in messages: auto, always or never")
      ->type_name("WHEN")
      ->transform(CLI::CheckedTransformer(k_colors).description(""));
  auto* const quiet = command.add_flag("-q,--quiet", raw.quiet, "Say nothing but errors");
  command.add_flag("-v,--verbose", raw.verbose, "Show notes too")->excludes(quiet);
}

CommonOptions common_options(const Raw& raw) {
  return {.format = raw.format,
          .verbosity = raw.quiet     ? Verbosity::quiet
                       : raw.verbose ? Verbosity::verbose
                                     : Verbosity::normal,
          .strictness = raw.strict ? Strictness::strict : Strictness::normal,
          .color = raw.color};
}

BuildCommand build_command(const Raw& raw) {
  BuildCommand command;
  command.common = common_options(raw);
  command.options.journal = raw.journal;
  command.options.output = raw.output;
  command.options.config_path = raw.config;
  if (!raw.base_url.empty()) command.options.base_url = raw.base_url;
  command.options.jobs = raw.jobs;
  command.options.drafts = raw.drafts ? site::Drafts::publish : site::Drafts::hold;
  command.options.future = raw.future ? site::Future::publish : site::Future::hold;
  command.options.clock = raw.clock.empty() ? text::today() : *text::parse_iso_date(raw.clock);
  command.options.generator = std::string("daybook ") + DAYBOOK_VERSION;
  return command;
}

}  // namespace

Command parse_arguments(int count, const char* const* arguments) {
  CLI::App app("daybook: a static site generator for study journals", "daybook");
  app.require_subcommand(1);
  app.set_version_flag("--version", std::string("daybook ") + DAYBOOK_VERSION);
  Raw raw;
  CLI::App* const build = app.add_subcommand("build", "Build the site of a journal");
  add_common(*build, raw);
  build->add_option("-o,--output", raw.output, "Where the site goes (default: DIR/_site)")
      ->type_name("OUT");
  build->add_option("-u,--base-url", raw.base_url, "The address the site is published at")
      ->type_name("URL")
      ->check(check_base_url);
  build->add_option("-j,--jobs", raw.jobs, "How many threads work (default: one a core)")
      ->type_name("N")
      ->check(CLI::Range(1U, 256U));
  build->add_flag("-D,--drafts", raw.drafts, "Publish drafts");
  build->add_flag("-F,--future", raw.future, "Publish sessions dated after the build's day");
  const CLI::App* const version = app.add_subcommand("version", "Print the version");
  try {
    app.parse(count, arguments);
  } catch (const CLI::ParseError& fault) {
    std::ostringstream out;
    std::ostringstream error;
    const int code = app.exit(fault, out, error);
    return Leave{.exit_code = code == 0 ? k_fine : k_usage,
                 .text = code == 0 ? out.str() : "daybook: error: " + error.str()};
  }
  if (version->parsed()) return VersionCommand{};
  return build_command(raw);
}

}  // namespace daybook::cli
