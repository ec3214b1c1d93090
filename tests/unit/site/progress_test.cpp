// SPDX-License-Identifier: MIT
// The series over time, and what they leave out.
#include "site/progress.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>
#include <string>
#include <vector>

#include "support/catch.hpp"
#include "support/journal_text.hpp"

using namespace daybook;

namespace {

using Lines = std::vector<std::string>;

std::string session(std::string_view name, std::string_view fields, std::string_view body = "") {
  return fmt::format("-- sessions/{}.md --\n---\n{}\n---\n# {}\n\n{}\n", name, fields, name, body);
}

site::Site linked(const std::string& archive) {
  return tests::link_text(archive).value;
}

std::string level(std::optional<journal::Level> level) {
  return level ? fmt::format("L{}", *level) : "-";
}

Lines week_lines(const site::Site& site) {
  Lines lines;
  for (const auto& week : site::weekly_time(site))
    lines.push_back(fmt::format("{} {} {} {} sessions {} min {} untimed", text::to_iso(week.monday),
                                week.year, week.track ? site.track(*week.track).name : "-",
                                week.sessions, week.minutes, week.untimed));
  return lines;
}

Lines step_lines(const site::Site& site) {
  Lines lines;
  for (const auto& module : site::level_steps(site)) {
    for (const auto& step : module.steps)
      lines.push_back(fmt::format("{} {} {} {}", site.module(module.module).name,
                                  text::to_iso(step.day), level(step.before), level(step.after)));
  }
  return lines;
}

}  // namespace

TEST_CASE("minutes are added up by week and track, no track last", "[site][progress]") {
  const site::Site site =
      linked(session("2026-01-04-a", "date: 2026-01-04\ntrack: B\nduration: 30 min") +
             session("2026-01-05-b", "date: 2026-01-05\nduration: 1 hour") +
             session("2026-01-06-c", "date: 2026-01-06\ntrack: B\nduration: 20 min") +
             session("2026-01-11-d", "date: 2026-01-11\ntrack: B") +
             session("2026-01-07-e", "date: 2026-01-07\ntrack: A\nduration: 10 min") +
             session("2025-12-31-f", "date: 2025-12-31\ntrack: B\nduration: 7 min") +
             session("undated", "track: A\nduration: 5 min"));
  CHECK(week_lines(site) == Lines{"2025-12-29 2025 B 1 sessions 7 min 0 untimed",
                                  "2025-12-29 2026 B 1 sessions 30 min 0 untimed",
                                  "2026-01-05 2026 A 1 sessions 10 min 0 untimed",
                                  "2026-01-05 2026 B 2 sessions 20 min 1 untimed",
                                  "2026-01-05 2026 - 1 sessions 60 min 0 untimed"});
}

TEST_CASE("a session of several days counts on the first", "[site][progress]") {
  const site::Site site = linked(
      session("2025-12-30-a", "date: 2025-12-30 - 2026-01-02\nduration: 90 min") +
      session("2025-12-30-b", "date: 2025-12-30") + session("2026-03-01-c", "date: 2026-03-01"));
  const auto days = site::session_days(site);
  REQUIRE(days.size() == 2);
  CHECK(text::to_iso(days[0].day) == "2025-12-30");
  CHECK(days[0].sessions.size() == 2);
  CHECK(days[0].minutes == 90);
  CHECK(days[0].untimed == 1);
  const auto years = site::year_totals(days);
  REQUIRE(years.size() == 2);
  CHECK(years[0].year == 2025);
  CHECK(years[0].sessions == 2);
  CHECK(years[0].days == 1);
  CHECK(years[0].minutes == 90);
  CHECK(years[1].untimed == 1);
}

TEST_CASE("a module's level goes up and down with what its sessions say", "[site][progress]") {
  const site::Site site =
      linked(session("2026-01-01-a", "track: T\nmodule: M\nlevel_before: L1\nlevel_after: L3") +
             session("2026-01-09-b", "track: T\nmodule: M") +
             session("2026-02-01-c", "track: T\nmodule: M\nlevel_after: L2") +
             session("2026-01-03-d", "track: T\nmodule: K\nlevel_before: L0") +
             session("2026-01-04-e", "level_after: L5") +
             session("undated", "track: T\nmodule: M\nlevel_after: L4"));
  CHECK(step_lines(site) == Lines{"K 2026-01-03 L0 -", "M 2026-01-01 L1 L3", "M 2026-02-01 - L2"});
}

