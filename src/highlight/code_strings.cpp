// SPDX-License-Identifier: MIT
#include <algorithm>

#include "highlight/code_lexer.hpp"
#include "highlight/lexers.hpp"
#include "text/ascii.hpp"
#include "text/utf8.hpp"

namespace daybook::highlight {
namespace {

constexpr std::size_t k_longest_delimiter = 16;
constexpr std::size_t k_longest_character = 12;

std::size_t past(std::string_view code, std::string_view mark, std::size_t from) {
  const std::size_t found = code.find(mark, from);
  return found == std::string_view::npos ? code.size() : found + mark.size();
}

}  // namespace

// Where the hole that begins at `from` ends; `from` when none does.
std::size_t CodeLexer::hole_end(std::size_t from, Holes holes) const {
  const char c = code_[from];
  const char next = char_at(from + 1);
  std::size_t open = from + 1;
  switch (holes) {
    case Holes::none:
      return from;
    case Holes::dollar:
      if (c != '$') return from;
      if (starts_name(next)) return name_end(open);
      if (next != '{' && next != '(') return from;
      break;
    case Holes::hash:
      if (c != '#' || next != '{') return from;
      break;
    case Holes::backslash:
      if (c != '\\' || next != '(') return from;
      break;
    case Holes::brace:
    case Holes::prefixed_brace:
      if (c != '{' || next == '{' || (from > 0 && code_[from - 1] == '{')) return from;
      open = from;
      break;
  }
  const std::size_t end = bracket_end(open);
  return end == std::string_view::npos ? from : end;
}

// From at_, behind the opening; the token began at `begin`.
void CodeLexer::read_rest_of_string(const Quote& quote, std::size_t begin, Holes holes) {
  std::size_t end = at_;
  while (end < code_.size()) {
    const char c = code_[end];
    if (c == quote.close[0] && code_.substr(end, quote.close.size()) == quote.close) {
      end += quote.close.size();
      break;
    }
    if (c == '\n' && quote.reach == Reach::line) break;
    const std::size_t hole = holes == Holes::none ? end : hole_end(end, holes);
    if (hole != end) {
      out_.mark(TokenKind::string, begin, end);
      out_.mark(TokenKind::variable, end, hole);
      begin = end = hole;
    } else {
      end += quote.escape != '\0' && c == quote.escape ? 2U : 1U;
    }
  }
  end = std::min(end, code_.size());
  const bool is_key = has(feature::string_keys) && char_at(skip_blanks(code_, end)) == ':';
  out_.mark(is_key ? TokenKind::attribute : TokenKind::string, begin, end);
  at_ = end;
}

bool CodeLexer::read_string() {
  const auto found = std::ranges::find_if(
      row_.quotes, [&](const Quote& quote) { return stands_here(quote.open); });
  if (found == row_.quotes.end()) return false;
  const std::size_t begin = at_;
  at_ += found->open.size();
  read_rest_of_string(*found, begin,
                      found->holes == Holes::prefixed_brace ? Holes::none : found->holes);
  return true;
}

bool CodeLexer::read_prefixed_string(std::size_t word_end) {
  const char next = char_at(word_end);
  if ((next != '"' && next != '\'' && next != '`') || row_.prefixes.empty()) return false;
  const std::string_view word = code_.substr(at_, word_end - at_);
  if (!language_.is_prefix(word)) return false;
  const std::size_t begin = at_;
  at_ = word_end;
  const auto found = std::ranges::find_if(
      row_.quotes, [&](const Quote& quote) { return stands_here(quote.open); });
  if (found == row_.quotes.end()) {
    at_ = begin;
    return false;
  }
  const bool has_holes = word.find_first_of("fFtT") != std::string_view::npos;
  const bool none = found->holes == Holes::prefixed_brace && !has_holes;
  at_ += found->open.size();
  read_rest_of_string(*found, begin, none ? Holes::none : found->holes);
  return true;
}

bool CodeLexer::read_raw_string(std::size_t word_end) {
  const char next = char_at(word_end);
  if (has(feature::cpp_raw) && next == '"' && code_[word_end - 1] == 'R') {
    const std::size_t begin = word_end + 1;
    const std::string_view head = code_.substr(begin, k_longest_delimiter + 1);
    const std::size_t length = head.find('(');
    if (length == std::string_view::npos) return false;
    const std::string close = ")" + std::string(head.substr(0, length)) + "\"";
    return mark(TokenKind::string, past(code_, close, begin + length));
  }
  if (!has(feature::hash_raw) || (next != '#' && next != '"') || code_[word_end - 1] != 'r' ||
      word_end - at_ > 2)
    return false;
  std::size_t quote = word_end;
  while (char_at(quote) == '#')
    ++quote;
  if (char_at(quote) != '"') return false;
  const std::string close = "\"" + std::string(quote - word_end, '#');
  return mark(TokenKind::string, past(code_, close, quote + 1));
}

bool CodeLexer::read_character() {
  if (code_[at_] != '\'' || !has(feature::ticks)) return false;
  if (peek() == '\\') {
    const std::string_view near = code_.substr(at_, k_longest_character);
    const std::size_t close = near.find('\'', 3);
    if (close != std::string_view::npos) return mark(TokenKind::string, at_ + close + 1);
  }
  const std::size_t end = at_ + 1 + text::decode(code_, at_ + 1).size;
  if (peek() != '\'' && peek() != '\n' && char_at(end) == '\'')
    return mark(TokenKind::string, end + 1);
  if (!starts_name(peek())) return false;
  return mark(has(feature::lists) ? TokenKind::constant : TokenKind::type, name_end(at_ + 1));
}

bool CodeLexer::read_here_mark() {
  const std::string_view here = row_.here;
  if (here.empty() || !stands_here(here)) return false;
  std::size_t begin = at_ + here.size();
  if (here == "<<" && char_at(begin) == '<') {
    at_ = begin + 1;
    return true;
  }
  if (char_at(begin) == '-' || char_at(begin) == '~') ++begin;
  const bool blanks = has(feature::here_blanks);
  if (blanks) begin = skip_blanks(code_, begin);
  const char quote = char_at(begin);
  const bool quoted = quote == '"' || quote == '\'';
  if (quoted) ++begin;
  std::size_t end = begin;
  while (text::is_ascii_alphanumeric(char_at(end)) || char_at(end) == '_')
    ++end;
  const bool is_name = text::is_ascii_upper(char_at(begin)) || char_at(begin) == '_' || blanks;
  if (end == begin || (!quoted && !is_name) || text::is_ascii_digit(code_[begin])) return false;
  here_name_ = code_.substr(begin, end - begin);
  return mark(TokenKind::string, end + (quoted && char_at(end) == quote ? 1U : 0U));
}

bool CodeLexer::read_here_body() {
  if (code_[at_] != '\n') return false;
  if (here_name_.empty()) return false;
  std::size_t line = ++at_;
  for (; line < code_.size(); line = line_end(code_, line) + 1) {
    const std::size_t word = skip_blanks(code_, line);
    const std::size_t end = word + here_name_.size();
    if (code_.substr(word, here_name_.size()) == here_name_ && !in_name(char_at(end))) {
      here_name_ = {};
      return mark(TokenKind::string, end);
    }
  }
  here_name_ = {};
  return mark(TokenKind::string, code_.size());
}

bool CodeLexer::value_may_begin() const {
  constexpr std::string_view k_before = "(,=:[!&|?{;~\n";
  const std::size_t place = before_blanks();
  return place == 0 || place == keyword_end_ ||
         k_before.find(code_[place - 1]) != std::string_view::npos;
}

// The place behind the closing mark on this line; npos when there is none.
std::size_t CodeLexer::regex_end() const {
  bool in_set = false;
  for (std::size_t i = at_ + 1; i < code_.size() && code_[i] != '\n'; ++i) {
    if (code_[i] == '\\') {
      ++i;
    } else if (code_[i] == '[' || code_[i] == ']') {
      in_set = code_[i] == '[';
    } else if (code_[i] == '/' && !in_set) {
      return i + 1;
    }
  }
  return std::string_view::npos;
}

bool CodeLexer::read_regex() {
  if (code_[at_] != '/' || !has(feature::regex) || at_ < no_regex_before_) return false;
  if (peek() == '/' || !value_may_begin()) return false;
  const std::size_t close = regex_end();
  if (close == std::string_view::npos) {
    no_regex_before_ = line_end(code_, at_);
    return false;
  }
  return mark(TokenKind::string, name_end(close));
}

}  // namespace daybook::highlight
