// SPDX-License-Identifier: MIT
// Days in the names of files.
#include "text/name_day.hpp"

#include <array>
#include <string_view>

#include "support/catch.hpp"

namespace daybook::text {

TEST_CASE("a day in numbers is found anywhere in a name, with what joins it", "[text]") {
  struct Row {
    std::string_view name;
    std::size_t begin;
    std::size_t end;
    std::string_view between;
  };
  for (const Row& row :
       {Row{"2026-01-08", 0, 10, "-"}, Row{"20260108", 0, 8, ""}, Row{"a-2026_01_08-b", 2, 12, "_"},
        Row{"s7 20260108T1823", 3, 11, ""}, Row{"2026-13-01 2026.01.08", 11, 21, "."}}) {
    CAPTURE(row.name);
    const auto day = find_name_day(row.name, "-_.");
    REQUIRE(day);
    CHECK(to_iso(day->date) == "2026-01-08");
    CHECK(day->begin == row.begin);
    CHECK(day->end == row.end);
    CHECK(day->between == row.between);
  }
}

TEST_CASE("what only looks like a day in a name is none", "[text]") {
  for (const std::string_view name :
       {"", "2026", "2026-01", "2026-01-8", "2026-01-0", "2026-01_08", "2026-0108", "2026 01 08",
        "120260108", "202601081", "2026-01-081", "2026-02-30", "2026-1a-08"}) {
    CAPTURE(name);
    CHECK_FALSE(find_name_day(name, "-_."));
  }
}

TEST_CASE("joiners of a name's day are those that are asked for", "[text]") {
  CHECK(find_name_day("2026 01 08", "- "));
  CHECK_FALSE(find_name_day("2026_01_08", "- "));
}

}  // namespace daybook::text
