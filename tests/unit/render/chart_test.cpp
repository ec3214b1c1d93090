// SPDX-License-Identifier: MIT
// What every chart owes to those who do not see it, and what each shows.
#include "render/chart.hpp"

#include <algorithm>
#include <string>
#include <vector>

#include "support/catch.hpp"
#include "unit/render/rendered_site.hpp"

using namespace daybook;
using namespace daybook::render;
using daybook::tests::has;

namespace {

text::Date day(std::string_view iso) {
  return text::parse_iso_date(iso).value();
}

const ChartName k_name{
    .id = "c.1", .title = "A <script> & title", .description = "What \"it\" is", .language = "en"};
const ChartSpan k_year{day("2026-01-01"), day("2026-12-31")};
constexpr std::string_view k_hostile = "<script>alert(1)</script>";

std::string heatmap(const ChartSpan& span, const std::vector<DayMark>& days) {
  return heatmap_chart(k_name, span, days);
}

/// One chart of each kind, with a hostile name wherever one can stand.
std::vector<std::string> all_charts() {
  const std::string evil(k_hostile);
  const std::vector<DayMark> days{{day("2026-01-01"), 0, evil, "a.html?x=1&y=2"},
                                  {day("2026-12-31"), 300, evil, ""}};
  const std::vector<WeekRow> weeks{{evil, evil, {{day("2025-12-29"), 30, evil}}},
                                   {"quiet", "0", {}}};
  const std::vector<LevelMark> steps{{day("2026-02-01"), 1, 3, evil, "b.html"},
                                     {day("2026-03-01"), {}, 2, evil, "c.html"}};
  const std::vector<ConfidenceMark> dots{{day("2026-02-01"), 2.5, 1, 4, evil, ""},
                                         {day("2026-03-01"), 5, 5, 5, evil, "d.html"}};
  const std::vector<std::string> words{evil, "partial", "failed", "not started"};
  const std::vector<VerdictRow> verdicts{{evil, {1, 2, 3, 0}}, {"none", {0, 0, 0, 0}}};
  return {heatmap(k_year, days), hours_chart(k_name, k_year, weeks),
          level_chart(k_name, k_year, 2, steps), confidence_chart(k_name, k_year, dots),
          verdict_chart(k_name, words, verdicts)};
}

std::vector<std::string> empty_charts() {
  const std::vector<std::string> words{"passed", "failed"};
  return {heatmap(k_year, {}), hours_chart(k_name, k_year, {}), level_chart(k_name, k_year, {}, {}),
          confidence_chart(k_name, k_year, {}), verdict_chart(k_name, words, {})};
}

std::size_t times(std::string_view text, std::string_view part) {
  std::size_t count = 0;
  for (std::size_t at = text.find(part); at != std::string_view::npos; at = text.find(part, at + 1))
    ++count;
  return count;
}

}  // namespace

TEST_CASE("a chart is well-formed, has a title and a description, and escapes names",
          "[render][chart]") {
  for (const auto& charts : {all_charts(), empty_charts()}) {
    for (const std::string& svg : charts) {
      CAPTURE(svg);
      CHECK(tests::read_page(svg).fault.empty());
      CHECK(svg.starts_with("<svg "));
      CHECK(has(svg, "aria-labelledby=\"c.1.title\""));
      CHECK(has(svg, "<title id=\"c.1.title\">A &lt;script&gt; &amp; title</title>"));
      CHECK(has(svg, "<desc id=\"c.1.desc\">What &quot;it&quot; is</desc>"));
      CHECK_FALSE(has(svg, "<script"));
      CHECK_FALSE(has(svg, "style="));
      CHECK_FALSE(has(svg, "nan"));
      CHECK_FALSE(has(svg, "inf"));
    }
  }
}

TEST_CASE("a mark that leads somewhere is a link with a title", "[render][chart]") {
  const auto charts = all_charts();
  CHECK(has(charts[0], "<a href=\"a.html?x=1&amp;y=2\">\n<title>&lt;script"));
  CHECK(has(charts[2], "<a href=\"b.html\">\n<title>"));
  CHECK(has(charts[3], "<g>\n<title>"));
  CHECK(has(charts[3], "<a href=\"d.html\">\n<title>"));
}

