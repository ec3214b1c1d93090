// SPDX-License-Identifier: MIT
#include <algorithm>

#include "highlight/lexers.hpp"
#include "text/ascii.hpp"

namespace daybook::highlight {
namespace {

constexpr std::size_t k_fence = 3;
constexpr std::size_t k_longest_inline = 400;

class MarkdownLexer {
 public:
  MarkdownLexer(std::string_view code, Tokens& out) : code_(code), out_(out) {}

  void run() {
    read_front_matter();
    while (at_ < code_.size()) {
      end_ = line_end(code_, at_);
      at_ = std::min(skip_blanks(code_, at_), end_);
      if (at_ < end_ && !read_fence() && !read_heading()) {
        read_markers();
        while (at_ < end_)
          read_inline();
      }
      at_ = std::max(at_, end_) + 1;
    }
  }

 private:
  char char_at(std::size_t place) const { return place < end_ ? code_[place] : '\0'; }
  void mark(TokenKind kind, std::size_t end) {
    out_.mark(kind, at_, end);
    at_ = end;
  }
  std::size_t run_end(std::size_t from) const {
    std::size_t i = from;
    while (i < code_.size() && code_[i] == code_[from])
      ++i;
    return i;
  }

  void read_front_matter() {
    if (!code_.starts_with("---\n")) return;
    const std::size_t close = code_.find("\n---", 3);
    if (close == std::string_view::npos) return;
    at_ = close + 4;
    lex_part(code_, 0, at_, *find_language("yaml"), out_);
  }

  bool read_fence() {
    const char sign = code_[at_];
    if (sign != '`' && sign != '~') return false;
    const std::size_t size = run_end(at_) - at_;
    const std::string_view info = code_.substr(at_ + size, end_ - at_ - size);
    if (size < k_fence || info.find('`') != std::string_view::npos) return false;
    mark(TokenKind::meta, end_);
    const std::size_t begin = std::min(end_ + 1, code_.size());
    std::size_t line = begin;
    for (; line < code_.size(); line = line_end(code_, line) + 1) {
      const std::size_t first = skip_blanks(code_, line);
      if (first < code_.size() && code_[first] == sign && run_end(first) - first >= size) break;
    }
    line = std::min(line, code_.size());
    const std::string_view name =
        info.substr(0, std::min(info.find_first_of(" {,\r"), info.size()));
    const Language* const language = find_language(name);
    if (language != nullptr && language->grammar().lex != lex_markdown)
      lex_part(code_, begin, line, *language, out_);
    at_ = line;
    end_ = line_end(code_, at_);
    mark(TokenKind::meta, end_);
    return true;
  }

  bool read_heading() {
    if (code_[at_] != '#') return false;
    const std::size_t end = run_end(at_);
    if (end - at_ > 6 || (end < end_ && !is_blank(code_[end]))) return false;
    mark(TokenKind::heading, end_);
    return true;
  }

  void read_markers() {
    while (code_[at_] == '>') {
      mark(TokenKind::meta, at_ + 1);
      at_ = std::min(skip_blanks(code_, at_), end_);
      if (at_ == end_) return;
    }
    std::size_t end = at_;
    while (text::is_ascii_digit(char_at(end)))
      ++end;
    const bool numbered = end > at_ && (char_at(end) == '.' || char_at(end) == ')');
    const bool pointed = std::string_view("-*+").find(code_[at_]) != std::string_view::npos;
    if ((!numbered && !pointed) || !is_blank(char_at(end + 1))) return;
    mark(TokenKind::meta, end + 1);
    at_ = std::min(skip_blanks(code_, at_), end_);
    const std::string_view box = code_.substr(at_, 3);
    if (box == "[ ]" || box == "[x]" || box == "[X]") mark(TokenKind::constant, at_ + 3);
  }

  // Marks up to and with `close` if that is near and on this line.
  bool read_until(std::string_view close, std::size_t from, TokenKind kind) {
    const std::string_view near =
        code_.substr(from, std::min(k_longest_inline, end_ - std::min(from, end_)));
    const std::size_t found = near.find(close);
    if (found == std::string_view::npos || found == 0) return false;
    mark(kind, from + found + close.size());
    return true;
  }

  void read_inline() {
    const char c = code_[at_];
    const bool repeats = std::string_view("`*_").find(c) != std::string_view::npos;
    const std::size_t run = repeats ? std::min(run_end(at_), end_) : at_ + 1;
    const std::string_view sign = code_.substr(at_, run - at_);
    bool is_read = false;
    if (c == '`') {
      is_read = read_until(sign, run, TokenKind::string);
    } else if ((c == '*' || c == '_') && sign.size() < 4) {
      const bool inside = at_ > 0 && text::is_ascii_alphanumeric(code_[at_ - 1]);
      is_read = !inside && !is_blank(char_at(run)) && read_until(sign, run, TokenKind::emphasis);
    } else if (c == '<' && code_.substr(at_, 4) == "<!--") {
      const std::size_t close = code_.find("-->", at_ + 4);
      mark(TokenKind::comment, close == std::string_view::npos ? code_.size() : close + 3);
      end_ = line_end(code_, std::min(at_, code_.size()));
      is_read = true;
    } else if (c == '[' && char_at(at_ + 1) == '[') {
      is_read = read_until("]]", at_ + 2, TokenKind::string);
    } else if (c == ']' && char_at(at_ + 1) == '(') {
      ++at_;
      is_read = read_until(")", at_ + 1, TokenKind::string);
    }
    if (!is_read) at_ = repeats ? run : next_sign();
  }

  std::size_t next_sign() const {
    std::size_t next = at_ + 1;
    while (next < end_ && std::string_view("`*_<[]").find(code_[next]) == std::string_view::npos)
      next += code_[next] == '\\' ? 2U : 1U;
    return std::min(next, end_);
  }

  std::string_view code_;
  Tokens& out_;
  std::size_t at_ = 0;
  std::size_t end_ = 0;  // of the line
};

}  // namespace

void lex_markdown(std::string_view code, const Language& /*language*/, Tokens& out) {
  MarkdownLexer(code, out).run();
}

}  // namespace daybook::highlight
