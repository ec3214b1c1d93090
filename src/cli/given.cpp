// SPDX-License-Identifier: MIT
#include "cli/given.hpp"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>
#include <vector>

#include "cli/environment.hpp"
#include "cli/exit_code.hpp"
#include "io/command.hpp"
#include "io/disk.hpp"
#include "text/clock.hpp"
#include "text/date.hpp"
#include "text/suggest.hpp"
#include "text/terminal_text.hpp"
#include "text/unicode.hpp"
#include "text/url.hpp"

namespace daybook::cli {
namespace {

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

/// What is wrong with a word that no row of the table has.
template <class Table>
std::string one_of(const Table& table, std::string_view given) {
  std::string words;
  for (const auto& row : table) {
    if (row.word == given) return {};
    words += (words.empty() ? "" : ", ") + std::string(row.word);
  }
  return "'" + std::string(given) + "' is none of " + words;
}

template <class Table>
std::vector<std::string_view> words_of(const Table& table) {
  std::vector<std::string_view> words;
  for (const auto& row : table)
    words.push_back(row.word);
  return words;
}

/// What a word that was checked means.
template <class Table>
auto meaning_of(const Table& table, std::string_view given) {
  const auto* row = table.begin();
  while (row->word != given)
    ++row;
  return row->meaning;
}

CommonOptions common_options(const Given& given) {
  return {.format = meaning_of(k_formats, given.format),
          .verbosity = given.quiet     ? Verbosity::quiet
                       : given.verbose ? Verbosity::verbose
                                       : Verbosity::normal,
          .strictness = given.strict ? Strictness::strict : Strictness::normal,
          .color = meaning_of(k_colors, given.color)};
}

text::Date clock_of(const Given& given) {
  return given.clock.empty() ? text::today() : *text::parse_iso_date(given.clock);
}

// Beside the program, as it is built, and where an installation puts what goes with it.
std::vector<std::string> installed_folders() {
  const auto program = io::DiskFileSystem().real_path("/proc/self/exe");
  if (!program) return {};
  const std::string folder(text::folder_of(program.value()));
  return {folder + "/share/daybook", folder + "/../share/daybook"};
}

build::JournalOptions journal_options(const Given& given) {
  static const io::ProcessRunner commands;
  build::JournalOptions options;
  options.commands = &commands;
  options.journal = given.journal;
  options.output = given.output;
  options.config_path = given.config;
  if (!given.base_url.empty()) options.base_url = given.base_url;
  options.environment = environment();
  options.jobs = given.jobs;
  options.drafts = given.drafts ? site::Drafts::publish : site::Drafts::hold;
  options.future = given.future ? site::Future::publish : site::Future::hold;
  if (given.show_private) {
    options.private_files = site::PrivateFiles::show;
    options.parts = build::Parts::written;
  }
  options.clock = clock_of(given);
  options.installed = installed_folders();
  return options;
}

CheckCommand::Fix fix_of(const Given& given) {
  if (!given.fix) return CheckCommand::Fix::none;
  if (given.dry_run) return CheckCommand::Fix::show;
  return given.yes ? CheckCommand::Fix::apply : CheckCommand::Fix::ask;
}

std::optional<ExternalCheck> external_of(const Given& given) {
  using Reach = ExternalCheck::Reach;
  if (!given.external) return std::nullopt;
  return ExternalCheck{.max_age_days = given.max_age,
                       .time_limit_seconds = given.time_limit,
                       .reach = given.allow_private ? Reach::everywhere : Reach::open_to_all};
}

/// The last day of what `--due` asks for.
std::optional<text::Date> due_day(const Given& given) {
  if (!given.names_due) return std::nullopt;
  return given.due.empty() ? clock_of(given) : text::parse_iso_date(given.due);
}

/// Filters that say nothing of a kind are refused rather than passed over.
std::string check_filter(const Given& given) {
  const std::vector<ListKind> kinds = list_kinds();
  const auto kind = std::ranges::find(kinds, given.subject, &ListKind::name);
  const bool by_session =
      !given.track.empty() || !given.module.empty() || !given.tag.empty() || !given.since.empty();
  if (by_session && !kind->has_session)
    return "--track, --module, --tag and --since say nothing of " + given.subject;
  if (given.names_due && given.subject != "reviews")
    return "--due says nothing of " + given.subject;
  if (given.open && !kind->can_be_open) return "--open says nothing of " + given.subject;
  return {};
}

}  // namespace

std::string check_base_url(const std::string& url) {
  const bool is_web = url.starts_with("https://") || url.starts_with("http://");
  return is_web ? std::string{} : "'" + url + "' does not begin with https:// or http://";
}

std::string check_date(const std::string& date) {
  return text::parse_iso_date(date) ? std::string{}
                                    : "'" + date + "' is no day of the form YYYY-MM-DD";
}

std::string check_format(const std::string& format) {
  return one_of(k_formats, format);
}

std::string check_color(const std::string& color) {
  return one_of(k_colors, color);
}

std::string check_bind(const std::string& address) {
  return serve::is_bind_address(address)
             ? std::string{}
             : "'" + address + "' is neither localhost nor an address in numbers";
}

// An empty name, as an unset variable of a script gives one, would ask for everything.
std::string check_filled(const std::string& name) {
  return text::trim(name).empty() ? "'" + name + "' names nothing" : std::string{};
}

std::string check_action(const std::string& action) {
  return scaffold::is_action(action)
             ? std::string{}
             : "'" + text::printable(action) + "' is not of the form OWNER/daybook@REF";
}

std::vector<std::string_view> format_words() {
  return words_of(k_formats);
}

std::vector<std::string_view> color_words() {
  return words_of(k_colors);
}

std::vector<std::string_view> kind_words() {
  std::vector<std::string_view> names;
  for (const ListKind& each : list_kinds())
    names.push_back(each.name);
  return names;
}

std::string check_kind(const std::string& kind) {
  const std::vector<std::string_view> names = kind_words();
  if (std::ranges::find(names, kind) != names.end()) return {};
  const std::string hint = text::did_you_mean(kind, names);
  if (!hint.empty()) return "'" + kind + "' is no kind of list; " + hint;
  std::string all;
  for (const std::string_view name : names)
    all += (all.empty() ? "" : ", ") + std::string(name);
  return "'" + kind + "' is none of " + all;
}

Command to_build(const Given& given) {
  return BuildCommand{
      .options = {.journal = journal_options(given),
                  .generator = "daybook " DAYBOOK_VERSION,
                  .urls = given.lock ? build::BuildOptions::Urls::record
                                     : build::BuildOptions::Urls::leave,
                  .cache = given.no_cache ? build::BuildOptions::Cache::off
                                          : build::BuildOptions::Cache::use},
      .stats = given.stats ? BuildCommand::Stats::show : BuildCommand::Stats::none,
      .verify = given.verify_incremental ? BuildCommand::Verify::yes : BuildCommand::Verify::no,
      .common = common_options(given)};
}

Command to_check(const Given& given) {
  CheckCommand command{.fix = fix_of(given),
                       .external = external_of(given),
                       .journal = journal_options(given),
                       .common = common_options(given)};
  const bool is_data =
      command.common.format == MessageFormat::json || command.common.format == MessageFormat::sarif;
  if (command.fix == CheckCommand::Fix::none || !is_data) return command;
  return Leave{.exit_code = k_usage,
               .text =
                   "daybook: error: --fix writes what it changes to standard output, where "
                   "--format " +
                   given.format + " writes messages\n"};
}

Command to_explain(const Given& given) {
  return ExplainCommand{.subject = given.subject,
                        .names_journal = given.names_journal,
                        .journal = journal_options(given),
                        .common = common_options(given)};
}

Command to_export(const Given& given) {
  build::JournalOptions journal = journal_options(given);
  // The JSON is its author's own data; cards are handed on.
  if (!given.published && !given.anki) journal.parts = build::Parts::written;
  return ExportCommand{.what = given.schema ? ExportCommand::What::schema
                               : given.anki ? ExportCommand::What::anki
                                            : ExportCommand::What::journal,
                       .journal = std::move(journal),
                       .generator = "daybook " DAYBOOK_VERSION,
                       .common = common_options(given)};
}

Command to_init(const Given& given) {
  using Workflow = scaffold::InitWish::Workflow;
  return InitCommand{
      .wish = {.workflow = given.github_pages ? Workflow::github_pages : Workflow::none,
               .title = given.title,
               .url = given.base_url,
               .action = given.action},
      .run = given.dry_run ? InitCommand::Run::show : InitCommand::Run::write,
      .journal = journal_options(given),
      .common = common_options(given)};
}

Command to_new_session(const Given& given) {
  scaffold::SessionWish wish{.archetype = given.archetype,
                             .track = given.track,
                             .module = given.module,
                             .topic = given.topic,
                             .date = clock_of(given),
                             .minutes = std::nullopt};
  // The time of the day says something of a session that begins now, and of no other.
  if (!given.date.empty())
    wish.date = *text::parse_iso_date(given.date);
  else if (given.clock.empty())
    wish.minutes = text::minutes_of_today();
  return NewCommand{
      .wish = wish, .journal = journal_options(given), .common = common_options(given)};
}

Command to_new_adr(const Given& given) {
  return NewCommand{.wish = scaffold::AdrWish{.title = given.title,
                                              .status = given.status,
                                              .supersedes = given.supersedes,
                                              .date = clock_of(given)},
                    .journal = journal_options(given),
                    .common = common_options(given)};
}

Command to_serve(const Given& given) {
  using Browser = ServeCommand::Browser;
  ServeCommand command;
  command.options.build = {.journal = journal_options(given),
                           .generator = "daybook " DAYBOOK_VERSION};
  command.options.endpoint = {.bind = given.bind, .port = static_cast<std::uint16_t>(given.port)};
  if (!given.clock.empty()) command.options.day = clock_of(given);
  if (given.strict) command.options.strictness = serve::Strictness::warnings;
  command.browser = given.open_browser ? Browser::open : Browser::none;
  command.common = common_options(given);
  return command;
}

/// `2026-13-01`: meant as a day, though it is none.
bool looks_like_day(const std::string& text) {
  return text.find_first_not_of("0123456789-") == std::string::npos &&
         std::ranges::count(text, '-') == 2;
}

Command to_list(const Given& written) {
  Given given = written;
  // `--due DIR`: the day may be left out, the folder then stands in its place.
  if (!given.due.empty() && given.journal == "." && !looks_like_day(given.due))
    given.journal = std::exchange(given.due, {});
  if (const std::string fault = given.due.empty() ? "" : check_date(given.due); !fault.empty())
    return Leave{.exit_code = k_usage, .text = "daybook: error: --due: " + fault + "\n"};
  if (const std::string fault = check_filter(given); !fault.empty())
    return Leave{.exit_code = k_usage, .text = "daybook: error: " + fault + "\n"};
  const auto if_given = [](const std::string& text) {
    return text.empty() ? std::nullopt : std::optional(text);
  };
  return ListCommand{.kind = given.subject,
                     .filter = {.track = if_given(given.track),
                                .module = if_given(given.module),
                                .tag = if_given(given.tag),
                                .since = text::parse_iso_date(given.since),
                                .due_by = due_day(given),
                                .open_only = given.open},
                     .form = given.json ? ListForm::json : ListForm::table,
                     .journal = journal_options(given),
                     .common = common_options(given)};
}

Command to_pack(const Given& given) {
  PackCommand command{.options = {.journal = journal_options(given),
                                  .generator = "daybook " DAYBOOK_VERSION,
                                  .file = given.output},
                      .common = common_options(given)};
  command.options.journal.output.clear();
  command.options.journal.part = {.track = given.track, .capability = given.capability};
  return command;
}

Command to_clean(const Given& given) {
  return CleanCommand{.mode = given.dry_run ? output::CleanMode::show : output::CleanMode::remove,
                      .journal = journal_options(given),
                      .common = common_options(given)};
}

}  // namespace daybook::cli
