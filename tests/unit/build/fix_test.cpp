// SPDX-License-Identifier: MIT
// Fixes put together, shown, and written to a disk in memory.
#include "build/fix.hpp"

#include "build/lint.hpp"
#include "io/memory.hpp"
#include "support/catch.hpp"
#include "support/txtar.hpp"
#include "text/unified_diff.hpp"

using namespace daybook;

namespace {

constexpr std::string_view k_journal =
    "-- journal/sessions/2026-03-05-splits.md --\n"
    "---\ndate: March 6, 2026\ntopic: Splits\n---\n# Splits\n"
    "-- journal/index.md --\n# All\n\n- [Splits](sessions/2026-03-05-splits.md)\n";

void put(io::MemoryFileSystem& disk, std::string_view archive) {
  for (const tests::ArchiveFile& file : tests::parse_txtar(archive).files)
    disk.put(file.path, file.bytes);
}

build::Journal read(const io::MemoryFileSystem& disk) {
  build::JournalOptions options;
  options.journal = "journal";
  options.clock = std::chrono::year{2026} / 12 / 31;
  auto journal = build::read_journal(disk, options);
  REQUIRE(std::holds_alternative<build::Journal>(journal));
  return std::move(*std::get_if<build::Journal>(&journal));
}

build::FixPlan plan_for(const io::MemoryFileSystem& disk) {
  const build::Journal journal = read(disk);
  return build::plan_fixes(disk, "journal", journal, build::lint(journal).fixes);
}

}  // namespace

TEST_CASE("fixes are shown as git shows a change", "[build][fix]") {
  io::MemoryFileSystem disk;
  put(disk, k_journal);
  CHECK(build::show(plan_for(disk)) ==
        "diff --git a/index.md b/index.md\n"
        "--- a/index.md\n"
        "+++ b/index.md\n"
        "@@ -1,3 +1,3 @@\n"
        " # All\n"
        " \n"
        "-- [Splits](sessions/2026-03-05-splits.md)\n"
        "+- [Splits](sessions/2026-03-06-splits.md)\n"
        "diff --git a/sessions/2026-03-05-splits.md b/sessions/2026-03-06-splits.md\n"
        "rename from sessions/2026-03-05-splits.md\n"
        "rename to sessions/2026-03-06-splits.md\n"
        "--- a/sessions/2026-03-05-splits.md\n"
        "+++ b/sessions/2026-03-06-splits.md\n"
        "@@ -1,5 +1,5 @@\n"
        " ---\n"
        "-date: March 6, 2026\n"
        "+date: 2026-03-06\n"
        " topic: Splits\n"
        " ---\n"
        " # Splits\n");
  CHECK(disk.log().empty());
}

TEST_CASE("what was mended once needs no mending again", "[build][fix]") {
  io::MemoryFileSystem disk;
  put(disk, k_journal);
  REQUIRE(build::apply_fixes(disk, "journal", plan_for(disk)));
  CHECK(disk.files() ==
        std::vector<std::string>{"journal/index.md", "journal/sessions/2026-03-06-splits.md"});
  CHECK(disk.get("journal/index.md")->ends_with("(sessions/2026-03-06-splits.md)\n"));
  CHECK(plan_for(disk).changes.empty());
  CHECK(read(disk).diagnostics.empty());
}

TEST_CASE("nothing is written when a file has changed since it was read", "[build][fix]") {
  io::MemoryFileSystem disk;
  put(disk, k_journal);
  const build::FixPlan plan = plan_for(disk);
  disk.put("journal/sessions/2026-03-05-splits.md", "# Somebody else's\n");
  const auto done = build::apply_fixes(disk, "journal", plan);
  REQUIRE_FALSE(done);
  CHECK(done.error().message ==
        "'sessions/2026-03-05-splits.md' has changed since it was read; nothing was written");
  CHECK(disk.log().empty());
}

