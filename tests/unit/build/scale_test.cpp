// SPDX-License-Identifier: MIT
// Four times the journal costs about four times the work, not sixteen times.
#include <algorithm>
#include <ctime>
#include <fmt/format.h>
#include <functional>
#include <vector>

#include "build/fix.hpp"
#include "build/lint.hpp"
#include "io/memory.hpp"
#include "site/link.hpp"
#include "support/catch.hpp"

using namespace daybook;

namespace {

std::string day(std::size_t number) {
  return text::to_iso(std::chrono::sys_days(std::chrono::year{2000} / 1 / 1) +
                      std::chrono::days(static_cast<int>(number)));
}

void sessions_of_one_module(io::MemoryFileSystem& disk, std::size_t size) {
  for (std::size_t i = 0; i < size; ++i) {
    disk.put(fmt::format("j/sessions/{}-s.md", day(i)),
             fmt::format("---\ndate: {}\ntrack: go\nmodule: one\n---\n# S\n\n## Capabilities\n\n"
                         "- I can do thing {} (L2), proof: this session\n\n"
                         "## Verification\n\n- tests: passed\n- log: passed\n",
                         day(i), i));
  }
}

void sessions_with_wrong_names(io::MemoryFileSystem& disk, std::size_t size) {
  for (std::size_t i = 0; i < size; ++i) {
    disk.put(fmt::format("j/sessions/{}-s.md", day(2 * i)),
             fmt::format("---\ndate: {}\ntopic: T{}\n---\n# S\n\n[b]({}-s.md)\n", day(2 * i + 1), i,
                         day(2 * (i == 0 ? 0 : i - 1))));
  }
}

void problems_with_solutions(io::MemoryFileSystem& disk, std::size_t size) {
  std::string text = "---\ndate: 2026-01-01\n---\n# S\n\n## Challenges\n\n### Problems\n\n";
  for (std::size_t i = 0; i < size; ++i)
    text += fmt::format("- problem {}\n", i);
  text += "\n### Solutions\n\n";
  for (std::size_t i = 0; i < size; ++i)
    text += fmt::format("- solution {}\n", i);
  disk.put("j/sessions/2026-01-01-s.md", text);
}

build::Journal read(const io::MemoryFileSystem& disk) {
  build::JournalOptions options;
  options.journal = "j";
  options.clock = std::chrono::year{2026} / 12 / 31;
  auto journal = build::read_journal(disk, options);
  REQUIRE(std::holds_alternative<build::Journal>(journal));
  return std::move(*std::get_if<build::Journal>(&journal));
}

std::size_t link_again(const io::MemoryFileSystem&, const build::Journal& journal) {
  const auto linked = site::link({.entries = journal.site.entries,
                                  .other_files = {},
                                  .clock = std::chrono::year{2026} / 12 / 31},
                                 journal.config);
  return linked.value.capabilities.size();
}

std::size_t mend(const io::MemoryFileSystem& disk, const build::Journal& journal) {
  const build::FixPlan plan = build::plan_fixes(disk, "j", journal, build::lint(journal).fixes);
  CHECK_FALSE(build::show(plan).empty());
  return static_cast<std::size_t>(std::ranges::count_if(
      plan.changes, [](const auto& change) { return change.path != change.new_path; }));
}

std::size_t read_again(const io::MemoryFileSystem& disk, const build::Journal&) {
  const build::Journal again = read(disk);
  const auto& session = *again.site.sessions.at(0).session;
  return static_cast<std::size_t>(
      std::ranges::count_if(session.items, [](const journal::Item& item) {
        return item.field(journal::ItemField::solution) != nullptr;
      }));
}

/// Seconds of this process alone, so that a busy machine counts for little.
double seconds_for(const std::function<void()>& work) {
  double least = 1e9;
  for (int round = 0; round < 3; ++round) {
    const std::clock_t begin = std::clock();
    work();
    least = std::min(least, static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC);
  }
  return least;
}

}  // namespace

TEST_CASE("four times the journal costs about four times the work", "[build][stress]") {
  using Disk = io::MemoryFileSystem;
  struct Row {
    const char* what;
    std::size_t size;
    void (*fill)(Disk&, std::size_t);
    std::size_t (*work)(const Disk&, const build::Journal&);  ///< how much it gave
  };
  for (const Row& row : {
           Row{"linking the sessions of one module", 1000, sessions_of_one_module, link_again},
           Row{"renaming every session", 500, sessions_with_wrong_names, mend},
           Row{"pairing problems with solutions", 2000, problems_with_solutions, read_again},
       }) {
    std::vector<double> seconds;
    for (const std::size_t size : {row.size, 4 * row.size}) {
      Disk disk;
      row.fill(disk, size);
      const build::Journal journal = read(disk);
      std::size_t gave = 0;
      seconds.push_back(seconds_for([&] { gave = row.work(disk, journal); }));
      CHECK(gave == size);
    }
    CAPTURE(row.what, seconds);
    CHECK(seconds[1] < 8 * seconds[0] + 0.1);
  }
}
