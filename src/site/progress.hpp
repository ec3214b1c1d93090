// SPDX-License-Identifier: MIT
// How the journal went on: series over time that charts, tables and the export share.  A session
// counts on its first day; one without a date is in no series and is counted in LeftOut.  Each
// function is pure and knows no HTML.  Tested by progress_test.cpp.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "site/site.hpp"
#include "text/date.hpp"

namespace daybook::site {

/// What one track (or no track) took in one week.  A week that New Year cuts is two of these, so
/// that a year's weeks add up to the year.
struct WeekTime {
  text::Date monday;
  int year = 0;  ///< of its days
  std::optional<TrackId> track;
  std::uint32_t sessions = 0;
  std::uint64_t minutes = 0;  ///< of those that say how long they took
  std::uint32_t untimed = 0;  ///< sessions that do not
};

/// A day with sessions.
struct SessionDay {
  text::Date day;
  std::vector<SessionId> sessions;
  std::uint64_t minutes = 0;
  std::uint32_t untimed = 0;
};

/// A year with sessions.
struct YearTotal {
  int year = 0;
  std::uint32_t sessions = 0;
  std::uint32_t days = 0;  ///< with a session
  std::uint64_t minutes = 0;
  std::uint32_t untimed = 0;
};

/// What one session says of its module's level.
struct LevelStep {
  SessionId session;
  text::Date day;
  std::optional<journal::Level> before, after;  ///< at least one of them
};

/// How a module's level rose and fell.
struct ModuleSteps {
  ModuleId module;
  std::vector<LevelStep> steps;  ///< oldest first, never empty
};

/// What an author said of a session's day.
struct ConfidencePoint {
  SessionId session;
  text::Date day;
  std::uint8_t confidence = 0;
};

/// What the sessions of a week were confident of, cut at New Year like WeekTime.
struct ConfidenceWeek {
  text::Date monday;
  int year = 0;
  std::uint32_t sessions = 0;
  std::uint32_t sum = 0;
  std::uint8_t lowest = 0, highest = 0;
  /// The mean in tenths, rounded.
  std::uint32_t mean_tenths() const { return (20 * sum + sessions) / (2 * sessions); }
};

/// In this order: strings are those of the export.
inline constexpr std::array<std::string_view, 5> k_verification_verdicts{
    "passed", "partial", "failed", "not_started", "unstated"};
inline constexpr std::array<std::string_view, 4> k_exchange_verdicts{"strong", "partial", "weak",
                                                                     "unstated"};

/// How checks of understanding came out in a quarter of a year.
struct VerdictTally {
  int year = 0;          ///< 0: of sessions without a date
  unsigned quarter = 0;  ///< 1 to 4; 0 without a date
  std::array<std::uint32_t, k_verification_verdicts.size()> verifications{};
  std::array<std::uint32_t, k_exchange_verdicts.size()> exchanges{};
};

/// What is in no series, or in not all of them.
struct LeftOut {
  std::uint32_t undated = 0;          ///< sessions without a date
  std::uint64_t undated_minutes = 0;  ///< what those of them took
  std::uint32_t untimed = 0;          ///< sessions that do not say how long they took
  std::uint32_t undated_levels = 0;   ///< sessions without a date that state a level
  std::uint32_t loose_levels = 0;     ///< sessions in no module that state a level
  std::uint32_t undated_confidences = 0;
};

/// All series of a journal.
struct Progress {
  std::vector<WeekTime> weeks;               ///< by week, year, track; no track last
  std::vector<SessionDay> days;              ///< oldest first
  std::vector<YearTotal> years;              ///< oldest first
  std::vector<ModuleSteps> levels;           ///< in the order of Site::modules, those with steps
  std::vector<ConfidencePoint> confidences;  ///< oldest first
  std::vector<ConfidenceWeek> confidence_weeks;
  std::vector<VerdictTally>
      verdicts;  ///< oldest first, those without a date before all; none empty
  LeftOut left_out;
};

/// The series of a Progress, each by itself.
std::vector<WeekTime> weekly_time(const Site& site);
std::vector<SessionDay> session_days(const Site& site);
std::vector<YearTotal> year_totals(const std::vector<SessionDay>& days);
std::vector<ModuleSteps> level_steps(const Site& site);
std::vector<ConfidencePoint> confidence_points(const Site& site);
std::vector<ConfidenceWeek> confidence_weeks(const std::vector<ConfidencePoint>& points);
std::vector<VerdictTally> verdict_tallies(const Site& site);
LeftOut left_out(const Site& site);

/// All of it.
Progress make_progress(const Site& site);

}  // namespace daybook::site