TEST_CASE("a file is never renamed over another one", "[build][fix]") {
  io::MemoryFileSystem disk;
  put(disk, k_journal);
  disk.put("journal/sessions/2026-03-06-Splits.md", "---\ndate: 2026-03-06\n---\n# Mine\n");
  const build::FixPlan plan = plan_for(disk);
  REQUIRE(plan.left.size() == 1);
  CHECK(plan.left[0] ==
        "'sessions/2026-03-05-splits.md' is not renamed to '2026-03-06-splits.md': there is a file "
        "of that name");
  REQUIRE(plan.changes.size() == 1);
  CHECK(plan.changes[0].path == plan.changes[0].new_path);

  io::MemoryFileSystem later;
  put(later, k_journal);
  const build::FixPlan early = plan_for(later);
  later.put("journal/sessions/2026-03-06-splits.md", "# Mine\n");
  CHECK_FALSE(build::apply_fixes(later, "journal", early));
  CHECK(*later.get("journal/sessions/2026-03-06-splits.md") == "# Mine\n");
  CHECK(later.log().empty());
}

TEST_CASE("two files that want one name keep theirs but for the first", "[build][fix]") {
  io::MemoryFileSystem disk;
  put(disk,
      "-- journal/sessions/2026-03-05-a.md --\n---\ndate: 2026-03-07\n---\n"
      "-- journal/sessions/2026-03-06-a.md --\n---\ndate: 2026-03-07\n---\n");
  const build::FixPlan plan = plan_for(disk);
  REQUIRE(plan.changes.size() == 1);
  CHECK(plan.changes[0].path == "sessions/2026-03-05-a.md");
  CHECK(plan.left.size() == 1);
}

TEST_CASE("an edit that does not fit is named, and one that is done already is not",
          "[build][fix]") {
  io::MemoryFileSystem disk;
  put(disk, k_journal);
  const build::Journal journal = read(disk);
  const std::string path = "sessions/2026-03-05-splits.md";
  const std::vector<text::Fix> fixes{
      {.rule = text::Rule::date_form, .path = path, .edits = {{{10, 23}, "2026-03-06"}}},
      {.rule = text::Rule::date_conflict, .path = path, .edits = {{{10, 23}, "2026-03-05"}}},
      {.rule = text::Rule::date_form, .path = path, .edits = {{{10, 23}, "2026-03-06"}}},
      // The second of its edits fits, but half a fix is none.
      {.rule = text::Rule::field_placeholder,
       .path = path,
       .edits = {{{20, 21}, "x"}, {{30, 31}, "y"}}},
      {.rule = text::Rule::field_placeholder, .path = path, .edits = {{{31, 37}, "Trees"}}},
  };
  const build::FixPlan plan = build::plan_fixes(disk, "journal", journal, fixes);
  CHECK(plan.left == std::vector<std::string>{
                         path + ":2 is not mended (date-conflict): another fix comes first",
                         path + ":2 is not mended (field-placeholder): another fix comes first"});
  REQUIRE(plan.changes.size() == 1);
  CHECK(text::edited(plan.changes[0].before, plan.changes[0].edits) ==
        "---\ndate: 2026-03-06\ntopic: Trees\n---\n# Splits\n");
}

TEST_CASE("a rule that site.yaml turns off mends nothing", "[build][fix]") {
  io::MemoryFileSystem disk;
  put(disk, k_journal);
  disk.put("journal/site.yaml", "rules:\n  date-form: off\n  date-conflict: off\n");
  CHECK(plan_for(disk).changes.empty());
}

namespace {

/// Refuses to replace one file.
class StubbornDisk : public io::MemoryFileSystem {
 public:
  explicit StubbornDisk(std::string path) : path_(std::move(path)) {}
  base::Result<base::Done> replace(std::string_view path, std::string_view bytes) override {
    if (path == path_) return base::Error{"no space left"};
    return io::MemoryFileSystem::replace(path, bytes);
  }

 private:
  std::string path_;
};

}  // namespace

