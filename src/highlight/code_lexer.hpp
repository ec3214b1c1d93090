// SPDX-License-Identifier: MIT
// Reads code by a row of grammar.hpp.  It knows words, marks and what stands around them, and no
// syntax beyond that, so any text is read, wrong code too.  Every look ahead either is bounded, or
// ends where reading goes on, or is remembered: the time is linear.  The files: code_lexer.cpp
// (words and numbers), code_marks.cpp (comments, directives, variables) and code_strings.cpp.
// Tested by languages_test.cpp and losing_nothing_test.cpp.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "highlight/language.hpp"

namespace daybook::highlight {

/// One reading of one block of code.
class CodeLexer {
 public:
  CodeLexer(std::string_view code, const Language& language, Tokens& out)
      : code_(code), language_(language), row_(language.grammar()), out_(out) {}

  void run();

 private:
  // Each reads what begins here and moves past it; or stays, and says so.
  bool read_mark();
  bool read_comment();
  bool read_fixed_mark();
  bool read_directive();
  bool read_annotation();
  bool read_here_mark();
  bool read_here_body();
  bool read_string();
  bool read_prefixed_string(std::size_t word_end);
  bool read_raw_string(std::size_t word_end);
  bool read_character();
  bool read_regex();
  bool read_element();
  bool read_option();
  bool read_symbol();
  bool read_command();
  bool read_dollar();
  bool read_sigil(char sigil, TokenKind kind);

  void read_word();
  TokenKind kind_of_word(std::string_view word, std::size_t end);
  TokenKind kind_by_place(std::string_view word, std::size_t end) const;
  bool begins_key(std::size_t end) const;
  bool begins_statement() const;
  void read_rest_of_string(const Quote& quote, std::size_t begin, Holes holes);
  void read_included_file();

  bool stands_here(std::string_view mark) const { return code_.substr(at_, mark.size()) == mark; }
  bool at_line_start() const;
  bool value_may_begin() const;
  std::size_t before_blanks() const;
  std::size_t name_end(std::size_t from) const;
  std::size_t hole_end(std::size_t from, Holes holes) const;
  std::size_t bracket_end(std::size_t open) const;
  std::size_t regex_end() const;
  char peek(std::size_t ahead = 1) const {
    return at_ + ahead < code_.size() ? code_[at_ + ahead] : '\0';
  }
  char char_at(std::size_t place) const { return place < code_.size() ? code_[place] : '\0'; }
  char before() const { return at_ == 0 ? '\n' : code_[at_ - 1]; }
  bool in_name(char c) const { return language_.is(c, byte_class::name); }
  bool starts_name(char c) const { return language_.is(c, byte_class::name_start); }
  bool has(std::uint32_t feature) const { return language_.has(feature); }
  bool mark(TokenKind kind, std::size_t end) {
    out_.mark(kind, at_, end);
    at_ = end;
    return true;
  }

  std::string_view code_;
  const Language& language_;
  const Grammar& row_;
  Tokens& out_;
  std::size_t at_ = 0;
  std::string_view here_name_{};     // of the here-document that the next line begins
  std::size_t no_regex_before_ = 0;  // none is closed before the end of this line
  std::size_t keyword_end_ = 0;      // of the last keyword
  std::size_t definition_at_ = std::string_view::npos;  // where the name that is defined begins
};

}  // namespace daybook::highlight
