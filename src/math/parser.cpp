// SPDX-License-Identifier: MIT
#include "math/parser.hpp"

#include <array>
#include <fmt/format.h>
#include <iterator>
#include <utility>

#include "math/structure.hpp"
#include "text/ascii.hpp"
#include "text/unicode.hpp"
#include "text/utf8.hpp"

namespace daybook::math {
namespace {

constexpr std::size_t k_deepest = 120;  // of rows and of commands in them

bool is_digit(const Token& token) {
  return token.kind == Token::Kind::character && text::is_ascii_digit(token.text.front());
}
bool is_letter(const Token& token) {
  return token.kind == Token::Kind::character && text::is_ascii_letter(token.text.front());
}

/// Whether `−` after it is a sign and not a subtraction.
bool leaves_sign(std::optional<Role> before) {
  if (!before) return true;
  switch (*before) {
    case Role::binary:
    case Role::relation:
    case Role::open:
    case Role::punctuation:
    case Role::large:
    case Role::integral:
    case Role::function:
    case Role::limit_function:
      return true;
    default:
      return false;
  }
}

/// Whether something of that kind was opened before it: not `!`.
bool closes_something(std::string_view symbol) {
  return !symbol.empty() && symbol != "!" && symbol != "?";
}

}  // namespace

Parser::Parser(std::string_view tex, Display display)
    : tex_(tex), tokens_(tex), state_{display == Display::block ? Style::display : Style::text} {}

void Parser::fail(const Token& token, std::string message, std::string help) {
  if (!fault_) fault_ = Fault{std::move(message), std::move(help), token.offset, token.size};
  tokens_.clear();
}

bool Parser::too_deep(const Token& token) {
  if (depth_ < k_deepest) return false;
  fail(token, "the formula is nested too deeply");
  return true;
}

std::string Parser::read() {
  if (tex_.size() > k_longest_formula) {
    fail({Token::Kind::end, {}, 0, 0},
         fmt::format("the formula is longer than {} bytes", k_longest_formula));
    return {};
  }
  const Atoms atoms = row(Stop::end);
  std::string inside = tokens_.peek().is_command("\\") ? lines_of(atoms) : element_of(atoms);
  const Token& left = tokens_.peek();
  if (left.kind != Token::Kind::end) fail(left, fmt::format("unexpected '{}'", left.text));
  return inside;
}

bool Parser::stops(const Token& token, Stop stop) {
  if (token.kind == Token::Kind::end) return true;
  const bool cell_ends =
      token.is("&") || token.is_command("\\") || token.is_command("cr") || token.is_command("end");
  switch (stop) {
    case Stop::end:
      return token.is_command("\\");
    case Stop::brace:
      return token.is("}");
    case Stop::bracket:
      return token.is("]");
    case Stop::right:
      return token.is_command("right");
    case Stop::cell:
      return cell_ends || token.is("}");
    case Stop::dollar:
      return token.is("$");
  }
  return true;
}

/// Reads up to what `stop` says or to the end.
Atoms Parser::row(Stop stop) {
  Atoms atoms;
  if (too_deep(tokens_.peek())) return atoms;
  ++depth_;
  const State outer = std::exchange(state_, {state_.style, state_.font, std::exchange(lead_, {})});
  const bool led = state_.before.has_value();
  while (!stops(tokens_.peek_word(), stop)) {
    if (row_command(atoms, stop)) continue;
    Atom atom = nucleus(Extent::whole);
    if (atom.role == Role::close) take_fenced(atoms, atom);
    atom = with_scripts(std::move(atom));
    if (failed()) break;
    if (led && atoms.empty() && atom.role == Role::binary && !atom.symbol.empty())
      atom.xml = token("mo", " form=\"infix\"", atom.symbol);
    if (atom.role != Role::space) state_.before = atom.role;
    if (!atom.xml.empty()) atoms.push_back(std::move(atom));
  }
  state_ = outer;
  --depth_;
  return atoms;
}

/// What `(x - y)` is to the power of is all of it, for those who hear it.
void Parser::take_fenced(Atoms& atoms, Atom& close) {
  const Token next = tokens_.peek_word();
  if (!next.is("^") && !next.is("_") && !next.is("'")) return;
  std::size_t closed = 1;
  std::size_t at = atoms.size();
  while (closed > 0 && at > 0) {
    --at;
    if (atoms[at].role == Role::close && closes_something(atoms[at].symbol)) ++closed;
    if (atoms[at].role == Role::open) --closed;
  }
  if (closed > 0 || !closes_something(close.symbol)) return;
  Atoms inside(std::make_move_iterator(atoms.begin() + static_cast<std::ptrdiff_t>(at)),
               std::make_move_iterator(atoms.end()));
  atoms.resize(at);
  inside.push_back(std::move(close));
  close = Atom{element_of(inside), Role::close};
}

/// What changes the rest of its group.
bool Parser::row_command(Atoms& atoms, Stop stop) {
  const Token token = tokens_.peek();
  if (token.kind != Token::Kind::command) return false;
  if (expand(token)) return true;
  const FontCommand* const font = find_font(token.text);
  if (font != nullptr && font->reach == FontCommand::Reach::group) {
    tokens_.take();
    state_.font = font->font;
  } else if (is_one_of(k_divisions, token.text)) {
    divide(atoms, stop);
  } else if (is_one_of(k_styles, token.text)) {
    tokens_.take();
    atoms.push_back(styled_rest(token, stop));
  } else {
    return false;
  }
  return true;
}

/// `a \over b`: what was read is above.
void Parser::divide(Atoms& atoms, Stop stop) {
  const Token token = tokens_.take();
  const std::string above = element_of(atoms);
  const std::string below = element_of(row(stop));
  const std::string_view line = token.text == "over" ? "" : " linethickness=\"0\"";
  std::string xml = element("mfrac", line, above + below);
  if (token.text == "choose")
    xml =
        element("mrow", {}, fence("(", " form=\"prefix\"") + xml + fence(")", " form=\"postfix\""));
  atoms.assign(1, Atom{xml});
}

Atom Parser::styled_rest(const Token& command, Stop stop) {
  if (command.text == "color") {
    const std::string attribute = color();
    return {element("mstyle", attribute, inside_of(row(stop)))};
  }
  const State outer = state_;
  if (command.text == "displaystyle")
    state_.style = Style::display;
  else if (command.text == "textstyle")
    state_.style = Style::text;
  else
    state_.style = Style::script;
  const std::string inside = inside_of(row(stop));
  state_ = outer;
  return styled(command.text, inside);
}

/// One thing without its scripts.
Atom Parser::nucleus(Extent extent) {
  const Token token = tokens_.take_word();
  if (too_deep(token)) return {};
  ++depth_;
  Atom atom = read_nucleus(token, extent);
  --depth_;
  return atom;
}

Atom Parser::read_nucleus(const Token& token, Extent extent) {
  switch (token.kind) {
    case Token::Kind::command:
      return command(token);
    case Token::Kind::character:
      return character(token, extent);
    case Token::Kind::invalid:
      fail(token, "a character that cannot stand in a formula");
      return {};
    default:
      fail(token, "the formula ends where more is expected");
      return {};
  }
}

Atom Parser::group() {
  const Atoms atoms = row(Stop::brace);
  const Token close = tokens_.take_word();
  if (!close.is("}")) fail(close, "'{' is not closed");
  return group_of(atoms);
}

Atom Parser::character(const Token& token, Extent extent) {
  if (is_digit(token) || (token.is(".") && is_digit(tokens_.peek()))) return number(token, extent);
  if (is_letter(token)) return letters(token, extent);
  switch (token.text.front()) {
    case '{':
      return group();
    case '}':
      fail(token, "'}' without '{'");
      return {};
    case '&':
      fail(token, "'&' outside of a table", "write \\& for the sign");
      return {};
    case '#':
    case '$':
      fail(token, fmt::format("'{}' cannot stand in a formula", token.text),
           fmt::format("write \\{} for the sign", token.text));
      return {};
    case '^':
    case '_':
      if (extent == Extent::character) {
        fail(token, fmt::format("'{}' where an argument is expected", token.text));
        return {};
      }
      tokens_.put_back({token});
      return {"<mrow></mrow>"};
    case '\'':
      tokens_.put_back({token});
      return {"<mrow></mrow>"};
    case '~':
      return {"<mtext>\u00A0</mtext>", Role::space};
    default:
      break;
  }
  // By its name first, since `-` stands for a minus.
  const Symbol* found = find_symbol(token.text);
  if (found == nullptr) found = find_character(token.text);
  if (found != nullptr) return symbol(found->text, found->role);
  const char32_t c = text::decode(token.text, 0).code_point;
  if (c == U'\u2212') return symbol("−", Role::binary);
  if (text::is_letter(c) && !text::is_cjk(c)) return symbol(token.text, Role::letter);
  return {math::token("mtext", {}, token.text)};
}

Atom Parser::number(const Token& first, Extent extent) {
  std::string digits;
  for (Token token = first;; token = tokens_.take()) {
    digits += in_font(token.text, state_.font);
    if (extent == Extent::character) break;
    if (is_digit(tokens_.peek())) continue;
    if (!tokens_.peek().is(".")) break;
    const Token point = tokens_.take();
    const bool goes_on = is_digit(tokens_.peek());
    tokens_.put_back({point});
    if (!goes_on) break;
  }
  return {token("mn", {}, digits)};
}

/// One letter, or a name where the font makes one of its letters.
Atom Parser::letters(const Token& first, Extent extent) {
  const Font font = state_.font;
  std::string name = in_font(first.text, font);
  const bool joins = extent == Extent::whole && (font == Font::upright || font == Font::italic);
  while (joins && is_letter(tokens_.peek_word()))
    name += in_font(tokens_.take().text, font);
  return symbol(name, font == Font::upright ? Role::upright : Role::letter);
}

Atom Parser::symbol(std::string_view text, Role role) {
  if (role == Role::binary && leaves_sign(state_.before)) return sign_atom(text);
  const bool letter = role == Role::letter || role == Role::upright || text == "∇";
  if (letter && state_.font > Font::upright && text::count_code_points(text) == 1) {
    const std::string other = in_font(text, state_.font);
    if (other != text) return symbol_atom(other, Role::letter, spacing());
  }
  return symbol_atom(text, role, spacing());
}

}  // namespace daybook::math