TEST_CASE("what was done before a refusal is undone", "[build][fix]") {
  StubbornDisk disk("journal/sessions/2026-03-06-splits.md");
  put(disk, k_journal);
  const std::vector<std::string> before = disk.files();
  const std::string index = *disk.get("journal/index.md");
  const auto done = build::apply_fixes(disk, "journal", plan_for(disk));
  REQUIRE_FALSE(done);
  CHECK(done.error().message == "no space left; nothing was changed");
  CHECK(disk.files() == before);
  CHECK(*disk.get("journal/index.md") == index);
}

TEST_CASE("a rename gives way to whatever has the name on the disk", "[build][fix]") {
  io::MemoryFileSystem disk;
  put(disk, k_journal);
  disk.put("journal/site.yaml", "exclude: ['2026-03-06*']\n");
  disk.put("journal/sessions/2026-03-06-splits.md", "# Left out\n");
  const build::FixPlan plan = plan_for(disk);
  CHECK(plan.left ==
        std::vector<std::string>{"'sessions/2026-03-05-splits.md' is not renamed to "
                                 "'2026-03-06-splits.md': there is a file of that name"});
  REQUIRE(plan.changes.size() == 1);
  CHECK(plan.changes[0].path == plan.changes[0].new_path);
}

TEST_CASE("a page in the navigation keeps its name", "[build][fix]") {
  io::MemoryFileSystem disk;
  put(disk, k_journal);
  disk.put("journal/site.yaml",
           "navigation: [{title: Splits, link: sessions/2026-03-05-splits.html}]\n");
  CHECK(plan_for(disk).left ==
        std::vector<std::string>{"'sessions/2026-03-05-splits.md' is not renamed to "
                                 "'2026-03-06-splits.md': 'navigation' in site.yaml leads to it"});
}

TEST_CASE("a path with a line break is shown in git's quotes", "[build][fix]") {
  io::MemoryFileSystem disk;
  disk.put("journal/sessions/2026-03-05-a\n\"b\".md", "---\ndate: 2026/3/5\n---\n");
  CHECK(build::show(plan_for(disk))
            .starts_with("diff --git \"a/sessions/2026-03-05-a\\012\\\"b\\\".md\" "
                         "\"b/sessions/2026-03-05-a\\012\\\"b\\\".md\"\n"));
}

TEST_CASE("names are given up and taken in one run", "[build][fix]") {
  io::MemoryFileSystem disk;
  put(disk,
      "-- journal/sessions/2026-03-05-a.md --\n---\ndate: 2026-03-06\n---\n# One\n"
      "-- journal/sessions/2026-03-06-a.md --\n---\ndate: 2026-03-07\n---\n# Two\n"
      "-- journal/index.md --\n# All\n\n[One](sessions/2026-03-05-a.md), "
      "[Two](sessions/2026-03-06-a.md), [[2026-03-06-a]]\n");
  const build::FixPlan plan = plan_for(disk);
  CHECK(plan.left.empty());
  REQUIRE(build::apply_fixes(disk, "journal", plan));
  CHECK(disk.get("journal/sessions/2026-03-06-a.md")->ends_with("# One\n"));
  CHECK(disk.get("journal/sessions/2026-03-07-a.md")->ends_with("# Two\n"));
  CHECK(disk.get("journal/index.md")
            ->ends_with("[One](sessions/2026-03-06-a.md), "
                        "[Two](sessions/2026-03-07-a.md), [[2026-03-07-a]]\n"));
  CHECK(read(disk).diagnostics.empty());
}

TEST_CASE("two files that want each other's names keep theirs", "[build][fix]") {
  io::MemoryFileSystem disk;
  put(disk,
      "-- journal/sessions/2026-03-05-a.md --\n---\ndate: 2026-03-06\n---\n"
      "-- journal/sessions/2026-03-06-a.md --\n---\ndate: 2026-03-05\n---\n");
  const build::FixPlan plan = plan_for(disk);
  CHECK(plan.changes.empty());
  REQUIRE(plan.left.size() == 2);
  CHECK(plan.left[0].ends_with("there is a file of that name"));
}

