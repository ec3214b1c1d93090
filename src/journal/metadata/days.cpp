// SPDX-License-Identifier: MIT
#include "journal/metadata/days.hpp"

#include <algorithm>
#include <string>
#include <utility>

#include "journal/lines.hpp"
#include "journal/metadata/title.hpp"
#include "journal/words/words.hpp"
#include "text/clock.hpp"
#include "text/date.hpp"
#include "text/unicode.hpp"

namespace daybook::journal {

namespace {

using markdown::Section;

bool begins_with_day(std::string_view title) {
  const text::DateReading day = text::find_date(title);
  return day.kind == text::DateReading::Kind::date && day.begin == 0;
}

/// `> Notes on this session (2026-01-08)`: the one day that the text below the title names.  In a
/// file whose path names its day, that is the day of something else: `Goes on from 2026-01-07.`
void collect_told_day(const Context& context, Metadata& metadata) {
  const auto sections = context.document.sections();
  if (sections.empty() || sections[0].level != 1) return;
  if (date_in_path(context.document.source().path())) return;
  const std::string told = markdown::plain_text(context.document, sections[0].own);
  const text::DateReading day = text::find_date(told);
  if (day.kind != text::DateReading::Kind::date) return;
  const std::string_view rest = std::string_view(told).substr(day.end);
  if (text::find_date(rest).kind != text::DateReading::Kind::none) return;
  const std::string words = told.substr(day.begin, day.end - day.begin);
  metadata.add(MetaField::date, StatedIn::heading, words,
               locate(context.document, sections[0].span, words));
}

}  // namespace

std::optional<MetaField> field_of(const Vocabulary& vocabulary, std::string_view name,
                                  std::string_view value) {
  if (const auto field = vocabulary.meta_field(name)) return field;
  static const auto k_words = list_of(dated_words());
  const bool named = k_words.whole(name_key(name)).has_value();
  return named && begins_with_day(text::match_key(value)) ? std::optional(MetaField::date)
                                                          : std::nullopt;
}

void collect_title(const Context& context, const Section& section, Metadata& metadata) {
  const text::DateReading date = text::find_date(section.title);
  if (date.kind != text::DateReading::Kind::date) return;
  std::size_t end = date.end;
  // `2026-01-08 18:23`
  if (const auto clock = text::find_clock(section.title.substr(end)); clock && clock->whole)
    end = section.title.size();
  const std::string_view words = section.title.substr(date.begin, end - date.begin);
  metadata.add(MetaField::date, StatedIn::heading, words,
               locate(context.document, section.span, words));
}

void collect_day(const Context& context, Metadata& metadata) {
  const auto states_day = [](const Statement& statement) {
    return statement.field == MetaField::date;
  };
  if (std::ranges::any_of(metadata.statements, states_day)) return;
  const Section* day = nullptr;
  bool none_yet = true;  // no section below the title
  for (const Section& section : context.document.sections()) {
    if (section.level > 2) continue;
    const bool first = std::exchange(none_yet, none_yet && section.level < 2);
    const bool told = begins_with_day(section.title) && (first || is_bare_day(section.title));
    if (!told && !begins_with_day(section.title)) continue;
    if (day != nullptr || !told) return;
    day = &section;
  }
  if (day == nullptr) {
    collect_told_day(context, metadata);
    return;
  }
  const std::string_view words = day->title.substr(0, text::find_date(day->title).end);
  metadata.add(MetaField::date, StatedIn::heading, words,
               locate(context.document, day->span, words));
}

}  // namespace daybook::journal
