// SPDX-License-Identifier: MIT
// The pages below progress/: which there are, and that their numbers are those of the export.  How
// heavy they get is progress_weight_test.cpp's matter.
#include <algorithm>
#include <fmt/format.h>
#include <rapidjson/document.h>
#include <string>
#include <vector>

#include "render/figure.hpp"
#include "render/journal_json.hpp"
#include "render/progress_pages.hpp"
#include "support/catch.hpp"
#include "unit/render/rendered_site.hpp"

using namespace daybook;
using tests::RenderedSite;

namespace {

constexpr std::string_view k_checks =
    "\n## 6) Verification & Checks\n\n| Task | Success criteria | Verdict |\n|---|---|---|\n"
    "| Recall A | all | Passed |\n| Recall B | all | Failed |\n";

std::string session(std::string_view name, std::string_view fields, std::string_view body = "") {
  return fmt::format("-- sessions/{}.md --\n---\n{}\n---\n# About {}\n{}\n", name, fields, name,
                     body);
}

/// Three years, two tracks, a level that falls, and something without a date.
std::string three_years() {
  return session("2024-03-05-a",
                 "track: T\nmodule: M\nduration: 90 min\nlevel_before: L1\nlevel_after: L3\n"
                 "confidence: 2\ntags: [cpp]",
                 k_checks) +
         session("2025-06-02-b",
                 "track: T\nmodule: M\nduration: 45 min\nlevel_after: L2\nconfidence: 4",
                 std::string(k_checks) + "\n## Next Steps\n\n- [ ] Measure it\n") +
         session("2026-01-05-c", "track: U\nmodule: N\nduration: 30 min\nconfidence: 5") +
         session("2026-01-05-d", "track: U\nmodule: N") +
         session("undated", "track: U\nduration: 25 min\nlevel_after: L4");
}

bool shows(const RenderedSite& rendered, std::string_view url, std::string_view text) {
  return rendered.at(url).find(text) != std::string_view::npos;
}

rapidjson::Document exported(const RenderedSite& rendered) {
  const std::string_view bytes = rendered.at("data/journal.json");
  rapidjson::Document document;
  document.Parse(bytes.data(), bytes.size());
  REQUIRE_FALSE(document.HasParseError());
  return document;
}

std::string row_of(std::initializer_list<std::string> cells) {
  std::string row = "</th>";
  for (const std::string& cell : cells)
    row += "<td>" + cell + "</td>";
  return row + "</tr>";
}

std::string number(const rapidjson::Value& value) {
  return std::to_string(value.GetUint64());
}

}  // namespace

TEST_CASE("checks and questions without any verdict are counted, not drawn", "[render][progress]") {
  const RenderedSite rendered(
      session("2026-03-05-a", "track: T", "\n## Questions\n\n- Q: What blocks?\n  A: Send.\n"));
  CHECK(rendered.diagnostics().empty());
  CHECK(shows(rendered, "progress/index.html", "1 in all, none with a verdict."));
  CHECK_FALSE(shows(rendered, "progress/index.html", "by verdict"));
}

TEST_CASE("there is a page a year, and the overview has the latest two", "[render][progress]") {
  const RenderedSite rendered(three_years());
  for (const char* const url :
       {"progress/index.html", "progress/2024.html", "progress/2025.html", "progress/2026.html",
        "progress/tracker.html", "progress/stack.html"}) {
    CAPTURE(url);
    CHECK(rendered.has(url));
  }
  CHECK_FALSE(rendered.has("progress/0.html"));
  CHECK(shows(rendered, "progress/index.html", "id=\"page.days-2026\""));
  CHECK(shows(rendered, "progress/index.html", "id=\"page.days-2025\""));
  CHECK_FALSE(shows(rendered, "progress/index.html", "id=\"page.days-2024\""));
  CHECK(shows(rendered, "progress/2024.html", "id=\"page.days-2024\""));
}

TEST_CASE("the navigation leads to progress where there is some", "[render][progress]") {
  CHECK(
      shows(RenderedSite(three_years()), "index.html", "<a href=\"progress/index.html\">Progress"));
  const RenderedSite empty("-- README.md --\n# Nothing\n");
  CHECK_FALSE(shows(empty, "index.html", "progress/index.html"));
  CHECK(shows(empty, "progress/index.html", "<p class=\"empty\">"));
}

TEST_CASE("a day leads to its session, or to its month where there are several",
          "[render][progress]") {
  const RenderedSite rendered(three_years());
  CHECK(shows(rendered, "progress/2025.html",
              "<a href=\"../sessions/2025-06-02-b.html\">\n"
              "<title>Mon 2 June 2025: About 2025-06-02-b, 45 min</title>"));
  CHECK(shows(rendered, "progress/2026.html",
              "<a href=\"../archive/2026.html#month.2026-01\">\n"
              "<title>Mon 5 January 2026: 2 sessions, 30 min</title>"));
}

TEST_CASE("what no chart shows is said in words", "[render][progress]") {
  const RenderedSite rendered(three_years());
  for (const char* const words :
       {"1 session without a date, 25 min in all: in no chart.",
        "1 session without a duration: in the days, not in the hours.",
        "1 session with a level but in no module: not among the levels.",
        "1 session with a level but without a date: not among the levels over time."}) {
    CAPTURE(words);
    CHECK(shows(rendered, "progress/index.html", words));
  }
}

