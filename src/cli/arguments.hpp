// SPDX-License-Identifier: MIT
// The command line as data.  The only file that knows CLI11 is arguments.cpp.  Tested by tests/cli.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <variant>

#include "build/pipeline.hpp"
#include "cli/report.hpp"
#include "cli/terminal.hpp"

namespace daybook::cli {

/// What every command that reads a journal takes.
struct CommonOptions {
  MessageFormat format = MessageFormat::text;
  Verbosity verbosity = Verbosity::normal;
  Strictness strictness = Strictness::normal;
  ColorChoice color = ColorChoice::automatic;
};

struct BuildCommand {
  build::BuildOptions options;
  CommonOptions common;
};
struct VersionCommand {};

/// The arguments said all there is to say: print `text` and leave with `exit_code`.
struct Leave {
  int exit_code = 0;
  std::string text;  ///< to standard output when exit_code is 0, else to standard error
};

using Command = std::variant<BuildCommand, VersionCommand, Leave>;

Command parse_arguments(int count, const char* const* arguments);

}  // namespace daybook::cli
