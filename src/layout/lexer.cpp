// SPDX-License-Identifier: MIT
#include "layout/lexer.hpp"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <optional>

#include "text/ascii.hpp"
#include "text/utf8.hpp"

namespace daybook::layout {
namespace {

constexpr std::string_view k_blank = " \t\r\n\f\v";

// Longer symbols before their beginnings.
constexpr std::array<std::string_view, 17> k_symbols{
    "==", "!=", "<=", ">=", "<", ">", "=", "~", "+", "-", "|", ".", ",", "(", ")", "[", "]"};

bool is_name_start(char c) {
  return text::is_ascii_letter(c) || c == '_';
}
bool is_name_part(char c) {
  return is_name_start(c) || text::is_ascii_digit(c);
}

class Lexer {
 public:
  explicit Lexer(std::string_view source) : source_(source) {}

  Tokens run() {
    while (at_ < source_.size() && !stopped_)
      lex_text();
    if (!stopped_) add(Token::Kind::end, source_.size(), source_.size());
    return std::move(tokens_);
  }

 private:
  void lex_text();
  void lex_comment(std::size_t open);
  void lex_expression(Token::Kind close_kind, std::string_view close, std::size_t open);
  bool lex_raw(std::size_t open);
  void lex_word();
  void lex_literal();

