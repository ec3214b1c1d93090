// SPDX-License-Identifier: MIT
#include "site/progress.hpp"

#include <algorithm>
#include <map>
#include <tuple>
#include <utility>

#include "text/week.hpp"

namespace daybook::site {
namespace {

using journal::Item;
using journal::ItemField;
using journal::ItemType;

/// Calls `use(id, session, day or nothing)`, oldest first.
template <class Use>
void each_session(const Site& site, Use use) {
  for (std::uint32_t i = 0; i < site.sessions.size(); ++i) {
    const auto& date = site.file_of({i}).date;
    use(SessionId{i}, *site.sessions[i].session, date ? std::optional(date->first) : std::nullopt);
  }
}

template <class Time>
void add_time(Time& time, const journal::Session& session) {
  time.minutes += session.duration_min.value_or(0);
  time.untimed += session.duration_min ? 0U : 1U;
}

bool states_level(const journal::Session& session) {
  return session.level_before || session.level_after;
}

/// Counts a verdict; one that is not stated, or not known, is the last.
template <std::size_t Size>
void count_verdict(std::array<std::uint32_t, Size>& counts,
                   const std::array<std::string_view, Size>& names, const Item& item) {
  const auto* const verdict = item.field(ItemField::verdict);
  std::size_t at = Size - 1;
  if (verdict != nullptr) {
    const auto* const found = std::ranges::find(names, std::string_view(verdict->text));
    if (found != names.end()) at = static_cast<std::size_t>(found - names.begin());
  }
  ++counts.at(at);
}

}  // namespace

std::vector<WeekTime> weekly_time(const Site& site) {
  std::map<std::tuple<text::Date, int, bool, std::uint32_t>, WeekTime> weeks;
  each_session(site, [&](SessionId id, const journal::Session& session, auto day) {
    if (!day) return;
    const text::Date monday = text::monday_of(*day);
    const auto& track = site.file_of(id).track;
    const auto year = static_cast<int>(day->year());
    WeekTime& week = weeks[{monday, year, !track, track ? track->index : 0}];
    week.monday = monday;
    week.year = year;
    week.track = track;
    ++week.sessions;
    add_time(week, session);
  });
  std::vector<WeekTime> sorted;
  for (const auto& [key, week] : weeks)
    sorted.push_back(week);
  return sorted;
}

std::vector<SessionDay> session_days(const Site& site) {
  std::map<text::Date, SessionDay> days;
  each_session(site, [&](SessionId id, const journal::Session& session, auto date) {
    if (!date) return;
    SessionDay& day = days[*date];
    day.day = *date;
    day.sessions.push_back(id);
    add_time(day, session);
  });
  std::vector<SessionDay> sorted;
  for (auto& [date, day] : days)
    sorted.push_back(std::move(day));
  return sorted;
}

std::vector<YearTotal> year_totals(const std::vector<SessionDay>& days) {
  std::vector<YearTotal> years;
  for (const SessionDay& day : days) {
    const auto number = static_cast<int>(day.day.year());
    if (years.empty() || years.back().year != number) years.push_back({.year = number});
    YearTotal& year = years.back();
    ++year.days;
    year.sessions += static_cast<std::uint32_t>(day.sessions.size());
    year.minutes += day.minutes;
    year.untimed += day.untimed;
  }
  return years;
}

std::vector<ModuleSteps> level_steps(const Site& site) {
  std::vector<ModuleSteps> modules(site.modules.size());
  for (std::uint32_t i = 0; i < modules.size(); ++i)
    modules[i].module = {i};
  each_session(site, [&](SessionId id, const journal::Session& session, auto day) {
    const auto& module = site.file_of(id).module;
    if (!day || !module || !states_level(session)) return;
    modules[module->index].steps.push_back(
        {.session = id, .day = *day, .before = session.level_before, .after = session.level_after});
  });
  std::erase_if(modules, [](const ModuleSteps& module) { return module.steps.empty(); });
  return modules;
}

std::vector<ConfidencePoint> confidence_points(const Site& site) {
  std::vector<ConfidencePoint> points;
  each_session(site, [&](SessionId id, const journal::Session& session, auto day) {
    if (day && session.confidence)
      points.push_back({.session = id, .day = *day, .confidence = *session.confidence});
  });
  return points;
}

std::vector<ConfidenceWeek> confidence_weeks(const std::vector<ConfidencePoint>& points) {
  std::vector<ConfidenceWeek> weeks;
  for (const ConfidencePoint& point : points) {
    const text::Date monday = text::monday_of(point.day);
    const auto year = static_cast<int>(point.day.year());
    if (weeks.empty() || weeks.back().monday != monday || weeks.back().year != year)
      weeks.push_back({.monday = monday,
                       .year = year,
                       .lowest = point.confidence,
                       .highest = point.confidence});
    ConfidenceWeek& week = weeks.back();
    ++week.sessions;
    week.sum += point.confidence;
    week.lowest = std::min(week.lowest, point.confidence);
    week.highest = std::max(week.highest, point.confidence);
  }
  return weeks;
}

std::vector<VerdictTally> verdict_tallies(const Site& site) {
  constexpr unsigned k_months_in_quarter = 3;
  std::map<std::pair<int, unsigned>, VerdictTally> tallies;
  each_session(site, [&](SessionId, const journal::Session& session, auto day) {
    for (const Item& item : session.items) {
      const bool is_verification = item.type == ItemType::verification;
      if (!is_verification && item.type != ItemType::exchange) continue;
      const int year = day ? static_cast<int>(day->year()) : 0;
      const unsigned quarter =
          day ? (static_cast<unsigned>(day->month()) - 1) / k_months_in_quarter + 1 : 0;
      VerdictTally& tally = tallies[{year, quarter}];
      tally.year = year;
      tally.quarter = quarter;
      if (is_verification)
        count_verdict(tally.verifications, k_verification_verdicts, item);
      else
        count_verdict(tally.exchanges, k_exchange_verdicts, item);
    }
  });
  std::vector<VerdictTally> sorted;
  for (const auto& [key, tally] : tallies)
    sorted.push_back(tally);
  return sorted;
}

LeftOut left_out(const Site& site) {
  LeftOut out;
  each_session(site, [&](SessionId id, const journal::Session& session, auto day) {
    out.untimed += session.duration_min ? 0U : 1U;
    out.loose_levels += states_level(session) && !site.file_of(id).module ? 1U : 0U;
    if (day) return;
    ++out.undated;
    out.undated_minutes += session.duration_min.value_or(0);
    out.undated_levels += states_level(session) ? 1U : 0U;
    out.undated_confidences += session.confidence ? 1U : 0U;
  });
  return out;
}

Progress make_progress(const Site& site) {
  Progress progress{.weeks = weekly_time(site),
                    .days = session_days(site),
                    .years = {},
                    .levels = level_steps(site),
                    .confidences = confidence_points(site),
                    .confidence_weeks = {},
                    .verdicts = verdict_tallies(site),
                    .left_out = left_out(site)};
  progress.years = year_totals(progress.days);
  progress.confidence_weeks = confidence_weeks(progress.confidences);
  return progress;
}

}  // namespace daybook::site
