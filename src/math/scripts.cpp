// SPDX-License-Identifier: MIT
// What stands above, below and behind, and the arguments of commands: a part of Parser.
#include <array>
#include <fmt/format.h>
#include <utility>

#include "math/parser.hpp"
#include "math/structure.hpp"

namespace daybook::math {
namespace {

struct Scripts {
  std::string below;
  std::string above;
};

std::string join_scripts(const std::string& base, const Scripts& scripts, std::size_t first_tag) {
  constexpr std::array<std::string_view, 6> k_tags{"msub",   "msup",  "msubsup",
                                                   "munder", "mover", "munderover"};
  std::size_t kind = 2;
  if (scripts.above.empty()) kind = 0;
  if (scripts.below.empty()) kind = 1;
  return element(k_tags[first_tag + kind], {}, base + scripts.below + scripts.above);
}

/// The one that a sign begins, or nullptr.
std::string* script_of(const Token& sign, Scripts& scripts) {
  if (sign.is("_")) return &scripts.below;
  return sign.is("^") || sign.is("'") ? &scripts.above : nullptr;
}

}  // namespace

Atom Parser::with_scripts(Atom base) {
  Scripts scripts;
  const State outer = state_;
  while (!failed()) {
    const Token token = tokens_.peek_word();
    const bool is_command = token.kind == Token::Kind::command;
    if (is_command && is_one_of(k_limits, token.text)) {
      base.limits = token.text == "limits" ? Atom::Limits::always : Atom::Limits::never;
      tokens_.take();
    } else if (std::string* const script = script_of(token, scripts)) {
      if (!script->empty()) {
        fail(token, token.is("_") ? "a second subscript" : "a second superscript",
             "put the first in braces: {x_a}_b");
        break;
      }
      *script = read_script(token);
    } else if (!is_command || !expand(token)) {
      break;
    }
    state_ = outer;
  }
  if (scripts.below.empty() && scripts.above.empty()) return base;
  const bool display = state_.style == Style::display;
  const bool limits =
      base.limits == Atom::Limits::always || (base.limits == Atom::Limits::in_display && display);
  if (base.xml.empty()) base.xml = "<mrow></mrow>";
  base.xml = join_scripts(base.xml, scripts, limits ? 3 : 0);
  base.symbol.clear();
  if (base.role == Role::space) base.role = Role::ordinary;
  return base;
}

/// What stands behind `_` and `^`, or the primes.
std::string Parser::read_script(const Token& sign) {
  if (sign.is("'")) return primes();
  tokens_.take();
  return argument(Style::script);
}

/// `'`, `''`, and a superscript behind them.
std::string Parser::primes() {
  constexpr std::array<std::string_view, 4> k_primes{"′", "″", "‴", "⁗"};
  constexpr std::string_view k_attributes = " lspace=\"0\" rspace=\"0\"";
  std::size_t count = 0;
  while (tokens_.peek_word().is("'")) {
    tokens_.take();
    ++count;
  }
  std::string marks;
  for (; count > k_primes.size(); --count)
    marks += k_primes[0];
  std::string xml = token("mo", k_attributes, marks + std::string(k_primes[count - 1]));
  if (!tokens_.peek_word().is("^")) return xml;
  tokens_.take();
  return element("mrow", {}, xml + argument(Style::script));
}

/// What a command is applied to: a group, or the next thing.
Atoms Parser::argument_atoms() {
  Token next = tokens_.peek_word();
  while (next.kind == Token::Kind::command && expand(next))
    next = tokens_.peek_word();
  if (!next.is("{")) {
    const State outer = std::exchange(state_, {state_.style, state_.font, {}});
    Atoms one{nucleus(Extent::character)};
    state_ = outer;
    return one;
  }
  tokens_.take();
  Atoms atoms = row(Stop::brace);
  const Token close = tokens_.take_word();
  if (!close.is("}")) fail(next, "'{' is not closed");
  return atoms;
}

std::string Parser::argument() {
  return element_of(argument_atoms());
}

std::string Parser::argument(Style style) {
  const State outer = state_;
  state_.style = style;
  std::string xml = argument();
  state_ = outer;
  return xml;
}

std::optional<Atoms> Parser::optional_argument() {
  const Token open = tokens_.peek_word();
  if (!open.is("[")) return std::nullopt;
  tokens_.take();
  Atoms atoms = row(Stop::bracket);
  if (!tokens_.take_word().is("]")) fail(open, "'[' is not closed");
  return atoms;
}

}  // namespace daybook::math
