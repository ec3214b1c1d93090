// SPDX-License-Identifier: MIT
// Dates as people write them.  A row holds the text and what was read: the day, or FIRST..LAST, or
// the kind of failure; and where a test is about it, the bytes that were read.
#if __has_include(<catch2/catch_all.hpp>)
#include <catch2/catch_all.hpp>
#else
#include <catch2/catch.hpp>
#endif

#include "text/date.hpp"

using namespace daybook::text;

namespace {

std::string read(std::string_view text) {
  const DateReading reading = find_date(text);
  switch (reading.kind) {
    case DateReading::Kind::none:
      return "none";
    case DateReading::Kind::placeholder:
      return "placeholder";
    case DateReading::Kind::impossible:
      return "impossible";
    case DateReading::Kind::ambiguous:
      return "ambiguous";
    default:
      break;
  }
  const std::string first = to_iso(reading.range.first);
  const std::string last = to_iso(reading.range.last);
  return first == last ? first : first + ".." + last;
}

std::string part_read(std::string_view text) {
  const DateReading reading = find_date(text);
  return std::string(text.substr(reading.begin, reading.end - reading.begin));
}

Date day(int year, unsigned month, unsigned number) {
  return {std::chrono::year(year), std::chrono::month(month), std::chrono::day(number)};
}

using Row = std::pair<std::string, std::string>;

}  // namespace

TEST_CASE("a day is read in every way it is written", "[text][date]") {
  const auto [text, expected] = GENERATE(values<Row>({
      {"2026-01-08", "2026-01-08"},
      {"2026/1/8", "2026-01-08"},
      {"2026.01.08", "2026-01-08"},
      {"2026–01–08", "2026-01-08"},
      {"2026‐01‐08", "2026-01-08"},
      {"２０２６－０１－０８", "2026-01-08"},
      {"20260108", "2026-01-08"},
      {"20260108T101500Z", "none"},
      {"2026-01-08T23:30:00-08:00", "2026-01-08"},
      {"2026-01-08 23:30", "2026-01-08"},
      {"5-Mar-2026", "2026-03-05"},
      {"05-Mar-26", "2026-03-05"},
      {"5/Mar/2026", "2026-03-05"},
      {"Mar-05-2026", "2026-03-05"},
      {"2026-Mar-05", "2026-03-05"},
      {"2026 March 5", "2026-03-05"},
      {"2026년 3월 5일 (목)", "2026-03-05"},
      {"<2026-03-05 Thu>", "2026-03-05"},
      {"5 de março de 2026", "2026-03-05"},
      {"5 marzo 2026", "2026-03-05"},
      {"5 марта 2026", "2026-03-05"},
      {"2026-03-05 to 03-07", "2026-03-05..2026-03-07"},
      {"2026-03-05 - 10-12", "2026-03-05"},
      {"5-Mar-5", "none"},
      {"January 8, 2026", "2026-01-08"},
      {"JANUARY 8, 2026", "2026-01-08"},
      {"Jan 8 2026", "2026-01-08"},
      {"Jan. 8th, 2026", "2026-01-08"},
      {"8 Jan 2026", "2026-01-08"},
      {"8th of January, 2026", "2026-01-08"},
      {"Thu, 8 Jan 2026", "2026-01-08"},
      {"Sept 30, 2026", "2026-09-30"},
      {"8. Januar 2026", "2026-01-08"},
      {"3. März 2026", "2026-03-03"},
      {"1er février 2026", "2026-02-01"},
      {"15 août 2026", "2026-08-15"},
      {"8 de enero de 2026", "2026-01-08"},
      {"8 Ocak 2026", "2026-01-08"},
      {"8 de março de 2026", "2026-03-08"},
      {"8 gennaio 2026", "2026-01-08"},
      {"8 мая 2026", "2026-05-08"},
      {"3 Сентября 2026 г.", "2026-09-03"},
      {"3 Ağustos 2026", "2026-08-03"},
      {"5 KASIM 2026", "2026-11-05"},
      {"2026年1月9日", "2026-01-09"},
      {"2026 年 1 月 9 日（周五）", "2026-01-09"},
      {"２０２６年１月９日", "2026-01-09"},
      {"2026年1月9号", "2026-01-09"},
      {"2024-02-29", "2024-02-29"},
  }));
  CAPTURE(text);
  CHECK(read(text) == expected);
}

