// SPDX-License-Identifier: MIT
// Chooses among statements and turns them into a file's facts.  The scales are in scales.cpp.
// Tested by read_metadata_test.cpp.
#include "journal/facts.hpp"

#include <algorithm>
#include <cstddef>
#include <fmt/format.h>

#include "journal/lines.hpp"
#include "journal/words.hpp"
#include "text/duration.hpp"
#include "text/unicode.hpp"

namespace daybook::journal {

namespace {

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

/// `9:05` or `14:30` at the start of a text: the minutes of the day; `size` is what it took.
std::optional<unsigned> clock_at(std::string_view text, std::size_t& size) {
  std::size_t at = 0;
  unsigned hour = 0;
  while (at < text.size() && at < 2 && is_digit(text[at])) {
    hour = hour * 10 + static_cast<unsigned>(text[at++] - '0');
  }
  if (at == 0 || at + 2 >= text.size() || text[at] != ':') return std::nullopt;
  if (!is_digit(text[at + 1]) || !is_digit(text[at + 2])) return std::nullopt;
  const auto minute = static_cast<unsigned>((text[at + 1] - '0') * 10 + (text[at + 2] - '0'));
  if (hour > 24 || minute > 59) return std::nullopt;
  size = at + 3;
  return hour * 60 + minute;
}

struct ClockRange {
  std::string start;
  std::optional<unsigned> minutes;  ///< nothing for a single time
};

/// `14:00 - 16:30`, `14:00`, anywhere in a text.
std::optional<ClockRange> clocks_in(std::string_view text) {
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (at > 0 && (is_digit(text[at - 1]) || text[at - 1] == ':')) continue;
    std::size_t size = 0;
    const auto first = clock_at(text.substr(at), size);
    if (!first) continue;
    ClockRange range{fmt::format("{:02}:{:02}", *first / 60, *first % 60), std::nullopt};
    std::string_view rest = text::trim(text.substr(at + size));
    for (const std::string_view to : {"-", "–", "—", "~", "～", "to", "至", "到", "→"}) {
      if (!rest.starts_with(to)) continue;
      rest = text::trim(rest.substr(to.size()));
      if (const auto last = clock_at(rest, size)) range.minutes = (*last + 1440 - *first) % 1440;
      break;
    }
    return range;
  }
  return std::nullopt;
}

/// A whole text that is one time of the day a person would begin at, and no length.
bool is_time_of_day(std::string_view text) {
  std::size_t size = 0;
  const auto clock = clock_at(text, size);
  return clock && size == text.size() && *clock >= 6 * 60;
}

void settle_time(const Metadata& metadata, Session& session) {
  for (const Statement* statement : stated(metadata, MetaField::start_time)) {
    const auto clocks = clocks_in(statement->text);
    if (clocks && !session.start_time) session.start_time = clocks->start;
    if (clocks && clocks->minutes && !session.duration_min) session.duration_min = clocks->minutes;
  }
  for (const Statement* statement : stated(metadata, MetaField::duration)) {
    const auto clocks = clocks_in(statement->text);
    const bool ranged = clocks && clocks->minutes;
    if (ranged || is_time_of_day(statement->text)) {
      if (!session.start_time) session.start_time = clocks->start;
      if (ranged && !session.duration_min) session.duration_min = clocks->minutes;
      continue;
    }
    if (session.duration_min) continue;
    auto minutes = text::parse_duration(statement->text);
    // A bare number of two digits can only be minutes.
    if (!minutes && statement->text.size() > 1 && std::ranges::all_of(statement->text, is_digit)) {
      minutes = text::parse_duration(statement->text, text::DurationUnit::minutes);
    }
    if (minutes) session.duration_min = static_cast<std::uint32_t>(minutes->count());
  }
  for (const Statement* statement : stated(metadata, MetaField::date)) {
    const auto clocks = clocks_in(statement->text);
    if (!clocks) continue;
    if (!session.start_time) session.start_time = clocks->start;
    if (clocks->minutes && !session.duration_min) session.duration_min = clocks->minutes;
  }
}

std::optional<Level> level_of(const Context& context, const Statement& statement, unsigned number) {
  if (number <= 5) return static_cast<Level>(number);
  if (!statement.span.empty()) {
    context.warn(text::Rule::level_unknown, statement.span,
                 fmt::format("'{}' is no level", statement.text), "write one of L0 to L5");
  }
  return std::nullopt;
}

void settle_levels(const Context& context, const Metadata& metadata, Session& session) {
  const auto before = stated(metadata, MetaField::level_before);
  const auto after = stated(metadata, MetaField::level_after);
  for (const auto* list : {&before, &after}) {
    for (const Statement* statement : *list) {
      const auto levels = levels_in(statement->text);
      if (levels.empty()) {
        level_of(context, *statement, 99);
        continue;
      }
      auto& level = list == &before ? session.level_before : session.level_after;
      const unsigned number = list == &before ? levels.front() : levels.back();
      if (!level) level = level_of(context, *statement, number);
      if (levels.size() < 2) continue;
      if (!session.level_before)
        session.level_before = level_of(context, *statement, levels.front());
      if (!session.level_after) session.level_after = level_of(context, *statement, levels.back());
    }
  }
  for (const Statement* statement : stated(metadata, MetaField::level)) {
    const auto levels = levels_in(statement->text);
    if (levels.empty()) continue;
    if (levels.size() > 1 && !session.level_before) {
      session.level_before = level_of(context, *statement, levels.front());
    }
    if (!session.level_after) session.level_after = level_of(context, *statement, levels.back());
  }
}

void settle_words(const Context& context, const Metadata& metadata, Session& session) {
  if (const auto status = stated_text(metadata, MetaField::status)) {
    const std::string_view known = learning_status(status->value);
    session.status = known.empty() ? status->value : std::string(known);
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
}

std::optional<std::string> text_of(const Metadata& metadata, MetaField field) {
  if (auto found = stated_text(metadata, field)) return std::move(found->value);
  return std::nullopt;
}

bool is_true(std::string_view text) {
  const std::string key = text::match_key(text);
  return key == "true" || key == "yes" || key == "on" || key == "1" || key == "是";
}

bool is_false(std::string_view text) {
  const std::string key = text::match_key(text);
  return key == "false" || key == "no" || key == "off" || key == "0" || key == "否";
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
    text::Span span = statement->span;
    if (reading.kind == text::DateReading::Kind::date) {
      common.date = Located<text::DateRange>{reading.range, span};
      compare_with_name(context, metadata, *statement, reading.range);
      return;
    }
    if (reading.kind != text::DateReading::Kind::impossible || span.empty()) continue;
    const std::string words = statement->text.substr(reading.begin, reading.end - reading.begin);
    context.warn(text::Rule::date_invalid, locate(context.document, span, words),
                 fmt::format("there is no day '{}'", words), "write the date as YYYY-MM-DD");
  }
}

}  // namespace

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

