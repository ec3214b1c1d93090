// SPDX-License-Identifier: MIT
#include <algorithm>

#include "highlight/code_lexer.hpp"
#include "highlight/lexers.hpp"
#include "text/ascii.hpp"

namespace daybook::highlight {
namespace {

constexpr std::size_t k_longest_bracket = 256;

// The end of a comment whose text begins at `at`.
std::size_t block_end(std::string_view code, std::size_t at, const Language& language) {
  const std::string_view open = language.grammar().block_open;
  const std::string_view close = language.grammar().block_close;
  if (!language.has(feature::nested_comments)) {
    const std::size_t end = code.find(close, at);
    return end == std::string_view::npos ? code.size() : end + close.size();
  }
  for (std::size_t depth = 1; at < code.size();) {
    if (code.substr(at, close.size()) == close) {
      at += close.size();
      if (--depth == 0) return at;
    } else if (code.substr(at, open.size()) == open) {
      at += open.size();
      ++depth;
    } else {
      ++at;
    }
  }
  return at;
}

}  // namespace

bool CodeLexer::read_comment() {
  const std::string_view open = row_.block_open;
  if (!open.empty() && stands_here(open))
    return mark(TokenKind::comment, block_end(code_, at_ + open.size(), language_));
  const auto begins = [&](std::string_view sign) { return stands_here(sign); };
  if (std::ranges::any_of(language_.line_comments(), begins)) {
    const bool stuck = has(feature::spaced_comments) && at_ > 0 && !is_blank(before()) &&
                       before() != '\n' && before() != ';';
    if (!stuck) return mark(TokenKind::comment, line_end(code_, at_));
  }
  if (row_.first_comments.find(code_[at_]) == std::string_view::npos || !at_line_start())
    return false;
  return mark(TokenKind::comment, line_end(code_, at_));
}

bool CodeLexer::read_fixed_mark() {
  const auto marks = language_.metas();
  const auto found =
      std::ranges::find_if(marks, [&](std::string_view sign) { return stands_here(sign); });
  return found != marks.end() && mark(TokenKind::meta, at_ + found->size());
}

bool CodeLexer::read_directive() {
  const char c = code_[at_];
  if (c == '.' && has(feature::dot_meta) && text::is_ascii_letter(peek()) && at_line_start())
    return mark(TokenKind::meta, name_end(at_ + 1));
  if (c != '#') return false;
  if (has(feature::hash_brackets) && (peek() == '[' || (peek() == '!' && peek(2) == '['))) {
    const std::size_t end = bracket_end(at_ + (peek() == '[' ? 1U : 2U));
    return end != std::string_view::npos && mark(TokenKind::meta, end);
  }
  if (!has(feature::preprocessor) || !at_line_start()) return false;
  const std::size_t begin = skip_blanks(code_, at_ + 1);
  const std::size_t end = name_end(begin);
  if (end == begin) return false;
  const std::string_view word = code_.substr(begin, end - begin);
  mark(TokenKind::meta, end);
  if (word == "include" || word == "import") read_included_file();
  return true;
}

void CodeLexer::read_included_file() {
  const std::size_t begin = skip_blanks(code_, at_);
  if (char_at(begin) != '<') return;
  const std::string_view line = code_.substr(begin, line_end(code_, begin) - begin);
  const std::size_t length = std::min(line.find('>'), line.size() - 1) + 1;
  out_.mark(TokenKind::string, begin, begin + length);
  at_ = begin + length;
}

bool CodeLexer::read_annotation() {
  if (code_[at_] != '@' || in_name(before())) return false;
  if (has(feature::at_variable)) return read_sigil('@', TokenKind::variable);
  if (!has(feature::at_meta) || !starts_name(peek())) return false;
  std::size_t end = name_end(at_ + 1);
  while (char_at(end) == '.' && starts_name(char_at(end + 1)))
    end = name_end(end + 1);
  return mark(TokenKind::meta, end);
}

bool CodeLexer::read_sigil(char sigil, TokenKind kind) {
  const std::size_t begin = at_ + (peek() == sigil ? 2U : 1U);
  return starts_name(char_at(begin)) && mark(kind, name_end(begin));
}

// The end of what the bracket at `open` begins, if it is near.
std::size_t CodeLexer::bracket_end(std::size_t open) const {
  constexpr std::string_view k_pairs = "(){}[]";
  const char closing = k_pairs[k_pairs.find(code_[open]) + 1];
  const std::size_t last = std::min(code_.size(), open + k_longest_bracket);
  std::size_t depth = 0;
  for (std::size_t i = open; i < last; ++i) {
    if (code_[i] == code_[open]) ++depth;
    if (code_[i] == closing && --depth == 0) return i + 1;
  }
  return std::string_view::npos;
}

bool CodeLexer::read_dollar() {
  constexpr std::string_view k_specials = "?@#$!*<^";
  if (code_[at_] == '%' && has(feature::percent))
    return !in_name(before()) && before() != ')' && read_sigil('%', TokenKind::variable);
  if (code_[at_] != '$') return false;
  if (has(feature::prompts) && peek() == ' ' && at_line_start())
    return mark(TokenKind::prompt, at_ + 1);
  if (peek() == '(' && has(feature::dollar_paren)) {
    const std::size_t end = bracket_end(at_ + 1);
    if (end != std::string_view::npos) return mark(TokenKind::variable, end);
  }
  if (!has(feature::dollar)) return false;
  if (peek() == '{' || starts_name(peek())) {
    const std::size_t end = hole_end(at_, Holes::dollar);
    return end != at_ && mark(TokenKind::variable, end);
  }
  const bool is_special =
      text::is_ascii_digit(peek()) || k_specials.find(peek()) != std::string_view::npos;
  return is_special && peek() != '\0' && mark(TokenKind::variable, at_ + 2);
}

bool CodeLexer::read_element() {
  if (code_[at_] != '<' || !has(feature::elements)) return false;
  if (in_name(before()) || before() == ')' || before() == ']') return false;
  const std::size_t begin = at_ + (peek() == '/' ? 2U : 1U);
  if (!starts_name(char_at(begin))) return false;
  std::size_t end = name_end(begin);
  while (std::string_view(".-:").find(char_at(end)) != std::string_view::npos &&
         starts_name(char_at(end + 1)))
    end = name_end(end + 1);
  return mark(TokenKind::tag, end);
}

bool CodeLexer::read_option() {
  if (code_[at_] != '-' || !has(feature::options)) return false;
  if (!is_blank(before()) && before() != '\n') return false;
  const std::size_t begin = at_ + (peek() == '-' ? 2U : 1U);
  if (!text::is_ascii_alphanumeric(char_at(begin))) return false;
  std::size_t end = begin;
  while (text::is_ascii_alphanumeric(char_at(end)) || char_at(end) == '-' || char_at(end) == '_')
    ++end;
  return mark(TokenKind::attribute, end);
}

bool CodeLexer::read_symbol() {
  if (code_[at_] != ':' || !has(feature::symbols)) return false;
  if (!starts_name(peek()) || before() == ':' || in_name(before()) || before() == ')') return false;
  return mark(TokenKind::constant, name_end(at_ + 1));
}

bool CodeLexer::read_command() {
  if (code_[at_] != '\\' || !has(feature::commands)) return false;
  std::size_t end = at_ + 1;
  while (text::is_ascii_letter(char_at(end)) || char_at(end) == '@')
    ++end;
  if (end > at_ + 1) return mark(TokenKind::keyword, end);
  at_ = std::min(at_ + (text::is_ascii(peek()) ? 2U : 1U), code_.size());
  return true;
}

}  // namespace daybook::highlight
