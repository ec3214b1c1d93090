// SPDX-License-Identifier: MIT
// What there is to say about a language, as a row of data: which marks begin what, and which words
// it has.  Adding a language is adding a row to one of the rows_*.cpp files.  Holds no code that
// reads; that is code_lexer.cpp.  Tested by the tables of languages_test.cpp.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "highlight/token.hpp"

namespace daybook::highlight {

class Language;

/// Reads `code` and hands its tokens to `out`: in linear time, without recursion, whatever it is.
using LexFunction = void (*)(std::string_view code, const Language& language, Tokens& out);

/// How far a string goes.
enum class Reach : std::uint8_t {
  line,  ///< ends with its line, unless the end of the line is escaped
  text,
};

/// What of a string is code again.
enum class Holes : std::uint8_t {
  none,
  dollar,          ///< $name, ${…}, $(…)
  hash,            ///< #{…}
  brace,           ///< {…}
  prefixed_brace,  ///< the same, in strings whose prefix has an f or a t
  backslash,       ///< \(…)
};

/// A form of string.  In a list, the longer opening goes first.
struct Quote {
  std::string_view open;
  std::string_view close;
  Reach reach = Reach::line;
  char escape = '\\';  ///< 0: nothing escapes
  Holes holes = Holes::none;
};

/// What some languages have and others have not; a set of these is Grammar::features.  One that
/// begins with a sign of its own never fires without a row in `k_marks` of language.cpp: the lexer
/// looks only at bytes that may begin something.
namespace feature {
// NOLINTBEGIN(readability-identifier-naming): they are read as words of `feature`
inline constexpr std::uint32_t nested_comments = 1U << 0U;
inline constexpr std::uint32_t spaced_comments = 1U << 1U;  ///< # begins one after a blank only
inline constexpr std::uint32_t any_case = 1U << 2U;         ///< words; the row's are in lower case
inline constexpr std::uint32_t preprocessor = 1U << 3U;     ///< #word at the beginning of a line
inline constexpr std::uint32_t hash_brackets = 1U << 4U;    ///< #[…], #![…]
inline constexpr std::uint32_t at_meta = 1U << 5U;          ///< @name: an annotation
inline constexpr std::uint32_t at_variable = 1U << 6U;      ///< @name: a variable
inline constexpr std::uint32_t dollar = 1U << 7U;           ///< $name, ${…}
inline constexpr std::uint32_t dollar_paren = 1U << 8U;     ///< $(…)
inline constexpr std::uint32_t percent = 1U << 9U;          ///< %name: a variable
inline constexpr std::uint32_t symbols = 1U << 10U;         ///< :name
inline constexpr std::uint32_t colon_keys = 1U << 11U;      ///< name: is a key
inline constexpr std::uint32_t string_keys = 1U << 12U;     ///< "name": is a key
inline constexpr std::uint32_t ticks = 1U << 13U;           ///< 'x' is a character, 'x is not
inline constexpr std::uint32_t cpp_raw = 1U << 14U;         ///< R"x(…)x"
inline constexpr std::uint32_t hash_raw = 1U << 15U;        ///< r#"…"#
inline constexpr std::uint32_t regex = 1U << 16U;           ///< /…/ where a value may begin
inline constexpr std::uint32_t elements = 1U << 17U;        ///< <Name attribute=…> in the code
inline constexpr std::uint32_t options = 1U << 18U;         ///< -x, --long after a blank
inline constexpr std::uint32_t commands = 1U << 19U;        ///< \name
inline constexpr std::uint32_t upper_types = 1U << 20U;     ///< Name is a type
inline constexpr std::uint32_t bang_calls = 1U << 21U;      ///< name!(…)
inline constexpr std::uint32_t lists = 1U << 22U;           ///< (name …) calls
inline constexpr std::uint32_t labels = 1U << 23U;          ///< name: at the beginning of a line
inline constexpr std::uint32_t assignments = 1U << 24U;     ///< name= makes a variable
inline constexpr std::uint32_t tick_digits = 1U << 25U;     ///< 1'000
inline constexpr std::uint32_t dot_meta = 1U << 26U;        ///< .name at the beginning of a line
inline constexpr std::uint32_t prompts = 1U << 27U;         ///< "$ " at the beginning of a line
inline constexpr std::uint32_t here_blanks = 1U << 28U;     ///< << 'EOF', << EOF
inline constexpr std::uint32_t long_lists = 1U << 29U;      ///< […] over several lines
// NOLINTEND(readability-identifier-naming)
}  // namespace feature

/// What a reader is told above a block.
enum class Label : std::uint8_t {
  title,     ///< the language's title
  terminal,  ///< the site's word for what was typed into a shell
  output,    ///< the site's word for what a program printed
};

/// Lists of words are parted by single blanks, in the order a reader would look them up.
struct Grammar {
  std::string_view names;  ///< in lower case; the first is the language's own
  std::string_view title;  ///< for a reader; empty: not worth a label
  Label label = Label::title;
  std::uint32_t features = 0;
  std::string_view line_comments = {};
  std::string_view first_comments = {};  ///< at the beginning of a line only
  std::string_view block_open = {};
  std::string_view block_close = {};
  std::span<const Quote> quotes = {};
  std::string_view prefixes = {};     ///< words that may stand before an opening quote
  std::string_view here = {};         ///< what a here-document begins with
  std::string_view metas = {};        ///< fixed marks: <?php
  std::string_view name_starts = {};  ///< in names besides letters, _ and what is not ASCII
  std::string_view name_parts = {};   ///< the same, but not at their beginning
  std::string_view keywords = {};
  std::string_view types = {};
  std::string_view constants = {};
  std::string_view builtins = {};
  std::string_view definers = {};      ///< the word after these is a function
  TokenKind heads = TokenKind::plain;  ///< the first word of a statement
  std::string_view separators = {};    ///< of keys and values, for lex_settings
  std::string_view inner = {};         ///< the language inside, for lexers that have one
  LexFunction lex = nullptr;           ///< nullptr: lex_code
};

}  // namespace daybook::highlight
