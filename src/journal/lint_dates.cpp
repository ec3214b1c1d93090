// SPDX-License-Identifier: MIT
// Front matter's date, which other tools read too: written as they expect it, and there at all when
// the file states it elsewhere.  Tested by lint_test.cpp.
#include <fmt/format.h>

#include "journal/lint_rules.hpp"
#include "journal/words.hpp"
#include "text/unicode.hpp"

namespace daybook::journal {

namespace {

constexpr std::size_t k_iso_size = 10;

bool is_in_front_matter(const Linted& linted, const Statement& statement) {
  const text::Span yaml = linted.document().front_matter();
  return statement.where == StatedIn::front_matter && statement.span.begin >= yaml.begin &&
         statement.span.end <= yaml.end;
}

/// The one day a whole text names; nothing for a stretch of days or when words stand beside it.
std::optional<text::Date> only_day_in(std::string_view text) {
  const text::DateReading reading = text::find_date(text);
  const bool is_day =
      reading.kind == text::DateReading::Kind::date && reading.range.first == reading.range.last;
  if (!is_day || reading.begin != 0 || reading.end != text.size()) return std::nullopt;
  return reading.range.first;
}

void check_form(const Linted& linted, const Statement& statement) {
  // `2026-01-08T19:00` and the like are what other tools read too.
  if (text::parse_iso_date(statement.text.substr(0, k_iso_size))) return;
  const auto day = only_day_in(statement.text);
  if (!day) return;
  linted.say(text::Rule::date_form, statement.span,
             fmt::format("'{}' is not written as other tools expect it", statement.text),
             fmt::format("write {}", text::to_iso(*day)));
  linted.findings.fixes.push_back({.rule = text::Rule::date_form,
                                   .path = std::string(linted.entry.path()),
                                   .edits = {{statement.span, text::to_iso(*day)}}});
}

/// The first statement of the file's one day outside of front matter, where authors put it first.
const Statement* stated_elsewhere(const Linted& linted) {
  const auto& date = linted.entry.common.date;
  if (!date || date->value.first != date->value.last) return nullptr;
  for (const Statement& statement : linted.entry.common.statements) {
    const bool is_place = statement.where == StatedIn::header ||
                          statement.where == StatedIn::file_name ||
                          statement.where == StatedIn::folder;
    if (statement.field != MetaField::date || !is_place) continue;
    const text::DateReading reading = text::find_date(statement.text);
    if (reading.kind == text::DateReading::Kind::date && reading.range == date->value)
      return &statement;
  }
  return nullptr;
}

std::string_view place_name(StatedIn where) {
  if (where == StatedIn::file_name) return "the file's name";
  return where == StatedIn::folder ? "its folder" : "a header line";
}

std::string_view line_end(const text::SourceFile& source) {
  const std::size_t feed = source.bytes().find('\n');
  const bool is_crlf =
      feed != std::string_view::npos && feed > 0 && source.bytes()[feed - 1] == '\r';
  return is_crlf ? "\r\n" : "\n";
}

void check_missing(const Linted& linted, text::Span yaml) {
  const Statement* const elsewhere = stated_elsewhere(linted);
  const text::SourceFile& source = linted.document().source();
  // `{a: b}` has no line to put a key on.
  if (elsewhere == nullptr || text::trim(source.slice(yaml)).starts_with('{')) return;
  const std::string day = text::to_iso(linted.entry.common.date->value.first);
  const text::Span top{yaml.begin, yaml.begin};
  linted.say(
      text::Rule::date_missing, top,
      fmt::format("front matter has no date, and {} says {}", place_name(elsewhere->where), day),
      fmt::format("add 'date: {}'", day));
  linted.findings.fixes.push_back(
      {.rule = text::Rule::date_missing,
       .path = std::string(linted.entry.path()),
       .edits = {{top, fmt::format("date: {}{}", day, line_end(source))}}});
}

/// `date: YYYY-MM-DD` where the file says the day elsewhere.  The reader reports it.
void fill_in(const Linted& linted, const Statement& statement) {
  if (!is_left_over(statement.text) || stated_elsewhere(linted) == nullptr) return;
  linted.findings.fixes.push_back(
      {.rule = text::Rule::field_placeholder,
       .path = std::string(linted.entry.path()),
       .edits = {{statement.span, text::to_iso(linted.entry.common.date->value.first)}}});
}

}  // namespace

void lint_dates(const Linted& linted) {
  const text::Span yaml = linted.document().front_matter();
  if (yaml.empty()) return;
  bool is_there = false;
  for (const Statement& statement : linted.entry.common.statements) {
    if (statement.field != MetaField::date || !is_in_front_matter(linted, statement)) continue;
    is_there = true;
    check_form(linted, statement);
    fill_in(linted, statement);
  }
  if (!is_there) check_missing(linted, yaml);
}

}  // namespace daybook::journal