void settle_common(const Context& context, const Metadata& metadata, Common& common) {
  settle_date(context, metadata, common);
  const auto tags = stated(metadata, MetaField::tags);
  for (const Statement& statement : metadata.statements) {
    // The place most trusted has all the tags; a heading `tags` may be a topic of the day.
    if (statement.field == MetaField::tags && !tags.empty() &&
        statement.where == tags.front()->where) {
      if (is_unchosen(statement.text)) continue;
      for (std::string& tag : split_tags(statement.text)) {
        if (std::ranges::find(common.tags, tag, &Located<std::string>::value) ==
            common.tags.end()) {
          common.tags.push_back({std::move(tag), statement.span});
        }
      }
    }
    if (statement.field == MetaField::aliases && !is_placeholder(statement.text)) {
      common.aliases.push_back(statement.text);
    }
    if (statement.where != StatedIn::front_matter) continue;
    if (statement.field == MetaField::draft) common.draft = common.draft || is_true(statement.text);
    if (statement.field == MetaField::published)
      common.draft = common.draft || is_false(statement.text);
    if (statement.field == MetaField::private_) common.is_private = is_true(statement.text);
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
  for (const Statement& statement : metadata.statements) {
    const bool list = statement.field == MetaField::evidence || statement.field == MetaField::tags;
    if (statement.span.empty() || list || statement.field == MetaField::ignored) continue;
    if (!is_left_over(statement.text) && !is_unchosen(statement.text)) continue;
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
  const auto rest = std::ranges::unique(numbers);
  numbers.erase(rest.begin(), rest.end());
  return numbers;
}

}  // namespace daybook::journal
