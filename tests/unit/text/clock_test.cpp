// SPDX-License-Identifier: MIT
// Times of the day: `START`, `START+MINUTES` for a stretch, `!` behind one that is marked as a
// time.
#include "text/clock.hpp"

#if __has_include(<catch2/catch_all.hpp>)
#include <catch2/catch_all.hpp>
#else
#include <catch2/catch.hpp>
#endif

using namespace daybook::text;

namespace {

std::string read(std::string_view text) {
  const auto clock = find_clock(text);
  if (!clock) return "none";
  std::string out = to_clock(clock->start);
  if (clock->length) out += "+" + std::to_string(*clock->length);
  return clock->marked ? out + "!" : out;
}

using Row = std::pair<std::string, std::string>;

}  // namespace

TEST_CASE("a time of the day is read in every way it is written", "[text][clock]") {
  const auto [text, expected] = GENERATE(values<Row>({
      {"14:30", "14:30"},
      {"9:05", "09:05"},
      {"９：０５", "09:05"},
      {"14:30:15", "14:30"},
      {"24:00", "00:00"},
      {"9:05 am", "09:05!"},
      {"12:15 AM", "00:15!"},
      {"12:15 p.m.", "12:15!"},
      {"3pm", "15:00!"},
      {"10 Uhr", "10:00!"},
      {"下午3点半", "15:30!"},
      {"晚上 8:00", "20:00!"},
      {"19点20分", "19:20!"},
      {"上午10点", "10:00!"},
      {"2026-01-08 23:30", "23:30"},
      {"2026-01-08T10:15:00+08:00", "10:15"},
      {"from 14:00 on", "14:00"},
  }));
  CAPTURE(text);
  CHECK(read(text) == expected);
}

TEST_CASE("two times are a stretch, over midnight if need be", "[text][clock]") {
  const auto [text, expected] = GENERATE(values<Row>({
      {"14:00 - 16:30", "14:00+150"},
      {"14:00–16:30", "14:00+150"},
      {"22:00 to 00:30", "22:00+150"},
      {"19:00 至 21:30", "19:00+150"},
      {"2:00 - 3:30 PM", "14:00+90!"},
      {"2-3:30 PM", "14:00+90!"},
      {"11:00 - 1:30 pm", "11:00+150!"},
      {"9:30 AM - 11:00 AM", "09:30+90!"},
      {"下午2点到4点", "14:00+120!"},
      {"2026-01-08, 19:00 - 21:30", "19:00+150"},
      {"17:00 : 17:50", "17:00+50"},
  }));
  CAPTURE(text);
  CHECK(read(text) == expected);
}

TEST_CASE("numbers, days and scores are no times", "[text][clock]") {
  const auto text = GENERATE(as<std::string>{}, "", "14", "2026-01-08", "25:00", "9:75", "3:1",
                             "85-90", "2 hours", "1.14:30", "4/5", "ample", "5 amps", "\xff");
  CAPTURE(text);
  CHECK(read(text) == "none");
}
