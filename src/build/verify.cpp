// SPDX-License-Identifier: MIT
#include "build/verify.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <string_view>
#include <tuple>
#include <vector>

#include "base/serial.hpp"
#include "io/dry_run.hpp"

namespace daybook::build {
namespace {

std::string shown(const text::Diagnostic& diagnostic) {
  const std::string text = text::format_text(diagnostic, text::Color::no);
  return text.substr(0, text.find('\n'));
}

std::string bytes_of(const text::Diagnostic& diagnostic) {
  base::Saver saver;
  saver.put(diagnostic);
  return saver.take();
}

/// The first address that only one of them has, or that has other bytes.
std::optional<std::string> compare_files(const output::Manifest& built,
                                         const output::Manifest& clean) {
  auto ours = built.begin();
  auto theirs = clean.begin();
  while (ours != built.end() || theirs != clean.end()) {
    if (theirs == clean.end() || (ours != built.end() && ours->first < theirs->first))
      return fmt::format("a clean build has no '{}'", ours->first);
    if (ours == built.end() || theirs->first < ours->first)
      return fmt::format("'{}' is missing", theirs->first);
    if (ours->second != theirs->second)
      return fmt::format("a clean build gives '{}' other bytes", ours->first);
    ++ours;
    ++theirs;
  }
  return std::nullopt;
}

std::optional<std::string> compare_messages(const text::Diagnostics& built,
                                            const text::Diagnostics& clean) {
  for (std::size_t i = 0; i < std::max(built.size(), clean.size()); ++i) {
    if (i == clean.size()) return fmt::format("a clean build does not say: {}", shown(built[i]));
    if (i == built.size()) return fmt::format("only a clean build says: {}", shown(clean[i]));
    if (bytes_of(built[i]) != bytes_of(clean[i]))
      return fmt::format("a clean build says in place of '{}': {}", shown(built[i]),
                         shown(clean[i]));
  }
  return std::nullopt;
}

auto counts(const BuildReport& report) {
  return std::tie(report.output, report.files, report.sessions, report.held, report.held_why,
                  report.withheld, report.pages);
}

}  // namespace

std::optional<std::string> first_difference(const io::FileSystem& files,
                                            const BuildOptions& options, const BuildReport& built) {
  BuildOptions alone = options;
  alone.cache = BuildOptions::Cache::off;
  alone.made = nullptr;
  alone.journal.entries = nullptr;
  io::DryRun nowhere(files);
  const BuildOutcome clean = build(nowhere, alone);
  if (clean.failure) return fmt::format("a clean build fails: {}", clean.failure->message);
  if (auto files_differ = compare_files(built.manifest, clean.report.manifest)) return files_differ;
  // What a clean build would write anew is not there as it was made.
  if (const auto written = nowhere.written(); !written.empty())
    return fmt::format("'{}' is not what was made", written.front());
  if (auto messages = compare_messages(built.diagnostics, clean.report.diagnostics))
    return messages;
  if (counts(built) != counts(clean.report)) return "a clean build counts otherwise";
  return std::nullopt;
}

}  // namespace daybook::build
