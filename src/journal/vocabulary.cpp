// SPDX-License-Identifier: MIT
// Looks up headings, field names and labels.  The words themselves are in words_*.cpp; what a
// heading may have around its words (numbers, emoji, remarks, adjectives) is stripped here.  Tested
// by vocabulary_test.cpp.
#include "journal/vocabulary.hpp"

#include <algorithm>
#include <array>
#include <cassert>
#include <utility>

#include "journal/dialect_reader.hpp"
#include "journal/value_words.hpp"
#include "journal/words.hpp"
#include "text/unicode.hpp"
#include "text/utf8.hpp"

namespace daybook::journal {

namespace {

bool is_ascii_digit(char c) {
  return c >= '0' && c <= '9';
}

/// Length of `3`, `4.1`, `(2)`, `iv`-less numbering with its separator, or of `一、`; 0 without
/// one.
std::size_t numbering_size(std::string_view key) {
  constexpr std::array<std::string_view, 10> k_han{"一", "二", "三", "四", "五",
                                                   "六", "七", "八", "九", "十"};
  std::size_t at = key.starts_with('(') ? 1 : 0;
  const std::size_t first = at;
  while (at < key.size() && (is_ascii_digit(key[at]) || (at > first && key[at] == '.')))
    ++at;
  for (bool found = at == first; found;) {
    found = false;
    for (const std::string_view han : k_han) {
      if (!key.substr(at).starts_with(han)) continue;
      at += han.size();
      found = true;
    }
  }
  if (at == first) return 0;
  const std::string_view rest = key.substr(at);
  for (const std::string_view end : {")", ".", "、", ":", "-"}) {
    if (rest.starts_with(end)) return at + end.size();
  }
  if (rest.starts_with(' ') && is_ascii_digit(key[at - 1])) return at + 1;
  return key[at - 1] == '.' ? at : 0;
}

/// Length of `[14:05] - `, `10:30 — `; 0 without a time of day.
std::size_t time_size(std::string_view key) {
  std::size_t at = key.starts_with('[') ? 1 : 0;
  const std::size_t first = at;
  while (at < key.size() && is_ascii_digit(key[at]))
    ++at;
  if (at == first || at - first > 2 || at >= key.size() || key[at] != ':') return 0;
  const std::size_t minutes = ++at;
  while (at < key.size() && is_ascii_digit(key[at]))
    ++at;
  if (at - minutes != 2) return 0;
  for (const std::string_view noon : {" am", " pm"}) {
    if (key.substr(at).starts_with(noon)) at += noon.size();
  }
  if (at < key.size() && key[at] == ']') ++at;
  return at;
}

/// Size of the mark a name begins with that is no part of it; 0 without one.
std::size_t front_mark(std::string_view key) {
  if (key.empty()) return 0;
  if (std::string_view(" :-.!,#?").find(key.front()) != std::string_view::npos) return 1;
  for (const std::string_view mark : {"–", "—", "·"}) {
    if (key.starts_with(mark)) return mark.size();
  }
  return 0;
}

/// The same at the end, where `!` and `?` belong to the words.
std::size_t end_mark(std::string_view key) {
  if (key.empty()) return 0;
  if (std::string_view(" :-.,#").find(key.back()) != std::string_view::npos) return 1;
  for (const std::string_view mark : {"–", "—", "·"}) {
    if (key.ends_with(mark)) return mark.size();
  }
  return 0;
}

void trim_ends(std::string_view& key) {
  for (std::size_t size = front_mark(key); size > 0; size = front_mark(key))
    key.remove_prefix(size);
  for (std::size_t size = end_mark(key); size > 0; size = end_mark(key))
    key.remove_suffix(size);
}

/// Without `(…)` and `[…]` at the end, unless nothing else is there.
void drop_remarks(std::string_view& key) {
  for (bool again = true; again;) {
    again = false;
    for (const auto& [open, close] : {std::pair('(', ')'), std::pair('[', ']')}) {
      if (!key.ends_with(close)) continue;
      const std::size_t begin = key.rfind(open);
      if (begin == std::string_view::npos || begin == 0) continue;
      key = key.substr(0, begin);
      trim_ends(key);
      again = true;
    }
  }
}

/// Typographic apostrophes (U+2018, U+2019) made plain.
std::string straightened(std::string key) {
  if (key.find('\xE2') == std::string::npos) return key;  // the first byte of both
  std::string_view text = key;
  std::string out;
  out.reserve(text.size());
  while (!text.empty()) {
    const bool curly = text.starts_with("’") || text.starts_with("‘");
    out += curly ? '\'' : text.front();
    text.remove_prefix(curly ? 3 : 1);
  }
  return out;
}

template <class Rows, class Table>
void fill(const Rows& rows, Table& table) {
  for (const auto& row : rows) {
    for_each_word(row.words, [&](std::string_view word) { table.emplace(word, row.meaning); });
  }
}

/// More of a text than this, in bytes, no table looks at: it is running text, and only its first
/// words can mean something.
constexpr std::size_t k_longest_name = 160;

/// A label longer than any word of the tables is running text.
constexpr std::size_t k_longest_label = 80;

template <class Table>
auto look_up(const Table& table, std::string_view key)
    -> std::optional<typename Table::mapped_type> {
  const auto it = table.find(key);
  if (it == table.end()) return std::nullopt;
  return it->second;
}

}  // namespace

std::string name_key(std::string_view name) {
  const std::string folded =
      straightened(text::match_key(text::cut_to_bytes(name, k_longest_name)));
  std::string_view key = folded;
  trim_ends(key);
  key.remove_prefix(time_size(key));
  trim_ends(key);
  key.remove_prefix(numbering_size(key));
  trim_ends(key);
  drop_remarks(key);
  return std::string(key);
}

Vocabulary::Vocabulary() {
  fill(heading_words_english(), headings_);
  fill(heading_words_chinese(), headings_);
  fill(heading_words_other(), headings_);
  fill(last_words(), last_words_);
  fill(field_words(), fields_);
  fill(label_words(), labels_);
  fill(item_words(), item_labels_);
  values_ = built_in_value_words();
  text::Diagnostics diagnostics;
  dialects_ = built_in_dialects(*this, diagnostics);
  words_of_.resize(dialects_.size());
  assert(diagnostics.empty());
}

std::optional<Role> Vocabulary::heading_role(std::string_view title) const {
  const auto match = match_heading(title);
  if (!match) return std::nullopt;
  return match->role;
}

std::optional<Role> Vocabulary::known_role(std::string_view key) const {
  return look_up(headings_, key);
}

namespace {

/// The last word of a heading, with those that belong to it: `this session`, `so far`.
bool strip_end(std::string_view& key) {
  static const auto k_words = list_of(end_modifier_words());
  for (std::size_t space = key.find(' '); space != std::string_view::npos;
       space = key.find(' ', space + 1)) {
    if (space == 0 || !k_words.whole(key.substr(space + 1))) continue;
    key = key.substr(0, space);
    return true;
  }
  return false;
}

/// Takes one modifier from either end of a heading; false when it has none.
bool strip_modifier(std::string_view& key) {
  static const auto k_words = list_of(modifier_words());
  static const auto k_chinese = list_of(chinese_modifiers());
  std::size_t size = 0;
  const auto word_fits = [&](std::string_view word) {
    const bool fits = key.size() > word.size() + 1 && key[word.size()] == ' ';
    if (fits) size = word.size() + 1;
    return fits;
  };
  const auto part_fits = [&](std::string_view word) {
    const bool fits = key.size() > word.size();
    if (fits) size = word.size();
    return fits;
  };
  if (k_words.at_start(key, word_fits) || k_chinese.at_start(key, part_fits)) {
    key.remove_prefix(size);
    return true;
  }
  return strip_end(key);
}

}  // namespace

std::optional<Role> Vocabulary::stripped_role(std::string_view key) const {
  while (strip_modifier(key)) {
    if (const auto role = known_role(key)) return role;
  }
  return std::nullopt;
}

std::optional<Role> Vocabulary::first_part_role(std::string_view key,
                                                std::span<const std::string_view> joins) const {
  for (const std::string_view join : joins) {
    const std::size_t at = key.find(join);
    if (at == std::string_view::npos || at == 0) continue;
    std::string_view part = key.substr(0, at);
    trim_ends(part);
    if (const auto role = known_role(part)) return role;
    if (const auto role = stripped_role(part)) return role;
  }
  return std::nullopt;
}

std::optional<Role> Vocabulary::last_word_role(std::string_view key) const {
  constexpr std::size_t k_longest = 40;  // a heading longer than this is a sentence
  if (key.size() > k_longest) return std::nullopt;
  const std::size_t space = key.rfind(' ');
  if (space != std::string_view::npos) {
    if (const auto role = look_up(last_words_, key.substr(space + 1))) return role;
  }
  // Chinese has no spaces: the last two characters are its last word.
  constexpr std::size_t k_word = 6;
  constexpr std::size_t k_longest_han = 27;
  if (key.size() <= k_word || key.size() > k_longest_han) return std::nullopt;
  return look_up(last_words_, key.substr(key.size() - k_word));
}

std::optional<Vocabulary::RoleMatch> Vocabulary::match_heading(std::string_view title) const {
  constexpr std::array<std::string_view, 18> k_lists{" - ", " – ", " — ", ": ", " & ",   " and ",
                                                     " + ", " / ", "/",   ", ", " for ", "(",
                                                     "与",  "和",  "及",  "、", " und ", " et "};
  constexpr std::array<std::string_view, 6> k_loose{" with ", " from ", " of ",
                                                    " to ",   " in ",   " ve "};
  const std::string key = name_key(title);
  if (key.empty()) return std::nullopt;
  if (const auto role = known_role(key)) return RoleMatch{*role, Match::exact};
  if (const auto role = stripped_role(key)) return RoleMatch{*role, Match::exact};
  if (const auto role = first_part_role(key, k_lists)) return RoleMatch{*role, Match::first_part};
  if (const auto role = first_part_role(key, k_loose)) return RoleMatch{*role, Match::loose};
  if (const auto role = last_word_role(key)) return RoleMatch{*role, Match::loose};
  return std::nullopt;
}

std::optional<MetaField> Vocabulary::meta_field(std::string_view name) const {
  if (name.empty() || name.size() > k_longest_label) return std::nullopt;
  return look_up(fields_, name_key(name));
}

std::optional<ItemField> Vocabulary::item_field(std::string_view label) const {
  if (label.empty() || label.size() > k_longest_label) return std::nullopt;
  return look_up(labels_, name_key(label));
}

std::optional<ItemType> Vocabulary::item_label(std::string_view label) const {
  if (label.empty() || label.size() > k_longest_label) return std::nullopt;
  std::string_view key = label;
  const std::string whole = name_key(key);
  if (const auto type = look_up(item_labels_, whole)) return type;
  // `Challenge 2`, `Q3`, `问题 1`: the number belongs to the word.
  std::size_t end = whole.size();
  while (end > 0 && is_ascii_digit(whole[end - 1]))
    --end;
  if (end == whole.size()) return std::nullopt;
  while (end > 0 && (whole[end - 1] == ' ' || whole[end - 1] == '#'))
    --end;
  return look_up(item_labels_, std::string_view(whole).substr(0, end));
}

}  // namespace daybook::journal
