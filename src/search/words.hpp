// SPDX-License-Identifier: MIT
// The words of a text, as they are looked up.  The same rules are in assets/search-words.js, and
// tests/node compares the two.  Tested by words_test.cpp.
#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace daybook::search {

/// No word has more code points; the rest of a longer one is not looked at.
inline constexpr std::size_t k_longest_word = 32;

/// Gives each word of a text, folded.  A word is a run of letters, digits and `_`; `c++` and `c#`
/// are words, what follows an apostrophe is none when it is one letter.  A name made of parts
/// (`cmark_gfm`, `parseHttp`) is given whole and in parts.  Han, kana, Hangul, Thai, Lao,
/// Khmer and Burmese have no spaces: each two neighbours are a word, and the last sign of a run is
/// one by itself, so that a single sign is the beginning of a word wherever it stands.
void each_word(std::string_view text, const std::function<void(std::string_view)>& give);

/// The same as a list.
std::vector<std::string> words_of(std::string_view text);

}  // namespace daybook::search
