// SPDX-License-Identifier: MIT
// Takes Chinese headings apart by the tables of headings_han.cpp.  Tested by
// headings_test.cpp.
#include <algorithm>
#include <array>
#include <vector>

#include "journal/words/han.hpp"
#include "journal/words/words.hpp"
#include "text/ascii.hpp"

namespace daybook::journal {

namespace {

constexpr std::size_t k_character = 3;  // bytes of a Han character

bool is_trailing(char c) {
  return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U;
}

/// Size of digits or Han numerals, spaces behind them included.
std::size_t number_size(std::string_view key) {
  constexpr std::array<std::string_view, 14> k_numerals{"一", "二", "三", "四", "五", "六", "七",
                                                        "八", "九", "十", "两", "几", "百", "数"};
  std::size_t at = 0;
  while (at < key.size() && key[at] == ' ')
    ++at;
  const std::size_t first = at;
  while (at < key.size() && text::is_ascii_digit(key[at]))
    ++at;
  for (bool found = at == first; found;) {
    const auto* const numeral = std::ranges::find_if(
        k_numerals, [&](std::string_view word) { return key.substr(at).starts_with(word); });
    found = numeral != k_numerals.end();
    if (found) at += numeral->size();
  }
  if (at == first) return 0;
  while (at < key.size() && key[at] == ' ')
    ++at;
  return at;
}

/// The longest word of the index in the text, the last of several as long.
template <class Index>
std::optional<Core> longest_in(const Index& index, std::string_view text) {
  static const auto k_subjects = list_of(han_subjects());
  std::optional<Core> best;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (is_trailing(text[at])) continue;
    if (k_subjects.at_start(text.substr(at), [](auto) { return true; })) continue;
    std::size_t size = 0;
    const auto role = index.at_start(text.substr(at), [&](std::string_view word) {
      size = word.size();
      return true;
    });
    if (role && (!best || size >= best->size)) best = Core{*role, size};
  }
  return best;
}

const WordIndex<Role>& cores() {
  static const auto k_cores = index_of<Role>(han_cores());
  return k_cores;
}

/// The lists of a row of han_pairs().
struct Pair {
  Role role;
  WordIndex<bool> first;
  WordIndex<bool> second;
};

const std::vector<Pair>& pairs() {
  static const std::vector<Pair> k_pairs = [] {
    std::vector<Pair> made;
    for (const PairRow& row : han_pairs())
      made.push_back({row.role, list_of(row.first), list_of(row.second)});
    return made;
  }();
  return k_pairs;
}

/// What stands behind the first of two parts.
std::string_view second_part(std::string_view rest) {
  for (const std::string_view join : {" ", "的", " "}) {
    if (rest.starts_with(join)) rest.remove_prefix(join.size());
  }
  return rest;
}

/// A heading longer than this, or with such a mark, is a sentence.
bool is_sentence(std::string_view key) {
  constexpr std::size_t k_longest = 20 * k_character;
  return key.size() > k_longest || key.find_first_of(",;") != std::string_view::npos ||
         key.find("。") != std::string_view::npos;
}

}  // namespace

std::size_t counted_size(std::string_view key) {
  static const auto k_measures = list_of(han_measures());
  constexpr std::string_view k_ordinal = "第";
  const std::size_t from = key.starts_with(k_ordinal) ? k_ordinal.size() : 0;
  const std::size_t number = number_size(key.substr(from));
  if (number == 0) return 0;
  std::size_t measure = 0;
  k_measures.at_start(key.substr(from + number), [&](std::string_view word) {
    measure = word.size();
    return true;
  });
  return measure == 0 ? 0 : from + number + measure;
}

std::string_view without_tail(std::string_view key) {
  if (key.empty() || text::is_ascii(key.back())) return key;
  std::size_t size = 0;
  for_each_word(han_tails(), [&](std::string_view word) {
    if (word.size() > size && key.size() >= word.size() + 2 * k_character && key.ends_with(word))
      size = word.size();
  });
  return key.substr(0, key.size() - size);
}

bool counts_questions(std::string_view key) {
  for (const std::string_view word : {"问", "问答", "个问题", "道题"}) {
    if (!key.ends_with(word)) continue;
    const std::string_view before = key.substr(0, key.size() - word.size());
    for (std::size_t at = before.size(); at > 0; --at) {
      if (is_trailing(before[at - 1]) || before[at - 1] == ' ') continue;
      const std::size_t size = number_size(before.substr(at - 1));
      return size > 0 && size == before.size() - at + 1;
    }
  }
  return false;
}

bool asks(std::string_view key) {
  static const auto k_marks = list_of(han_question_marks());
  if (key.ends_with('?') || key.ends_with("？") || key.ends_with("吗") || key.ends_with("呢"))
    return true;
  for (std::size_t at = 0; at < key.size(); ++at) {
    if (!is_trailing(key[at]) && k_marks.at_start(key.substr(at), [](auto) { return true; }))
      return true;
  }
  return false;
}

std::optional<Role> whole_core_role(std::string_view key) {
  return cores().whole(key);
}

std::optional<Role> paired_role(std::string_view key) {
  constexpr std::size_t k_longest = 12 * k_character;
  if (key.size() > k_longest) return std::nullopt;
  for (const Pair& pair : pairs()) {
    const auto joins = [&](std::string_view first) {
      return pair.second.whole(second_part(key.substr(first.size()))).has_value();
    };
    if (pair.first.at_start(key, joins)) return pair.role;
  }
  return std::nullopt;
}

std::optional<Core> find_core(std::string_view key) {
  if (is_sentence(key) || asks(key)) return std::nullopt;
  return longest_in(cores(), key);
}

std::optional<Role> question_role(std::string_view key) {
  static const auto k_words = index_of<Role>(han_question_words());
  constexpr std::size_t k_longest = 16 * k_character;
  if (key.size() > k_longest || !asks(key)) return std::nullopt;
  const auto found = longest_in(k_words, key);
  return found ? std::optional(found->role) : std::nullopt;
}

}  // namespace daybook::journal
