// SPDX-License-Identifier: MIT
// reviews.ics line by line, as RFC 5545 wants it.
#include "render/calendar.hpp"

#include <string>
#include <vector>

#include "support/catch.hpp"
#include "unit/render/rendered_site.hpp"

using daybook::render::append_folded;
using daybook::render::calendar_text;
using daybook::tests::JournalText;
using daybook::tests::RenderedSite;

namespace {

std::string folded(std::string_view line) {
  std::string out;
  append_folded(out, line);
  return out;
}

std::string repeated(std::string_view text, int times) {
  std::string out;
  for (int i = 0; i < times; ++i)
    out += text;
  return out;
}

std::vector<std::string> lines_with(std::string_view calendar, std::string_view begin) {
  std::vector<std::string> lines;
  for (std::size_t at = 0; at < calendar.size();) {
    const std::size_t end = calendar.find("\r\n", at);
    const std::string_view line = calendar.substr(at, end - at);
    if (line.starts_with(begin)) lines.emplace_back(line.substr(begin.size()));
    at = end + 2;
  }
  return lines;
}

}  // namespace

TEST_CASE("a line is folded at 75 octets and never within a code point", "[render][calendar]") {
  struct Row {
    std::string line;
    std::string expected;
  };
  const std::string a74 = repeated("a", 74);
  const std::string a75 = repeated("a", 75);
  for (const Row& row : {
           Row{"", "\r\n"},
           Row{a75, a75 + "\r\n"},
           Row{a75 + "b", a75 + "\r\n b\r\n"},
           // The space that begins a line counts.
           Row{a75 + a74, a75 + "\r\n " + a74 + "\r\n"},
           Row{a75 + a75, a75 + "\r\n " + a74 + "\r\n a\r\n"},
           Row{a74 + "é", a74 + "\r\n é\r\n"},
           Row{repeated("a", 73) + "é!", repeated("a", 73) + "é\r\n !\r\n"},
           Row{repeated("視", 26), repeated("視", 25) + "\r\n 視\r\n"},
           Row{repeated("😀", 19), repeated("😀", 18) + "\r\n 😀\r\n"},
           // What is no UTF-8 is parted, and nothing of it is lost.
           Row{repeated("\x80", 76), repeated("\x80", 75) + "\r\n \x80\r\n"},
       }) {
    CAPTURE(row.line);
    CHECK(folded(row.line) == row.expected);
  }
}

TEST_CASE("a text is escaped for a property", "[render][calendar]") {
  CHECK(calendar_text("a, b; c\\d \"e\" <f>") == "a\\, b\\; c\\\\d \"e\" <f>");
  CHECK(calendar_text("a\nb\r\nc\td\x01") == "a\\nb\\nc\td");
}

TEST_CASE("each review with a day is an event of that whole day", "[render][calendar]") {
  const std::string archive =
      "-- sessions/2026-06-01__T__M__a.md --\n# Views, again\n\n## Knowledge Gaps\n\n"
      "| Gap | Severity |\n|---|---|\n| Tables; rows | H |\n"
      "-- sessions/undated.md --\n# B\n\n## Knowledge Gaps\n\n- Lists\n"
      "-- sessions/2026-06-02-private.md --\n---\nprivate: true\n---\n# C\n\n"
      "## Knowledge Gaps\n\n- Secret\n";
  JournalText settings;
  settings.config.base_url = "https://example.org/j";
  const RenderedSite rendered(archive, settings);
  const std::string_view calendar = rendered.at("reviews.ics");
  CHECK(lines_with(calendar, "SUMMARY:") ==
        std::vector<std::string>{"Close a gap: Tables\\; rows"});
  CHECK(lines_with(calendar, "DTSTART;VALUE=DATE:") == std::vector<std::string>{"20260603"});
  CHECK(lines_with(calendar, "DTSTAMP:") == std::vector<std::string>{"20260630T000000Z"});
  CHECK(lines_with(calendar, "DESCRIPTION:") ==
        std::vector<std::string>{"Open gap\\, high severity. From Views\\, again"});
  CHECK(lines_with(calendar, "URL:") ==
        std::vector<std::string>{"https://example.org/j/sessions/2026-06-01-t-m-a.html"});
  CHECK(calendar.find("Secret") == std::string_view::npos);
  CHECK(lines_with(calendar, "UID:") ==
        std::vector<std::string>{daybook::base::to_hex(rendered.site().reviews.front().identity) +
                                 "@daybook"});
  CHECK(calendar.starts_with("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"));
  CHECK(calendar.ends_with("END:VEVENT\r\nEND:VCALENDAR\r\n"));
}
