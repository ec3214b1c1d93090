// SPDX-License-Identifier: MIT
// Takes off what stands around a heading's name.  Knows no words of its own: those are in
// headings_edges.cpp.  Tested by headings_test.cpp.
#include "journal/words/modifiers.hpp"

#include "journal/words/han.hpp"
#include "journal/words/words.hpp"

namespace daybook::journal {

std::string_view trimmed(std::string_view key) {
  constexpr std::string_view k_marks = " :-.,#";
  const std::size_t first = key.find_first_not_of(k_marks);
  if (first == std::string_view::npos) return {};
  return key.substr(first, key.find_last_not_of(k_marks) + 1 - first);
}

bool strip_end(std::string_view& key) {
  static const auto k_words = list_of(end_modifier_words());
  for (std::size_t space = key.find(' '); space != std::string_view::npos;
       space = key.find(' ', space + 1)) {
    if (space == 0 || !k_words.whole(key.substr(space + 1))) continue;
    key = trimmed(key.substr(0, space));
    return true;
  }
  return false;
}

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
    key = trimmed(key.substr(size));
    return !key.empty();
  }
  if (const std::size_t counted = counted_size(key); counted > 0 && counted < key.size()) {
    key = trimmed(key.substr(counted));
    return !key.empty();
  }
  return strip_end(key);
}

}  // namespace daybook::journal
