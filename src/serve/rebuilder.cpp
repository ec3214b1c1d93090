// SPDX-License-Identifier: MIT
#include "serve/rebuilder.hpp"

#include <algorithm>
#include <chrono>
#include <thread>
#include <utility>

namespace daybook::serve {
namespace {

constexpr std::array<std::string_view, 2> k_folders{"a", "b"};

// What shapes all pages at once; with an error there the built-in part stands in for the author's.
constexpr std::array k_rules_of_the_frame{
    text::Rule::config_invalid, text::Rule::config_unknown_key,   text::Rule::navigation_broken,
    text::Rule::layout_error,   text::Rule::layout_field_unknown, text::Rule::data_invalid};

}  // namespace

Rebuilder::Rebuilder(io::FileSystem& files, build::BuildOptions options, std::string folder)
    : files_(files), options_(std::move(options)), folder_(std::move(folder)) {}

// One is shown, or none.  Requests hold a site for as long as it takes to read one file.
std::size_t Rebuilder::free_folder() const {
  constexpr std::chrono::milliseconds k_pause(2);
  const auto is_free = [](const std::weak_ptr<const Site>& site) { return site.expired(); };
  while (true) {
    const auto* const found = std::ranges::find_if(held_, is_free);
    if (found != held_.end()) return static_cast<std::size_t>(found - held_.begin());
    std::this_thread::sleep_for(k_pause);
  }
}

Rebuilder::Built Rebuilder::build(text::Date day) {
  const std::size_t folder = free_folder();
  options_.journal.output = io::join(folder_, k_folders.at(folder));
  options_.journal.clock = day;
  entries_.set_clock(build::looked_at_now());
  options_.journal.entries = &entries_;
  options_.journal.clean = &clean_;
  options_.journal.words = &shelf_;
  options_.journal.related = &related_memo_;
  options_.made = &made_.at(folder);
  options_.made->written_at_ns = build::k_ours_alone;
  std::unique_ptr<build::EarlyPages> early;
  options_.early = &early;
  Built built{.outcome = build::build(files_, options_), .site = nullptr, .early = nullptr};
  options_.early = nullptr;
  built.early = std::move(early);
  if (built.outcome.failure) return built;
  built.site = std::make_shared<const Site>(
      Site{.folder = options_.journal.output, .files = std::move(built.outcome.report.manifest)});
  held_.at(folder) = built.site;
  return built;
}

bool is_trouble(const build::BuildOutcome& outcome, Strictness strictness) {
  if (outcome.failure) return true;
  return std::ranges::any_of(outcome.report.diagnostics, [strictness](
                                                             const text::Diagnostic& diagnostic) {
    if (strictness == Strictness::warnings) return diagnostic.severity >= text::Severity::warning;
    return diagnostic.severity == text::Severity::error &&
           std::ranges::find(k_rules_of_the_frame, diagnostic.rule) != k_rules_of_the_frame.end();
  });
}

}  // namespace daybook::serve
