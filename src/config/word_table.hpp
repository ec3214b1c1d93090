// SPDX-License-Identifier: MIT
// All that the site says in words of its own.  Whoever says one of them includes this file, so that
// the compiler finds a key that is in no table; config.hpp does not, so that a new word is no new
// build.  Tested by words_test.cpp.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

#include "config/word_row.hpp"
#include "config/words.hpp"
#include "config/words_of_frame.hpp"
#include "config/words_of_learned.hpp"
#include "config/words_of_progress.hpp"
#include "config/words_of_registers.hpp"
#include "config/words_of_search.hpp"
#include "config/words_of_text.hpp"
#include "config/words_of_values.hpp"

namespace daybook::config {

template <std::size_t... Sizes>
constexpr auto join_words(const std::array<WordRow, Sizes>&... tables) {
  std::array<WordRow, (Sizes + ...)> all{};
  std::size_t size = 0;
  const auto add = [&](std::span<const WordRow> table) {
    for (const WordRow& row : table)
      all[size++] = row;
  };
  (add(tables), ...);
  return all;
}

/// All words, table after table; a Word is an index into it.
inline constexpr auto k_words =
    join_words(k_words_of_frame, k_words_of_values, k_words_of_registers, k_words_of_learned,
               k_words_of_progress, k_words_of_search, k_words_of_text);

/// The place of the row KEY + ENDING; that there is none is found by the compiler.
consteval std::uint16_t find_word(std::string_view key, std::string_view ending) {
  std::uint16_t at = 0;
  while (!k_words.at(at).key.starts_with(key) || k_words[at].key.substr(key.size()) != ending)
    ++at;
  return at;
}

consteval Word::Word(const char* key) : index(find_word(key, "")) {}

consteval CountedWord::CountedWord(const char* key)
    : one(Word::at(find_word(key, "_one"))), many(key) {}

}  // namespace daybook::config