TEST_CASE("a heatmap has weeks as columns, weekdays as rows, and the time as a shape",
          "[render][chart]") {
  struct Row {
    std::string_view day;
    std::uint64_t minutes;
    std::string_view use;
  };
  // 2026 begins on a Thursday and has parts of 53 weeks; a cell is 13 wide and high.
  for (const Row& row : {
           Row{"2026-01-01", 0, "<use href=\"#c.1.0\" x=\"32\" y=\"57\"/>"},
           Row{"2026-01-05", 1, "<use href=\"#c.1.1\" x=\"45\" y=\"18\"/>"},
           Row{"2026-01-11", 59, "<use href=\"#c.1.1\" x=\"45\" y=\"96\"/>"},
           Row{"2026-01-12", 60, "<use href=\"#c.1.2\" x=\"58\" y=\"18\"/>"},
           Row{"2026-01-12", 120, "<use href=\"#c.1.3\" x=\"58\" y=\"18\"/>"},
           Row{"2026-12-31", 240, "<use href=\"#c.1.4\" x=\"708\" y=\"57\"/>"},
       }) {
    CAPTURE(row.day, row.minutes);
    CHECK(has(heatmap(k_year, {{day(row.day), row.minutes, "x", ""}}), row.use));
  }
  CHECK(times(heatmap(k_year, {}), "<use ") == 0);
  CHECK(has(heatmap({day("2026-03-02"), day("2026-03-02")}, {}), "Mar"));
}

TEST_CASE("the legend of a heatmap has all its shapes, each with its words", "[render][chart]") {
  const auto legend = heatmap_legend(k_name);
  REQUIRE(legend.size() == 5);
  for (std::size_t i = 0; i < legend.size(); ++i) {
    CHECK(has(legend[i].svg, "<use href=\"#c.1." + std::to_string(i) + "\"/>"));
    CHECK_FALSE(legend[i].words.empty());
  }
}

TEST_CASE("bars of all rows have one scale", "[render][chart]") {
  const std::vector<WeekRow> rows{{"A", "2 h", {{day("2026-01-05"), 120, "two"}}},
                                  {"B", "1 h", {{day("2026-01-05"), 60, "one"}}}};
  const std::string svg = hours_chart(k_name, k_year, rows);
  // The highest bar is 38 high; the rows stand at 52 and 104.
  CHECK(has(svg, " 14H"));
  CHECK(has(svg, " 85H"));
  CHECK(has(svg, ">two</title>"));
  CHECK(has(svg, ">A</text>"));
}

TEST_CASE("a level's line goes up and down by steps, and its marks point there",
          "[render][chart]") {
  const auto line = [](std::optional<std::uint8_t> start, const std::vector<LevelMark>& marks) {
    const std::string svg = level_chart(k_name, k_year, start, marks);
    const std::size_t at = svg.find("chart-line\" d=\"");
    if (at == std::string::npos) return std::string();
    const std::size_t begin = svg.find("d=\"", at) + 3;
    return svg.substr(begin, svg.find('"', begin) - begin);
  };
  CHECK(line({}, {}).empty());
  CHECK(line(2, {}) == "M24 58.4H314");
  const std::string risen = line(0, {{day("2026-07-02"), {}, 5, "", ""}});
  CHECK(risen.starts_with("M24 92H"));
  CHECK(risen.ends_with("V8H314"));
  // Without a level before, the line begins where the first one is stated.
  CHECK(line({}, {{day("2026-01-01"), 1, 3, "", ""}}).ends_with(" 75.2V41.6H314"));
  const auto mark = [](std::optional<std::uint8_t> before, std::optional<std::uint8_t> after) {
    const std::vector<LevelMark> marks{{day("2026-07-02"), before, after, "x", "a.html"}};
    return level_chart(k_name, k_year, 2, marks);
  };
  CHECK(times(mark({}, 2), "Z\"") == 1);  // a square: the level stayed
  CHECK(times(mark({}, 3), "Z\"") == 0);  // a triangle
  CHECK(times(mark({}, 1), "Z\"") == 0);
}

TEST_CASE("confidences lie between 1 and 5, a week's with its range", "[render][chart]") {
  const std::vector<ConfidenceMark> marks{{day("2026-02-01"), 1, 1, 1, "low", "a.html"},
                                          {day("2026-03-01"), 3, 1, 5, "wide", ""},
                                          {day("2026-04-01"), 5, 5, 5, "high", ""}};
  const std::string svg = confidence_chart(k_name, k_year, marks);
  CHECK(has(svg, "cy=\"128\""));
  CHECK(has(svg, "cy=\"70\""));
  CHECK(has(svg, "cy=\"12\""));
  CHECK(times(svg, "chart-range") == 1);
}

