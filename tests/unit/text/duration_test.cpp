// SPDX-License-Identifier: MIT
// Durations as people write them, in minutes.
#if __has_include(<catch2/catch_all.hpp>)
#include <catch2/catch_all.hpp>
#else
#include <catch2/catch.hpp>
#endif

#include "text/duration.hpp"

using namespace daybook::text;

namespace {

constexpr long k_nothing = -1;

long minutes_in(std::string_view text, DurationUnit bare = DurationUnit::unstated) {
  const auto duration = parse_duration(text, bare);
  return duration ? static_cast<long>(duration->count()) : k_nothing;
}

using Row = std::pair<std::string, long>;

}  // namespace

TEST_CASE("a duration is read in every way it is written", "[text][duration]") {
  const auto [text, expected] = GENERATE(values<Row>({
      {"2 hours 30 minutes", 150},
      {"2 hours and 30 minutes", 150},
      {"2 hours, 30 minutes", 150},
      {"two hours and thirty minutes", 150},
      {"10:00 - 12:00, 13:00 - 14:00", 180},
      {"une heure et demie", 90},
      {"una hora y media", 90},
      {"1 hour and a quarter", 75},
      {"anderthalb Stunden", 90},
      {"10h-12h", 120},
      {"14h30-16h", 90},
      {"1h-2h", 90},
      {"2시간", 120},
      {"1시간 30분", 90},
      {"2시간 반", 150},
      {"2 часа 30 минут", 150},
      {"2h 30min", 150},
      {"2h30m", 150},
      {"2h30", 150},
      {"2 H 30 MIN", 150},
      {"45min", 45},
      {"45 minutes", 45},
      {"90m", 90},
      {"1.5 hours", 90},
      {"1,5 Stunden", 90},
      {"1.25h", 75},
      {"1½ hours", 90},
      {"½ hour", 30},
      {"half an hour", 30},
      {"an hour and a half", 90},
      {"one hour", 60},
      {"1:30", 90},
      {"01:30:00", 90},
      {"1,200 minutes", 1200},
      {"90 seconds", 2},
      {"2+ hours", 120},
      {"0 min", 0},
  }));
  CAPTURE(text);
  CHECK(minutes_in(text) == expected);
}

TEST_CASE("a duration is read in the other languages of journals", "[text][duration]") {
  const auto [text, expected] = GENERATE(values<Row>({
      {"约 1.5 小时", 90},       {"约1.5小时左右", 90},
      {"大约 2 小时", 120},      {"2 小时 15 分钟", 135},
      {"2小时15分", 135},        {"２小时３０分钟", 150},
      {"１：３０", 90},          {"半小时", 30},
      {"半个小时", 30},          {"一个半小时", 90},
      {"两个小时", 120},         {"1小时半", 90},
      {"3至4小时", 210},         {"3～4 小时", 210},
      {"1 時間 30 分", 90},      {"100-110 dakika", 105},
      {"2 saat", 120},           {"yarım saat", 30},
      {"2 Stunden", 120},        {"2 Std. 30 Min.", 150},
      {"1 heure 20", 80},        {"1 heure et 20 minutes", 80},
      {"2 horas", 120},          {"3 a 4 horas", 210},
      {"2h e 30min", 150},       {"2 ore", 120},
      {"1 ora e 20 minuti", 80}, {"2 часа 15 минут", 135},
      {"около 2 ч", 120},        {"1시간 30분", 90},
  }));
  CAPTURE(text);
  CHECK(minutes_in(text) == expected);
}

TEST_CASE("a range counts as its middle, in whole minutes", "[text][duration]") {
  const auto [text, expected] = GENERATE(values<Row>({
      {"~3-4 hours", 210},
      {"3–4 h", 210},
      {"3 to 4 hours", 210},
      {"~3h - ~4h", 210},
      {"30 min - 1 hour", 45},
      {"1h-1h30", 75},
      {"2h-3", 150},
      {"85-90 min", 88},
      {"09:00 - 11:30", 150},
      {"22:00–00:30", 150},
  }));
  CAPTURE(text);
  CHECK(minutes_in(text) == expected);
}

TEST_CASE("a bare number needs a stated unit", "[text][duration]") {
  const auto [text, expected] = GENERATE(values<Row>({
      {"90", 90},
      {"85-90", 88},
      {"~90", 90},
      {"90 (with breaks)", 90},
      {"1.5 hours", 90},
      {"1:30", 90},
      {"90 pages", k_nothing},
      {"", k_nothing},
  }));
  CAPTURE(text);
  CHECK(minutes_in(text, DurationUnit::minutes) == expected);
  CHECK(minutes_in("90") == k_nothing);
  CHECK(minutes_in("85-90") == k_nothing);
}

TEST_CASE("what decorates a duration does not change it", "[text][duration]") {
  const auto [text, expected] = GENERATE(values<Row>({
      {"~2h (with breaks)", 120},
      {"2h (1h reading, 1h code)", 120},
      {"2 hours（10:00 起）", 120},
      {"⏱️ 2h", 120},
      {"**2h**", 120},
      {"about 2 hours", 120},
      {"approx. 2 hours", 120},
      {"≈ 2 h", 120},
      {"< 1 hour", 60},
      {"2h, mostly reading", 120},
      {"  2h  ", 120},
  }));
  CAPTURE(text);
  CHECK(minutes_in(text) == expected);
}

TEST_CASE("what is no length of time gives nothing", "[text][duration]") {
  const auto text =
      GENERATE(as<std::string>{}, "", "half day", "~half day", "in progress", "X hours Y minutes",
               "[duration]", "HH:MM", "?", "N/A", "a few hours", "2 days", "1 day 2 hours",
               "2 of 3 hours", "Session 2h", "-2h", "2h / 3h planned", "2h x 3", "14:00", "9:30 am",
               "1:30-2:00", "1:75", "3 hamburgers", "1 minute 2 hours", "99999999999 hours",
               "10001 hours", "1h99999999999999999999", "2026-01-08", "\xff");
  CAPTURE(text);
  CHECK(minutes_in(text) == k_nothing);
}

TEST_CASE("ten thousand hours are the most", "[text][duration]") {
  CHECK(minutes_in("10000 hours") == 600'000);
  CHECK(minutes_in("600001 minutes") == k_nothing);
}
