// SPDX-License-Identifier: MIT
// The first difference from a clean build is named.
#include "build/verify.hpp"

#include <functional>
#include <string>

#include "io/memory.hpp"
#include "support/catch.hpp"

using namespace daybook;

TEST_CASE("what differs from a clean build is named", "[build]") {
  struct Row {
    std::function<void(io::MemoryFileSystem&, build::BuildReport&)> change;
    std::string expected;
  };
  const text::Diagnostic said = text::make_diagnostic(
      text::Rule::link_broken, {.path = "a.md", .begin = {}, .end_column = 1, .line_text = {}},
      "no such thing");
  for (const Row& row : {
           Row{[](auto& /*disk*/, auto& /*report*/) {}, "none"},
           Row{[](auto&disk, auto& /*report*/) { disk.put("out/index.html", "x"); },
               "'out/index.html' is not what was made"},
           Row{[](auto& /*disk*/, auto&report) { report.manifest["index.html"].low ^= 1; },
               "a clean build gives 'index.html' other bytes"},
           Row{[](auto& /*disk*/, auto&report) { report.manifest.erase("index.html"); },
               "'index.html' is missing"},
           Row{[](auto& /*disk*/, auto&report) { report.manifest["a"] = {}; },
               "a clean build has no 'a'"},
           Row{[&](auto& /*disk*/, auto&report) { report.diagnostics.push_back(said); },
               "a clean build does not say: a.md:1:1: warning: no such thing [link-broken]"},
           Row{[](auto& /*disk*/, auto&report) { ++report.pages; },
               "a clean build counts otherwise"},
           Row{[](auto&disk, auto& /*report*/) { disk.put("j/site.yaml", "nonsense: [\n"); },
               "a clean build fails: "},
       }) {
    CAPTURE(row.expected);
    io::MemoryFileSystem disk;
    disk.put("j/sessions/2026-01-01-a.md", "# A\n");
    build::BuildOptions options;
    options.journal.journal = "j";
    options.journal.output = "out";
    options.journal.clock = std::chrono::year{2026} / 12 / 31;
    build::BuildOutcome outcome = build::build(disk, options);
    REQUIRE_FALSE(outcome.failure.has_value());
    row.change(disk, outcome.report);
    disk.clear_log();
    CHECK(build::first_difference(disk, options, outcome.report).value_or("none") == row.expected);
    CHECK(disk.log().empty());
  }
}
