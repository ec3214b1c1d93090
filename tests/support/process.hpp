// SPDX-License-Identifier: MIT
// Runs a command and keeps what it printed.  No time limit: ctest has one for each test.
// Tested by script_test.cpp, which runs commands through it.
#pragma once

#include <string>
#include <utility>
#include <vector>

namespace daybook::tests {

/// A variable of a command's environment: name and value.
using Variable = std::pair<std::string, std::string>;

/// What to run, and where.
struct Command {
  std::vector<std::string> arguments;  ///< the program first, looked up in the command's own PATH
  std::string folder;
  std::vector<Variable> environment;  ///< all there is: nothing is inherited
};

/// What came of it.
struct Outcome {
  int status = 0;  ///< the exit status; 128 + n after signal n, as a shell says it
  std::string out;
  std::string err;
};

/// Throws std::runtime_error when no process can be made.
Outcome run(const Command& command);

}  // namespace daybook::tests
