// SPDX-License-Identifier: MIT
// run_script BINARY SCRIPT: runs one script of this folder; prints its first fault and exits 1,
// says what the machine lacks for it and exits 77, or exits 0.  What a script may say is in
// ../README.md; the work is in support/script.cpp. Tested by support/script_test.cpp and by the
// scripts themselves.
#include <cstdio>
#include <exception>
#include <fmt/format.h>
#include <string>

#include "support/script.hpp"
#include "support/work_folder.hpp"

int main(int argc, char** argv) try {
  if (argc != 3) {
    fmt::print(stderr, "usage: run_script BINARY SCRIPT\n");
    return 2;
  }
  constexpr int k_skipped = 77;
  const auto result = daybook::tests::run_script(daybook::tests::read_file(argv[2]), argv[1]);
  if (!result.missing.empty()) {
    fmt::print("{}: skipped: this machine lacks {}\n", argv[2], result.missing);
    return k_skipped;
  }
  if (result.fault.empty()) return 0;
  fmt::print("{}: {}\n", argv[2], result.fault);
  return 1;
} catch (const std::exception& failure) {
  fmt::print(stderr, "run_script: {}\n", failure.what());
  return 2;
}
