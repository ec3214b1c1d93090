// SPDX-License-Identifier: MIT
// One reader a kind of language, each in a file of its name.  Rows of grammar.hpp say which reads
// them.  Tested by languages_test.cpp, and all together by losing_nothing_test.cpp.
#pragma once

#include <string_view>

#include "highlight/language.hpp"

namespace daybook::highlight {

/// Nothing but text.
void lex_nothing(std::string_view code, const Language& language, Tokens& out);
/// Languages that a row describes: most of them.
void lex_code(std::string_view code, const Language& language, Tokens& out);
/// HTML, XML, and templates with code of Grammar::inner in them.
void lex_markup(std::string_view code, const Language& language, Tokens& out);
void lex_css(std::string_view code, const Language& language, Tokens& out);
void lex_yaml(std::string_view code, const Language& language, Tokens& out);
/// Sections, keys and values, a line each.
void lex_settings(std::string_view code, const Language& language, Tokens& out);
void lex_markdown(std::string_view code, const Language& language, Tokens& out);
void lex_diff(std::string_view code, const Language& language, Tokens& out);
/// What was typed, behind prompts, in the language Grammar::inner, and what was answered.
void lex_console(std::string_view code, const Language& language, Tokens& out);

/// The end of the number that begins at `at`, where a digit stands.
std::size_t number_end(std::string_view code, std::size_t at, const Language& language);
/// The end of the line that holds `at`, without its line feed.
inline std::size_t line_end(std::string_view code, std::size_t at) {
  const std::size_t end = code.find('\n', at);
  return end == std::string_view::npos ? code.size() : end;
}
inline bool is_blank(char c) {
  return c == ' ' || c == '\t';
}
/// The first place from `at` on that holds no blank.
inline std::size_t skip_blanks(std::string_view code, std::size_t at) {
  while (at < code.size() && is_blank(code[at]))
    ++at;
  return at;
}

}  // namespace daybook::highlight
