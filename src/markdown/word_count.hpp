// SPDX-License-Identifier: MIT
// How much there is to read.  Tested by word_count_test.cpp.
#pragma once

#include <cstdint>

#include "markdown/document.hpp"

namespace daybook::markdown {

/// Words of scripts that part them by spaces, and characters of those that do not: Han, Kana and
/// Hangul syllables.  Fenced code, formulas and HTML are not counted; code between words is.
struct WordCount {
  std::uint32_t words = 0;
  std::uint32_t characters = 0;
  std::uint32_t all() const { return words + characters; }
};

/// Of the whole document.
WordCount count_words(const Document& document);

/// At 220 words or 400 characters a minute, near what Hugo takes (213 and 501): at least one.
std::uint32_t reading_minutes(const WordCount& count);

}  // namespace daybook::markdown
