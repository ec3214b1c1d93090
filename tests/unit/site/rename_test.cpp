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
  const std::vector<site::Rename> renames{{"sessions/2026-03-05-a.md", "2026-03-06-b.md"}};
  const auto edits = site::edits_for_renames(linked.value, renames).front();
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
           Row{"[a](sessions/2026-03-05-a.md \"2026-03-05-a\")",
               "[a](sessions/2026-03-06-b.md \"2026-03-05-a\")"},
           Row{"[a](sessions/2026%2D03-05-a.md)", "[a](sessions/2026-03-06-b.md)"},
           Row{"[[2026-03-05-a]]", "[[2026-03-06-b]]"},
           Row{"[[2026_03_05 A]]", "[[2026-03-06-b]]"},
           Row{"[[2026-03-05-a#2026-03-05-a]]", "[[2026-03-06-b#2026-03-05-a]]"},
           Row{"[[sessions/2026-03-05-a#x|the first]]", "[[sessions/2026-03-06-b#x|the first]]"},
           Row{"See `sessions/2026-03-05-a.md`.", "See `sessions/2026-03-06-b.md`."},
           Row{"| sessions/2026-03-05-a.md |", "| sessions/2026-03-06-b.md |"},
       }) {
    CAPTURE(row.before);
    CHECK(renamed("-- index.md --\n" + std::string(row.before) + "\n") ==
          "index.md: " + std::string(row.after) + "\n");
  }
}

TEST_CASE("a bracket of a name stays escaped in a link", "[site][rename]") {
  const auto linked =
      tests::link_text("-- notes/a(1.md --\n# A\n-- index.md --\n# I\n\n[a](notes/a%281.md)\n");
  const std::vector<site::Rename> renames{{"notes/a(1.md", "b(1.md"}};
  const auto edits = site::edits_for_renames(linked.value, renames).front();
  REQUIRE(edits);
  REQUIRE(edits.value().size() == 1);
  CHECK(edits.value().front().edits.front().text == "b%281");
}

TEST_CASE("what does not lead to the file stays as it is", "[site][rename]") {
  for (const std::string_view text :
       {"[[Paged memory]]", "2026-03-05-a", "[a](other/2026-03-05-a.md)", "`2026-03-05-a.md`",
        "[x](sessions/2026-03-05-ab.md)", "https://example.org/sessions/2026-03-05-a.md",
        "`git show HEAD:sessions/2026-03-05-a.md`",
        "<https://example.org/?p=,sessions/2026-03-05-a.md>"}) {
    CAPTURE(text);
    CHECK(renamed("-- index.md --\n" + std::string(text) +
                  "\n-- other/2026-03-05-a.md --\n# Other\n"
                  "-- sessions/2026-03-05-ab.md --\n# Other\n") == "");
  }
}

TEST_CASE("captured output in a block of code keeps the name", "[site][rename]") {
  CHECK(renamed("-- index.md --\n# I\n\n```\nsessions/2026-03-05-a.md: OK\n```\n\n"
                "    sessions/2026-03-05-a.md: OK\n\n`sessions/2026-03-05-a.md`\n") ==
        "index.md: `sessions/2026-03-06-b.md`\n");
}

TEST_CASE("paths of front matter, drafts and the file itself follow", "[site][rename]") {
  CHECK(renamed("-- sessions/2026-03-07-c.md --\n---\nevidence_targets:\n  sessions:\n"
                "    - sessions/2026-03-05-a.md\n---\n# C\n"
                "-- sessions/draft.md --\n---\ndraft: true\n---\n[[2026 03-05-a]]\n") ==
        "sessions/2026-03-07-c.md:     - sessions/2026-03-06-b.md\n"
        "sessions/draft.md: [[2026-03-06-b]]\n");
}

TEST_CASE("links of drafts follow, or the rename is refused", "[site][rename]") {
  const std::string draft = "-- sessions/draft.md --\n---\ndraft: true\n---\n";
  CHECK(renamed(draft + "[p](2026%2D03-05-a.md) [q](../sessions/2026-03-05-a)\n") ==
        "sessions/draft.md: [p](2026-03-06-b.md) [q](../sessions/2026-03-06-b)\n");
  CHECK(renamed(draft + "[p][r]\n\n[r]: 2026%2D03-05-a.md\n") ==
        "refused: the link at sessions/draft.md:4 cannot be rewritten");
}

TEST_CASE("a rename is refused when another file is called so", "[site][rename]") {
  CHECK(renamed("-- other/2026-03-06-b.md --\n# Other\n") ==
        "refused: 'other/2026-03-06-b.md' is called so too");
}

TEST_CASE("a rename is refused when a link cannot be written anew", "[site][rename]") {
  CHECK(renamed("-- index.md --\nSee [it][a].\n\n[a]: sessions/2026%2D03-05-a.md\n") ==
        "refused: the link at index.md:1 cannot be rewritten");
}

TEST_CASE("each of many renames has the edits it has alone", "[site][rename]") {
  const auto linked = tests::link_text(
      "-- index.md --\n[a](x/a.md) [b](x/b.md) `x/a.md` `y/a.md` x/it's b.md [a](y/a.md)\n"
      "-- x/a.md --\n[b](b.md) [odd][r]\n\n[r]: <it%27s b.md>\n"
      "-- x/b.md --\n[a](a.md) a.md\n"
      "-- x/it's b.md --\n# B\n"
      "-- y/a.md --\n[it](a.md#top) a.md\n"
      "-- y/draft.md --\n---\ndraft: true\ntype: session\n---\n[[b]] x/b.md\n");
  const std::vector<site::Rename> renames{{"x/a.md", "c.md"},     {"x/b.md", "d.md"},
                                          {"y/a.md", "e f.md"},   {"x/it's b.md", "g.md"},
                                          {"nowhere.md", "h.md"}, {"x/a.md", "i.md"}};
  const auto all = site::edits_for_renames(linked.value, renames);
  REQUIRE(all.size() == renames.size());
  for (std::size_t i = 0; i < renames.size(); ++i) {
    CAPTURE(renames[i].path, renames[i].new_name);
    const auto alone = site::edits_for_renames(linked.value, std::span(renames).subspan(i, 1));
    REQUIRE(bool(all[i]) == bool(alone.front()));
    if (!all[i]) {
      CHECK(all[i].error().message == alone.front().error().message);
      continue;
    }
    CHECK_FALSE(all[i].value().empty());
    REQUIRE(all[i].value().size() == alone.front().value().size());
    for (std::size_t file = 0; file < all[i].value().size(); ++file) {
      CHECK(all[i].value()[file].path == alone.front().value()[file].path);
      const auto& edits = all[i].value()[file].edits;
      CHECK(std::ranges::equal(edits, alone.front().value()[file].edits, {}, &text::Edit::span,
                               &text::Edit::span));
    }
  }
  CHECK(all[0].value().front().edits.size() == 2);  // index.md: the link, and the path in code
}