TEST_CASE("shares are told by pattern and in words", "[render][chart]") {
  const std::vector<std::string> words{"passed", "partial", "failed", "not started"};
  const std::vector<VerdictRow> rows{{"2026", {2, 1, 0, 1}}};
  const std::string svg = verdict_chart(k_name, words, rows);
  CHECK(has(svg, "passed 2 (50%) · partial 1 (25%) · not started 1 (25%)"));
  CHECK(has(svg, "fill=\"url(#c.1.half)\""));
  CHECK(has(svg, "id=\"c.1.half\""));
  CHECK(has(svg, "<title>2026: partial 1 (25%)</title>"));
  CHECK(times(svg, "chart-part") == 3 + words.size());
}

TEST_CASE("a time scale names months, then every second, third, half and whole years",
          "[render][chart]") {
  struct Row {
    ChartSpan span;
    std::vector<std::string_view> names;
    std::string_view missing;
  };
  for (const Row& row : {
           Row{{day("2026-03-01"), day("2026-03-31")}, {">Mar 2026<"}, ">Apr<"},
           Row{{day("2026-01-01"), day("2026-12-31")}, {">Jan 2026<", ">Feb<", ">Dec<"}, ">2026<"},
           Row{{day("2025-01-01"), day("2026-12-31")},
               {">Jan 2025<", ">Jan 2026<", ">Mar<"},
               ">Feb<"},
           Row{{day("2000-01-01"), day("2026-12-31")}, {">2000<"}, ">Jan 2000<"},
           Row{{day("1026-01-01"), day("2026-12-31")}, {}, ">1027<"},
       }) {
    CAPTURE(text::to_iso(row.span.first), text::to_iso(row.span.last));
    Svg svg;
    TimeScale(k_name, row.span, 0, 700).draw(svg, 0, 10);
    const std::string drawn = svg.take();
    for (const std::string_view name : row.names) {
      CAPTURE(name, drawn);
      CHECK(has(drawn, name));
    }
    CHECK_FALSE(has(drawn, row.missing));
    CHECK(times(drawn, "<text") <= 16);
  }
  const TimeScale scale(k_name, {day("2026-01-01"), day("2026-01-10")}, 100, 200);
  CHECK(scale.x(day("2026-01-01")) == 100);
  CHECK(scale.x(day("2026-01-06")) == 150);
  CHECK(scale.x(day("2025-01-06")) == 100);
  CHECK(scale.middle(day("2026-01-10")) == 195);
}

TEST_CASE("months and weekdays of a chart are in the language of its site", "[render][chart]") {
  struct Row {
    std::string_view language;
    std::string_view monday;
    std::string_view january;
    std::string_view march;
  };
  for (const Row& row : {
           Row{"en", ">Mon<", ">Jan 2026<", ">Mar<"},
           Row{"de-AT", ">Mo<", ">Jan 2026<", ">Mär<"},
           Row{"fr", ">lun.<", ">janv. 2026<", ">mars<"},
           Row{"zh-Hans", ">周一<", ">2026年1月<", ">3月<"},
           Row{"nl", ">Mon<", ">2026-01<", ">03<"},
       }) {
    CAPTURE(row.language);
    ChartName name = k_name;
    name.language = row.language;
    const std::string days = heatmap_chart(name, k_year, {});
    CHECK(has(days, row.monday));
    CHECK(has(days, row.march));
    for (const std::string& chart :
         {hours_chart(name, k_year, {}), level_chart(name, k_year, {}, {}),
          confidence_chart(name, k_year, {})}) {
      CAPTURE(chart);
      CHECK(has(chart, row.january));
    }
  }
}

TEST_CASE("names of months do not run into each other where they are long", "[render][chart]") {
  const auto ticks = [](std::string_view language) {
    ChartName name = k_name;
    name.language = language;
    Svg svg;
    TimeScale(name, k_year, 0, 12 * 50).draw(svg, 0, 10);
    return times(svg.take(), "<text");
  };
  CHECK(ticks("en") == 12);
  CHECK(ticks("zh") == 6);
  CHECK(ticks("fr") == 6);
}
