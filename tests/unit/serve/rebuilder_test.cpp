// SPDX-License-Identifier: MIT
#include "serve/rebuilder.hpp"

#include <algorithm>
#include <fmt/format.h>

#include "io/memory.hpp"
#include "support/catch.hpp"

using namespace daybook;

namespace {

constexpr text::Date k_day{std::chrono::year{2026}, std::chrono::month{3}, std::chrono::day{5}};

build::BuildOptions options() {
  build::BuildOptions options;
  options.journal.journal = "journal";
  options.generator = "daybook";
  return options;
}

text::Diagnostic said(text::Rule rule, text::Severity severity) {
  return {.rule = rule, .severity = severity, .place = {}, .message = "x"};
}

}  // namespace

TEST_CASE("a site that is held is not written to by later builds", "[serve]") {
  io::MemoryFileSystem files;
  files.put("journal/sessions/2026-03-01-a.md", "# One\n");
  serve::Rebuilder rebuilder(files, options(), "sites");
  auto shown = rebuilder.build(k_day);
  REQUIRE(shown.site);
  const std::string page = shown.site->folder + "/sessions/2026-03-01-a.html";
  REQUIRE(files.get(page) != nullptr);
  const std::string before = *files.get(page);
  for (const char* title : {"# Two\n", "# Three\n"}) {
    files.put("journal/sessions/2026-03-01-a.md", title);
    const auto later = rebuilder.build(k_day);
    REQUIRE(later.site);
    CHECK(later.site->folder != shown.site->folder);
    CHECK(later.site->files != shown.site->files);
  }
  CHECK(*files.get(page) == before);
  shown.site.reset();
  CHECK(rebuilder.build(k_day).site != nullptr);
}

TEST_CASE("of a site built before, only what would be otherwise is made again", "[serve]") {
  io::MemoryFileSystem files;
  for (int day = 1; day <= 9; ++day)
    files.put(fmt::format("journal/sessions/2026-03-0{}-a.md", day), "# One\n");
  build::Stats stats;
  build::BuildOptions timed = options();
  timed.journal.stats = &stats;
  serve::Rebuilder rebuilder(files, timed, "sites");
  // In both folders there is a site before the last one.
  for (const char* text : {"# One\n\nmore\n", "# One\n\nmore still\n", "# One\n\nand more\n"}) {
    files.put("journal/sessions/2026-03-05-a.md", text);
    REQUIRE(rebuilder.build(k_day).site);
  }
  const auto sessions =
      std::ranges::find(stats.layouts(), "session.html", &build::Stats::Slow::name);
  REQUIRE(sessions != stats.layouts().end());
  CHECK(sessions->count == 1);
  CHECK(stats.row(build::Step::pages).count > 9);
}

TEST_CASE("the same journal gives an equal site", "[serve]") {
  io::MemoryFileSystem files;
  files.put("journal/sessions/2026-03-01-a.md", "# One\n");
  serve::Rebuilder rebuilder(files, options(), "sites");
  const auto first = rebuilder.build(k_day);
  const auto second = rebuilder.build(k_day);
  REQUIRE(first.site);
  REQUIRE(second.site);
  CHECK(first.site->files == second.site->files);
  CHECK(first.site->files.contains("index.html"));
}

TEST_CASE("a build that failed has no site", "[serve]") {
  io::MemoryFileSystem files;
  files.put("journal/site.yaml", "nonsense: 1\n");
  serve::Rebuilder rebuilder(files, options(), "sites");
  const auto built = rebuilder.build(k_day);
  CHECK(built.site == nullptr);
  REQUIRE(built.outcome.failure);
  CHECK(serve::is_trouble(built.outcome, serve::Strictness::errors));
}

TEST_CASE("a build that is to stop fails", "[serve]") {
  io::MemoryFileSystem files;
  files.put("journal/sessions/2026-03-01-a.md", "# One\n");
  build::BuildOptions stopping = options();
  int asked = 0;
  stopping.journal.wants_stop = [&asked] { return ++asked > 4; };
  serve::Rebuilder rebuilder(files, stopping, "sites");
  const auto built = rebuilder.build(k_day);
  REQUIRE(built.outcome.failure);
  CHECK(built.outcome.failure->message == "the build was stopped; the site is as it was");
}

TEST_CASE("errors of site.yaml and layouts are trouble, those of texts are not", "[serve]") {
  using serve::Strictness;
  using text::Rule;
  using text::Severity;
  struct Row {
    Rule rule;
    Severity severity;
    bool by_errors;
    bool by_warnings;
  };
  for (const auto& [rule, severity, by_errors, by_warnings] : {
           Row{Rule::layout_error, Severity::error, true, true},
           Row{Rule::layout_field_unknown, Severity::error, true, true},
           Row{Rule::config_invalid, Severity::error, true, true},
           Row{Rule::config_invalid, Severity::warning, false, true},
           Row{Rule::link_ambiguous, Severity::error, false, true},
           Row{Rule::link_broken, Severity::warning, false, true},
           Row{Rule::session_held, Severity::note, false, false},
       }) {
    build::BuildOutcome outcome;
    outcome.report.diagnostics = {said(rule, severity)};
    CAPTURE(text::rule_name(rule), text::severity_name(severity));
    CHECK(serve::is_trouble(outcome, Strictness::errors) == by_errors);
    CHECK(serve::is_trouble(outcome, Strictness::warnings) == by_warnings);
  }
}
