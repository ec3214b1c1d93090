// SPDX-License-Identifier: MIT
#include <algorithm>
#include <array>
#include <string>

#include "highlight/lexers.hpp"
#include "text/ascii.hpp"

namespace daybook::highlight {
namespace {

struct Pair {
  std::string_view open;
  std::string_view close;
  TokenKind kind;
};

constexpr std::array k_sections{
    Pair{"<!--", "-->", TokenKind::comment},
    Pair{"<![CDATA[", "]]>", TokenKind::string},
    Pair{"<!", ">", TokenKind::meta},
    Pair{"<?", "?>", TokenKind::meta},
};
/// Holes of templates; a comment is all comment, of the others the marks are meta.
constexpr std::array k_holes{
    Pair{"<%#", "%>", TokenKind::comment}, Pair{"<%--", "--%>", TokenKind::comment},
    Pair{"<%=", "%>", TokenKind::meta},    Pair{"<%-", "%>", TokenKind::meta},
    Pair{"<%", "%>", TokenKind::meta},     Pair{"{{!", "}}", TokenKind::comment},
    Pair{"{{", "}}", TokenKind::meta},     Pair{"{%", "%}", TokenKind::meta},
    Pair{"{#", "#}", TokenKind::comment},
};
/// Elements whose text is another language.
constexpr std::array k_islands{std::pair<std::string_view, std::string_view>{"script", "js"},
                               std::pair<std::string_view, std::string_view>{"style", "css"}};
constexpr std::size_t k_longest_entity = 12;

bool in_name(char c) {
  return text::is_ascii_alphanumeric(c) || !text::is_ascii(c) ||
         std::string_view("-_:.@#*").find(c) != std::string_view::npos;
}

class MarkupLexer {
 public:
  MarkupLexer(std::string_view code, const Language& language, Tokens& out)
      : code_(code), inner_(find_language(language.grammar().inner)), out_(out) {}

  void run() {
    while (at_ < code_.size()) {
      const char c = code_[at_];
      const bool is_read = (c == '<' || c == '{' || c == '&') &&
                           (read_hole() || read_section() || read_tag() || read_entity());
      if (!is_read) at_ = std::min(code_.find_first_of("<{&", at_ + 1), code_.size());
    }
  }

 private:
  bool stands_here(std::string_view mark) const { return code_.substr(at_, mark.size()) == mark; }
  char char_at(std::size_t place) const { return place < code_.size() ? code_[place] : '\0'; }
  bool mark(TokenKind kind, std::size_t end) {
    out_.mark(kind, at_, end);
    at_ = end;
    return true;
  }
  std::size_t past(std::string_view close, std::size_t from) const {
    const std::size_t found = code_.find(close, from);
    return found == std::string_view::npos ? code_.size() : found + close.size();
  }

  bool read_hole() {
    if (inner_ == nullptr) return false;
    const auto hole =
        std::ranges::find_if(k_holes, [&](const Pair& each) { return stands_here(each.open); });
    if (hole == k_holes.end()) return false;
    const std::size_t begin = at_ + hole->open.size();
    const std::size_t end = past(hole->close, begin);
    if (hole->kind == TokenKind::comment) return mark(hole->kind, end);
    const bool closed = code_.substr(begin, end - begin).ends_with(hole->close);
    const std::size_t inside = end - (closed ? hole->close.size() : 0U);
    mark(TokenKind::meta, begin);
    lex_part(code_, begin, inside, *inner_, out_);
    at_ = inside;
    return mark(TokenKind::meta, end);
  }

  bool read_section() {
    const auto section =
        std::ranges::find_if(k_sections, [&](const Pair& each) { return stands_here(each.open); });
    return section != k_sections.end() &&
           mark(section->kind, past(section->close, at_ + section->open.size()));
  }

  bool read_entity() {
    if (code_[at_] != '&') return false;
    std::size_t end = at_ + 1;
    while (end < at_ + k_longest_entity &&
           (text::is_ascii_alphanumeric(char_at(end)) || char_at(end) == '#'))
      ++end;
    return end > at_ + 1 && char_at(end) == ';' && mark(TokenKind::constant, end + 1);
  }

  bool read_tag() {
    if (code_[at_] != '<') return false;
    const bool closes = char_at(at_ + 1) == '/';
    const std::size_t begin = at_ + (closes ? 2U : 1U);
    if (!text::is_ascii_letter(char_at(begin)) && text::is_ascii(char_at(begin))) return false;
    if (begin >= code_.size()) return false;
    const std::size_t end = name_end(begin);
    const std::string name = text::ascii_lower(code_.substr(begin, end - begin));
    mark(TokenKind::tag, end);
    while (at_ < code_.size() && code_[at_] != '<' && code_[at_] != '>')
      read_attribute();
    if (char_at(at_) == '>') mark(TokenKind::tag, at_ + 1);
    if (!closes) read_island(name);
    return true;
  }

  std::size_t name_end(std::size_t from) const {
    while (from < code_.size() && in_name(code_[from]))
      ++from;
    return from;
  }

  void read_attribute() {
    const char c = code_[at_];
    if (inner_ != nullptr && c == '{' && read_hole()) return;
    if (c == '/' && char_at(at_ + 1) == '>') {
      mark(TokenKind::tag, at_ + 2);
    } else if (c == '"' || c == '\'') {
      mark(TokenKind::string, past(code_.substr(at_, 1), at_ + 1));
    } else if (in_name(c)) {
      const bool is_value = at_ > 0 && code_[at_ - 1] == '=';
      mark(is_value ? TokenKind::string : TokenKind::attribute, name_end(at_ + 1));
    } else {
      ++at_;
    }
  }

  void read_island(std::string_view name) {
    const auto island =
        std::ranges::find_if(k_islands, [&](const auto& each) { return each.first == name; });
    if (island == k_islands.end()) return;
    const std::size_t end = std::min(code_.find("</" + std::string(name), at_), code_.size());
    lex_part(code_, at_, end, *find_language(island->second), out_);
    at_ = end;
  }

  std::string_view code_;
  const Language* inner_;
  Tokens& out_;
  std::size_t at_ = 0;
};

}  // namespace

void lex_markup(std::string_view code, const Language& language, Tokens& out) {
  MarkupLexer(code, language, out).run();
}

}  // namespace daybook::highlight
