// SPDX-License-Identifier: MIT
// score_export [--within N] [--loose] [--misses] [--min SHARE] EXPORT.json FOLDER: prints how well
// an export agrees with the labels in a folder.  Exits 1 when a share is below the one asked for, 2
// when something could not be read.
#include <cstdio>
#include <cstdlib>
#include <exception>
#include <fmt/format.h>
#include <string>
#include <string_view>
#include <vector>

#include "labelled/score.hpp"
#include "support/work_folder.hpp"

namespace {

namespace labelled = daybook::labelled;

constexpr int k_unreadable = 2;

struct Options {
  labelled::Tolerance tolerance;
  bool misses = false;
  double least = 0;
  std::vector<std::string> paths;
};

Options read_options(int argc, char** argv) {
  Options options;
  for (int i = 1; i < argc; ++i) {
    const std::string_view word = argv[i];
    if (word == "--loose") {
      options.tolerance.text = labelled::Tolerance::Text::within;
    } else if (word == "--misses") {
      options.misses = true;
    } else if (word == "--within" && i + 1 < argc) {
      options.tolerance.lines = static_cast<unsigned>(std::atoi(argv[++i]));
    } else if (word == "--min" && i + 1 < argc) {
      options.least = std::atof(argv[++i]);
    } else {
      options.paths.emplace_back(word);
    }
  }
  return options;
}

int run(const Options& options) {
  const labelled::Reading labels = labelled::read_labels(options.paths[1]);
  const labelled::Reading exported =
      labelled::read_export(daybook::tests::read_file(options.paths[0]));
  for (const std::string& fault : {labels.fault, exported.fault}) {
    if (fault.empty()) continue;
    fmt::print(stderr, "{}\n", fault);
    return k_unreadable;
  }
  const labelled::Score score = labelled::score(labels.files, exported.files, options.tolerance);
  if (options.misses) {
    for (const std::string& miss : score.misses)
      fmt::print("{}\n", miss);
  }
  fmt::print("{}", labelled::table_of(score));
  return score.reaches(options.least) ? 0 : 1;
}

}  // namespace

int main(int argc, char** argv) {
  try {
    const Options options = read_options(argc, argv);
    if (options.paths.size() == 2) return run(options);
    fmt::print(stderr,
               "score_export [--within N] [--loose] [--misses] [--min SHARE] EXPORT LABELS\n");
  } catch (const std::exception& error) {
    fmt::print(stderr, "{}\n", error.what());
  }
  return k_unreadable;
}
