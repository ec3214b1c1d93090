// SPDX-License-Identifier: MIT
// Front matter's date, which other tools read too: written as they expect it, and there at all when
// the file states it elsewhere.  Tested by lint_test.cpp.
#include <fmt/format.h>
#include <utility>

#include "journal/lint/rules.hpp"
#include "journal/words/words.hpp"
#include "text/unicode.hpp"
#include "yaml/parse.hpp"

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

/// Whether all of a value stands in its span, in quotes or not: not so of a `|` block, nor of a
/// text over several lines.
bool is_on_one_line(const Linted& linted, const Statement& statement) {
  std::string_view written = text::trim(linted.document().source().slice(statement.span));
  const bool is_quoted = written.size() >= 2 && written.front() == written.back() &&
                         (written.front() == '"' || written.front() == '\'');
  if (is_quoted) written = text::trim(written.substr(1, written.size() - 2));
  return written == text::trim(statement.text);
}

void add_fix(const Linted& linted, text::Rule rule, text::Edit edit) {
  linted.findings.fixes.push_back(
      {.rule = rule, .path = std::string(linted.entry.path()), .edits = {std::move(edit)}});
}

void check_form(const Linted& linted, const Statement& statement) {
  // `2026-01-08T19:00` and the like are what other tools read too.
  if (text::parse_iso_date(statement.text.substr(0, k_iso_size))) return;
  const auto day = only_day_in(statement.text);
  if (!day) return;
  linted.say(text::Rule::date_form, statement.span,
             fmt::format("'{}' is not written as other tools expect it", statement.text),
             fmt::format("write {}", text::to_iso(*day)));
  if (is_on_one_line(linted, statement))
    add_fix(linted, text::Rule::date_form, {statement.span, text::to_iso(*day)});
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

/// What ends the line before front matter: `\n`, `\r\n` or `\r`.
std::string_view line_end(const text::SourceFile& source) {
  const std::size_t first = source.line(1).size();
  return source.bytes().substr(first, source.line_start(2) - first);
}

/// Where front matter has a key for the date and no value.
struct EmptyDate {
  text::Span key;
  std::optional<text::Edit> fix;  ///< nothing where a value would not stand alone
};

std::optional<text::Edit> fill(const text::SourceFile& source, const yaml::Member& member,
                               const std::string& day) {
  if (!member.value.span.empty()) return text::Edit{member.value.span, day};  // `~`, `null`, `""`
  const std::uint32_t number = source.line_of(member.key_span.begin);
  const std::string_view line = source.line(number);
  const std::size_t colon = line.find(':', member.key_span.end - source.line_start(number));
  if (colon == std::string_view::npos) return std::nullopt;
  const std::string_view rest = text::trim(line.substr(colon + 1));
  const std::string_view next = source.line(number + 1);
  const bool goes_on = next.starts_with(' ') && !text::trim(next).starts_with('#');
  if ((!rest.empty() && !rest.starts_with('#')) || (goes_on && !text::trim(next).empty()))
    return std::nullopt;
  const auto at = source.line_start(number) + static_cast<std::uint32_t>(colon) + 1;
  return text::Edit{{at, at}, " " + day};
}

std::optional<EmptyDate> find_empty_date(const Linted& linted, const std::string& day) {
  const text::SourceFile& source = linted.document().source();
  const auto yaml = yaml::parse(source, linted.document().front_matter());
  for (const yaml::Member& member : yaml.value.members) {
    const bool is_empty =
        member.value.is_none() || (member.value.is_scalar() && member.value.scalar.empty());
    if (is_empty && linted.vocabulary.meta_field(member.key) == MetaField::date)
      return EmptyDate{member.key_span, fill(source, member, day)};
  }
  return std::nullopt;
}

void check_missing(const Linted& linted, text::Span yaml) {
  const Statement* const elsewhere = stated_elsewhere(linted);
  const text::SourceFile& source = linted.document().source();
  // `{a: b}` has no line to put a key on.
  if (elsewhere == nullptr || text::trim(source.slice(yaml)).starts_with('{')) return;
  const std::string day = text::to_iso(linted.entry.common.date->value.first);
  auto empty = find_empty_date(linted, day);
  const text::Span top{yaml.begin, yaml.begin};
  linted.say(
      text::Rule::date_missing, empty ? empty->key : top,
      fmt::format("front matter has no date, and {} says {}", place_name(elsewhere->where), day),
      fmt::format("{} 'date: {}'", empty ? "write" : "add", day));
  if (!empty) {
    add_fix(linted, text::Rule::date_missing,
            {top, fmt::format("date: {}{}", day, line_end(source))});
  } else if (empty->fix) {
    add_fix(linted, text::Rule::date_missing, std::move(*empty->fix));
  }
}

/// `date: YYYY-MM-DD` where the file says the day elsewhere.  The reader reports it.
void fill_in(const Linted& linted, const Statement& statement) {
  const bool is_open = is_left_over(statement.text) && is_on_one_line(linted, statement);
  if (!is_open || stated_elsewhere(linted) == nullptr) return;
  add_fix(linted, text::Rule::field_placeholder,
          {statement.span, text::to_iso(linted.entry.common.date->value.first)});
}

}  // namespace

void lint_dates(const Linted& linted) {
  const text::Span yaml = linted.document().front_matter();
  if (yaml.empty()) return;
  bool is_there = false;
  for (const Statement& statement : linted.entry.common.statements) {
    if (statement.field != MetaField::date || !is_in_front_matter(linted, statement)) continue;
    if (statement.text.empty()) continue;
    is_there = true;
    check_form(linted, statement);
    fill_in(linted, statement);
  }
  if (!is_there) check_missing(linted, yaml);
}

}  // namespace daybook::journal
