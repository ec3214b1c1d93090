// SPDX-License-Identifier: MIT
#include "highlight/code_lexer.hpp"

#include <algorithm>

#include "highlight/lexers.hpp"
#include "text/ascii.hpp"

namespace daybook::highlight {
namespace {

bool may_follow_in_number(std::string_view code, std::size_t at, const Language& language,
                          std::string_view exponents) {
  const char c = code[at];
  const char next = at + 1 < code.size() ? code[at + 1] : '\0';
  if (text::is_ascii_alphanumeric(c) || c == '_') return true;
  if (c == '.') return text::is_ascii_digit(next);
  if (c == '\'') return language.has(feature::tick_digits) && text::is_ascii_alphanumeric(next);
  const bool is_sign = c == '+' || c == '-';
  return is_sign && text::is_ascii_digit(next) &&
         exponents.find(code[at - 1]) != std::string_view::npos;
}

}  // namespace

std::size_t number_end(std::string_view code, std::size_t at, const Language& language) {
  const bool hexadecimal =
      code[at] == '0' && at + 1 < code.size() && text::ascii_lower(code[at + 1]) == 'x';
  const std::string_view exponents = hexadecimal ? "pP" : "eE";
  std::size_t end = at + 1;
  while (end < code.size() && may_follow_in_number(code, end, language, exponents))
    ++end;
  return end;
}

void lex_code(std::string_view code, const Language& language, Tokens& out) {
  CodeLexer(code, language, out).run();
}

void lex_nothing(std::string_view /*code*/, const Language& /*language*/, Tokens& /*out*/) {}

void CodeLexer::run() {
  while (at_ < code_.size()) {
    const char c = code_[at_];
    if (starts_name(c)) {
      read_word();
    } else if (language_.is(c, byte_class::digit)) {
      mark(TokenKind::number, number_end(code_, at_, language_));
    } else if (!language_.is(c, byte_class::mark) || !read_mark()) {
      ++at_;
    }
  }
}

bool CodeLexer::read_mark() {
  return read_here_body() || read_comment() || read_fixed_mark() || read_directive() ||
         read_annotation() || read_here_mark() || read_character() || read_string() ||
         read_dollar() || read_regex() || read_element() || read_option() || read_symbol() ||
         read_command();
}

std::size_t CodeLexer::name_end(std::size_t from) const {
  while (from < code_.size() && in_name(code_[from]))
    ++from;
  return from;
}

std::size_t CodeLexer::before_blanks() const {
  std::size_t place = at_;
  while (place > 0 && is_blank(code_[place - 1]))
    --place;
  return place;
}

bool CodeLexer::at_line_start() const {
  const std::size_t place = before_blanks();
  return place == 0 || code_[place - 1] == '\n';
}

bool CodeLexer::begins_statement() const {
  constexpr std::string_view k_ends = "\n;|&({}`";
  const std::size_t place = before_blanks();
  if (place == 0 || k_ends.find(code_[place - 1]) != std::string_view::npos) return true;
  return code_[place - 1] == '$' && place < at_ && has(feature::prompts);
}

bool CodeLexer::begins_key(std::size_t end) const {
  return char_at(end) == ':' && char_at(end + 1) != ':' && before() != ':' && before() != '?';
}

void CodeLexer::read_word() {
  std::size_t end = name_end(at_ + 1);
  if (read_raw_string(end) || read_prefixed_string(end)) return;
  const std::string_view word = code_.substr(at_, end - at_);
  const TokenKind kind = kind_of_word(word, end);
  if (kind == TokenKind::function && char_at(end) == '!' && has(feature::bang_calls)) ++end;
  if (kind == TokenKind::keyword) keyword_end_ = end;
  if (kind == TokenKind::keyword && language_.is_definer(word))
    definition_at_ = skip_blanks(code_, end);
  else if (at_ == definition_at_ && char_at(end) == '.')
    definition_at_ = end + 1;
  if (kind == TokenKind::plain)
    at_ = end;
  else
    mark(kind, end);
}

TokenKind CodeLexer::kind_of_word(std::string_view word, std::size_t end) {
  if (has(feature::colon_keys) && begins_key(end)) return TokenKind::attribute;
  const bool is_member = before() == '.' && (at_ < 2 || code_[at_ - 2] != '.');
  if (!is_member) {
    if (const TokenKind kind = language_.kind_of(word); kind != TokenKind::plain) return kind;
  }
  return kind_by_place(word, end);
}

TokenKind CodeLexer::kind_by_place(std::string_view word, std::size_t end) const {
  const char next = char_at(end);
  if (has(feature::labels) && next == ':' && char_at(end + 1) != '=' && at_line_start())
    return TokenKind::function;
  if (has(feature::assignments) && (next == '=' || (next == '+' && char_at(end + 1) == '=')))
    return TokenKind::variable;
  if (has(feature::elements) && next == '=' &&
      std::string_view("\"'{").find(char_at(end + 1)) != std::string_view::npos)
    return TokenKind::attribute;
  if (at_ == definition_at_) return TokenKind::function;
  if (has(feature::lists)) return before() == '(' ? TokenKind::function : TokenKind::plain;
  if (row_.heads != TokenKind::plain && begins_statement()) return row_.heads;
  if (next == '(') return TokenKind::function;
  if (next == '!' && has(feature::bang_calls) &&
      std::string_view("([{").find(char_at(end + 1)) != std::string_view::npos)
    return TokenKind::function;
  if (has(feature::upper_types) && text::is_ascii_upper(word[0])) {
    const bool shouts = word.size() > 1 && std::ranges::none_of(word, text::is_ascii_lower);
    return shouts ? TokenKind::constant : TokenKind::type;
  }
  return TokenKind::plain;
}

}  // namespace daybook::highlight
