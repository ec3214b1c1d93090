// SPDX-License-Identifier: MIT
#include "scaffold/adr.hpp"

#include "journal_in_memory.hpp"

namespace daybook::scaffold {
namespace {

using Strings = std::vector<std::string>;

PlannedRecord plan(const io::MemoryFileSystem& files, AdrWish wish) {
  if (wish.title.empty()) wish.title = "Use plain files";
  wish.date = k_day;
  return plan_adr(files, "/j", read_journal(files), Archetypes({}), wish);
}

NewRecord made(const io::MemoryFileSystem& files, const AdrWish& wish = {}) {
  const PlannedRecord planned = plan(files, wish);
  if (const auto* const refusal = std::get_if<Refusal>(&planned)) FAIL(refusal->message);
  REQUIRE(std::holds_alternative<NewRecord>(planned));
  return std::get<NewRecord>(planned);
}

std::string refused(const io::MemoryFileSystem& files, const AdrWish& wish) {
  const PlannedRecord planned = plan(files, wish);
  const auto* const refusal = std::get_if<Refusal>(&planned);
  return refusal == nullptr ? "" : refusal->message;
}

/// Puts what was planned where it belongs.
void carry_out(io::MemoryFileSystem& files, const NewRecord& record) {
  put_all(files, {{record.file.path, record.file.text}});
  if (record.superseded) put_all(files, {{record.superseded->path, record.superseded->after}});
}

const std::string k_list =
    "# A\n\n- Status: accepted\n- Date: 2026-01-01\n\n## Context\n\nx\n\n"
    "## Decision\n\nx\n\n## Considered\n\nx\n";

}  // namespace

TEST_CASE("a record is numbered and headed as those of its folder are", "[scaffold]") {
  struct Row {
    Texts records;
    std::string path;
    std::string heading;
  };
  const Row rows[] = {
      {{{"README.md", "x"}}, "adr/0001-use-plain-files.md", "# Use plain files"},
      {{{"adr/0009-a.md", k_list}}, "adr/0010-use-plain-files.md", "# Use plain files"},
      {{{"docs/decisions/001-a.md", "# ADR-001: A\n"}},
       "docs/decisions/002-use-plain-files.md",
       "# ADR-002: Use plain files"},
      {{{"adr/ADR-0041-a.md", "# ADR 41 - A\n"}},
       "adr/ADR-0042-use-plain-files.md",
       "# ADR 42 - Use plain files"},
      {{{"adr/0009-a.md", "# 9. A\n\nDate: 2026-01-01\n\n## Status\n\nAccepted\n"}},
       "adr/0010-use-plain-files.md",
       "# 10. Use plain files"},
      // A title that begins with a sign keeps it.
      {{{"adr/0002-net.md", "# 2. .NET 8 on the server\n\n## Status\n\nAccepted\n"}},
       "adr/0003-use-plain-files.md",
       "# 3. Use plain files"},
      {{{"adr/0002-net.md", "# 2 .NET 8 on the server\n\n## Status\n\nAccepted\n"}},
       "adr/0003-use-plain-files.md",
       "# 3 Use plain files"},
      {{{"adr/0006-y.md", "# 6. ../../y\n\n## Status\n\nAccepted\n"}},
       "adr/0007-use-plain-files.md",
       "# 7. Use plain files"},
      {{{"adr/0007-a.md", k_list}, {"adr/adr_12_b.md", "# B\n"}},
       "adr/adr_13_use_plain_files.md",
       "# Use plain files"},
      {{{"adr/20260101-a.md", k_list}}, "adr/20261121-use-plain-files.md", "# Use plain files"},
      {{{"docs/sessions/2026-01-01.md", "x"}},
       "docs/adr/0001-use-plain-files.md",
       "# Use plain files"},
      {{{"docs/adr/0001-a.md", k_list},
        {"test/project/adr/0001-a.md", k_list},
        {"test/project/adr/0002-b.md", k_list}},
       "docs/adr/0002-use-plain-files.md",
       "# Use plain files"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.path);
    io::MemoryFileSystem files;
    put_all(files, row.records);
    const NewRecord record = made(files);
    CHECK(record.file.path == row.path);
    CHECK_THAT(record.file.text, Catch::Contains(row.heading + "\n"));
  }
}

TEST_CASE("a record states what its folder's records state, where they do", "[scaffold]") {
  struct Row {
    const char* text;
    const char* head;
  };
  const Row rows[] = {
      {"---\nstatus: accepted\n---\n# A\n", "---\nstatus: proposed\ndate: 2026-11-21\n---\n\n# "},
      {"# A\n\n* Status: accepted\n", "files\n\n* Status: proposed\n* Date: 2026-11-21\n\n## "},
      {"# A\n\n**Status:** Accepted\n",
       "files\n\n**Status:** Proposed  \n**Date:** 2026-11-21  \n\n"},
      {"# A\n\nStatus: accepted\n", "files\n\nStatus: proposed  \nDate: 2026-11-21  \n\n## "},
      {"# 1. A\n\n## Status\n\nAccepted\n",
       "Date: 2026-11-21\n\n## Status\n\nProposed\n\n## Context\n"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.text);
    io::MemoryFileSystem files;
    files.put("/j/adr/0001-a.md", row.text);
    const NewRecord record = made(files);
    CHECK_THAT(record.file.text, Catch::Contains(row.head));
    CHECK(record.file.text.find("\n\n\n") == std::string::npos);
    carry_out(files, record);
    CHECK(complaints(files).empty());
    const build::Journal journal = read_journal(files);
    CHECK(journal.site.adrs.back().adr->status == journal::AdrStatus::proposed);
    CHECK(journal.site.adrs.back().adr->number == 2);
  }
}

TEST_CASE("a record has the sections that most of its folder's have", "[scaffold]") {
  io::MemoryFileSystem files;
  put_all(files, {{"adr/0001-a.md", k_list},
                  {"adr/0002-b.md", k_list},
                  {"adr/0003-c.md", k_list + "\n## Odd\n"}});
  const std::string text = made(files).file.text;
  const std::size_t context = text.find("\n## Context\n");
  CHECK(context < text.find("\n## Decision\n"));
  CHECK(text.find("\n## Decision\n") < text.find("\n## Considered\n"));
  CHECK(text.find("## Odd") == std::string::npos);
  CHECK(text.find("## Consequences") == std::string::npos);
}

TEST_CASE("a superseded record changes its status and no other byte", "[scaffold]") {
  struct Row {
    const char* before;
    const char* after;
  };
  const Row rows[] = {
      {"---\nstatus: accepted # yes\n---\n# A\r\n",
       "---\nstatus: superseded by ADR-0002 # yes\n---\n# A\r\n"},
      {"---\nstatus: \"accepted\"\n---\n# A\n",
       "---\nstatus: \"superseded by ADR-0002\"\n---\n# A\n"},
      {"# A\n\n- Status: accepted\n- Date: 2026-01-01\n",
       "# A\n\n- Status: superseded by [ADR-0002](0002-use-plain-files.md)\n- Date: 2026-01-01\n"},
      {"# A\n\n**Status:** Accepted  \n**Date:** 2026-01-01",
       "# A\n\n**Status:** Superseded by [ADR-0002](0002-use-plain-files.md)  \n**Date:** "
       "2026-01-01"},
      {"# 1. A\r\n\r\n## Status\r\n\r\nAccepted\r\n\r\nAmends x\r\n",
       "# 1. A\r\n\r\n## Status\r\n\r\nSuperseded by [ADR-0002](0002-use-plain-files.md)\r\n\r\n"
       "Amends x\r\n"},
      {"# A\n\nText\n",
       "# A\n\n- Status: superseded by [ADR-0002](0002-use-plain-files.md)\n\nText\n"},
      {"---\nparent: x\n---\n# A\n", "---\nparent: x\nstatus: superseded by ADR-0002\n---\n# A\n"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.before);
    io::MemoryFileSystem files;
    files.put("/j/adr/0001-a.md", row.before);
    const NewRecord record = made(files, {.supersedes = "1"});
    REQUIRE(record.superseded);
    CHECK(record.superseded->after == row.after);
    carry_out(files, record);
    CHECK(complaints(files).empty());
    const build::Journal journal = read_journal(files);
    const site::AdrNode& old = journal.site.adrs.front();
    CHECK(old.adr->status == journal::AdrStatus::superseded);
    CHECK(old.superseded_by == std::vector<site::AdrId>{{1}});
    CHECK(journal.site.adrs.back().supersedes == std::vector<site::AdrId>{{0}});
    CHECK(journal.site.adrs.back().adr->status == journal::AdrStatus::accepted);
  }
}

TEST_CASE("records without numbers supersede one another by their names", "[scaffold]") {
  io::MemoryFileSystem files;
  files.put("/j/adr/20260101-use-a-tree.md", k_list);
  const NewRecord record = made(files, {.supersedes = "20260101-use-a-tree"});
  carry_out(files, record);
  CHECK_THAT(*files.get("/j/adr/20260101-use-a-tree.md"),
             Catch::Contains("superseded by "
                             "[20261121-use-plain-files](20261121-use-plain-files.md)\n"));
  CHECK(complaints(files).empty());
  CHECK(read_journal(files).site.decision_chains.size() == 1);
}

TEST_CASE("what cannot be superseded is refused, with what was meant", "[scaffold]") {
  io::MemoryFileSystem files;
  put_all(files,
          {{"adr/0001-use-a-tree.md", k_list},
           {"adr/0012-b.md", k_list},
           {"adr/0003-c.md", k_list},
           {"adr/0003-d.md", k_list},
           {"adr/0005-e.md", "# E\n\n- Status: superseded by [ADR-0001](0001-use-a-tree.md)\n"}});
  const auto message = [&](std::string number) {
    return refused(files, {.supersedes = std::move(number)});
  };
  CHECK(message("11") == "there is no decision record 11; did you mean '1'?");
  CHECK(message("400") == "there is no decision record 400; the last one is 12");
  CHECK(message("0001-use-a-tre") ==
        "there is no decision record 0001-use-a-tre; did you mean '0001-use-a-tree'?");
  CHECK(message("ADR-3") ==
        "several decision records have that number; name one: adr/0003-c.md, adr/0003-d.md");
  CHECK(message("adr/0003-d.md").empty());
  CHECK(message("0012").empty());
  CHECK(message("#12").empty());
  CHECK(message("ADR #12").empty());
  CHECK(message("-12") == "there is no decision record -12; the last one is 0012-b");
  CHECK(message("5") == "adr/0005-e.md is superseded already, by adr/0001-use-a-tree.md");
}

TEST_CASE("a status is a word that decisions have", "[scaffold]") {
  io::MemoryFileSystem files;
  files.put("/j/adr/0001-a.md", k_list);
  CHECK(refused(files, {.status = "acepted"}) ==
        "'acepted' is no status of a new decision record; did you mean 'accepted'?");
  CHECK_FALSE(refused(files, {.status = "superseded"}).empty());
  CHECK_THAT(made(files, {.status = "rejected"}).file.text,
             Catch::Contains("- Status: rejected\n"));
  CHECK_FALSE(refused(files, {.title = " \n"}).empty());
}

}  // namespace daybook::scaffold
