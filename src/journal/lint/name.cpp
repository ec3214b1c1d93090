// SPDX-License-Identifier: MIT
// A file's name beside what the file says: `YYYY-MM-DD__track__module__topic.md` and
// `YYYY-MM-DD-topic.md`.  A name may be short for what it names, so only what surely differs is
// said.  The day is compared by the reader (date-conflict); its fix is made here.  Tested by
// lint_test.cpp.
#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <set>
#include <utility>
#include <vector>

#include "journal/lint/rules.hpp"
#include "journal/metadata/metadata.hpp"
#include "journal/words/words.hpp"
#include "text/ascii.hpp"
#include "text/slug.hpp"
#include "text/split.hpp"
#include "text/unicode.hpp"
#include "text/url.hpp"
#include "text/utf8.hpp"

namespace daybook::journal {

namespace {

constexpr std::string_view k_between = "__";
constexpr std::size_t k_longest_part = 60;  // bytes

/// Words of a name that tell nothing of its topic.
constexpr std::array<std::string_view, 14> k_empty_words{
    "session", "sessions", "notes",   "note",    "log",   "worklog", "day",
    "part",    "morning",  "evening", "journal", "diary", "daily",   "learning"};

/// Where a file's name and its text speak of the same thing.
struct Pair {
  std::string_view what;  ///< "track"
  std::string_view said;  ///< by the text
  text::Span span;
};

/// `01-Frameworks` is `frameworks`.
std::string key_of(std::string_view name) {
  std::string key = text::slugify(name);
  const std::size_t dash = key.find('-');
  const bool is_numbered = dash != std::string::npos && dash + 1 < key.size() &&
                           text::is_ascii_number(key.substr(0, dash));
  return is_numbered ? key.substr(dash + 1) : key;
}

bool is_short_for(std::string_view a, std::string_view b) {
  const std::string one = key_of(a);
  const std::string other = key_of(b);
  return one.find(other) != std::string::npos || other.find(one) != std::string::npos;
}

/// The words a slug is made of, and each character of a script without spaces for itself.
std::set<std::string> words_of(std::string_view slug) {
  std::set<std::string> words;
  for (const std::string_view part : text::split(slug, "-")) {
    const bool is_number = text::is_ascii_number(part);
    const bool tells = std::ranges::find(k_empty_words, part) == k_empty_words.end();
    if (part.size() > 1 && !is_number && tells) words.emplace(part);
    for (std::size_t at = 0; at < part.size();) {
      const text::Decoded decoded = text::decode(part, at);
      if (text::is_cjk(decoded.code_point)) words.emplace(part.substr(at, decoded.size));
      at += decoded.size;
    }
  }
  return words;
}

/// Whether two names may be about one thing: they share a word, or one tells nothing, or they are
/// in different scripts.
bool may_agree(std::string_view named, std::string_view said) {
  if (is_short_for(named, said) || text::is_ascii(named) != text::is_ascii(said)) return true;
  const std::set<std::string> one = words_of(text::slugify(named));
  const std::set<std::string> other = words_of(text::slugify(said));
  if (one.empty() || other.empty()) return true;
  return std::ranges::any_of(one, [&](const std::string& word) {
    return std::ranges::any_of(other, [&](const std::string& its) {
      return word.starts_with(its) || its.starts_with(word);
    });
  });
}

/// A name as part of a file's name: without spaces, slashes and `__`, in capitals only where the
/// part before had some.
std::string as_part(std::string_view said, std::string_view before) {
  std::string part;
  for (std::size_t at = 0; at < said.size();) {
    const text::Decoded decoded = text::decode(said, at);
    const char32_t c = decoded.code_point;
    const bool stays = text::is_letter(c) || text::is_digit(c) || text::is_mark(c) || c == U'.';
    if (stays) {
      part += said.substr(at, decoded.size);
    } else if (!part.empty() && !part.ends_with('-')) {
      part += '-';
    }
    at += decoded.size;
  }
  part = text::cut_to_bytes(part, k_longest_part);
  while (part.ends_with('-') || part.ends_with('.'))
    part.pop_back();
  return text::lower(before) == before ? text::lower(part) : part;
}

const Statement* statement_of(const Linted& linted, MetaField field) {
  for (const Statement& statement : linted.entry.common.statements) {
    if (statement.field == field && !statement.span.empty() && !is_placeholder(statement.text) &&
        !is_unchosen(statement.text))
      return &statement;
  }
  return nullptr;
}

bool is_dated(const Linted& linted) {
  return std::ranges::any_of(linted.entry.common.statements, [](const Statement& statement) {
    return statement.field == MetaField::date && statement.where == StatedIn::file_name;
  });
}

/// The name with the day that the text says.  Only for a day written out in it, and once.
void mend_date(const Linted& linted, std::string& stem) {
  const auto& said = linted.entry.diagnostics;
  if (std::ranges::find(said, text::Rule::date_conflict, &text::Diagnostic::rule) == said.end())
    return;
  const auto& date = linted.entry.common.date;
  if (!date || date->value.first != date->value.last) return;
  for (const Statement& statement : linted.entry.common.statements) {
    if (statement.field != MetaField::date || statement.where != StatedIn::file_name) continue;
    const std::size_t at = stem.find(statement.text);
    if (at == std::string::npos || at != stem.rfind(statement.text)) return;
    stem.replace(at, statement.text.size(), text::to_iso(date->value.first));
    return;
  }
}

/// A name in parts, by which a fix replaces the right one of several that are alike.
struct NameParts {
  std::string_view between;
  std::vector<std::string> parts;

