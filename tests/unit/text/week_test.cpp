// SPDX-License-Identifier: MIT
#include "text/week.hpp"

#include "support/catch.hpp"

using namespace daybook;

TEST_CASE("a week begins on Monday and belongs to the year of its Thursday", "[text][week]") {
  struct Row {
    std::string_view day;
    std::string_view monday;
    std::string_view week;
    unsigned weekday;
  };
  for (const Row& row : {
           Row{"2026-01-01", "2025-12-29", "2026-W01", 4},
           Row{"2026-01-04", "2025-12-29", "2026-W01", 7},
           Row{"2026-01-05", "2026-01-05", "2026-W02", 1},
           Row{"2021-01-01", "2020-12-28", "2020-W53", 5},
           Row{"2024-12-30", "2024-12-30", "2025-W01", 1},
           Row{"2024-02-29", "2024-02-26", "2024-W09", 4},
           Row{"2020-12-31", "2020-12-28", "2020-W53", 4},
       }) {
    CAPTURE(row.day);
    const auto day = text::parse_iso_date(row.day).value();
    CHECK(text::to_iso(text::monday_of(day)) == row.monday);
    CHECK(text::to_iso_week(day) == row.week);
    CHECK(text::iso_weekday(day) == row.weekday);
  }
}
