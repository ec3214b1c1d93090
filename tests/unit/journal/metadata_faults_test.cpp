// SPDX-License-Identifier: MIT
// What is said about metadata that cannot be used, and what is merely unknown and passed over.
#include "journal/metadata/faults.hpp"
#include "reading.hpp"
#include "support/catch.hpp"

using namespace daybook::journal;

namespace {

struct Row {
  std::string_view text;
  std::string_view faults;
};

template <std::size_t Size>
void check(const Row (&rows)[Size]) {
  for (const Row& row : rows) {
    CAPTURE(row.text);
    CHECK(faults_of(read_text(row.text)) == row.faults);
  }
}

}  // namespace

TEST_CASE("a date that names no day is told, one that names part of it is not",
          "[journal][metadata]") {
  const Row rows[] = {
      {"---\ndate: last Tuesday\n---\n# T\n", "2:7 [date-invalid] 'last Tuesday' names no day\n"},
      {"# T\n**Date:** soon\n", "2:11 [date-invalid] 'soon' names no day\n"},
      {"# T\n**Date:** 03/05/2026\n",
       "2:11 [date-ambiguous] nobody can tell day and month in '03/05/2026'\n"},
      {"# T\n**Date:** 31/12/2026\n", ""},
      {"# T\n**Period:** Week 3\n", ""},
      {"# T\n**Date:** January 2026\n", ""},
      {"# T\n**日期**：第3周\n", ""},
      {"# T\n**Date:** N/A\n", ""},
      {"# T\n**Date:** 2026-01-08 (Thursday)\n", ""},
  };
  check(rows);
}

TEST_CASE("a duration that is no length of time is told, an unknown one is not",
          "[journal][metadata]") {
  const Row rows[] = {
      {"# T\n**Duration:** 3 hamburgers\n",
       "2:15 [duration-invalid] '3 hamburgers' is no length of time\n"},
      {"---\nduration: banana\n---\n# T\n",
       "2:11 [duration-invalid] 'banana' is no length of time\n"},
      {"# T\n**Duration:** in progress\n", ""},
      {"# T\n**Duration:** ~half day\n", ""},
      {"# T\n**Duration:** 2 days\n", ""},
      {"# T\n**Time:** 14:00\n", ""},
      {"# T\n**Time:** 9:30 am - 11:00 am\n", ""},
      {"# T\n**Duration:** as long as it took to read it\n", ""},
      {"# T\n**时长**：半天\n", ""},
  };
  check(rows);
}

TEST_CASE("a field that stands twice in the header is told at the second", "[journal][metadata]") {
  const Row rows[] = {
      {"# T\n**Branch:** a\n**Branch:** b\n", "3:3 [field-duplicate] 'Branch' is given twice\n"},
      {"# T\n**Tags:** a\n**Tags:** b\n", ""},
      {"# T\n**Time:** 14:00\n**Duration:** 2h\n", ""},
      {"# T\n**Date:** 2026-01-08\n\n## Notes\n\n**Date:** 2026-01-09\n", ""},
  };
  check(rows);
}

TEST_CASE("a key of front matter that nobody reads is told, those of other programs are not",
          "[journal][metadata]") {
  const Row rows[] = {
      {"---\ntopc: x\n---\n# T\n", "2:1 [field-unknown] nothing reads the field 'topc'\n"},
      {"---\nassistance: x\n---\n# T\n",
       "2:1 [field-unknown] nothing reads the field 'assistance'\n"},
      {"---\ncssclasses: x\nlayout: post\nnav_order: 3\n_build: x\nx-id: 1\n---\n# T\n", ""},
      {"---\nduration_min: 90\nlevel-before: L1\n---\n# T\n", ""},
  };
  check(rows);
  const Entry entry = read_text("---\ntopc: x\n---\n# T\n");
  REQUIRE(entry.diagnostics.size() == 1);
  CHECK(entry.diagnostics[0].help == "did you mean 'topic'?");
}

TEST_CASE("front matter without fields is told and read as Markdown", "[journal][metadata]") {
  const Row rows[] = {
      {"---\n- a\n- b\n---\n# T\n",
       "2:1 [front-matter-invalid] the front matter is a list and has no fields\n"},
      {"---\njust words\n---\n# T\n",
       "2:1 [front-matter-invalid] the front matter is text and has no fields\n"},
      {"---\n\n# T\n\n---\n", ""},
      {"# T\n", ""},
  };
  check(rows);
}

TEST_CASE("a day in a name that could be two is told where nothing else says the day",
          "[journal][metadata]") {
  struct NameRow {
    std::string path;
    std::string_view text;
    std::string_view faults;
  };
  constexpr std::string_view k_said =
      "1:1 [date-ambiguous] nobody can tell day and month in '03-04-2026', ";
  for (const NameRow& row : {
           NameRow{"sessions/03-04-2026.md", "# T\n", "the file's name\n"},
           NameRow{"sessions/queues-03-04-2026.md", "# T\n", "the file's name\n"},
           NameRow{"sessions/03-04-2026/notes.md", "# T\n", "its folder\n"},
           NameRow{"sessions/23-04-2026.md", "# T\n", ""},
           NameRow{"sessions/04-04-2026.md", "# T\n", ""},
           NameRow{"sessions/03-04-2026.md", "# T\n**Date:** 2026-04-03\n", ""},
           NameRow{"sessions/03-04-2026/2026-04-03.md", "# T\n", ""},
           NameRow{"sessions/queues.md", "# T\n", ""},
       }) {
    CAPTURE(row.path, row.text);
    const std::string expected =
        row.faults.empty() ? "" : std::string(k_said) + std::string(row.faults);
    CHECK(faults_of(read_text(row.text, row.path)) == expected);
  }
}
