// SPDX-License-Identifier: MIT
// Chooses among statements and turns them into a file's facts.  The scales are in words/scales.cpp.
// Tested by read_metadata_test.cpp.
#include "journal/metadata/facts.hpp"

#include <algorithm>
#include <cstddef>
#include <fmt/format.h>

#include "journal/items/pieces.hpp"
#include "journal/lines.hpp"
#include "journal/metadata/faults.hpp"
#include "journal/metadata/unread_holding.hpp"
#include "journal/words/words.hpp"
#include "markdown/private_marks.hpp"
#include "text/ascii.hpp"
#include "text/bidi.hpp"
#include "text/clock.hpp"
#include "text/duration.hpp"
#include "text/unicode.hpp"

namespace daybook::journal {

namespace {

constexpr std::size_t k_most_tags = 2000;  // of a file: each has a page and feeds of its own

/// A whole text that is one time of the day a person would begin at, and no length.
bool is_time_of_day(const text::ClockReading& clock) {
  constexpr std::uint32_t k_first_start = 6 * 60;
  return clock.whole && !clock.length && (clock.marked || clock.start >= k_first_start);
}

void take_clock(const text::ClockReading& clock, Session& session) {
  if (!session.start_time) session.start_time = text::to_clock(clock.start);
  if (clock.length && !session.duration_min) session.duration_min = clock.length;
}

std::optional<std::uint32_t> length_in(const std::string& text) {
  auto minutes = text::parse_duration(text);
  // A bare number of two digits can only be minutes.
  if (!minutes && text.size() > 1 && text::is_ascii_number(text)) {
    minutes = text::parse_duration(text, text::DurationUnit::minutes);
  }
  if (!minutes) return std::nullopt;
  return static_cast<std::uint32_t>(minutes->count());
}

void settle_time(const Metadata& metadata, Session& session) {
  for (const Statement* statement : stated(metadata, MetaField::start_time)) {
    if (const auto clock = text::find_clock(statement->text)) take_clock(*clock, session);
  }
  for (const Statement* statement : stated(metadata, MetaField::duration)) {
    // `~13 hours (07:00 - 20:23)` says both; the author's own sum counts.
    const auto minutes = length_in(statement->text);
    if (minutes && !session.duration_min) session.duration_min = minutes;
    const auto clock = text::find_clock(statement->text);
    if (clock && (clock->length || is_time_of_day(*clock))) take_clock(*clock, session);
  }
  for (const Statement* statement : stated(metadata, MetaField::date)) {
    // Midnight is what a tool writes for a day.
    const auto clock = text::find_clock(statement->text);
    if (clock && (clock->length || clock->start > 0)) take_clock(*clock, session);
  }
}

/// What was stated first counts.  False when it would be this, and it is no level.
bool take_level(unsigned number, std::optional<Level>& level) {
  if (level) return true;
  if (number > k_highest_level) return false;
  level = static_cast<Level>(number);
  return true;
}

/// `L1 → L3` says where it began and where it ended, a single level the end.
bool take_levels(const std::vector<unsigned>& levels, Session& session) {
  const bool has_begin = levels.size() < 2 || take_level(levels.front(), session.level_before);
  return take_level(levels.back(), session.level_after) && has_begin;
}

/// Levels under a name of one side, `before` or `after`.
bool take_side(const Statement& statement, Session& session) {
  const bool begins = statement.field == MetaField::level_before;
  const auto levels = levels_in(statement.text);
  if (levels.empty()) return false;
  const bool has_own = take_level(begins ? levels.front() : levels.back(),
                                  begins ? session.level_before : session.level_after);
  return (levels.size() < 2 || take_levels(levels, session)) && has_own;
}

void settle_levels(const Context& context, const Metadata& metadata, Session& session) {
  const auto tell = [&](const Statement& statement) {
    if (statement.span.empty()) return;
    context.warn(text::Rule::level_unknown, statement.span,
                 fmt::format("'{}' is no level", statement.text), "write one of L0 to L5");
  };
  for (const MetaField side : {MetaField::level_before, MetaField::level_after}) {
    for (const Statement* statement : stated(metadata, side)) {
      if (!take_side(*statement, session)) tell(*statement);
    }
  }
  for (const Statement* statement : stated(metadata, MetaField::level)) {
    const auto levels = levels_in(statement->text);
    if (!levels.empty() && !take_levels(levels, session)) tell(*statement);
  }
}

/// `Yes, the part on bounds`: its first word decides.
std::optional<bool> yes_or_no(std::string_view text) {
  return truth_of(text.substr(0, text.find_first_of(" ,.;:(")));
}

void settle_words(const Context& context, const Metadata& metadata, Session& session) {
  if (const auto status = stated_text(metadata, MetaField::status)) {
    const std::string_view known = learning_status(status->value);
    session.status = std::string(known.empty() ? strip_marks(status->value) : known);
  }
  if (const auto goal = stated_text(metadata, MetaField::goal_type)) {
    session.goal_type = find_goal_type(goal->value);
    if (!session.goal_type && !goal->span.empty()) {
      context.warn(text::Rule::value_unknown, goal->span,
                   fmt::format("'{}' is no type of goal", goal->value),
                   "write production, research or interview");
    }
  }
  for (const Statement* statement : stated(metadata, MetaField::confidence)) {
    if (!session.confidence) session.confidence = confidence_in(statement->text);
  }
  for (const Statement* statement : stated(metadata, MetaField::revisit)) {
    if (!session.revisit) session.revisit = yes_or_no(statement->text);
  }
}

std::optional<std::string> text_of(const Metadata& metadata, MetaField field) {
  if (auto found = stated_text(metadata, field)) return std::move(found->value);
  return std::nullopt;
}

/// Where a file's own text and its name give different days, the text counts.
void compare_with_name(const Context& context, const Metadata& metadata, const Statement& chosen,
                       const text::DateRange& range) {
  if (chosen.span.empty()) return;
  for (const Statement& other : metadata.statements) {
    if (other.field != MetaField::date || other.where != StatedIn::file_name) continue;
    const auto named = text::parse_iso_date(other.text);
    if (!named || (*named >= range.first && *named <= range.last)) return;
    context.warn(text::Rule::date_conflict, chosen.span,
                 fmt::format("the text says {} and the file's name {}", text::to_iso(range.first),
                             other.text),
                 "the text counts; rename the file or correct the date");
    return;
  }
}

void report_unusable_date(const Context& context, const Statement& statement,
                          const text::DateReading& reading) {
  const bool is_ambiguous = reading.kind == text::DateReading::Kind::ambiguous;
  if (!is_ambiguous && reading.kind != text::DateReading::Kind::impossible) return;
  if (statement.span.empty()) return;
  const std::string words = statement.text.substr(reading.begin, reading.end - reading.begin);
  context.warn(is_ambiguous ? text::Rule::date_ambiguous : text::Rule::date_invalid,
               locate(context.document, statement.span, words),
               is_ambiguous ? fmt::format("nobody can tell day and month in '{}'", words)
                            : fmt::format("there is no day '{}'", words),
               "write the date as YYYY-MM-DD");
}

void settle_date(const Context& context, const Metadata& metadata, Common& common) {
  std::vector<const Statement*> candidates = stated(metadata, MetaField::date);
  // `Time: 2026-01-08, 19:00 - 21:30` names a day too.
  std::ranges::copy_if(stated(metadata, MetaField::duration), std::back_inserter(candidates),
                       [](const Statement* statement) {
                         return text::find_date(statement->text).kind ==
                                text::DateReading::Kind::date;
                       });
  for (const Statement* statement : candidates) {
    const text::DateReading reading = text::find_date(statement->text);
    if (reading.kind == text::DateReading::Kind::date) {
      common.date = Located<text::DateRange>{reading.range, statement->span};
      compare_with_name(context, metadata, *statement, reading.range);
      return;
    }
    report_unusable_date(context, *statement, reading);
  }
}

/// Whether the file is held back.  Whatever `private` says is private until it is a plain no; of
/// several statements the one that holds counts.
void settle_holding(const Context& context, const Statement& statement, Common& common) {
  const bool is_front_matter = statement.where == StatedIn::front_matter;
  const std::optional<bool> truth = truth_of(statement.text);
  if (statement.field == MetaField::draft) common.draft = common.draft || truth == true;
  if (statement.field == MetaField::private_)
    common.is_private = common.is_private || truth != false;
  if (statement.field == MetaField::published && is_front_matter)
    common.draft = common.draft || truth == false;
  // A heading or line of the text may be called a draft of something; `draft:` is a field.
  const bool is_unread_draft = statement.field == MetaField::draft && is_front_matter && !truth &&
                               !is_placeholder(statement.text);
  common.draft = common.draft || is_unread_draft;
  if (truth || (statement.field != MetaField::private_ && !is_unread_draft)) return;
  context.warn(
      text::Rule::value_unknown, statement.span,
      fmt::format("'{}' is neither yes nor no, so the file is not published", statement.text),
      "write 'true' or 'false'");
}

/// Values of front matter are published in many places and in pieces, so a mark in one holds all.
void hold_marked(const Context& context, Common& common) {
  const text::Span mark = markdown::find_front_matter_mark(context.document);
  if (mark.empty()) return;
  common.is_private = true;
  context.warn(text::Rule::private_unpaired, mark,
               "a private mark in front matter counts for all of the file, which is not published",
               "take what is private out of the value, or write 'private: true'");
}

/// A slip of the pen must not publish what was meant to be held back.
void hold_unread(const Context& context, const Metadata& metadata, Common& common) {
  const auto unread = find_unread_holding(context.document, metadata);
  if (!unread) return;
  const bool is_draft = unread->field == MetaField::draft;
  (is_draft ? common.draft : common.is_private) = true;
  const std::string_view word = is_draft ? "draft" : "private";
  context.warn(
      text::Rule::front_matter_invalid, unread->span,
      fmt::format("this reads as '{}: true' and is no field of the front matter; the file is "
                  "not published",
                  word),
      fmt::format("write '{}: true' on a line of its own between two lines '---' at the top",
                  word));
}

}  // namespace

std::optional<bool> truth_of(std::string_view text) {
  static const auto k_words = index_of<bool>(truth_words());
  return k_words.whole(text::match_key(text));
}

std::vector<const Statement*> stated(const Metadata& metadata, MetaField field) {
  std::vector<const Statement*> found;
  for (const Statement& statement : metadata.statements) {
    if (statement.field != field || is_unchosen(statement.text)) continue;
    if (!is_placeholder(statement.text)) found.push_back(&statement);
  }
  std::ranges::stable_sort(found, {}, [](const Statement* statement) { return statement->where; });
  return found;
}

std::optional<Located<std::string>> stated_text(const Metadata& metadata, MetaField field) {
  const auto found = stated(metadata, field);
  if (found.empty()) return std::nullopt;
  return Located<std::string>{found.front()->text, found.front()->span};
}

/// The place most trusted has all the tags; a heading `tags` may be a topic of the day.
void settle_tags(const Context& context, const Metadata& metadata, Common& common) {
  const auto found = stated(metadata, MetaField::tags);
  for (const Statement& statement : metadata.statements) {
    const bool counts = statement.field == MetaField::tags && !found.empty() &&
                        statement.where == found.front()->where;
    if (!counts || is_unchosen(statement.text)) continue;
    for (std::string& written : split_tags(statement.text)) {
      std::string tag = text::balanced_bidi(std::move(written));
      if (std::ranges::find(common.tags, tag, &Located<std::string>::value) != common.tags.end())
        continue;
      if (common.tags.size() == k_most_tags) {
        context.warn(text::Rule::too_many_items, statement.span,
                     fmt::format("only the first {} tags count", k_most_tags),
                     "keep those that are shared with other files");
        context.diagnostics.back().severity = text::Severity::warning;  // words are lost
        return;
      }
      common.tags.push_back({std::move(tag), statement.span});
    }
  }
}

void settle_common(const Context& context, const Metadata& metadata, Common& common) {
  settle_date(context, metadata, common);
  hold_marked(context, common);
  report_other_front_matter(context);
  hold_unread(context, metadata, common);
  settle_tags(context, metadata, common);
  for (const Statement& statement : metadata.statements) {
    if (statement.field == MetaField::aliases && !is_placeholder(statement.text)) {
      common.aliases.push_back(statement.text);
    }
    settle_holding(context, statement, common);
  }
}

void settle_session(const Context& context, Metadata& metadata, Session& session) {
  settle_time(metadata, session);
  settle_levels(context, metadata, session);
  settle_words(context, metadata, session);
  session.track = stated_text(metadata, MetaField::track);
  session.module = stated_text(metadata, MetaField::module);
  session.topic = text_of(metadata, MetaField::topic);
  session.branch = text_of(metadata, MetaField::branch);
  session.focus = text_of(metadata, MetaField::focus);
  session.refs = std::move(metadata.refs);
  session.evidence = std::move(metadata.evidence);
  session.adr_refs = adr_mentions(context.document);
  report_metadata(context, metadata);
  for (const Statement& statement : metadata.statements) {
    const bool list = statement.field == MetaField::evidence || statement.field == MetaField::tags;
    if (statement.span.empty() || list || statement.field == MetaField::ignored) continue;
    const auto date = statement.field == MetaField::date ? text::find_date(statement.text).kind
                                                         : text::DateReading::Kind::none;
    const bool is_blank_date = date == text::DateReading::Kind::placeholder;
    if (!is_left_over(statement.text) && !is_unchosen(statement.text) && !is_blank_date) continue;
    context.warn(text::Rule::field_placeholder, statement.span,
                 fmt::format("'{}' was left from the template", statement.text),
                 "write the value, or take the field out");
  }
}

std::vector<std::uint32_t> adr_mentions(const markdown::Document& document) {
  std::vector<std::uint32_t> numbers;
  for (const markdown::Link& link : document.links()) {
    if (link.kind == markdown::LinkKind::adr) {
      if (const auto number = adr_number_in("adr-" + std::string(link.destination))) {
        numbers.push_back(*number);
      }
      continue;
    }
    const std::string_view target = link.destination;
    const std::string lower = text::lower(target);
    const bool record = lower.find("adr/") != std::string::npos ||
                        lower.find("decisions/") != std::string::npos ||
                        lower.find("/adr-") != std::string::npos || lower.starts_with("adr-");
    if (!record || lower.find("://") != std::string::npos) continue;
    if (const auto number = adr_number_in(target)) numbers.push_back(*number);
  }
  std::ranges::sort(numbers);
  numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
  return numbers;
}

}  // namespace daybook::journal
