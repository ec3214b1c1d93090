// SPDX-License-Identifier: MIT
#include "scaffold/naming.hpp"

#include "support/catch.hpp"

namespace daybook::scaffold {
namespace {

using Files = std::vector<NamedFile>;

constexpr text::Date k_day{std::chrono::year(2026), std::chrono::month(11), std::chrono::day(21)};

NamedFile file(std::string path, std::string_view date = {}, std::string track = {},
               std::string module = {}) {
  return {.path = std::move(path),
          .date = text::parse_iso_date(date),
          .track = std::move(track),
          .module = std::move(module)};
}

std::string next(const Files& files, NameParts parts = {.date = k_day, .topic = "Cache misses"}) {
  const auto naming = learn_naming(files);
  REQUIRE(naming);
  const auto is_taken = [&](const std::string& path) {
    return std::ranges::find(files, path, &NamedFile::path) != files.end();
  };
  return new_path(*naming, parts, is_taken);
}

}  // namespace

TEST_CASE("a new file is called as those before it are", "[scaffold]") {
  struct Row {
    Files files;
    std::string name;
  };
  const Row rows[] = {
      {{file("sessions/2026-01-05-tlb.md")}, "sessions/2026-11-21-cache-misses.md"},
      {{file("sessions/2026-01-05_page_walks.md")}, "sessions/2026-11-21_cache_misses.md"},
      {{file("sessions/20260105-tlb.md")}, "sessions/20261121-cache-misses.md"},
      {{file("sessions/2026.01.05 Page walks.md")}, "sessions/2026.11.21 Cache misses.md"},
      {{file("sessions/2026-01-05.md")}, "sessions/2026-11-21.md"},
      {{file("s/SESSION-2026-01-05.md")}, "s/SESSION-2026-11-21.md"},
      {{file("log/session-007.md"), file("log/session-008.md")}, "log/session-009.md"},
      {{file("log/session-9.md"), file("log/session-10.md")}, "log/session-11.md"},
      {{file("log/007-tlb.md")}, "log/008-cache-misses.md"},
      {{file("2026-01-05-tlb.md")}, "2026-11-21-cache-misses.md"},
      {{file("log/gpt4-notes.md")}, "log/cache-misses.md"},
      {{file("log/2026-01-05/notes.md", "2026-01-05"),
        file("log/2026-01-06/notes.md", "2026-01-06")},
       "log/2026-11-21/notes.md"},
      {{file("day-01/day-01-tlb.md"), file("day-02/day-02-dma.md")},
       "day-03/day-03-cache-misses.md"},
      {{file("log/2026/a.md", "2026-01-05"), file("log/2025/b.md", "2025-01-05")},
       "log/2026/cache-misses.md"},
      {{file("log/2026-03/2026-03-01-a.md", "2026-03-01")},
       "log/2026-11/2026-11-21-cache-misses.md"},
      {{file("log/2026/03/2026-03-01-a.md", "2026-03-01")},
       "log/2026/11/2026-11-21-cache-misses.md"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.files.front().path);
    CHECK(next(row.files) == row.name);
  }
}

TEST_CASE("the latest ten tell, and of equals the latest one", "[scaffold]") {
  Files files(10, file("old/session-001.md"));
  for (int i = 0; i < 6; ++i)
    files.push_back(
        file("new/2026-01-0" + std::to_string(i + 1) + "-a" + std::to_string(i) + ".md"));
  CHECK(next(files) == "new/2026-11-21-cache-misses.md");
  CHECK(next({file("a/2026-01-01-x.md"), file("b/2026-01-02_y.md")}) ==
        "b/2026-11-21_cache_misses.md");
}

TEST_CASE("the three fields of a name stand in it when all are known", "[scaffold]") {
  const Files files{file("sessions/2026-01-05__01-Systems__Memory__tlb.md")};
  CHECK(next(files, {k_day, "02-Site", "Output", "Feeds: why"}) ==
        "sessions/2026-11-21__02-Site__Output__feeds-why.md");
  CHECK(next(files, {k_day, "02-Site", "", "Feeds"}) == "sessions/2026-11-21-feeds.md");
  CHECK(new_path(default_naming("sessions", {k_day, "t", "m", "x"}), {k_day, "t", "m", "x"},
                 [](const auto&) { return false; }) == "sessions/2026-11-21__t__m__x.md");
}

TEST_CASE("a folder of the track is the new one's track, and left out when it has none",
          "[scaffold]") {
  const Files files{file("sessions/01-Systems/2026-01-05-a.md", "2026-01-05", "01-Systems"),
                    file("sessions/02-Site/2026-01-06-b.md", "2026-01-06", "02-Site")};
  CHECK(next(files, {k_day, "03-New", "", "x"}) == "sessions/03-New/2026-11-21-x.md");
  CHECK(next(files, {k_day, "", "", "x"}) == "sessions/2026-11-21-x.md");
  CHECK(lacks_folder(*learn_naming(files), {.date = k_day}));
  CHECK_FALSE(lacks_folder(*learn_naming(files), {.date = k_day, .track = "a"}));
}

TEST_CASE("a name that is taken is counted on, as the journal does", "[scaffold]") {
  CHECK(next({file("s/2026-11-21.md"), file("s/2026-11-21-2.md")}, {.date = k_day}) ==
        "s/2026-11-21-3.md");
  CHECK(next({file("s/2026-11-20.md"), file("s/2026-11-20-v2.md"), file("s/2026-11-21.md")},
             {.date = k_day}) == "s/2026-11-21-v2.md");
}

TEST_CASE("no name leaves its folder or says nothing", "[scaffold]") {
  const Files dated{file("s/2026-01-05-a.md")};
  CHECK(next(dated, {.date = k_day, .topic = "../../etc/passwd"}) == "s/2026-11-21-etc-passwd.md");
  CHECK(next(dated, {.date = k_day}) == "s/2026-11-21.md");
  CHECK(next({file("s/tlb.md"), file("s/dma.md")}, {.date = k_day}) == "s/2026-11-21.md");
  const Files tracked{file("s/T/2026-01-05-a.md", "2026-01-05", "T")};
  CHECK(next(tracked, {k_day, "../x/y", "", "a"}) == "s/-x-y/2026-11-21-a.md");
  const Files spaced{file("s/2026-01-05 Page walks.md")};
  CHECK(next(spaced, {.date = k_day, .topic = "a/b: c?"}) == "s/2026-11-21 a b  c.md");
}

}  // namespace daybook::scaffold
