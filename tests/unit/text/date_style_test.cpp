// SPDX-License-Identifier: MIT
#include "text/date_style.hpp"

#include "support/catch.hpp"

using namespace daybook::text;
using std::chrono::year;

TEST_CASE("a day and a month are written in the language of the site", "[text][date]") {
  struct Row {
    std::string_view language;
    std::string_view day;
    std::string_view month;
  };
  for (const Row& row : {
           Row{"en", "4 March 2026", "March 2026"},
           Row{"en-GB", "4 March 2026", "March 2026"},
           Row{"zh-Hans", "2026年3月4日", "2026年3月"},
           Row{"ZH", "2026年3月4日", "2026年3月"},
           Row{"ja", "2026年3月4日", "2026年3月"},
           Row{"ko-KR", "2026년 3월 4일", "2026년 3월"},
           Row{"de", "4. März 2026", "März 2026"},
           Row{"fr", "4 mars 2026", "mars 2026"},
           Row{"es", "4 de marzo de 2026", "marzo de 2026"},
           Row{"tr", "4 Mart 2026", "Mart 2026"},
           // Without a row; `enm` is not English.
           Row{"nl", "2026-03-04", "2026-03"},
           Row{"enm", "2026-03-04", "2026-03"},
           Row{"", "2026-03-04", "2026-03"},
       }) {
    CAPTURE(row.language);
    CHECK(to_long(year{2026} / 3 / 4, row.language) == row.day);
    CHECK(to_long(year{2026} / 3, row.language) == row.month);
  }
}

TEST_CASE("every month has its name, and the first of one its form", "[text][date]") {
  CHECK(to_long(year{2026} / 12 / 31, "fr") == "31 décembre 2026");
  CHECK(to_long(year{2026} / 1 / 1, "fr") == "1er janvier 2026");
  CHECK(to_long(year{2026} / 1 / 1, "de") == "1. Januar 2026");
  CHECK(to_long(year{2026} / 12 / 1, "zh") == "2026年12月1日");
  CHECK(to_long(year{2026} / 10, "tr") == "Ekim 2026");
}
