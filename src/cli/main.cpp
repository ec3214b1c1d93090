// SPDX-License-Identifier: MIT
// The process: arguments in, a command's exit code out.
#include <cstdio>
#include <exception>
#include <fmt/format.h>
#include <variant>

#include "cli/commands.hpp"
#include "cli/exit_code.hpp"
#include "cli/memory.hpp"

namespace {

int run(int count, const char* const* arguments) {
  namespace cli = daybook::cli;
  const cli::Command command = cli::parse_arguments(count, arguments);
  if (const auto* const leave = std::get_if<cli::Leave>(&command)) {
    fmt::print(leave->exit_code == cli::k_fine ? stdout : stderr, "{}", leave->text);
    return leave->exit_code;
  }
  if (const auto* const build = std::get_if<cli::BuildCommand>(&command))
    return cli::run_build(*build);
  if (const auto* const check = std::get_if<cli::CheckCommand>(&command))
    return cli::run_check(*check);
  if (const auto* const explain = std::get_if<cli::ExplainCommand>(&command))
    return cli::run_explain(*explain);
  if (const auto* const list = std::get_if<cli::ListCommand>(&command)) return cli::run_list(*list);
  if (const auto* const exported = std::get_if<cli::ExportCommand>(&command))
    return cli::run_export(*exported);
  if (const auto* const pack = std::get_if<cli::PackCommand>(&command)) return cli::run_pack(*pack);
  if (const auto* const clean = std::get_if<cli::CleanCommand>(&command))
    return cli::run_clean(*clean);
  if (const auto* const init = std::get_if<cli::InitCommand>(&command)) return cli::run_init(*init);
  if (const auto* const made = std::get_if<cli::NewCommand>(&command)) return cli::run_new(*made);
  if (const auto* const serve = std::get_if<cli::ServeCommand>(&command))
    return cli::run_serve(*serve);
  fmt::print("daybook {}\n", DAYBOOK_VERSION);
  return cli::k_fine;
}

}  // namespace

int main(int count, char** arguments) {
  daybook::cli::end_without_memory();
  try {
    const int code = run(count, arguments);
    if (std::fflush(stdout) == 0) return code;
    (void)std::fputs("daybook: error: cannot write to standard output\n", stderr);
  } catch (const std::exception& fault) {
    // Not fmt, which throws when standard error cannot be written, and that may be what happened.
    (void)std::fprintf(stderr, "daybook: error: %s\n", fault.what());
  }
  return daybook::cli::k_world_failed;
}
