// SPDX-License-Identifier: MIT
// Which commands there are, and the options of each.  A new command is a function here, and one in
// given.hpp that makes a Command of what was given.  Knows CLI11.  Tested by tests/cli.
#pragma once

#include <vector>

#include "cli/arguments.hpp"

namespace CLI {
class App;
}

namespace daybook::cli {

struct Given;

/// A command of CLI11 with what makes our Command of it.
struct CommandRow {
  CLI::App* app;
  Command (*make)(const Given& given);
};

/// Adds all commands to `app`, in the order in which help has them.  What is parsed lands in
/// `given`, which lives as long as `app`.
std::vector<CommandRow> add_commands(CLI::App& app, Given& given);

}  // namespace daybook::cli
