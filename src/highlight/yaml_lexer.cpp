// SPDX-License-Identifier: MIT
#include <algorithm>

#include "highlight/lexers.hpp"
#include "text/ascii.hpp"

namespace daybook::highlight {
namespace {

class YamlLexer {
 public:
  YamlLexer(std::string_view code, const Language& language, Tokens& out)
      : code_(code), language_(language), out_(out) {}

  void run() {
    while (at_ < code_.size()) {
      end_ = line_end(code_, at_);
      const std::size_t begin = at_;
      at_ = skip_blanks(code_, at_);
      const std::size_t indent = at_ - begin;
      if (in_block_ && (at_ >= end_ || indent > block_indent_)) {
        mark(TokenKind::string, end_);
      } else {
        in_block_ = false;
        block_indent_ = indent;
        read_line(begin);
      }
      at_ = std::max(at_, end_) + 1;
    }
  }

 private:
  char char_at(std::size_t place) const { return place < code_.size() ? code_[place] : '\0'; }
  bool ends_word(std::size_t place) const { return place >= end_ || is_blank(code_[place]); }
  void mark(TokenKind kind, std::size_t end) {
    out_.mark(kind, at_, end);
    at_ = end;
  }

  void read_line(std::size_t begin) {
    const std::string_view line = code_.substr(begin, end_ - begin);
    if (line.starts_with("---") || line.starts_with("...") || line.starts_with("%")) {
      mark(TokenKind::meta, line[0] == '%' ? end_ : begin + 3);
    }
    while (at_ < end_)
      read_part();
  }

  void read_part() {
    const char c = code_[at_];
    const bool is_list = (c == '-' || c == '?') && ends_word(at_ + 1);
    if (is_blank(c) || c == ',' || c == ':' || is_list) {
      ++at_;
    } else if (c == '#') {
      mark(TokenKind::comment, end_);
    } else if (c == '"' || c == '\'') {
      read_quoted(c);
    } else if (c == '&' || c == '*' || c == '!') {
      mark(c == '!' ? TokenKind::meta : TokenKind::variable, word_end());
    } else if (std::string_view("[]{}").find(c) != std::string_view::npos) {
      const bool opens = c == '[' || c == '{';
      if (opens) ++flow_;
      if (!opens && flow_ > 0) --flow_;
      ++at_;
    } else if ((c == '|' || c == '>') && flow_ == 0 && is_block_head()) {
      mark(TokenKind::meta, word_end());
      in_block_ = true;
    } else {
      read_scalar();
    }
  }

  // Only an indentation, a chomping sign and a comment may follow.
  bool is_block_head() const {
    std::size_t i = at_ + 1;
    while (i < end_ && (code_[i] == '-' || code_[i] == '+' || text::is_ascii_digit(code_[i])))
      ++i;
    i = skip_blanks(code_, i);
    return i >= end_ || code_[i] == '#' || code_[i] == '\r';
  }

  std::size_t word_end() const {
    std::size_t i = at_ + 1;
    while (!ends_word(i) && (flow_ == 0 || !ends_flow(code_[i])))
      ++i;
    return i;
  }
  static bool ends_flow(char c) { return c == ',' || c == ']' || c == '}'; }

  void read_quoted(char quote) {
    std::size_t i = at_ + 1;
    while (i < code_.size() && code_[i] != quote)
      i += code_[i] == '\\' && quote == '"' ? 2U : 1U;
    i = std::min(i + 1, code_.size());
    const bool is_key = char_at(i) == ':';
    mark(is_key ? TokenKind::attribute : TokenKind::string, i);
    if (i > end_) end_ = line_end(code_, i);
  }

  void read_scalar() {
    const std::size_t begin = at_;
    std::size_t i = begin;
    for (; i < end_; ++i) {
      const char c = code_[i];
      if (c == ':' && (ends_word(i + 1) || code_[i + 1] == '\r')) break;
      if (c == '#' && i > at_ && is_blank(code_[i - 1])) break;
      if (flow_ > 0 && ends_flow(c)) break;
    }
    std::size_t end = i;
    while (end > at_ && (is_blank(code_[end - 1]) || code_[end - 1] == '\r'))
      --end;
    const bool is_key = i < end_ && code_[i] == ':';
    mark(is_key ? TokenKind::attribute : kind_of(code_.substr(at_, end - at_)), end);
    at_ = std::max(i, begin + 1);
  }

  TokenKind kind_of(std::string_view scalar) const {
    if (scalar.empty()) return TokenKind::plain;
    const std::size_t sign = scalar[0] == '-' || scalar[0] == '+' ? 1 : 0;
    const bool is_number = sign < scalar.size() && text::is_ascii_digit(scalar[sign]) &&
                           number_end(scalar, sign, language_) == scalar.size();
    return is_number ? TokenKind::number : language_.kind_of(scalar);
  }

  std::string_view code_;
  const Language& language_;
  Tokens& out_;
  std::size_t at_ = 0;
  std::size_t end_ = 0;  // of the line
  std::size_t flow_ = 0;
  std::size_t block_indent_ = 0;
  bool in_block_ = false;
};

}  // namespace

void lex_yaml(std::string_view code, const Language& language, Tokens& out) {
  YamlLexer(code, language, out).run();
}

}  // namespace daybook::highlight
