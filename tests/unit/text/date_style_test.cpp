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

TEST_CASE("months and weekdays have short names in the language of the site", "[text][date]") {
  struct Row {
    std::string_view language;
    std::string_view month;
    std::string_view bare_month;
    std::string_view monday;
    std::string_view sunday;
  };
  for (const Row& row : {
           Row{"en", "Mar 2026", "Mar", "Mon", "Sun"},
           Row{"zh-Hans", "2026年3月", "3月", "周一", "周日"},
           Row{"ja", "2026年3月", "3月", "月", "日"},
           Row{"ko-KR", "2026년 3월", "3월", "월", "일"},
           Row{"de", "Mär 2026", "Mär", "Mo", "So"},
           Row{"fr", "mars 2026", "mars", "lun.", "dim."},
           Row{"es", "mar 2026", "mar", "lun", "dom"},
           Row{"tr", "Mar 2026", "Mar", "Pzt", "Paz"},
           Row{"nl", "2026-03", "03", "Mon", "Sun"},
       }) {
    CAPTURE(row.language);
    CHECK(to_short(year{2026} / 3, row.language) == row.month);
    CHECK(to_short(std::chrono::March, row.language) == row.bare_month);
    CHECK(weekday_name_short(1, row.language) == row.monday);
    CHECK(weekday_name_short(7, row.language) == row.sunday);
  }
  CHECK(to_short(year{2026} / 12, "fr") == "déc. 2026");
  CHECK(to_short(std::chrono::October, "tr") == "Eki");
}
