// SPDX-License-Identifier: MIT
// What there is to say about a session's metadata that was collected but cannot be used.  Levels,
// goals and days that do not exist are told where they are read (facts.cpp).  Tested by
// metadata_faults_test.cpp.
#include "journal/metadata/faults.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <string>
#include <utility>

#include "journal/metadata/facts.hpp"
#include "journal/words/words.hpp"
#include "text/ascii.hpp"
#include "text/clock.hpp"
#include "text/date.hpp"
#include "text/duration.hpp"
#include "text/suggest.hpp"
#include "text/unicode.hpp"
#include "text/url.hpp"

namespace daybook::journal {

namespace {

bool has_digit(std::string_view text) {
  return std::ranges::any_of(text, text::is_ascii_digit);
}

/// Words of a length or time that nobody can count: the author knew no better, and said so.
bool is_vague(std::string_view text) {
  static const auto k_words = list_of(vague_duration_words());
  const std::string key = name_key(text);
  std::string_view rest = key;
  while (!rest.empty()) {
    if (k_words.at_start(rest, [](std::string_view) { return true; })) return true;
    const std::size_t space = rest.find_first_of(" -/~");
    if (space == std::string_view::npos) return false;
    rest.remove_prefix(space + 1);
  }
  return false;
}

bool is_length_or_time(const std::string& text) {
  return text::parse_duration(text, text::DurationUnit::minutes) || text::find_clock(text) ||
         text::find_date(text).kind != text::DateReading::Kind::none;
}

/// A number that is no time, or one or two odd words.  A sentence is the author's own account.
bool is_no_duration(const std::string& text) {
  constexpr std::ptrdiff_t k_account = 2;  // spaces
  if (is_length_or_time(text) || is_vague(text)) return false;
  return has_digit(text) ||
         (text::is_ascii(text) && std::ranges::count(text, ' ') < k_account && !text.empty());
}

void report_durations(const Context& context, const Metadata& metadata) {
  for (const Statement* statement : stated(metadata, MetaField::duration)) {
    if (statement->span.empty() || !is_no_duration(statement->text)) continue;
    context.warn(text::Rule::duration_invalid, statement->span,
                 fmt::format("'{}' is no length of time", statement->text),
                 "write it as '2h 30min' or '45min'");
  }
}

void report_dates(const Context& context, const Metadata& metadata) {
  for (const Statement* statement : stated(metadata, MetaField::date)) {
    if (statement->span.empty() || text::has_part_of_date(statement->text)) continue;
    if (text::find_date(statement->text).kind != text::DateReading::Kind::none) continue;
    context.warn(text::Rule::date_invalid, statement->span,
                 fmt::format("'{}' names no day", statement->text), "write the date as YYYY-MM-DD");
  }
}

bool states_day(const Metadata& metadata) {
  return std::ranges::any_of(metadata.statements, [](const Statement& statement) {
    return (statement.field == MetaField::date || statement.field == MetaField::duration) &&
           text::find_date(statement.text).kind == text::DateReading::Kind::date;
  });
}

/// `03-04-2026.md`, or such a folder, of a file that states its day nowhere else.
void report_ambiguous_name(const Context& context, const Metadata& metadata) {
  if (states_day(metadata)) return;
  const std::string_view path = context.document.source().path();
  for (const auto& [what, name] :
       {std::pair(std::string_view("the file's name"), text::stem_of(path)),
        std::pair(std::string_view("its folder"), text::file_name_of(text::folder_of(path)))}) {
    const text::DateReading reading = text::find_date(name);
    if (reading.kind != text::DateReading::Kind::ambiguous) continue;
    context.warn(text::Rule::date_ambiguous, {},
                 fmt::format("nobody can tell day and month in '{}', {}",
                             name.substr(reading.begin, reading.end - reading.begin), what),
                 "name it YYYY-MM-DD, or write the date in the file");
    return;
  }
}

void report_keys(const Context& context, const Metadata& metadata) {
  static const std::vector<std::string_view> k_known = [] {
    std::vector<std::string_view> words;
    for (const auto& row : field_words()) {
      for_each_word(row.words, [&](std::string_view word) {
        if (text::is_ascii(word) && word.find(' ') == std::string_view::npos) words.push_back(word);
      });
    }
    return words;
  }();
  for (const auto& key : metadata.unknown) {
    const std::string meant = text::did_you_mean(text::lower(key.value), k_known);
    context.warn(text::Rule::field_unknown, key.span,
                 fmt::format("nothing reads the field '{}'", key.value), meant);
  }
  for (const auto& name : metadata.repeated) {
    context.warn(text::Rule::field_duplicate, name.span,
                 fmt::format("'{}' is given twice", name.value), "the first one counts");
  }
}

/// A block at the top of the file that looks like front matter and holds no fields: Markdown then.
void report_fieldless_front_matter(const Context& context) {
  constexpr std::uint32_t k_longest = 64;  // lines
  const text::SourceFile& source = context.document.source();
  if (!context.document.front_matter().empty() || text::trim(source.line(1)) != "---") return;
  const std::uint32_t last = std::min(source.line_count(), k_longest);
  std::uint32_t end = 2;
  while (end <= last && !text::trim(source.line(end)).empty() &&
         text::trim(source.line(end)) != "---") {
    ++end;
  }
  if (end == 2 || end > last || text::trim(source.line(end)) != "---") return;
  const bool listed = source.line(2).starts_with("- ");
  if (!listed && end > 3) return;
  const std::uint32_t begin = source.line_start(2);
  const auto size = static_cast<std::uint32_t>(source.line(2).size());
  context.warn(text::Rule::front_matter_invalid, {begin, begin + size},
               fmt::format("the front matter is {} and has no fields", listed ? "a list" : "text"),
               "write each field as 'key: value'");
}

}  // namespace

void report_other_front_matter(const Context& context) {
  constexpr std::uint32_t k_longest = 64;  // lines
  const text::SourceFile& source = context.document.source();
  const std::string_view first = text::trim(source.line(1));
  const bool is_toml = first == "+++";
  if (!is_toml && first != "{" && !first.starts_with("{\"")) return;
  std::uint32_t end = is_toml ? 2 : 1;
  const std::uint32_t last = std::min(source.line_count(), k_longest);
  while (end <= last && !text::trim(source.line(end)).ends_with(is_toml ? "+++" : "}"))
    ++end;
  if (end > last) return;
  const auto size = static_cast<std::uint32_t>(source.line(1).size());
  context.warn(text::Rule::front_matter_invalid,
               {source.line_start(1), source.line_start(1) + size},
               fmt::format("front matter in {} is not read", is_toml ? "TOML" : "JSON"),
               "write each field as 'key: value' between two lines '---'");
}

void report_metadata(const Context& context, const Metadata& metadata) {
  report_fieldless_front_matter(context);
  report_keys(context, metadata);
  report_dates(context, metadata);
  report_ambiguous_name(context, metadata);
  report_durations(context, metadata);
}

}  // namespace daybook::journal
