// SPDX-License-Identifier: MIT
// Which script draws the diagrams of a journal: its own, the installed one, or none.
#include "build/theme_files.hpp"

#include <array>
#include <string>
#include <variant>

#include "io/memory.hpp"
#include "support/catch.hpp"

using namespace daybook;

namespace {

struct Row {
  std::string_view config;     ///< site.yaml
  std::string_view own;        ///< assets/mermaid.min.js of the journal; empty: none
  std::string_view installed;  ///< in the second folder; empty: none
  std::string_view script;     ///< what is published; empty: nothing
  std::string_view message;    ///< whole, without the line of the source
};

constexpr std::string_view k_missing =
    "site.yaml:2:10: warning: the script that draws diagrams is not installed, so they stay text "
    "[diagram-script-missing]";

constexpr std::array k_rows{
    Row{"title: A\n", "", "installed", "", ""},
    Row{"title: A\nmermaid: false\n", "", "installed", "", ""},
    Row{"title: A\nmermaid: true\n", "", "installed", "installed", ""},
    Row{"title: A\nmermaid: true\n", "own", "installed", "own", ""},
    Row{"title: A\nmermaid: true\n", "own", "", "own", ""},
    Row{"title: A\nmermaid: true\n", "", "", "", k_missing},
    Row{"title: A\nmermaid: true\nrules: {diagram-script-missing: off}\n", "", "", "", ""},
};

void put_files(const Row& row, io::MemoryFileSystem& disk) {
  disk.put("journal/site.yaml", std::string(row.config));
  disk.put("journal/sessions/a.md", "# A\n");
  if (!row.own.empty()) disk.put("journal/assets/mermaid.min.js", std::string(row.own));
  if (!row.installed.empty()) disk.put("second/mermaid.min.js", std::string(row.installed));
}

}  // namespace

TEST_CASE("diagrams are drawn by the journal's own script, else by the installed one",
          "[build][theme]") {
  for (const Row& row : k_rows) {
    CAPTURE(row.config, row.own, row.installed);
    io::MemoryFileSystem disk;
    put_files(row, disk);
    build::JournalOptions options;
    options.journal = "journal";
    options.clock = std::chrono::year{2026} / 12 / 31;
    options.installed = {"first", "second"};
    const auto read = build::read_journal(disk, options);
    const auto* const journal = std::get_if<build::Journal>(&read);
    REQUIRE(journal != nullptr);
    const auto theme = build::read_theme(disk, options, *journal);
    REQUIRE(theme);
    std::string script;
    for (const render::Asset& asset : theme.value().value.assets)
      if (asset.url.path() == "assets/mermaid.min.js") script = asset.bytes;
    CHECK(script == row.script);
    std::string message;
    for (const text::Diagnostic& diagnostic : theme.value().diagnostics)
      message += text::format_text(diagnostic, text::Color::no);
    CHECK(message.substr(0, message.find('\n')) == row.message);
  }
}
