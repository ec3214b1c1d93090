// SPDX-License-Identifier: MIT
// The scripts of tests/cli: commands for the real binary, what they print and what they leave
// behind.  The form is described in tests/README.md.  Tested by script_test.cpp.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

namespace daybook::tests {

/// Runs a script in a folder of its own that holds the files at its end.  Empty when everything is
/// as the script says; else the first fault, as `line N: …`.
std::string run_script(std::string_view text, const std::filesystem::path& binary);

}  // namespace daybook::tests
