// SPDX-License-Identifier: MIT
// run_site BINARY SITE REPORT: builds tests/sites/NAME or tests/sites-invalid/NAME with the real
// binary and compares what came with SITE/expected; prints every difference and exits 1, or exits
// 0. What came is left in REPORT.  With DAYBOOK_BLESS set it rewrites the expectations instead. The
// form of a site is in ../README.md.
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <exception>
#include <filesystem>
#include <fmt/format.h>
#include <string>
#include <string_view>
#include <vector>

#include "support/compare.hpp"
#include "support/json_schema.hpp"
#include "support/markup.hpp"
#include "support/process.hpp"
#include "support/txtar.hpp"
#include "support/work_folder.hpp"

namespace {

namespace fs = std::filesystem;

constexpr std::size_t k_most_sources = 12;
/// The day of every build; a site's `arguments` may name another.
constexpr std::string_view k_clock = "2026-12-31";

/// An expectation and what came instead.
struct Golden {
  std::string name;  ///< below the site's folder
  std::string actual;
};

/// The faults of the fixture itself.
std::string check_fixture(const fs::path& site) {
  if (!fs::exists(site / "README.md")) return "README.md: say in a line what the site holds\n";
  const std::vector<std::string> files = daybook::tests::files_below(site / "journal");
  std::size_t sources = 0;
  for (const std::string& file : files)
    sources += file.ends_with(".md") ? 1U : 0U;
  if (sources == 0) return "journal: no Markdown file\n";
  if (sources > k_most_sources) {
    return fmt::format("journal: {} Markdown files, at most {}\n", sources, k_most_sources);
  }
  return {};
}

/// Durations vary: "in 12 ms" becomes "in [..] ms".
std::string without_times(std::string text) {
  constexpr std::string_view k_digits = "0123456789.";
  for (std::size_t unit = text.find(" ms"); unit != std::string::npos;
       unit = text.find(" ms", unit + 1)) {
    const std::size_t before = text.find_last_not_of(k_digits, unit - 1);
    const std::size_t begin = before == std::string::npos ? 0 : before + 1;
    if (begin == unit) continue;
    text.replace(begin, unit - begin, "[..]");
    unit = begin;
  }
  return text;
}

daybook::tests::Outcome build(const daybook::tests::WorkFolder& folder, const fs::path& site) {
  fs::copy(site / "journal", folder.work() / "journal", fs::copy_options::recursive);
  std::vector<std::string> arguments{"daybook", "build", "journal", "-o", "out"};
  if (fs::exists(site / "arguments")) {
    const std::string own = daybook::tests::read_file(site / "arguments");
    for (const std::string_view line : daybook::tests::split_lines(own)) {
      arguments.emplace_back(line);
    }
  }
  if (std::ranges::find(arguments, "--clock") == arguments.end()) {
    arguments.insert(arguments.end(), {"--clock", std::string(k_clock)});
  }
  return daybook::tests::run({.arguments = std::move(arguments),
                              .folder = folder.work().string(),
                              .environment = folder.environment()});
}

/// What the site's `expected/` speaks of, as it came: status, messages, the list of files, and the
/// pages and files that have an expectation.
std::vector<Golden> goldens(const fs::path& site, const fs::path& out,
                            const daybook::tests::Outcome& outcome, std::string messages) {
  std::vector<Golden> result{{"expected/status", fmt::format("{}\n", outcome.status)},
                             {"expected/diagnostics", without_times(std::move(messages))}};
  std::string names;
  for (const std::string& name : daybook::tests::files_below(out))
    names += name + "\n";
  result.push_back({"expected/files.txt", std::move(names)});
  for (const std::string& page : daybook::tests::files_below(site / "expected/main")) {
    std::string actual;
    if (fs::exists(out / page)) {
      const std::string whole = daybook::tests::read_file(out / page);
      actual = daybook::tests::one_element_a_line(daybook::tests::main_part(whole));
    }
    result.push_back({"expected/main/" + page, std::move(actual)});
  }
  for (const std::string& file : daybook::tests::files_below(site / "expected/whole")) {
    const bool came = fs::exists(out / file);
    result.push_back(
        {"expected/whole/" + file, came ? daybook::tests::read_file(out / file) : std::string{}});
  }
  return result;
}

std::string compare(const fs::path& site, const std::vector<Golden>& came) {
  std::string faults;
  for (const Golden& golden : came) {
    const fs::path path = site / golden.name;
    if (!fs::exists(path)) {
      faults += golden.name + ": no expectation; bless the site\n";
      continue;
    }
    const std::string fault =
        daybook::tests::difference(daybook::tests::read_file(path), golden.actual);
    if (!fault.empty()) faults += fmt::format("{}, {}", golden.name, fault);
    if (golden.actual.empty() && golden.name.starts_with("expected/main/")) {
      faults += golden.name + ": the build made no such page\n";
    }
  }
  return faults;
}

void bless(const fs::path& site, const std::vector<Golden>& came) {
  for (const Golden& golden : came) {
    const fs::path path = site / golden.name;
    if (fs::exists(path) && daybook::tests::read_file(path) == golden.actual) continue;
    daybook::tests::write_file(path, golden.actual);
    fmt::print("blessed {}\n", path.string());
  }
}

/// Every site carries its journal as JSON, and the schema of that.
std::string check_data(const fs::path& out) {
  const fs::path data = out / "data/journal.json";
  if (!fs::exists(data)) return {};  // a journal that could not be built
  const std::string fault = daybook::tests::schema_fault(
      daybook::tests::read_file(out / "data/journal.schema.json"), daybook::tests::read_file(data));
  return fault.empty() ? fault : "data/journal.json: " + fault + "\n";
}

int run(const fs::path& binary, const fs::path& site, const fs::path& report) {
  if (const std::string fault = check_fixture(site); !fault.empty()) {
    fmt::print("{}/{}", site.string(), fault);
    return 1;
  }
  const daybook::tests::WorkFolder folder(binary);
  const daybook::tests::Outcome outcome = build(folder, site);
  const std::vector<Golden> came =
      goldens(site, folder.work() / "out", outcome, folder.without_root(outcome.err));
  fs::remove_all(report);
  for (const Golden& golden : came)
    daybook::tests::write_file(report / golden.name, golden.actual);
  if (std::getenv("DAYBOOK_BLESS") != nullptr) {
    if (std::getenv("CI") != nullptr) {
      fmt::print("DAYBOOK_BLESS is for a person who reads the difference, not for CI\n");
      return 1;
    }
    bless(site, came);
    return 0;
  }
  const std::string faults = compare(site, came) + check_data(folder.work() / "out");
  if (faults.empty()) return 0;
  fmt::print("{}\n{}what came is in {}\n", site.string(), faults, report.string());
  return 1;
}

}  // namespace

int main(int argc, char** argv) try {
  if (argc != 4) {
    fmt::print(stderr, "usage: run_site BINARY SITE REPORT\n");
    return 2;
  }
  return run(argv[1], argv[2], argv[3]);
} catch (const std::exception& failure) {
  fmt::print(stderr, "run_site: {}\n", failure.what());
  return 2;
}
