// SPDX-License-Identifier: MIT
// A journal in memory for the tests of this room.
#pragma once

#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "build/journal.hpp"
#include "build/pipeline.hpp"
#include "io/memory.hpp"
#include "support/catch.hpp"

namespace daybook::scaffold {

inline constexpr text::Date k_day{std::chrono::year(2026), std::chrono::month(11),
                                  std::chrono::day(21)};

using Texts = std::vector<std::pair<std::string, std::string>>;

inline void put_all(io::MemoryFileSystem& files, const Texts& texts) {
  for (const auto& [path, text] : texts)
    files.put("/j/" + path, text);
}

inline build::JournalOptions options() {
  build::JournalOptions options;
  options.journal = "/j";
  options.clock = k_day;
  return options;
}

inline build::Journal read_journal(const io::MemoryFileSystem& files) {
  auto read = build::read_journal(files, options());
  REQUIRE(std::holds_alternative<build::Journal>(read));
  return std::get<build::Journal>(std::move(read));
}

/// What a build of the journal says that is no note, a line each.
inline std::vector<std::string> complaints(io::MemoryFileSystem& files) {
  const build::BuildOutcome outcome =
      build::build(files, {.journal = options(), .generator = "daybook"});
  std::vector<std::string> lines;
  for (const text::Diagnostic& each : outcome.report.diagnostics) {
    if (each.severity != text::Severity::note)
      lines.push_back(each.place.path + ": " + each.message);
  }
  if (outcome.failure) lines.push_back("failure: " + outcome.failure->message);
  return lines;
}

}  // namespace daybook::scaffold
