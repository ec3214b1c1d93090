// SPDX-License-Identifier: MIT
// The scripts of tests/cli: commands for the real binary, what they print and what they leave
// behind.  The form is described in tests/README.md.  Tested by script_test.cpp.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

namespace daybook::tests {

/// How a script went.
struct ScriptResult {
  std::string fault;    ///< the first one, as `line N: …`; empty when everything is as it says
  std::string missing;  ///< what it needs and the machine lacks; the rest was not run then
};

/// Runs a script in a folder of its own that holds the files at its end.
ScriptResult run_script(std::string_view text, const std::filesystem::path& binary);

}  // namespace daybook::tests