TEST_CASE("the numbers of the pages are those of the export", "[render][progress][export]") {
  const RenderedSite rendered(three_years());
  const auto document = exported(rendered);
  const auto& progress = document["progress"];
  REQUIRE(progress["years"].Size() == 3);
  for (const auto& year : progress["years"].GetArray()) {
    const std::string minutes = render::minutes_text(config::Words(), year["minutes"].GetUint64());
    CHECK(shows(rendered, "progress/index.html",
                row_of({number(year["sessions"]), number(year["days"]), minutes,
                        number(year["without_duration"])})));
    CHECK(shows(rendered, fmt::format("progress/{}.html", number(year["year"])),
                fmt::format("{}.</p>", minutes)));
  }
  REQUIRE(progress["weeks"].Size() == 3);
  for (const auto& week : progress["weeks"].GetArray())
    CHECK(shows(rendered, fmt::format("progress/{}.html", number(week["year"])),
                fmt::format("<tr><th scope=\"row\">{}</th><td>{}</td>", week["week"].GetString(),
                            render::minutes_text(config::Words(), week["minutes"].GetUint64()))));
  REQUIRE(progress["verdicts"].Size() == 2);
  for (const auto& tally : progress["verdicts"].GetArray()) {
    const auto& counts = tally["verifications"];
    CHECK(
        shows(rendered, fmt::format("progress/{}.html", number(tally["year"])),
              row_of({number(counts["passed"]), number(counts["partial"]), number(counts["failed"]),
                      number(counts["not_started"]), number(counts["unstated"])})));
  }
  REQUIRE(progress["confidence_weeks"].Size() == 3);
  for (const auto& week : progress["confidence_weeks"].GetArray())
    CHECK(shows(rendered, fmt::format("progress/{}.html", number(week["year"])),
                row_of({number(week["sessions"]), number(week["sum"]) + ".0",
                        number(week["lowest"]), number(week["highest"])})));
}

TEST_CASE("levels, tracker and stack of the pages are those of the export",
          "[render][progress][export]") {
  const RenderedSite rendered(three_years());
  const auto document = exported(rendered);
  const auto& progress = document["progress"];
  REQUIRE(progress["levels"].Size() == 1);
  for (const auto& step : progress["levels"][0]["steps"].GetArray()) {
    CAPTURE(step["date"].GetString());
    CHECK(shows(rendered, fmt::format("progress/{}.html", std::string(step["date"].GetString(), 4)),
                fmt::format(">{}</a></td></tr>", step["date"].GetString())));
  }
  REQUIRE(progress["tracker"].Size() == 3);
  for (const auto& row : progress["tracker"].GetArray()) {
    CHECK(shows(rendered, "progress/tracker.html",
                fmt::format("<td data-label=\"Time\">{} <span class=\"note\">{} session",
                            render::minutes_text(config::Words(), row["minutes"].GetUint64()),
                            number(row["sessions"]))));
  }
  CHECK(progress["tracker"][0]["next_step"] == "Measure it");
  CHECK(shows(rendered, "progress/tracker.html", "<td data-label=\"Next step\">Measure it <span"));
  REQUIRE(progress["technologies"].Size() == 1);
  const auto& technology = progress["technologies"][0];
  CHECK(shows(rendered, "progress/stack.html",
              fmt::format(">{}</a></th><td>{}</td><td>{}</td><td>{}</td><td>{}</td>",
                          technology["name"].GetString(), number(technology["sessions"]),
                          number(technology["tagged"]), number(technology["blocks"]),
                          number(technology["named"]))));
}

TEST_CASE("names of modules and tracks are escaped in charts and tables", "[render][progress]") {
  const RenderedSite rendered(
      session("2026-01-05-c",
              "track: \"<script>t\"\nmodule: \"<script>m\"\nduration: 30 min\n"
              "level_after: L2") +
      session("2026-01-06-c", "duration: 30 min"));
  for (const char* const url :
       {"progress/index.html", "progress/2026.html", "progress/tracker.html"}) {
    CAPTURE(url);
    CHECK_FALSE(shows(rendered, url, "<script>"));
    CHECK(shows(rendered, url, "&lt;script&gt;"));
  }
}

TEST_CASE("the home page has the last year", "[render][progress]") {
  tests::JournalText settings;
  settings.clock = std::chrono::year{2026} / 1 / 10;
  CHECK(shows(RenderedSite(three_years(), settings), "index.html",
              "3 sessions on 2 days, 1 h 15 min. <a href=\"progress/index.html\">"));
  settings.clock = std::chrono::year{2028} / 1 / 10;
  CHECK_FALSE(shows(RenderedSite(three_years(), settings), "index.html", "<svg"));
}

TEST_CASE("the charts of a page and their tables are in the language of the site",
          "[render][progress]") {
  tests::JournalText settings;
  settings.config.language = "de";
  const RenderedSite rendered(session("2026-03-05-a", "duration: 90 min\nconfidence: 2"), settings);
  for (const char* const url : {"progress/index.html", "index.html"}) {
    CAPTURE(url);
    CHECK(shows(rendered, url, ">Mo</text>"));
    CHECK(shows(rendered, url, ">Mär</text>"));
    CHECK(shows(rendered, url, "<title>Do 5. März 2026: "));
  }
  CHECK(shows(rendered, "progress/index.html", "<th scope=\"col\">Mo</th>"));
  CHECK(shows(rendered, "progress/index.html", ">Mär 2026</text>"));
}
