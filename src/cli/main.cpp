// SPDX-License-Identifier: MIT
// The process: arguments in, a command's exit code out.
#include <cstdio>
#include <exception>
#include <fmt/format.h>
#include <variant>

#include "cli/commands.hpp"
#include "cli/exit_code.hpp"

int main(int count, char** arguments) {
  namespace cli = daybook::cli;
  try {
    const cli::Command command = cli::parse_arguments(count, arguments);
    if (const auto* const leave = std::get_if<cli::Leave>(&command)) {
      fmt::print(leave->exit_code == cli::k_fine ? stdout : stderr, "{}", leave->text);
      return leave->exit_code;
    }
    if (const auto* const build = std::get_if<cli::BuildCommand>(&command))
      return cli::run_build(*build);
    fmt::print("daybook {}\n", DAYBOOK_VERSION);
    return cli::k_fine;
  } catch (const std::exception& fault) {
    fmt::print(stderr, "daybook: internal error: {}\n", fault.what());
    return cli::k_world_failed;
  }
}
