// SPDX-License-Identifier: MIT
#include <algorithm>
#include <optional>

#include "highlight/lexers.hpp"
#include "text/ascii.hpp"

namespace daybook::highlight {
namespace {

bool in_name(char c) {
  return text::is_ascii_alphanumeric(c) || !text::is_ascii(c) || c == '-' || c == '_';
}

class CssLexer {
 public:
  CssLexer(std::string_view code, const Language& language, Tokens& out)
      : code_(code), language_(language), out_(out) {}

  void run() {
    begin_statement();
    while (at_ < code_.size()) {
      const char c = code_[at_];
      if (read_comment() || read_string() || read_number() || read_sign()) continue;
      if (in_name(c)) {
        read_name();
        continue;
      }
      ++at_;
      if (c == ';' || c == '{' || c == '}') begin_statement();
    }
  }

 private:
  char char_at(std::size_t place) const { return place < code_.size() ? code_[place] : '\0'; }
  bool mark(TokenKind kind, std::size_t end) {
    out_.mark(kind, at_, end);
    at_ = end;
    return true;
  }
  std::size_t name_end(std::size_t from) const {
    while (from < code_.size() && in_name(code_[from]))
      ++from;
    return from;
  }

  // What it is shows at its end only: a selector is followed by a block.
  void begin_statement() {
    const std::size_t end = code_.find_first_of(";{}", at_);
    selects_ = end != std::string_view::npos && code_[end] == '{';
    named_ = false;
    in_rule_ = false;
  }

  bool read_comment() {
    if (code_[at_] != '/') return false;
    if (char_at(at_ + 1) == '*') {
      const std::size_t end = code_.find("*/", at_ + 2);
      return mark(TokenKind::comment, end == std::string_view::npos ? code_.size() : end + 2);
    }
    const bool lines = !language_.line_comments().empty();
    return lines && char_at(at_ + 1) == '/' && mark(TokenKind::comment, line_end(code_, at_));
  }

  bool read_string() {
    const char quote = code_[at_];
    if (quote != '"' && quote != '\'') return false;
    std::size_t end = at_ + 1;
    while (end < code_.size() && code_[end] != quote && code_[end] != '\n')
      end += code_[end] == '\\' ? 2U : 1U;
    end += char_at(end) == quote ? 1U : 0U;
    return mark(TokenKind::string, std::min(end, code_.size()));
  }

  bool read_number() {
    const std::size_t digit = at_ + (code_[at_] == '-' || code_[at_] == '.' ? 1U : 0U);
    if (!text::is_ascii_digit(char_at(digit)) || (at_ > 0 && in_name(code_[at_ - 1]))) return false;
    std::size_t end = digit + 1;
    while (text::is_ascii_alphanumeric(char_at(end)) ||
           (char_at(end) == '.' && text::is_ascii_digit(char_at(end + 1))))
      ++end;
    return mark(TokenKind::number, end + (char_at(end) == '%' ? 1U : 0U));
  }

  bool read_sign() {
    const char c = code_[at_];
    const std::size_t begin = at_ + (c == ':' && char_at(at_ + 1) == ':' ? 2U : 1U);
    const std::size_t end = name_end(std::min(begin, code_.size()));
    if (end == begin) return false;
    switch (c) {
      case '@':
        in_rule_ = true;
        return mark(char_at(end) == ':' ? TokenKind::variable : TokenKind::keyword, end);
      case '$':
        return mark(TokenKind::variable, end);
      case '!':
        return mark(TokenKind::keyword, end);
      case '%':
      case '.':
        return selects_ && mark(TokenKind::type, end);
      case '#':
        return mark(selects_ ? TokenKind::function : TokenKind::number, end);
      case ':':
        return selects_ && !in_rule_ && mark(TokenKind::builtin, end);
      default:
        return false;
    }
  }

  void read_name() {
    const std::size_t end = name_end(at_ + 1);
    const auto kind = kind_of_name(end);
    named_ = true;
    if (kind)
      mark(*kind, end);
    else
      at_ = end;
  }

  std::optional<TokenKind> kind_of_name(std::size_t end) const {
    if (code_.substr(at_, 2) == "--") return TokenKind::variable;
    if (char_at(end) == '(') return TokenKind::function;
    const bool is_property =
        !named_ && !in_rule_ && !selects_ && char_at(skip_blanks(code_, end)) == ':';
    const bool is_feature = in_rule_ && selects_ && char_at(end) == ':';
    if (is_property || is_feature) return TokenKind::attribute;
    if (selects_ && !in_rule_ && text::is_ascii_letter(code_[at_])) return TokenKind::tag;
    return std::nullopt;
  }

  std::string_view code_;
  const Language& language_;
  Tokens& out_;
  std::size_t at_ = 0;
  bool selects_ = false;  // the statement is what stands before a block
  bool in_rule_ = false;  // it has begun with @name
  bool named_ = false;    // it has had a name
};

}  // namespace

void lex_css(std::string_view code, const Language& language, Tokens& out) {
  CssLexer(code, language, out).run();
}

}  // namespace daybook::highlight
