// SPDX-License-Identifier: MIT
// What needs Unicode's tables (libutf8proc): normalisation, case folding, classes.  ASCII text,
// which is most text, takes a fast path without the library.  Tested by unicode_test.cpp.
#pragma once

#include <string>
#include <string_view>

namespace daybook::text {

/// NFC (UAX #15).  Invalid UTF-8 is repaired first.
std::string nfc(std::string_view text);

/// NFKD (UAX #15): marks apart from their letters.  Invalid UTF-8 is repaired first.
std::string nfkd(std::string_view text);

/// NFKC case folding, for comparing names: `Straße`, `STRASSE` and full-width forms meet.
std::string fold_case(std::string_view text);

/// Lower case of letters of all scripts, otherwise unchanged (for slugs and display keys).
std::string lower(std::string_view text);
char32_t lower(char32_t code_point);

/// Upper case of letters of all scripts, one code point for one, otherwise unchanged.
std::string upper(std::string_view text);

bool is_letter(char32_t code_point);
bool is_mark(char32_t code_point);
bool is_digit(char32_t code_point);
bool is_space(char32_t code_point);
/// Emoji, arrows, dingbats and other symbols (So, Sk, variation selectors, zero-width joiners):
/// what people put before a heading and what no name is compared by.
bool is_symbol(char32_t code_point);
/// Han, Kana, Hangul: text without spaces between words.
bool is_cjk(char32_t code_point);

/// Invisible characters that steer the text around them: zero-width, soft hyphen, bidirectional
/// controls.
bool is_format(char32_t code_point);
/// Columns a terminal gives it: 2 for wide East Asian characters and emoji, 0 for marks and
/// controls.
unsigned display_width(char32_t code_point);

/// Removes white space of any kind from both ends (ASCII, NBSP, ideographic space, zero-width,
/// BOM).
std::string_view trim(std::string_view text);

/// A key for comparing what people wrote: NFKC case folded, symbols and Markdown's `*_~\`` removed,
/// runs of white space made one space, trimmed.  `## 🚀 **Next  Steps**:` and `next steps` differ
/// only in the colon, which the caller strips if it means nothing.
std::string match_key(std::string_view text);

}  // namespace daybook::text
