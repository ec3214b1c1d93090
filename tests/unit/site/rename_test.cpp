// SPDX-License-Identifier: MIT
// What is written anew when a file gets another name.
#include "site/rename.hpp"

#include <algorithm>

#include "support/catch.hpp"
#include "support/journal_text.hpp"

using namespace daybook;

namespace {

const std::string k_target = "-- sessions/2026-03-05-a.md --\n# Paged memory\n";

const journal::Entry* entry_at(const site::Site& site, std::string_view path) {
  for (const auto* const entries : {&site.entries, &site.held_entries}) {
    for (const auto& entry : *entries) {
      if (entry->path() == path) return entry.get();
    }
  }
  return nullptr;
}

/// The lines that change, as they would be; the refusal when there is one.
std::string renamed(const std::string& archive) {
  const auto linked = tests::link_text(k_target + archive);
  const auto edits =
      site::edits_for_rename(linked.value, "sessions/2026-03-05-a.md", "2026-03-06-b.md");
  if (!edits) return "refused: " + edits.error().message;
  std::string out;
  for (const site::FileEdits& file : edits.value()) {
    const text::SourceFile& source = entry_at(linked.value, file.path)->document->source();
    std::string bytes(source.bytes());
    for (auto edit = file.edits.rbegin(); edit != file.edits.rend(); ++edit)
      bytes.replace(edit->span.begin, edit->span.size(), edit->text);
    std::uint32_t last = 0;
    for (const text::Edit& edit : file.edits) {
      const std::uint32_t line = source.line_of(edit.span.begin);
      if (line == last) continue;
      last = line;
      const text::SourceFile after(file.path, bytes);
      out += file.path + ": " + std::string(after.line(line)) + "\n";
    }
  }
  return out;
}

}  // namespace

TEST_CASE("a link keeps leading to a file that is renamed, however it is written",
          "[site][rename]") {
  struct Row {
    const char* before;
    const char* after;
  };
  for (const Row& row : {
           Row{"[a](sessions/2026-03-05-a.md)", "[a](sessions/2026-03-06-b.md)"},
           Row{"[a](/sessions/2026-03-05-a.md#x)", "[a](/sessions/2026-03-06-b.md#x)"},
           Row{"[a](<sessions/2026-03-05-a.md> \"t\")", "[a](<sessions/2026-03-06-b.md> \"t\")"},
           Row{"[a](sessions/2026-03-05-a.html)", "[a](sessions/2026-03-06-b.html)"},
           Row{"[sessions/2026-03-05-a.md](sessions/2026-03-05-a.md)",
               "[sessions/2026-03-06-b.md](sessions/2026-03-06-b.md)"},
           Row{"[[2026-03-05-a]]", "[[2026-03-06-b]]"},
           Row{"[[sessions/2026-03-05-a#x|the first]]", "[[sessions/2026-03-06-b#x|the first]]"},
           Row{"See `sessions/2026-03-05-a.md`.", "See `sessions/2026-03-06-b.md`."},
           Row{"| sessions/2026-03-05-a.md |", "| sessions/2026-03-06-b.md |"},
       }) {
    CAPTURE(row.before);
    CHECK(renamed("-- index.md --\n" + std::string(row.before) + "\n") ==
          "index.md: " + std::string(row.after) + "\n");
  }
}

TEST_CASE("what does not lead to the file stays as it is", "[site][rename]") {
  for (const std::string_view text :
       {"[[Paged memory]]", "2026-03-05-a", "[a](other/2026-03-05-a.md)", "`2026-03-05-a.md`",
        "[x](sessions/2026-03-05-ab.md)", "https://example.org/sessions/2026-03-05-a.md"}) {
    CAPTURE(text);
    CHECK(renamed("-- index.md --\n" + std::string(text) +
                  "\n-- other/2026-03-05-a.md --\n# Other\n"
                  "-- sessions/2026-03-05-ab.md --\n# Other\n") == "");
  }
}

TEST_CASE("paths of front matter, drafts and the file itself follow", "[site][rename]") {
  CHECK(renamed("-- sessions/2026-03-07-c.md --\n---\nevidence_targets:\n  sessions:\n"
                "    - sessions/2026-03-05-a.md\n---\n# C\n"
                "-- sessions/draft.md --\n---\ndraft: true\n---\n[[2026-03-05-a]]\n") ==
        "sessions/2026-03-07-c.md:     - sessions/2026-03-06-b.md\n"
        "sessions/draft.md: [[2026-03-06-b]]\n");
}

TEST_CASE("a rename is refused when a link cannot be written anew", "[site][rename]") {
  CHECK(renamed("-- index.md --\nSee [it][a].\n\n[a]: sessions/2026%2D03-05-a.md\n") ==
        "refused: the link at index.md:1 cannot be rewritten");
}
