// SPDX-License-Identifier: MIT
// run_reference BINARY FILE: FILE is what `daybook explain layouts` prints; prints the difference
// and exits 1, or exits 0.  With DAYBOOK_BLESS set it writes the file instead.
#include <cstdio>
#include <cstdlib>
#include <exception>
#include <filesystem>
#include <fmt/format.h>
#include <string>

#include "support/compare.hpp"
#include "support/process.hpp"
#include "support/work_folder.hpp"

namespace {

int run(const std::filesystem::path& binary, const std::filesystem::path& file) {
  const daybook::tests::WorkFolder folder(binary);
  const daybook::tests::Outcome outcome =
      daybook::tests::run({.arguments = {"daybook", "explain", "layouts"},
                           .folder = folder.work().string(),
                           .environment = folder.environment()});
  if (outcome.status != 0 || !outcome.err.empty()) {
    fmt::print("'daybook explain layouts' failed:\n{}", outcome.err);
    return 1;
  }
  if (daybook::tests::read_file(file) == outcome.out) return 0;
  if (std::getenv("DAYBOOK_BLESS") != nullptr && std::getenv("CI") == nullptr) {
    daybook::tests::write_file(file, outcome.out);
    fmt::print("blessed {}\n", file.string());
    return 0;
  }
  fmt::print("{} is not what the table of data says; bless it\n{}", file.string(),
             daybook::tests::difference(daybook::tests::read_file(file), outcome.out));
  return 1;
}

}  // namespace

int main(int argc, char** argv) try {
  if (argc != 3) {
    fmt::print(stderr, "usage: run_reference BINARY FILE\n");
    return 2;
  }
  return run(argv[1], argv[2]);
} catch (const std::exception& failure) {
  fmt::print(stderr, "run_reference: {}\n", failure.what());
  return 2;
}