TEST_CASE("verdicts are counted by quarter, those nobody stated apart", "[site][progress]") {
  const std::string checks =
      "## 6) Verification & Checks\n\n| Task | Success criteria | Verdict |\n|---|---|---|\n"
      "| Recall A | all | Passed |\n| Recall B | all | Failed |\n| Recall C | all | Partial |\n"
      "| Recall D | all | Not started |\n";
  const std::string dialogue =
      "## 3) Socratic Dialogue\n\n### Q1: Why?\n\n**My answer:** Because.\n\n**Verdict:** "
      "Strong\n\n"
      "### Q2: How?\n\n**My answer:** So.\n";
  const site::Site site = linked(session("2026-03-31-a", "date: 2026-03-31", checks) +
                                 session("2026-04-01-b", "date: 2026-04-01", dialogue) +
                                 session("undated", "track: T", dialogue));
  Lines lines;
  for (const auto& tally : site::verdict_tallies(site))
    lines.push_back(fmt::format("{} {} {} {}", tally.year, tally.quarter,
                                fmt::join(tally.verifications, " "),
                                fmt::join(tally.exchanges, " ")));
  CHECK(lines ==
        Lines{"0 0 0 0 0 0 0 1 0 0 1", "2026 1 1 1 1 1 0 0 0 0 0", "2026 2 0 0 0 0 0 1 0 0 1"});
}

TEST_CASE("what is in no series is counted", "[site][progress]") {
  const site::Site site =
      linked(session("undated", "duration: 40 min\nlevel_after: L1\nconfidence: 3") +
             session("2026-01-04-b", "date: 2026-01-04\nconfidence: 4") +
             session("2026-01-05-c", "date: 2026-01-05\nduration: 5 min\nlevel_before: L2"));
  const auto out = site::left_out(site);
  CHECK(out.undated == 1);
  CHECK(out.undated_minutes == 40);
  CHECK(out.untimed == 1);
  CHECK(out.undated_levels == 1);
  CHECK(out.loose_levels == 2);
  CHECK(out.undated_confidences == 1);
  const auto points = site::confidence_points(site);
  REQUIRE(points.size() == 1);
  CHECK(points[0].confidence == 4);
}

TEST_CASE("confidences are put together by week, their mean to a tenth", "[site][progress]") {
  const auto point = [](int day, std::uint8_t confidence) {
    return site::ConfidencePoint{
        .session = {0}, .day = std::chrono::year{2026} / 1 / day, .confidence = confidence};
  };
  struct Row {
    std::vector<site::ConfidencePoint> points;
    Lines weeks;
  };
  for (const Row& row : {
           Row{{}, {}},
           Row{{point(5, 3)}, {"2026-01-05 1 30 3-3"}},
           Row{{point(4, 5), point(5, 1)}, {"2025-12-29 1 50 5-5", "2026-01-05 1 10 1-1"}},
           Row{{point(5, 2), point(6, 5), point(11, 1)}, {"2026-01-05 3 27 1-5"}},
           Row{{point(5, 2), point(6, 3)}, {"2026-01-05 2 25 2-3"}},
       }) {
    Lines lines;
    for (const auto& week : site::confidence_weeks(row.points))
      lines.push_back(fmt::format("{} {} {} {}-{}", text::to_iso(week.monday), week.sessions,
                                  week.mean_tenths(), week.lowest, week.highest));
    CHECK(lines == row.weeks);
  }
}

TEST_CASE("an empty journal has no series", "[site][progress]") {
  const auto progress = site::make_progress(linked(""));
  CHECK(progress.weeks.empty());
  CHECK(progress.days.empty());
  CHECK(progress.years.empty());
  CHECK(progress.levels.empty());
  CHECK(progress.verdicts.empty());
}
