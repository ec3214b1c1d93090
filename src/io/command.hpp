// SPDX-License-Identifier: MIT
// The only door to other programs.  Two houses behind it: ProcessRunner, and whatever a test puts
// there.  No shell ever sees a word of a command.  Knows no program by name.
// Tested by command_test.cpp.
#pragma once

#include <chrono>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/result.hpp"

namespace daybook::io {

/// What is to be run.  The defaults suit a question that is answered at once.
struct Command {
  /// A bare name, looked up in the absolute folders of PATH.  A relative folder there would let
  /// whoever wrote the files around us choose the program.
  std::string program;
  std::vector<std::string> arguments = {};
  /// All variables it sees, together with those of `inherited` that are set.
  std::vector<std::pair<std::string, std::string>> environment = {};
  std::vector<std::string> inherited = {};
  std::chrono::milliseconds time_limit = std::chrono::seconds(10);
  std::size_t output_limit = std::size_t{64} * 1024 * 1024;  ///< bytes
};

/// What came of a command that ran to its end.
struct CommandOutput {
  int status = 0;           ///< the exit status; 128 + n after signal n
  std::string output = {};  ///< standard output
  std::string errors = {};  ///< the first 8 KiB of standard error
};

/// What an answer depends on besides the command itself and the files it looks at.
struct Surroundings {
  std::string program;  ///< the path of the program; empty when there is none
  std::vector<std::pair<std::string, std::string>> environment;  ///< what it would see
};

/// Implementations may be used by many threads at once.
class CommandRunner {
 public:
  virtual ~CommandRunner() = default;

  /// Runs a command to its end; standard input is empty.  Fails when there is no such program, when
  /// it cannot be started, and when it was ended since it went over a limit.
  virtual base::Result<CommandOutput> run(const Command& command) const = 0;
  /// Runs nothing.
  virtual Surroundings surroundings(const Command& /*command*/) const { return {}; }
};

/// Runs processes of this machine.
class ProcessRunner final : public CommandRunner {
 public:
  base::Result<CommandOutput> run(const Command& command) const override;
  Surroundings surroundings(const Command& command) const override;
};

/// The path of a program in the absolute folders of `search_path` (as in PATH); empty when no
/// folder has it.
std::string find_program(std::string_view program, std::string_view search_path);

}  // namespace daybook::io
