// SPDX-License-Identifier: MIT
// Makes equal what a reader who searches takes for equal: case, accents, forms of width.  The same
// is in assets/search-words.js, and tests/node compares the two.  Tested by words_test.cpp.
#pragma once

#include <string>
#include <string_view>

namespace daybook::search {

/// NFKD without accents, in lower case letter by letter, a few letters written in two (`ß`, `æ`) or
/// as their plain ones (`ø`, `ł`); then NFC.  Marks that are vowels or voices of a script stay.
std::string fold(std::string_view text);

/// Whether a sign is of a script that puts no spaces between words: Han, kana, Hangul, Thai, Lao,
/// Khmer or Burmese.
bool is_unspaced(char32_t c);

}  // namespace daybook::search
