// SPDX-License-Identifier: MIT
// Looks up field names and labels, and makes the keys names are compared by.  The words themselves
// are in the other files of this folder; what a heading may have around its words is
// vocabulary_headings.cpp's. Tested by vocabulary_test.cpp.
#include "journal/words/vocabulary.hpp"

#include <array>
#include <cassert>
#include <utility>

#include "journal/dialect/reader.hpp"
#include "journal/words/han.hpp"
#include "journal/words/words.hpp"
#include "text/ascii.hpp"
#include "text/unicode.hpp"
#include "text/utf8.hpp"

namespace daybook::journal {

namespace {

/// Length of `3`, `4.1`, `(2)`, `iv`-less numbering with its separator, or of `一、`; 0 without
/// one.
std::size_t numbering_size(std::string_view key) {
  constexpr std::array<std::string_view, 10> k_han{"一", "二", "三", "四", "五",
                                                   "六", "七", "八", "九", "十"};
  std::size_t at = key.starts_with('(') ? 1 : 0;
  const std::size_t first = at;
  while (at < key.size() && (text::is_ascii_digit(key[at]) || (at > first && key[at] == '.')))
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
  if (rest.starts_with(' ') && text::is_ascii_digit(key[at - 1])) return at + 1;
  return key[at - 1] == '.' ? at : 0;
}

/// Length of `[14:05] - `, `10:30 — `; 0 without a time of day.
std::size_t time_size(std::string_view key) {
  std::size_t at = key.starts_with('[') ? 1 : 0;
  const std::size_t first = at;
  while (at < key.size() && text::is_ascii_digit(key[at]))
    ++at;
  if (at == first || at - first > 2 || at >= key.size() || key[at] != ':') return 0;
  const std::size_t minutes = ++at;
  while (at < key.size() && text::is_ascii_digit(key[at]))
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
  auto it = table.find(key);
  if (it == table.end()) it = table.find(simplified(key));
  if (it == table.end()) return std::nullopt;
  return it->second;
}

}  // namespace

namespace {

std::string make_name_key(std::string_view name) {
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

}  // namespace

std::string name_key(std::string_view name) {
  thread_local Memo<std::string> t_keys;
  return t_keys.of(name, make_name_key);
}

Vocabulary::Vocabulary() {
  fill(heading_words_english(), headings_);
  fill(heading_words_reviews(), headings_);
  fill(heading_words_synonyms(), headings_);
  fill(heading_words_chinese(), headings_);
  fill(heading_words_turkish_german_french(), headings_);
  fill(heading_words_spanish_japanese_korean(), headings_);
  fill(heading_words_portuguese_italian_russian(), headings_);
  fill(last_words(), last_words_);
  fill(first_words(), first_words_);
  fill(field_words(), fields_);
  fill(field_words_started(), fields_);
  fill(label_words(), labels_);
  fill(label_words_started(), labels_);
  for (const auto rows : {item_words(), item_words_started()}) {
    for (const ItemWords& row : rows) {
      for_each_word(row.free, [&](std::string_view w) { free_labels_.emplace(w, row.meaning); });
      for_each_word(row.words, [&](std::string_view w) { item_labels_.emplace(w, row.meaning); });
    }
  }
  item_labels_.insert(free_labels_.begin(), free_labels_.end());
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

namespace {

/// `main topic`, `session focus`, `我的目标` without the word before.
std::string_view without_field_modifier(std::string_view key) {
  static const auto k_words = list_of(field_modifier_words());
  std::size_t size = 0;
  k_words.at_start(key, [&](std::string_view word) {
    const bool han = !text::is_ascii(word.back());
    const bool fits =
        han ? key.size() > word.size() : key.size() > word.size() + 1 && key[word.size()] == ' ';
    if (fits) size = word.size() + (han ? 0 : 1);
    return fits;
  });
  return key.substr(size);
}

}  // namespace

std::optional<MetaField> Vocabulary::look_up_meta_field(std::string_view name) const {
  if (name.empty() || name.size() > k_longest_label) return std::nullopt;
  const std::string key = name_key(name);
  if (const auto field = look_up(fields_, key)) return field;
  // `日期 / Date` is one name in two languages.
  const std::size_t twin = key.find(" / ");
  if (twin != std::string::npos) return look_up(fields_, std::string_view(key).substr(0, twin));
  const std::string_view bare = without_field_modifier(key);
  return bare.size() == key.size() ? std::nullopt : look_up(fields_, bare);
}

std::string_view without_number(std::string_view key) {
  std::size_t end = key.size();
  while (end > 0 && text::is_ascii_digit(key[end - 1]))
    --end;
  if (end == key.size()) return key;
  while (end > 0 && (key[end - 1] == ' ' || key[end - 1] == '#'))
    --end;
  return key.substr(0, end);
}

namespace {

/// `mentor's guidance`, `student's question` without whose it is; empty when nobody is named.
std::string_view without_owner(std::string_view key) {
  const std::size_t space = key.find(' ');
  if (space == std::string_view::npos || !key.substr(0, space).ends_with("'s")) return {};
  return key.substr(space + 1);
}

}  // namespace

std::optional<ItemField> Vocabulary::look_up_item_field(std::string_view label) const {
  if (label.empty() || label.size() > k_longest_label) return std::nullopt;
  const std::string whole = name_key(label);
  if (const auto known = look_up(labels_, whole)) return known;
  if (const auto owned = look_up(labels_, without_owner(whole))) return owned;
  // `A1`, `Solution 2`; a `Pass 1` is no verdict.
  const auto field = look_up(labels_, without_number(whole));
  const bool counted = field == ItemField::answer || field == ItemField::question ||
                       field == ItemField::problem || field == ItemField::solution;
  return counted ? field : std::nullopt;
}

std::optional<ItemType> Vocabulary::look_up_item_label(std::string_view label) const {
  if (label.empty() || label.size() > k_longest_label) return std::nullopt;
  const std::string whole = name_key(label);
  if (const auto type = look_up(item_labels_, whole)) return type;
  const std::string_view bare = without_number(whole);
  return bare.size() == whole.size() ? std::nullopt : look_up(item_labels_, bare);
}

namespace {

/// `key gotcha this surfaced`, `user insight`.
std::optional<ItemType> noun_of(std::string_view key) {
  static const auto k_index = index_of<ItemType>(label_nouns());
  static const auto k_heavy = list_of(noun_weights());
  constexpr std::ptrdiff_t k_most_spaces = 4;
  if (std::ranges::count(key, ' ') > k_most_spaces) return std::nullopt;
  const std::size_t first = key.find(' ');
  if (first == std::string_view::npos) return std::nullopt;
  if (k_heavy.whole(key.substr(0, first))) {
    const std::string_view rest = key.substr(first + 1);
    if (const auto type = k_index.whole(rest.substr(0, rest.find(' ')))) return type;
  }
  return std::ranges::count(key, ' ') == 1 ? k_index.whole(key.substr(first + 1)) : std::nullopt;
}

}  // namespace

std::optional<ItemType> Vocabulary::look_up_free_label(std::string_view label) const {
  constexpr std::size_t k_longest = 40;
  const std::string key = name_key(label);
  if (key.empty() || key.size() > k_longest) return std::nullopt;
  const auto whole = look_up(free_labels_, key);
  return whole ? whole : noun_of(key);
}

}  // namespace daybook::journal
