// SPDX-License-Identifier: MIT
#include <algorithm>

#include "highlight/lexers.hpp"

namespace daybook::highlight {
namespace {

class SettingsLexer {
 public:
  SettingsLexer(std::string_view code, const Language& language, Tokens& out)
      : code_(code), language_(language), out_(out) {}

  void run() {
    while (at_ < code_.size()) {
      const std::size_t end = line_end(code_, at_);
      at_ = std::min(skip_blanks(code_, at_), end);
      if (at_ < end) read_line(end);
      at_ = std::max(at_, end) + 1;
    }
  }

 private:
  void read_line(std::size_t end) {
    const char c = code_[at_];
    if (language_.grammar().first_comments.find(c) != std::string_view::npos) {
      out_.mark(TokenKind::comment, at_, end);
    } else if (c == '[' && depth_ == 0) {
      const std::size_t close = code_.substr(at_, end - at_).rfind(']');
      out_.mark(TokenKind::tag, at_, close == std::string_view::npos ? end : at_ + close + 1);
    } else if (const std::size_t key = depth_ == 0 ? key_end(end) : at_; key > at_) {
      out_.mark(TokenKind::attribute, at_, key);
      at_ = skip_blanks(code_, skip_blanks(code_, key) + 1);
      read_value(std::max(at_, end));
    } else {
      read_value(end);
    }
  }

  // Where the key ends that stands before a separator; at_ when none does.
  std::size_t key_end(std::size_t end) const {
    std::size_t key = code_.find_first_of(language_.grammar().separators, at_);
    if (key >= end) return at_;
    while (key > at_ && is_blank(code_[key - 1]))
      --key;
    return key;
  }

  void read_value(std::size_t end) {
    for (const std::string_view mark : {"\"\"\"", "'''"}) {
      if (code_.substr(at_, mark.size()) != mark) continue;
      const std::size_t close = code_.find(mark, at_ + mark.size());
      end = line_end(code_, std::min(close, code_.size()));
    }
    if (end <= at_) return;
    const PartOf part(out_, at_);
    const std::string_view value = code_.substr(at_, end - at_);
    lex_code(value, language_, out_);
    count_brackets(value);
    at_ = end;
  }

  // A list goes on until its bracket closes, as in TOML.
  void count_brackets(std::string_view value) {
    if (depth_ == 0 && !value.starts_with('[')) return;
    if (!language_.has(feature::long_lists)) return;
    for (const char c : value) {
      if (c == '[') ++depth_;
      if (c == ']' && depth_ > 0) --depth_;
    }
  }

  std::string_view code_;
  const Language& language_;
  Tokens& out_;
  std::size_t at_ = 0;
  std::size_t depth_ = 0;  // of brackets in a value
};

}  // namespace

void lex_settings(std::string_view code, const Language& language, Tokens& out) {
  SettingsLexer(code, language, out).run();
}

}  // namespace daybook::highlight
