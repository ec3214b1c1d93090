// SPDX-License-Identifier: MIT
// The series over time, the tracker and the stack in the export.
#include "render/journal_json.hpp"
#include "render/json_writer.hpp"
#include "render/progress_pages.hpp"
#include "site/progress.hpp"
#include "site/stack.hpp"
#include "site/tracker.hpp"
#include "text/week.hpp"

namespace daybook::render {
namespace {

/// A year, a quarter or a day's number; 0 is none.
std::optional<unsigned> known(unsigned number) {
  return number == 0 ? std::nullopt : std::optional(number);
}

std::optional<unsigned> known_year(int year) {
  return known(static_cast<unsigned>(year));
}

template <class Time>
void write_time(JsonWriter& json, const Time& time) {
  json.member("minutes", time.minutes);
  json.member("without_duration", time.untimed);
}

template <class Week>
void write_week(JsonWriter& json, const Week& week) {
  json.member("week", text::to_iso_week(week.monday));
  json.member("monday", text::to_iso(week.monday));
  json.member("year", known_year(week.year));
}

template <std::size_t Size>
void write_counts(JsonWriter& json, std::string_view name,
                  const std::array<std::string_view, Size>& names,
                  const std::array<std::uint32_t, Size>& counts) {
  json.object_member(name, [&] {
    for (std::size_t i = 0; i < Size; ++i)
      json.member(names.at(i), counts.at(i));
  });
}

void write_verdicts(JsonWriter& json, const site::Progress& progress) {
  json.list_member("verdicts", progress.verdicts, [&](const site::VerdictTally& tally) {
    json.object([&] {
      json.member("year", known_year(tally.year));
      json.member("quarter", known(tally.quarter));
      write_counts(json, "verifications", site::k_verification_verdicts, tally.verifications);
      write_counts(json, "exchanges", site::k_exchange_verdicts, tally.exchanges);
    });
  });
}

void write_left_out(JsonWriter& json, const site::LeftOut& out) {
  json.object_member("left_out", [&] {
    json.member("undated", out.undated);
    json.member("undated_minutes", out.undated_minutes);
    json.member("without_duration", out.untimed);
    json.member("levels_without_date", out.undated_levels);
    json.member("levels_without_module", out.loose_levels);
    json.member("confidences_without_date", out.undated_confidences);
  });
}

}  // namespace

std::string JournalJson::progress() const {
  const site::Progress& progress = progress_.progress;
  return json_object([&](JsonWriter& json) {
    write_times(json, progress);
    write_levels(json, progress);
    write_confidences(json, progress);
    write_verdicts(json, progress);
    write_tracker(json);
    write_technologies(json);
    write_left_out(json, progress.left_out);
  });
}

void JournalJson::write_times(JsonWriter& json, const site::Progress& progress) const {
  json.list_member("years", progress.years, [&](const site::YearTotal& year) {
    json.object([&] {
      json.member("year", known_year(year.year));
      json.member("sessions", year.sessions);
      json.member("days", year.days);
      write_time(json, year);
    });
  });
  json.list_member("weeks", progress.weeks, [&](const site::WeekTime& week) {
    json.object([&] {
      write_week(json, week);
      json.member("track", name_of(week.track));
      json.member("sessions", week.sessions);
      write_time(json, week);
    });
  });
  json.list_member("days", progress.days, [&](const site::SessionDay& day) {
    json.object([&] {
      json.member("date", text::to_iso(day.day));
      write_ids(json, "sessions", day.sessions);
      write_time(json, day);
    });
  });
}

void JournalJson::write_levels(JsonWriter& json, const site::Progress& progress) const {
  json.list_member("levels", progress.levels, [&](const site::ModuleSteps& module) {
    json.object([&] {
      json.member("module", name_of(module.module));
      json.member("track", name_of(site_.module(module.module).track));
      json.list_member("steps", module.steps, [&](const site::LevelStep& step) {
        json.object([&] {
          json.member("session", id_of(step.session));
          json.member("date", text::to_iso(step.day));
          json.member("before", level_name(step.before));
          json.member("after", level_name(step.after));
        });
      });
    });
  });
}

void JournalJson::write_confidences(JsonWriter& json, const site::Progress& progress) const {
  json.list_member("confidences", progress.confidences, [&](const site::ConfidencePoint& point) {
    json.object([&] {
      json.member("session", id_of(point.session));
      json.member("date", text::to_iso(point.day));
      json.member("confidence", point.confidence);
    });
  });
  json.list_member("confidence_weeks", progress.confidence_weeks,
                   [&](const site::ConfidenceWeek& week) {
                     json.object([&] {
                       write_week(json, week);
                       json.member("sessions", week.sessions);
                       json.member("sum", week.sum);
                       json.member("lowest", week.lowest);
                       json.member("highest", week.highest);
                     });
                   });
}

void JournalJson::write_tracker(JsonWriter& json) const {
  json.list_member("tracker", progress_.tracker, [&](const site::TrackerRow& row) {
    json.object([&] {
      json.member("track", name_of(row.track));
      json.member("module", name_of(row.module));
      json.member("level", level_name(row.level));
      json.member("sessions", row.sessions);
      write_time(json, row);
      json.member("last", row.last ? id_of(*row.last) : std::string_view{});
      json.member("next_step",
                  row.next_step ? std::string_view(site_.item(*row.next_step).text) : "");
      json.member("next_step_session",
                  row.next_step ? id_of(row.next_step->session) : std::string_view{});
      json.member("open_gaps", row.open_gaps);
    });
  });
}

void JournalJson::write_technologies(JsonWriter& json) const {
  json.list_member("technologies", progress_.technologies, [&](const site::Technology& each) {
    json.object([&] {
      json.member("name", each.name);
      json.member("sessions", static_cast<std::uint32_t>(each.sessions.size()));
      json.member("tagged", each.tagged);
      json.member("blocks", each.blocks);
      json.member("named", each.named);
      json.member("first", id_of(each.sessions.front()));
      json.member("last", id_of(each.sessions.back()));
    });
  });
}

}  // namespace daybook::render
