// SPDX-License-Identifier: MIT
// urls.lock: what is written is read again, what is damaged is told, what is gone is found with
// what took its place, and nothing is ever taken out.
#include "build/url_lock.hpp"

#include <algorithm>
#include <chrono>
#include <fmt/format.h>
#include <variant>

#include "build/journal.hpp"
#include "build/vanished.hpp"
#include "io/memory.hpp"
#include "support/catch.hpp"
#include "support/txtar.hpp"

using namespace daybook;

namespace {

constexpr text::Date k_day = std::chrono::year{2026} / 12 / 31;
constexpr std::string_view k_id = "tag:example.org,2026-03-05:2026-03-05-splits";

void put(io::MemoryFileSystem& disk, std::string_view journal) {
  const tests::Archive archive = tests::parse_txtar(journal);
  for (const tests::ArchiveFile& file : archive.files)
    disk.put("journal/" + file.path, file.bytes);
}

build::Journal read(const io::FileSystem& disk) {
  build::JournalOptions options;
  options.journal = "journal";
  options.clock = k_day;
  options.base_url = "https://example.org";
  auto journal = build::read_journal(disk, options);
  REQUIRE(std::holds_alternative<build::Journal>(journal));
  return std::get<build::Journal>(std::move(journal));
}

/// `line:column message (help)` of what is said of addresses.
std::string complaints(std::string_view journal) {
  io::MemoryFileSystem disk;
  put(disk, journal);
  std::string out;
  for (const text::Diagnostic& each : read(disk).diagnostics) {
    if (each.place.path != build::k_url_lock) continue;
    out += fmt::format("{}:{} {} ({})\n", each.place.begin.line, each.place.begin.column,
                       each.message, each.help);
  }
  return out;
}

/// The file after `build --lock`; "refused: …" when it was left.
std::string locked(std::string_view files) {
  io::MemoryFileSystem disk;
  put(disk, files);
  const build::Journal journal = read(disk);
  const auto written =
      build::write_url_lock(disk, "journal", journal.urls, build::addressed(journal, k_day));
  REQUIRE(written);
  if (written.value().what == build::UrlLockWrite::What::refused) return "refused";
  return disk.read("journal/urls.lock", 10'000).value();
}

std::string rows_of(const std::string& lock) {
  std::string rows;
  for (const std::string_view line : tests::split_lines(lock))
    if (!line.starts_with('#')) rows.append(line).append("\n");
  return rows;
}

}  // namespace

TEST_CASE("each public page of the author's has a line, in order of address", "[build][urls]") {
  const std::string lock = locked(
      "-- sessions/2026-03-05-splits.md --\n# Splits\n\n**Track:** Nets\n"
      "-- sessions/2026-03-06-draft.md --\n---\ndraft: true\n---\n# Draft\n"
      "-- adr/0001-rows.md --\n# 1. Rows\n\n## Status\n\nAccepted\n"
      "-- plan of work.md --\n# Plan\n");
  CHECK(lock.starts_with("# Addresses that were published"));
  CHECK(rows_of(lock) ==
        "/adr/0001-rows.html - adr/0001-rows.md\n"
        "/notes/plan-of-work.html - plan of work.md\n"
        "/sessions/2026-03-05-splits.html tag:example.org,2026-03-05:2026-03-05-splits "
        "sessions/2026-03-05-splits.md\n"
        "/tracks/nets/index.html - -\n");
}

TEST_CASE("what was written is read again and not written anew", "[build][urls]") {
  io::MemoryFileSystem disk;
  put(disk, "-- sessions/2026-03-05-splits.md --\n# Splits\n");
  using What = build::UrlLockWrite::What;
  for (const What what : {What::written, What::unchanged}) {
    const build::Journal journal = read(disk);
    const auto written =
        build::write_url_lock(disk, "journal", journal.urls, build::addressed(journal, k_day));
    REQUIRE(written);
    CHECK(written.value().what == what);
  }
  const build::Journal journal = read(disk);
  CHECK(journal.urls.published.size() == 1);
  CHECK(journal.urls.published.begin()->second.id == k_id);
  CHECK(journal.diagnostics.empty());
}

TEST_CASE("comments and lines of pages that are not there now stay", "[build][urls]") {
  const std::string lock = locked(
      "-- sessions/2026-03-05-splits.md --\n---\naliases: [/old.html]\n---\n# Splits\n"
      "-- urls.lock --\n# Ours\n/old.html tag:x.org,2025-01-01:old old.md\n");
  CHECK(lock ==
        "# Ours\n/old.html tag:x.org,2025-01-01:old old.md\n"
        "/sessions/2026-03-05-splits.html tag:x.org,2025-01-01:old "
        "sessions/2026-03-05-splits.md\n");
}

TEST_CASE("a line that cannot be used is told and keeps the file from being written",
          "[build][urls]") {
  struct Row {
    std::string_view line;
    std::string_view said;
  };
  for (const Row& row : {
           Row{"<<<<<<< HEAD", "2:1 a line that is no address with its id and file is left out"},
           Row{"sessions/a.html - a.md", "2:1 a line that is no address"},
           Row{"/a.html -", "2:1 a line that is no address"},
           Row{"/../a.html - a.md", "2:1 a line that is no address"},
           Row{"/sessions/a.html tag:x - a.md",
               "2:1 a second line of '/sessions/a.html' that says something else is left out"},
       }) {
    const std::string journal = fmt::format(
        "-- sessions/a.md --\n# A\n-- urls.lock --\n/sessions/a.html - sessions/a.md\n{}\n",
        row.line);
    CAPTURE(journal);
    CHECK(complaints(journal).starts_with(row.said));
    CHECK(locked(journal) == "refused");
  }
  // The same line from both sides of a merge is no fault.
  CHECK(complaints("-- sessions/a.md --\n# A\n-- urls.lock --\n/sessions/a.html - sessions/a.md\n"
                   "/sessions/a.html - sessions/a.md\n")
            .empty());
}

TEST_CASE("an address that nothing is at is told with the page that took its place",
          "[build][urls]") {
  struct Row {
    std::string_view file;  ///< what there is now
    std::string_view help;
  };
  constexpr std::string_view k_ask = "is it '";
  for (const Row& row : {
           // The same day.
           Row{"sessions/2026-03-05-seeds.md", "is it 'sessions/2026-03-05-seeds.md' now?"},
           // A name that is near.
           Row{"sessions/2026-03-04-splits.md", "is it 'sessions/2026-03-04-splits.md' now?"},
           Row{"sessions/2025-01-01-else.md", "write into the front matter of the page"},
       }) {
    const std::string journal = fmt::format(
        "-- {} --\n# Seeds\n-- urls.lock --\n/sessions/2026-03-05-splits.html {} "
        "sessions/2026-03-05-splits.md\n",
        row.file, k_id);
    CAPTURE(journal);
    const std::string said = complaints(journal);
    CHECK(said.find("1:1 nothing is at '/sessions/2026-03-05-splits.html' any more") !=
          std::string::npos);
    CHECK(said.find(row.help) != std::string::npos);
    CHECK(said.find("aliases: [/sessions/2026-03-05-splits.html]") != std::string::npos);
    CHECK(locked(journal) == "refused");
  }
  CHECK(complaints("-- sessions/2026-03-05-splits.md --\n---\ndraft: true\n---\n# A\n-- urls.lock "
                   "--\n/sessions/2026-03-05-splits.html - sessions/2026-03-05-splits.md\n")
            .find("'sessions/2026-03-05-splits.md' is not published") != std::string::npos);
  CHECK(complaints("-- urls.lock --\n/x.html - x.md\n").find(k_ask) == std::string::npos);
}

TEST_CASE("of a sign that several files have nobody is told", "[build][urls]") {
  constexpr std::string_view k_two =
      "-- sessions/2026-03-05-seeds.md --\n# Seeds\n-- sessions/2026-03-05-roots.md --\n# Roots\n"
      "-- urls.lock --\n/sessions/2026-03-05-{}.html {} sessions/2026-03-05-{}.md\n";
  CHECK(complaints(fmt::format(k_two, "zzzzzzzzzzzzzzzzzzzzz", k_id, "zzzzzzzzzzzzzzzzzzzzz"))
            .find("is it '") == std::string::npos);
  // The nearest name is a sign still.
  CHECK(complaints(fmt::format(k_two, "seed", k_id, "seed"))
            .find("is it 'sessions/2026-03-05-seeds.md' now?") != std::string::npos);
}

TEST_CASE("a journal whose addresses are all gone is told of them in time", "[build][urls]") {
  constexpr int k_many = 1500;
  std::string journal;
  std::string lock = "-- urls.lock --\n";
  for (int i = 0; i < k_many; ++i) {
    journal += fmt::format("-- notes/now-{:05}.md --\n# N\n", i);
    lock += fmt::format("/notes/was-{:05}.html - notes/was-{:05}.md\n", i, i);
  }
  io::MemoryFileSystem disk;
  put(disk, journal + lock);
  const build::Journal read_one = read(disk);
  const auto begin = std::chrono::steady_clock::now();
  const text::Diagnostics said =
      build::find_vanished(read_one.urls, build::addressed(read_one, k_day));
  const auto took = std::chrono::steady_clock::now() - begin;
  CHECK(said.size() == k_many);
  const auto guessed = std::ranges::count_if(
      said, [](const text::Diagnostic& each) { return each.help.starts_with("is it '"); });
  CHECK(guessed == 50);
  // Each with each would take longer.
  CHECK(took < std::chrono::seconds(20));
}

TEST_CASE("pages that are not written down are told once, where there is a file", "[build][urls]") {
  constexpr std::string_view k_two =
      "-- sessions/2026-03-05-a.md --\n# A\n-- sessions/2026-03-06-b.md --\n# B\n"
      "-- sessions/2026-03-07-c.md --\n---\ndraft: true\n---\n# C\n";
  CHECK(complaints(k_two).empty());
  CHECK(complaints(std::string(k_two) + "-- urls.lock --\n# Ours\n") ==
        "1:1 'sessions/2026-03-05-a.md' and 1 more pages are not written down yet (`daybook build "
        "--lock` does it; commit the file with them)\n");
}