TEST_CASE("a name whose holder keeps it is not taken", "[build][fix]") {
  io::MemoryFileSystem disk;
  put(disk,
      "-- journal/sessions/2026-03-05-a.md --\n---\ndate: 2026-03-06\n---\n"
      "-- journal/sessions/2026-03-06-a.md --\n---\ndate: 2026-03-07\n---\n"
      "-- journal/sessions/2026-03-07-a.md --\n---\ndate: 2026-03-07\n---\n");
  const build::FixPlan plan = plan_for(disk);
  CHECK(plan.changes.empty());
  CHECK(plan.left.size() == 2);
}

TEST_CASE("a file keeps its name where what leads to it cannot be rewritten", "[build][fix]") {
  struct Row {
    std::string_view path;
    std::string_view bytes;
    std::string_view why;  ///< empty: it is renamed
  };
  for (const Row& row : {
           // Files that are not read.
           Row{"old/a.md", "[S](../sessions/2026-03-05-splits.md)\n",
               "'old/a.md' names it, which the journal leaves out"},
           Row{".github/a.md", "[[2026-03-05-splits]]\n",
               "'.github/a.md' names it, which the journal leaves out"},
           Row{"old/a.md", "[S](../sessions/2026-03-06-other.md)\n", ""},
           Row{"_site/a.md", "2026-03-05-splits.md\n", ""},
           // Raw HTML: what is written as in a link is rewritten.
           Row{"a.md", "<a href=\"sessions/2026-03-05-splits.md\">S</a>\n", ""},
           Row{"a.md", "\nA <a href=sessions/2026-03-05-splits.md>S</a>\n",
               "the HTML at a.md:2 cannot be rewritten"},
           Row{"a.md", "<a HREF = 'sessions/2026-03-05-splits.html#x'>S</a>\n",
               "the HTML at a.md:1 cannot be rewritten"},
           Row{"a.md", "<img src=\"sessions/2026%2d03-05-splits.md\">\n",
               "the HTML at a.md:1 cannot be rewritten"},
           Row{"a.md", "<a href=\"sessions/2026-03-05-other.md\">S</a>\n", ""},
           Row{"a.md", "`<a href=sessions/2026-03-05-splits.html>`\n", ""},
       }) {
    CAPTURE(row.path, row.bytes);
    io::MemoryFileSystem disk;
    put(disk, k_journal);
    disk.put("journal/site.yaml", "exclude: [old/]\n");
    disk.put("journal/" + std::string(row.path), std::string(row.bytes));
    const build::FixPlan plan = plan_for(disk);
    if (row.why.empty()) {
      CHECK(plan.left.empty());
    } else {
      CHECK(plan.left ==
            std::vector<std::string>{"'sessions/2026-03-05-splits.md' is not renamed to "
                                     "'2026-03-06-splits.md': " +
                                     std::string(row.why)});
    }
  }
}

TEST_CASE("a read-only file keeps its name", "[build][fix]") {
  io::MemoryFileSystem disk;
  put(disk, k_journal);
  disk.protect("journal/sessions/2026-03-05-splits.md");
  const build::FixPlan plan = plan_for(disk);
  CHECK(std::ranges::find(plan.left,
                          "'sessions/2026-03-05-splits.md' is not renamed to "
                          "'2026-03-06-splits.md': it is read-only") != plan.left.end());
}

TEST_CASE("a read-only file is not written, and what it leads to keeps its name", "[build][fix]") {
  io::MemoryFileSystem disk;
  put(disk, k_journal);
  disk.protect("journal/index.md");
  CHECK(plan_for(disk).left ==
        std::vector<std::string>{"'sessions/2026-03-05-splits.md' is not renamed to "
                                 "'2026-03-06-splits.md': 'index.md' leads to it and is "
                                 "read-only"});
  disk.protect("journal/sessions/2026-03-05-splits.md");
  const build::FixPlan plan = plan_for(disk);
  CHECK(plan.changes.empty());
  REQUIRE(plan.left.size() == 2);
  CHECK(plan.left[0] ==
        "sessions/2026-03-05-splits.md:2 is not mended (date-form): the file is read-only");
}
