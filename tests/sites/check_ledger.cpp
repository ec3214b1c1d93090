// SPDX-License-Identifier: MIT
// check_ledger BINARY SITE: builds SITE/journal with the real binary and compares data/journal.json
// with SITE/expected/ledger.json, which people write by hand: nothing rewrites it.  Prints every
// difference and exits 1, or exits 0.  The form of a site is in ../README.md.
#include <cstdio>
#include <exception>
#include <filesystem>
#include <fmt/format.h>
#include <string>
#include <vector>

#include "support/json_schema.hpp"
#include "support/json_subset.hpp"
#include "support/process.hpp"
#include "support/txtar.hpp"
#include "support/work_folder.hpp"

namespace {

namespace fs = std::filesystem;
using daybook::tests::read_file;

int run(const fs::path& binary, const fs::path& site) {
  const daybook::tests::WorkFolder folder(binary);
  fs::copy(site / "journal", folder.work() / "journal", fs::copy_options::recursive);
  std::vector<std::string> arguments{"daybook", "build", "journal", "-o", "out"};
  const std::string own = read_file(site / "arguments");
  for (const std::string_view line : daybook::tests::split_lines(own))
    arguments.emplace_back(line);
  const auto outcome = daybook::tests::run({.arguments = std::move(arguments),
                                            .folder = folder.work().string(),
                                            .environment = folder.environment()});
  const fs::path data = folder.work() / "out/data/journal.json";
  if (!fs::exists(data)) {
    fmt::print("no data/journal.json\n{}", outcome.err);
    return 1;
  }
  const std::string json = read_file(data);
  std::string faults =
      daybook::tests::subset_faults(read_file(site / "expected/ledger.json"), json);
  faults +=
      daybook::tests::schema_fault(read_file(folder.work() / "out/data/journal.schema.json"), json);
  fmt::print("{}", faults);
  return faults.empty() ? 0 : 1;
}

}  // namespace

int main(int argc, char** argv) try {
  if (argc != 3) {
    fmt::print(stderr, "usage: check_ledger BINARY SITE\n");
    return 2;
  }
  return run(argv[1], argv[2]);
} catch (const std::exception& failure) {
  fmt::print(stderr, "check_ledger: {}\n", failure.what());
  return 2;
}