TEST_CASE("a date is found inside other text", "[text][date]") {
  const auto [text, expected] = GENERATE(values<Row>({
      {"Session: 2026-01-08 Spans", "2026-01-08"},
      {"SESSION-2026-04-12-v2.md", "2026-04-12"},
      {"2026-01-08__systems__memory__spans.md", "2026-01-08"},
      {"2026-03-05_01-name.md", "2026-03-05"},
      {"notes_20260108.md", "2026-01-08"},
      {"日期：2026-01-08", "2026-01-08"},
      {"1. March 5, 2026", "2026-03-05"},
      {"Session 3 May 10, 2026", "2026-05-10"},
      {"2026-01-08 and 2026-01-09", "2026-01-08"},
  }));
  CAPTURE(text);
  CHECK(read(text) == expected);
}

TEST_CASE("two days with a mark between them are a range", "[text][date]") {
  const auto [text, expected] = GENERATE(values<Row>({
      {"2026-04-29 ~ 2026-05-01（假期）", "2026-04-29..2026-05-01"},
      {"2026-04-29～2026-05-01", "2026-04-29..2026-05-01"},
      {"2026-04-29 — 2026-05-01", "2026-04-29..2026-05-01"},
      {"2026-04-29 to 2026-05-01", "2026-04-29..2026-05-01"},
      {"2026-04-29..2026-05-01", "2026-04-29..2026-05-01"},
      {"2026-04-29 至 2026-05-01", "2026-04-29..2026-05-01"},
      {"2026年4月29日至5月1日", "2026-04-29..2026-05-01"},
      {"2026年4月29日-30日", "2026-04-29..2026-04-30"},
      {"Jan 31 - Feb 2, 2026", "2026-01-31..2026-02-02"},
      {"Dec 30 - Jan 2, 2026", "2025-12-30..2026-01-02"},
      {"Dec 30, 2025 – Jan 2, 2026", "2025-12-30..2026-01-02"},
      {"March 3-5, 2026", "2026-03-03..2026-03-05"},
      {"March 3 – 5 2026", "2026-03-03..2026-03-05"},
      {"3-5 March 2026", "2026-03-03..2026-03-05"},
      {"30 Jan – 2 Feb 2026", "2026-01-30..2026-02-02"},
      {"3. bis 5. März 2026", "2026-03-03..2026-03-05"},
  }));
  CAPTURE(text);
  CHECK(read(text) == expected);
}

TEST_CASE("what follows a date is not made a range of it", "[text][date]") {
  const auto [text, expected] = GENERATE(values<Row>({
      {"2026-01-08 - 5 may be enough", "2026-01-08"},
      {"2026-01-08-01-name.md", "2026-01-08"},
      {"2026-01-08 - 3 things", "2026-01-08"},
      {"2026-01-08 - 2026-01-03", "2026-01-08"},
  }));
  CAPTURE(text);
  CHECK(read(text) == expected);
}

TEST_CASE("the template's own words are a placeholder", "[text][date]") {
  const auto text =
      GENERATE(as<std::string>{}, "YYYY-MM-DD", "[YYYY-MM-DD]", "yyyy/mm/dd", "2024-XX-XX",
               "202X-01-02", "2026-01-??", "[DATE]", "[Date]", "{{date}}", "<date>", "【日期】",
               "DD.MM.YYYY", "MM/DD/YYYY", "YYYY年MM月DD日", "YYYY-MM-DD__topic.md");
  CAPTURE(text);
  CHECK(read(text) == "placeholder");
}

TEST_CASE("the form of a date without such a day is impossible, never a date", "[text][date]") {
  const auto text =
      GENERATE(as<std::string>{}, "2024-13-41", "2026-02-29", "2026-00-10", "0000-01-01",
               "2025年13月9日", "February 30, 2026", "31 April 2026", "2026-01-31 ~ 2026-02-30");
  CAPTURE(text);
  CHECK(read(text) == "impossible");
}

