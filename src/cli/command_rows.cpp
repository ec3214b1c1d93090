// SPDX-License-Identifier: MIT
#include "cli/command_rows.hpp"

#include <CLI/CLI.hpp>

#include "cli/given.hpp"

namespace daybook::cli {
namespace {

/// What every command that reads a journal takes besides its folder.
void add_reading(CLI::App& command, Given& given) {
  command
      .add_option("-c,--config", given.config, "The configuration file instead of DIR/site.yaml")
      ->type_name("FILE");
  command.add_option("--clock", given.clock, "Do all as if it were this day (YYYY-MM-DD)")
      ->type_name("DATE")
      ->check(check_date);
  command.add_flag("--strict", given.strict, "Warnings make the exit code 1 too");
  command.add_option("--color", given.color, "Colour in messages: auto, always or never")
      ->type_name("WHEN")
      ->check(check_color);
  auto* const quiet = command.add_flag("-q,--quiet", given.quiet, "Say nothing but errors");
  command.add_flag("-v,--verbose", given.verbose, "Show notes too")->excludes(quiet);
  command.add_option("-j,--jobs", given.jobs, "How many threads work (default: one a core)")
      ->type_name("N")
      ->check(CLI::Range(1U, 256U));
}

void add_journal(CLI::App& command, Given& given) {
  command.add_option("DIR", given.journal, "The journal's folder")->capture_default_str();
  add_reading(command, given);
}

/// How messages are written, for commands whose answer is messages.
void add_format(CLI::App& command, Given& given) {
  command
      .add_option("--format", given.format, "How messages are written: text, json, github or sarif")
      ->type_name("FORMAT")
      ->check(check_format);
}

/// What is published and what is held back.
void add_publishing(CLI::App& command, Given& given) {
  command.add_flag("-D,--drafts", given.drafts, "Publish drafts");
  command.add_flag("-F,--future", given.future,
                   "Publish sessions front matter dates after the build's day");
}

/// For commands that print to their user and publish nothing.
CLI::Option* add_private(CLI::App& command, Given& given, const std::string& help) {
  return command.add_flag("--private", given.show_private, help);
}

CommandRow add_build(CLI::App& app, Given& given) {
  CLI::App* const build = app.add_subcommand("build", "Build the site of a journal");
  add_journal(*build, given);
  add_format(*build, given);
  build->add_option("-o,--output", given.output, "Where the site goes (default: DIR/_site)")
      ->type_name("OUT");
  build->add_option("-u,--base-url", given.base_url, "The address the site is published at")
      ->type_name("URL")
      ->check(check_base_url);
  add_publishing(*build, given);
  build->add_flag("--lock", given.lock, "Write new addresses down in DIR/urls.lock");
  build->add_flag("--stats", given.stats,
                  "Say what each step took, and which files and pages took longest");
  build->add_flag("--no-cache", given.no_cache,
                  "Neither use nor keep what builds leave in DIR/.daybook");
  build->add_flag("--verify-incremental", given.verify_incremental,
                  "Build a second time without the cache, in memory, and compare");
  return {.app = build, .make = to_build};
}

void add_external(CLI::App& check, Given& given) {
  constexpr int k_most_days = 100000;
  constexpr int k_most_seconds = 86400;
  auto* const external =
      check.add_flag("--external", given.external,
                     "Ask for links and proofs outside of the journal, and write evidence.lock");
  check
      .add_option("--max-age", given.max_age,
                  "With --external: what was checked fewer days ago is not asked again (7)")
      ->type_name("DAYS")
      ->check(CLI::Range(0, k_most_days))
      ->needs(external);
  check
      .add_option("--time-limit", given.time_limit,
                  "With --external: stop asking after so many seconds (900)")
      ->type_name("SECONDS")
      ->check(CLI::Range(1, k_most_seconds))
      ->needs(external);
  check
      .add_flag("--allow-private", given.allow_private,
                "With --external: ask addresses of this machine and its networks too")
      ->needs(external);
}

CommandRow add_check(CLI::App& app, Given& given) {
  CLI::App* const check = app.add_subcommand("check", "Check a journal without building its site");
  add_journal(*check, given);
  add_format(*check, given);
  add_publishing(*check, given);
  auto* const fix =
      check->add_flag("--fix", given.fix, "Show what can be mended safely, ask, and mend it");
  auto* const dry_run =
      check->add_flag("-n,--dry-run", given.dry_run, "With --fix: only show it")->needs(fix);
  check->add_flag("-y,--yes", given.yes, "With --fix: mend it without asking")
      ->needs(fix)
      ->excludes(dry_run);
  add_external(*check, given);
  return {.app = check, .make = to_check};
}

CommandRow add_explain(CLI::App& app, Given& given) {
  CLI::App* const explain = app.add_subcommand(
      "explain",
      "Say what is read from a file, what a rule is about, what layouts see, or the site's words");
  explain
      ->add_option("SUBJECT", given.subject,
                   "A file of a journal, the name of a rule, 'layouts', a layout "
                   "(layouts/session.html), 'archetypes', or 'words'")
      ->required();
  explain
      ->add_option_function<std::string>(
          "--journal",
          [&given](const std::string& folder) {
            given.journal = folder;
            given.names_journal = true;
          },
          "The journal's folder (default: found from the file upwards)")
      ->type_name("DIR");
  add_reading(*explain, given);
  return {.app = explain, .make = to_explain};
}

CommandRow add_export(CLI::App& app, Given& given) {
  CLI::App* const exported =
      app.add_subcommand("export", "Print all that was read from a journal as JSON, or cards");
  add_journal(*exported, given);
  exported->add_option("-u,--base-url", given.base_url, "The address the site is published at")
      ->type_name("URL")
      ->check(check_base_url);
  auto* const schema =
      exported->add_flag("--schema", given.schema, "Print the JSON Schema of an export instead");
  exported
      ->add_flag("--anki", given.anki, "Print concepts, questions and gotchas as cards for Anki")
      ->excludes(schema);
  add_publishing(*exported, given);
  CLI::Option* const all = add_private(
      *exported, given, "Print private files too; with --anki, private sections and marked parts");
  exported
      ->add_flag("--published", given.published,
                 "Leave out private sections and marked parts, as the site's data do")
      ->excludes(all);
  return {.app = exported, .make = to_export};
}

/// `--due`, alone or with a day; what follows it and is no day is the journal's folder.
void add_due(CLI::App& command, Given& given) {
  command
      .add_option_function<std::vector<std::string>>(
          "--due",
          [&given](const std::vector<std::string>& days) {
            given.names_due = true;
            if (!days.empty()) given.due = days.front();
          },
          "Only reviews that are due today or, with a day, by then")
      ->type_name("[DATE]")
      ->expected(0, 1)
      ->allow_extra_args(false);
}

CommandRow add_list(CLI::App& app, Given& given) {
  CLI::App* const list =
      app.add_subcommand("list", "List what a journal holds: sessions, tasks, gaps and more");
  list->add_option("KIND", given.subject, "What to list: sessions, tasks, gaps, capabilities …")
      ->required()
      ->check(check_kind);
  add_journal(*list, given);
  add_publishing(*list, given);
  add_private(*list, given, "Show private files, sections and marked parts too");
  list->add_option("--track", given.track, "Only of this track")->type_name("NAME");
  list->add_option("--module", given.module, "Only of this module")->type_name("NAME");
  list->add_option("--tag", given.tag, "Only of sessions with this tag")->type_name("NAME");
  list->add_option("--since", given.since, "Only of sessions on or after this day")
      ->type_name("DATE")
      ->check(check_date);
  add_due(*list, given);
  list->add_flag("--open", given.open, "Only what is not done, closed, answered or proved");
  list->add_flag("--json", given.json, "As JSON, with the names of the export");
  return {.app = list, .make = to_list};
}

CommandRow add_pack(CLI::App& app, Given& given) {
  CLI::App* const pack = app.add_subcommand(
      "pack", "Pack a site, or what one track or capability needs, as a zip file");
  add_journal(*pack, given);
  add_format(*pack, given);
  add_publishing(*pack, given);
  pack->add_option("-o,--output", given.output, "The zip file (default: named after the title)")
      ->type_name("FILE");
  pack->add_option("--track", given.track, "Only this track, and the proofs it names")
      ->type_name("NAME")
      ->check(check_filled);
  pack->add_option("--capability", given.capability,
                   "Only the sessions that claim this, and their proofs; some words of it suffice")
      ->type_name("WORDS")
      ->check(check_filled);
  return {.app = pack, .make = to_pack};
}

CommandRow add_clean(CLI::App& app, Given& given) {
  CLI::App* const clean =
      app.add_subcommand("clean", "Remove a site that was built, and nothing else");
  add_journal(*clean, given);
  clean->add_option("-o,--output", given.output, "Where the site is (default: DIR/_site)")
      ->type_name("OUT");
  clean->add_flag("-n,--dry-run", given.dry_run, "Only say what would be removed");
  return {.app = clean, .make = to_clean};
}

CommandRow add_init(CLI::App& app, Given& given) {
  CLI::App* const init =
      app.add_subcommand("init", "Write a site.yaml that fits a folder, and what publishes it");
  add_journal(*init, given);
  init->add_flag("-n,--dry-run", given.dry_run, "Only show what would be written");
  init->add_flag("--github-pages", given.github_pages,
                 "Write a workflow too that publishes the site on GitHub Pages");
  init->add_option("--title", given.title, "The journal's title (default: its README's)")
      ->type_name("TEXT");
  init->add_option("-u,--url", given.base_url, "The address the site is published at")
      ->type_name("URL")
      ->check(check_base_url);
  init->add_option("--action", given.action, "The action that the workflow uses")
      ->type_name("OWNER/daybook@REF")
      ->check(check_action);
  return {.app = init, .make = to_init};
}

/// The command of the commands `new session` and `new adr`.
CLI::App& add_new(CLI::App& app) {
  CLI::App* const made = app.add_subcommand("new", "Write a new session or decision record");
  made->require_subcommand(1);
  return *made;
}

CommandRow add_new_session(CLI::App& command, Given& given) {
  CLI::App* const session = command.add_subcommand("session", "Write the file of a new session");
  add_journal(*session, given);
  session
      ->add_option("-t,--template", given.archetype,
                   "study, learning, worklog, or an archetype of the journal's own")
      ->type_name("NAME");
  session->add_option("--track", given.track, "Its track")->type_name("NAME");
  session->add_option("--module", given.module, "Its module")->type_name("NAME");
  session->add_option("--topic", given.topic, "What it is about")->type_name("TEXT");
  session->add_option("--date", given.date, "Its day (default: today)")
      ->type_name("DATE")
      ->check(check_date);
  return {.app = session, .make = to_new_session};
}

CommandRow add_new_adr(CLI::App& command, Given& given) {
  CLI::App* const adr = command.add_subcommand("adr", "Write the file of a new decision record");
  adr->add_option("TITLE", given.title, "What is decided")->required();
  add_journal(*adr, given);
  adr->add_option("--supersedes", given.supersedes, "The record it takes the place of")
      ->type_name("NUMBER");
  adr->add_option("--status", given.status, "proposed, accepted, rejected or deprecated")
      ->type_name("STATUS");
  return {.app = adr, .make = to_new_adr};
}

CommandRow add_serve(CLI::App& app, Given& given) {
  constexpr unsigned k_most_port = 65535;
  CLI::App* const serve = app.add_subcommand(
      "serve", "Show the site in a browser, and build it again whenever a file is saved");
  add_journal(*serve, given);
  serve->add_option("-p,--port", given.port, "The port to listen at; 0: a free one (1313)")
      ->type_name("PORT")
      ->check(CLI::Range(0U, k_most_port));
  serve->add_option("--bind", given.bind, "The address to listen at (127.0.0.1: for this machine)")
      ->type_name("ADDRESS")
      ->check(check_bind);
  serve->add_flag("-O,--open", given.open_browser, "Open the site in the browser");
  serve
      ->add_option("-u,--base-url", given.base_url,
                   "The address the site is published at; its path is kept")
      ->type_name("URL")
      ->check(check_base_url);
  add_publishing(*serve, given);
  return {.app = serve, .make = to_serve};
}

CommandRow add_version(CLI::App& app, Given& /*given*/) {
  return {.app = app.add_subcommand("version", "Print the version"),
          .make = [](const Given&) -> Command { return VersionCommand{}; }};
}

}  // namespace

std::vector<CommandRow> add_commands(CLI::App& app, Given& given) {
  std::vector<CommandRow> rows{
      add_build(app, given), add_serve(app, given),  add_check(app, given), add_explain(app, given),
      add_list(app, given),  add_export(app, given), add_init(app, given)};
  CLI::App& made = add_new(app);
  rows.push_back(add_new_session(made, given));
  rows.push_back(add_new_adr(made, given));
  rows.push_back(add_pack(app, given));
  rows.push_back(add_clean(app, given));
  rows.push_back(add_version(app, given));
  return rows;
}

}  // namespace daybook::cli