  std::string joined() const { return fmt::format("{}", fmt::join(parts, between)); }
};

/// `date__track__module__topic` or `date-topic`; one part for any other name.
NameParts parts_of(std::string_view name) {
  constexpr std::size_t k_day = 10;
  const auto parts = text::split(name, k_between);
  if (parts.size() >= 3) return {k_between, {parts.begin(), parts.end()}};
  const bool is_dated = name.size() > k_day + 1 && name[k_day] == '-' &&
                        text::parse_iso_date(name.substr(0, k_day)).has_value();
  if (!is_dated) return {{}, {std::string(name)}};
  return {"-", {std::string(name.substr(0, k_day)), std::string(name.substr(k_day + 1))}};
}

/// Says that a part of the name differs, and puts what the text says into its place unless that
/// would differ as well.
void mend_part(const Linted& linted, const Pair& pair,
               bool (*agrees)(std::string_view named, std::string_view said), std::string& named) {
  linted.say(text::Rule::file_name_mismatch, pair.span,
             fmt::format("the file's name says {} '{}' and the text '{}'", pair.what, named,
                         text::ellipsize(pair.said, 60)),
             "the text counts; rename the file or correct the text");
  std::string part = as_part(pair.said, named);
  if (!part.empty() && agrees(part, pair.said)) named = std::move(part);
}

void compare_topic(const Linted& linted, std::string& named) {
  const Statement* const topic = statement_of(linted, MetaField::topic);
  if (topic == nullptr || may_agree(named, topic->text)) return;
  if (may_agree(named, linted.entry.common.title.value)) return;
  mend_part(linted, {"topic", topic->text, topic->span}, may_agree, named);
}

void compare_parts(const Linted& linted, NameParts& name) {
  if (name.parts.size() < 2) return;
  compare_topic(linted, name.parts.back());
  const auto compare = [&](MetaField field, std::string_view what, std::string& named) {
    const Statement* const said = statement_of(linted, field);
    if (said == nullptr || named.empty() || is_short_for(named, said->text)) return;
    mend_part(linted, {what, said->text, said->span}, is_short_for, named);
  };
  if (name.parts.size() > 3) compare(MetaField::module, "module", name.parts[2]);
  if (name.parts.size() > 2) compare(MetaField::track, "track", name.parts[1]);
}

}  // namespace

void lint_name(const Linted& linted) {
  if (!is_dated(linted)) return;
  const std::string_view path = linted.entry.path();
  const std::string name(stem_of(path));
  std::string stem = name;
  mend_date(linted, stem);
  NameParts parts = parts_of(stem);
  compare_parts(linted, parts);
  const bool has_other_parts = parts.joined() != stem;
  stem = parts.joined();
  if (stem == name) return;
  linted.findings.fixes.push_back(
      {.rule = has_other_parts ? text::Rule::file_name_mismatch : text::Rule::date_conflict,
       .path = std::string(path),
       .new_name = stem + std::string(text::extension_of(path))});
}

}  // namespace daybook::journal