  void add(Token::Kind kind, std::size_t begin, std::size_t end) {
    const text::Span span{static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
    tokens_.list.push_back({kind, source_.substr(begin, end - begin), span});
  }
  void stop(std::size_t begin, std::size_t end, std::string message, std::string help = {}) {
    add(Token::Kind::fault, begin, end);
    tokens_.fault = {tokens_.list.back().span, std::move(message), std::move(help)};
    stopped_ = true;
  }
  bool looking_at(std::string_view word) const { return source_.substr(at_).starts_with(word); }
  bool eat(std::string_view word) {
    if (!looking_at(word)) return false;
    at_ += word.size();
    return true;
  }
  bool eat_name(std::string_view word) {
    const std::size_t end = at_ + word.size();
    if (!looking_at(word) || (end < source_.size() && is_name_part(source_[end]))) return false;
    at_ = end;
    return true;
  }
  void skip_blank() { at_ = std::min(source_.find_first_not_of(k_blank, at_), source_.size()); }
  /// Eats `close`, or `-` and `close`, which trims the text that follows.
  bool eat_close(std::string_view close) {
    const bool trims =
        at_ < source_.size() && source_[at_] == '-' && source_.substr(at_ + 1).starts_with(close);
    if (!trims && !looking_at(close)) return false;
    at_ += close.size() + (trims ? 1 : 0);
    trim_next_ = trims;
    return true;
  }
  std::size_t find_open(std::size_t from) const;
  void add_text(std::size_t begin, std::size_t end);

  std::string_view source_;
  std::size_t at_ = 0;
  bool trim_next_ = false;  // the delimiter before ended in '-'
  bool stopped_ = false;
  Tokens tokens_;
};

/// Where the next {{, {% or {# begins, or the end.
std::size_t Lexer::find_open(std::size_t from) const {
  for (std::size_t i = source_.find('{', from); i != std::string_view::npos;
       i = source_.find('{', i + 1)) {
    if (i + 1 < source_.size() &&
        std::string_view("{%#").find(source_[i + 1]) != std::string_view::npos)
      return i;
  }
  return source_.size();
}

/// Adds the text [begin, end), trimmed as the delimiters on both sides say.
void Lexer::add_text(std::size_t begin, std::size_t end) {
  const std::string_view whole = source_.substr(begin, end - begin);
  if (trim_next_) begin += std::min(whole.find_first_not_of(k_blank), whole.size());
  trim_next_ = false;
  if (source_.substr(end).size() > 2 && source_[end + 2] == '-') {
    while (end > begin && k_blank.find(source_[end - 1]) != std::string_view::npos)
      --end;
  }
  if (begin != end) add(Token::Kind::text, begin, end);
}

void Lexer::lex_text() {
  const std::size_t open = find_open(at_);
  add_text(at_, open);
  at_ = open;
  if (open == source_.size()) return;
  at_ += 2;
  const char kind = source_[open + 1];
  if (kind == '#') return lex_comment(open);
  if (kind == '%' && lex_raw(open)) return;
  eat("-");
  add(kind == '{' ? Token::Kind::output_open : Token::Kind::tag_open, open, at_);
  if (kind == '{') {
    lex_expression(Token::Kind::output_close, "}}", open);
  } else {
    lex_expression(Token::Kind::tag_close, "%}", open);
  }
}

void Lexer::lex_comment(std::size_t open) {
  const std::size_t close = source_.find("#}", at_);
  if (close == std::string_view::npos) {
    return stop(open, open + 2, "this comment is never closed", "write '#}' where it ends");
  }
  trim_next_ = close > at_ && source_[close - 1] == '-';
  at_ = close + 2;
}

/// Takes {% raw %} … {% endraw %} as text; false, with nothing eaten, when the tag is another.
bool Lexer::lex_raw(std::size_t open) {
  const std::size_t begin = at_;
  eat("-");
  skip_blank();
  const bool is_raw = eat_name("raw") && (skip_blank(), eat_close("%}"));
  if (!is_raw) {
    at_ = begin;
    return false;
  }
  const std::size_t inside = at_;
  const bool trim_inside = trim_next_;
  for (std::size_t end = source_.find("{%", inside); end != std::string_view::npos;
       end = source_.find("{%", end + 2)) {
    at_ = end + 2;
    eat("-");
    skip_blank();
    if (!eat_name("endraw") || (skip_blank(), !eat_close("%}"))) continue;
    const bool trim_after = trim_next_;
    trim_next_ = trim_inside;
    add_text(inside, end);
    trim_next_ = trim_after;
    return true;
  }
  stop(open, inside, "'raw' is never closed", "write {% endraw %} where it ends");
  return true;
}

void Lexer::lex_expression(Token::Kind close_kind, std::string_view close, std::size_t open) {
  while (!stopped_) {
    skip_blank();
    const std::size_t begin = at_;
    if (eat_close(close)) return add(close_kind, begin, at_);
    if (at_ == source_.size()) {
      return stop(open, open + 2, fmt::format("'{}' is never closed", source_.substr(open, 2)),
                  fmt::format("write '{}' where it ends", close));
    }
    lex_word();
  }
}

void Lexer::lex_word() {
  const std::size_t begin = at_;
  const char c = source_[at_];
  if (is_name_start(c)) {
    while (at_ < source_.size() && is_name_part(source_[at_]))
      ++at_;
    return add(Token::Kind::name, begin, at_);
  }
  if (text::is_ascii_digit(c)) {
    while (at_ < source_.size() && text::is_ascii_digit(source_[at_]))
      ++at_;
    return add(Token::Kind::integer, begin, at_);
  }
  if (c == '"' || c == '\'') return lex_literal();
  const auto* symbol =
      std::ranges::find_if(k_symbols, [&](std::string_view known) { return looking_at(known); });
  if (symbol != k_symbols.end()) {
    at_ += symbol->size();
    return add(Token::Kind::symbol, begin, at_);
  }
  const std::size_t end = begin + text::decode(source_, begin).size;
  stop(begin, end, fmt::format("'{}' has no meaning here", source_.substr(begin, end - begin)));
}

void Lexer::lex_literal() {
  const std::size_t begin = at_;
  const char quote = source_[at_++];
  while (at_ < source_.size() && source_[at_] != quote && source_[at_] != '\n') {
    const bool escapes =
        source_[at_] == '\\' && at_ + 1 < source_.size() && source_[at_ + 1] != '\n';
    at_ += escapes ? 2U : 1U;
  }
  if (at_ >= source_.size() || source_[at_] != quote) {
    return stop(begin, begin + 1, "this text is not closed on its line",
                fmt::format("write {} where it ends", quote));
  }
  ++at_;
  add(Token::Kind::literal, begin, at_);
}

}  // namespace

Tokens tokenize(std::string_view source) {
  return Lexer(source).run();
}

}  // namespace daybook::layout
