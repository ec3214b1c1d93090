// SPDX-License-Identifier: MIT
// The command line as data.  CLI11 is known to arguments.cpp, command_rows.cpp and
// completion.cpp.  Tested by tests/cli.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <variant>

#include "build/pack.hpp"
#include "build/pipeline.hpp"
#include "cli/listing.hpp"
#include "cli/terminal.hpp"
#include "output/cleaner.hpp"
#include "scaffold/adr.hpp"
#include "scaffold/init.hpp"
#include "scaffold/session.hpp"
#include "serve/serve.hpp"

namespace daybook::cli {

/// The form of `--format`.
enum class MessageFormat : std::uint8_t { text, json, github, sarif };
enum class Verbosity : std::uint8_t { quiet, normal, verbose };
enum class Strictness : std::uint8_t { normal, strict };

/// What every command that reads a journal takes.
struct CommonOptions {
  MessageFormat format = MessageFormat::text;
  Verbosity verbosity = Verbosity::normal;
  Strictness strictness = Strictness::normal;
  ColorChoice color = ColorChoice::automatic;
};

struct BuildCommand {
  build::BuildOptions options;
  /// Whether it is told what each step took.
  enum class Stats : std::uint8_t { none, show } stats = Stats::none;
  /// Whether the site is compared with that of a clean build.
  enum class Verify : std::uint8_t { no, yes } verify = Verify::no;
  CommonOptions common;
};

/// `daybook check --external`: links and proofs outside of the journal are asked for first.
struct ExternalCheck {
  int max_age_days = 7;          ///< what was checked fewer days ago is not asked again
  int time_limit_seconds = 900;  ///< of all together
  /// A word of whoever runs it, not of site.yaml: the journal may be somebody else's.
  enum class Reach : std::uint8_t { open_to_all, everywhere } reach = Reach::open_to_all;
};

/// `daybook check`: the messages of a build and those of the template lint, without a site.
struct CheckCommand {
  enum class Fix : std::uint8_t {
    none,
    show,   ///< only what would be changed
    ask,    ///< show, and change on a yes; without a terminal only show
    apply,  ///< show and change
  } fix = Fix::none;
  std::optional<ExternalCheck> external;
  build::JournalOptions journal;
  CommonOptions common;
};

/// `daybook explain FILE`: what was read from each line of a file; `daybook explain RULE`: what a
/// rule is about; `daybook explain layouts`: what layouts see.
struct ExplainCommand {
  std::string subject;
  bool names_journal = false;  ///< otherwise the journal is looked for from the file upwards
  build::JournalOptions journal;
  CommonOptions common;
};

/// `daybook export`: the journal as JSON, the schema of that, or its cards.
struct ExportCommand {
  enum class What : std::uint8_t { journal, schema, anki } what = What::journal;
  build::JournalOptions journal;
  std::string generator;
  CommonOptions common;
};

/// `daybook list KIND`: what there is of one kind over all sessions.
enum class ListForm : std::uint8_t { table, json };
struct ListCommand {
  std::string kind;  ///< of list_kinds()
  ListFilter filter;
  ListForm form = ListForm::table;
  build::JournalOptions journal;
  CommonOptions common;
};

/// `daybook pack`: the site, or that of a part of the journal, as a zip file.
struct PackCommand {
  build::PackOptions options;
  CommonOptions common;
};

/// `daybook clean`: takes the site away again.
struct CleanCommand {
  output::CleanMode mode = output::CleanMode::remove;
  build::JournalOptions journal;
  CommonOptions common;
};

/// `daybook init`: site.yaml and, when asked for, a workflow, for the folder as it is.
struct InitCommand {
  scaffold::InitWish wish;
  enum class Run : std::uint8_t { write, show } run = Run::write;
  build::JournalOptions journal;
  CommonOptions common;
};

/// `daybook new session`, `daybook new adr`.
struct NewCommand {
  std::variant<scaffold::SessionWish, scaffold::AdrWish> wish;
  build::JournalOptions journal;
  CommonOptions common;
};

/// `daybook serve`: a server for who writes; `options.build` is filled, but for what the journal
/// says.
struct ServeCommand {
  serve::ServeOptions options;
  enum class Browser : std::uint8_t { none, open } browser = Browser::none;
  CommonOptions common;
};

/// `daybook version`, which has no options.
struct VersionCommand {};

/// The arguments said all there is to say: print `text` and leave with `exit_code`.
struct Leave {
  int exit_code = 0;
  std::string text;  ///< to standard output when exit_code is 0, else to standard error
};

using Command = std::variant<BuildCommand, CheckCommand, ExplainCommand, ExportCommand, ListCommand,
                             ServeCommand, InitCommand, NewCommand, PackCommand, CleanCommand,
                             VersionCommand, Leave>;

Command parse_arguments(int count, const char* const* arguments);

}  // namespace daybook::cli