TEST_CASE("with the year last, numbers are a date only where they name one day", "[text][date]") {
  const auto [text, expected] = GENERATE(values<Row>({
      {"31/12/2026", "2026-12-31"},
      {"12/31/2026", "2026-12-31"},
      {"31.12.2026", "2026-12-31"},
      {"31-12-2026", "2026-12-31"},
      {"5/5/2026", "2026-05-05"},
      {"Wed 13.5.2026.", "2026-05-13"},
      {"13/02/2026 - 15/02/2026", "2026-02-13..2026-02-15"},
      {"03/05/2026", "ambiguous"},
      {"3.5.2026", "ambiguous"},
      {"notes-03-05-2026-queues.md", "ambiguous"},
      {"28/02/2026 - 02/03/2026", "ambiguous"},
      {"31/13/2026", "impossible"},
      {"30/02/2026", "impossible"},
      {"31/12/26", "none"},
      {"31/12-2026", "none"},
      {"1.31.12.2026", "none"},
      {"31.12.2026.4", "none"},
      {"31/12/3026", "none"},
  }));
  CAPTURE(text);
  CHECK(read(text) == expected);
}

TEST_CASE("numbers, versions and half dates are no dates", "[text][date]") {
  const auto text = GENERATE(as<std::string>{}, "", "Spans", "session-001.md", "12345678",
                             "x20260108y", "120260108", "2026-01", "2026年1月", "January 2026",
                             "Jan 8", "Jan 8, 26", "1.2.3", "26-01-08", "2026-01-085", "2026-01/08",
                             "12026-01-08", "march of 2026", "day 5", "a/b", "x-x-x", "d/m/y",
                             "marching 5, 2026", "[x]", "{{ title }}", "update", "\xff\xfe");
  CAPTURE(text);
  CHECK(read(text) == "none");
}

// Quadratic work on these would take minutes.
TEST_CASE("a long text without a date is read in one pass", "[text][date]") {
  const auto piece =
      GENERATE(as<std::string>{}, " ", "[", "x", "1", "8 ", "Jan 8 ", "YYYY-", "年", "-");
  CAPTURE(piece);
  std::string text;
  while (text.size() < 50'000)
    text += piece;
  CHECK(read(text) == "none");
}

TEST_CASE("the bytes that were read as the date are told", "[text][date]") {
  const auto [text, expected] = GENERATE(values<Row>({
      {"Session – 2026-01-08: Spans", "2026-01-08"},
      {"日期：２０２６－０１－０８。", "２０２６－０１－０８"},
      {"on 2026-01-08T10:00:00.5+08:00, late", "2026-01-08T10:00:00.5+08:00"},
      {"on 2026-01-08T10:00Z", "2026-01-08T10:00Z"},
      {"on 2026-01-08Topic", "2026-01-08"},
      {"Learned (Jan 31 - Feb 2, 2026) much", "Jan 31 - Feb 2, 2026"},
      {"a [DATE] b", "[DATE]"},
      {"a 2024-13-41 b", "2024-13-41"},
      {"nothing", ""},
  }));
  CAPTURE(text);
  CHECK(part_read(text) == expected);
}

TEST_CASE("only YYYY-MM-DD of a day that exists is an ISO date", "[text][date]") {
  CHECK(parse_iso_date("2026-01-08") == day(2026, 1, 8));
  const auto text = GENERATE(as<std::string>{}, "", "2026-1-8", "2026-01-08 ", "2026-02-30",
                             "2026/01/08", "0000-01-01", "+026-01-08", "2026-01-0x");
  CAPTURE(text);
  CHECK_FALSE(parse_iso_date(text));
}

TEST_CASE("a date is written as each reader wants it", "[text][date]") {
  CHECK(to_iso(day(2026, 1, 8)) == "2026-01-08");
  CHECK(to_iso(day(7, 1, 8)) == "0007-01-08");
  CHECK(to_iso(day(9999, 12, 30)) == "9999-12-30");
  CHECK(to_rfc822(day(2026, 1, 8)) == "Thu, 08 Jan 2026 00:00:00 +0000");
  CHECK(to_rfc822(day(2024, 2, 29)) == "Thu, 29 Feb 2024 00:00:00 +0000");
}

TEST_CASE("days are counted over months and leap days", "[text][date]") {
  CHECK(days_between(day(2024, 2, 28), day(2024, 3, 1)) == 2);
  CHECK(days_between(day(2026, 1, 1), day(2025, 12, 31)) == -1);
  CHECK(add_days(day(2025, 12, 31), 1) == day(2026, 1, 1));
  CHECK(add_days(day(2024, 3, 1), -1) == day(2024, 2, 29));
}

TEST_CASE("today is a day that exists", "[text][date]") {
  CHECK(today().ok());
  CHECK(today() > day(2024, 1, 1));
}
