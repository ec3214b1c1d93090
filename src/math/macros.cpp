// SPDX-License-Identifier: MIT
// What a formula defines for itself: a part of Parser.  What macros become is bounded by the token
// stream.
#include <fmt/format.h>
#include <utility>

#include "math/parser.hpp"
#include "text/ascii.hpp"

namespace daybook::math {
namespace {

constexpr std::size_t k_most_parameters = 9;

}  // namespace

/// The tokens of a group without its braces, or the next token.
Tokens Parser::raw_argument() {
  const Token open = tokens_.take_word();
  if (open.kind == Token::Kind::end) fail(open, "the formula ends where more is expected");
  if (!open.is("{")) return {open};
  Tokens inside;
  for (std::size_t depth = 1; !failed();) {
    const Token token = tokens_.take();
    if (token.kind == Token::Kind::end) {
      fail(open, "'{' is not closed");
      break;
    }
    if (token.is("{")) ++depth;
    if (token.is("}") && --depth == 0) break;
    inside.push_back(token);
  }
  return inside;
}

/// `{\name}` or `\name`; nothing for anything else.
Tokens Parser::name_to_define() {
  const Token first = tokens_.peek_word();
  Tokens name = raw_argument();
  if (name.size() == 1 && name.front().kind == Token::Kind::command) return name;
  fail(first, "a definition without a \\name");
  return {};
}

/// `\newcommand{\x}[1]{…}` and `\def\x#1{…}`.
Atom Parser::define(const Token& token) {
  const Tokens name = name_to_define();
  if (failed()) return {};
  Macro macro;
  if (token.text == "def") {
    for (; tokens_.peek_word().is("#"); ++macro.parameters) {
      tokens_.take();
      tokens_.take();
    }
  } else if (tokens_.peek_word().is("[")) {
    tokens_.take();
    const Token count = tokens_.take_word();
    const bool digit = count.kind == Token::Kind::character && text::is_ascii_digit(count.text[0]);
    if (!digit || !tokens_.take_word().is("]"))
      fail(count, "a macro takes 1 to 9 arguments");
    else
      macro.parameters = static_cast<std::size_t>(count.text[0] - '0');
  }
  if (macro.parameters > k_most_parameters) fail(token, "a macro takes 1 to 9 arguments");
  macro.body = raw_argument();
  if (!failed()) macros_.insert_or_assign(name.front().text, std::move(macro));
  return {};
}

/// `\DeclareMathOperator*{\x}{…}`.
Atom Parser::define_operator(const Token& token) {
  Macro macro;
  macro.body.push_back({Token::Kind::command, "operatorname", token.offset, token.size});
  if (tokens_.peek_word().is("*")) macro.body.push_back(tokens_.take());
  const Tokens name = name_to_define();
  const Tokens words = raw_argument();
  if (failed()) return {};
  macro.body.push_back({Token::Kind::character, "{", token.offset, token.size});
  macro.body.insert(macro.body.end(), words.begin(), words.end());
  macro.body.push_back({Token::Kind::character, "}", token.offset, token.size});
  macros_.insert_or_assign(name.front().text, std::move(macro));
  return {};
}

/// Puts what a macro stands for in its place; false: it is none.
bool Parser::expand(const Token& token) {
  const auto found = macros_.find(token.text);
  if (found == macros_.end()) return false;
  const Macro& macro = found->second;
  tokens_.take();
  std::vector<Tokens> arguments;
  for (std::size_t i = 0; i < macro.parameters && !failed(); ++i)
    arguments.push_back(raw_argument());
  Tokens result;
  for (std::size_t i = 0; i < macro.body.size(); ++i) {
    const bool parameter = macro.body[i].is("#") && i + 1 < macro.body.size();
    const auto number = parameter ? static_cast<std::size_t>(macro.body[i + 1].text[0] - '1') : 0;
    if (parameter && number < arguments.size()) {
      result.insert(result.end(), arguments[number].begin(), arguments[number].end());
      ++i;
      continue;
    }
    result.push_back(macro.body[i]);
    result.back().offset = token.offset;
    result.back().size = token.size;
  }
  if (failed()) return true;
  tokens_.put_back(result);
  if (tokens_.exhausted())
    fail(token, fmt::format("what '\\{}' stands for never ends", token.text));
  return true;
}

}  // namespace daybook::math
