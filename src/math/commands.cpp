// SPDX-License-Identifier: MIT
// What commands do: a part of Parser.  Commands that only stand for a character are symbols.  Every
// function here is only called by way of its row in command_table.cpp, so find_command() finds it.
#include <fmt/format.h>
#include <utility>

#include "math/colors.hpp"
#include "math/parser.hpp"
#include "math/structure.hpp"
#include "text/suggest.hpp"

namespace daybook::math {
Atom Parser::command(const Token& token) {
  if (expand(token)) return nucleus(Extent::whole);
  if (const Command* const found = find_command(token.text)) return (this->*found->read)(token);
  if (const Accent* const accent = find_accent(token.text)) return accented(*accent);
  if (find_text_font(token.text) != nullptr) return words(token);
  const FontCommand* const font = find_font(token.text);
  if (font != nullptr && font->reach == FontCommand::Reach::argument) {
    const Font outer = std::exchange(state_.font, font->font);
    Atom atom = group_of(argument_atoms());
    state_.font = outer;
    return atom;
  }
  if (token.text == "|") return symbol("‖", Role::sign);
  const Symbol* const found = is_command_name(token.text) ? find_symbol(token.text) : nullptr;
  return found != nullptr ? symbol(found->text, found->role) : unknown(token);
}

Atom Parser::unknown(const Token& token) {
  // Two letters are one letter away from too many.
  constexpr std::size_t k_least_letters = 3;
  std::vector<std::string_view> names = command_names();
  for (const auto& [name, macro] : macros_)
    names.push_back(name);
  const std::string_view nearest = text::nearest(token.text, names);
  if (nearest == token.text && !nearest.empty())
    fail(token, fmt::format("'\\{}' cannot stand here", token.text));
  else if (nearest.empty() || token.text.size() < k_least_letters)
    fail(token, fmt::format("unknown command '\\{}'", token.text));
  else
    fail(token, fmt::format("unknown command '\\{}'", token.text),
         fmt::format("did you mean '\\{}'?", nearest));
  return {};
}

Atom Parser::styled(std::string_view style, const std::string& inside) {
  const bool script = style.starts_with("script");
  return {element("mstyle",
                  fmt::format(" displaystyle=\"{}\" scriptlevel=\"{}\"",
                              style == "displaystyle" ? "true" : "false",
                              script ? (style == "scriptstyle" ? 1 : 2) : 0),
                  inside)};
}

Atom Parser::fraction(const Token& token) {
  const bool large = token.text == "dfrac" || token.text == "cfrac";
  const State outer = state_;
  if (token.text != "frac") state_.style = large ? Style::display : Style::text;
  if (token.text == "cfrac") optional_argument();
  const Style style = token.text == "cfrac" ? Style::display : smaller();
  const std::string above = argument(style);
  const std::string below = argument(style);
  state_ = outer;
  const std::string xml = element("mfrac", {}, above + below);
  if (token.text == "frac") return {xml};
  return styled(large ? "displaystyle" : "textstyle", xml);
}

Atom Parser::binomial(const Token& token) {
  const std::string above = argument(smaller());
  const std::string below = argument(smaller());
  const std::string xml = element("mrow", {},
                                  fence("(", " form=\"prefix\"") +
                                      element("mfrac", " linethickness=\"0\"", above + below) +
                                      fence(")", " form=\"postfix\""));
  if (token.text == "binom") return {xml};
  return styled(token.text == "dbinom" ? "displaystyle" : "textstyle", xml);
}

Atom Parser::root(const Token& /*token*/) {
  const State outer = state_;
  state_.style = Style::script;
  const auto degree = optional_argument();
  state_ = outer;
  const Atoms inside = argument_atoms();
  if (!degree) return {element("msqrt", {}, inside_of(inside))};
  return {element("mroot", {}, element_of(inside) + element_of(*degree))};
}

/// `\overset{a}{=}`: what it stands on keeps its role.
Atom Parser::stacked(const Token& token) {
  const std::string remark = argument(Style::script);
  const Atoms base = argument_atoms();
  const bool under = token.text == "underset";
  Atom atom{element(under ? "munder" : "mover", {}, element_of(base) + remark)};
  if (base.size() == 1) atom.role = base.front().role;
  if (atom.role == Role::limit_function || atom.role == Role::large) atom.role = Role::function;
  return atom;
}

Atom Parser::long_arrow(const Token& token) {
  constexpr std::string_view k_room = "0.4286em";
  const auto padded = [&](const Atoms& atoms) {
    return element("mrow", {}, space(k_room) + inside_of(atoms) + space(k_room));
  };
  const State outer = state_;
  state_.style = Style::script;
  const auto below = optional_argument();
  const Atoms above = argument_atoms();
  state_ = outer;
  const std::string base = math::token("mo", " stretchy=\"true\"", find_command(token.text)->text);
  const std::string over = above.empty() ? space("1.5em") : padded(above);
  const std::string xml = below ? element("munderover", {}, base + padded(*below) + over)
                                : element("mover", {}, base + over);
  const std::string room = space("0.2778em");
  return {element("mrow", {}, room + xml + room), Role::relation};
}

/// What a delimiter command is applied to; an empty string for `.`.
std::optional<std::string> Parser::delimiter() {
  const Token token = tokens_.take_word();
  const std::string name =
      (token.kind == Token::Kind::command ? "\\" : "") + std::string(token.text);
  const Delimiter* const found = find_delimiter(name);
  if (found != nullptr) return std::string(found->text);
  fail(token, name.empty() ? "a delimiter is missing" : fmt::format("'{}' is no delimiter", name));
  return std::nullopt;
}

Atom Parser::left_right(const Token& token) {
  const auto left = delimiter();
  ++fences_;
  const Atoms atoms = row(Stop::right);
  --fences_;
  const Token right = tokens_.take_word();
  if (!right.is_command("right")) fail(token, "'\\left' without '\\right'");
  const auto end = delimiter();
  if (!left || !end) return {};
  return {element(
      "mrow", {},
      fence(*left, " form=\"prefix\"") + inside_of(atoms) + fence(*end, " form=\"postfix\""))};
}

Atom Parser::middle(const Token& token) {
  if (fences_ == 0) fail(token, "'\\middle' outside of '\\left' and '\\right'");
  const auto text = delimiter();
  if (!text) return {};
  return {fence(*text, " lspace=\"0.05em\" rspace=\"0.05em\""), Role::relation};
}

Atom Parser::big(const Token& token) {
  const Command& row = *find_command(token.text);
  const auto text = delimiter();
  if (!text) return {};
  std::string_view form;
  if (row.role == Role::open) form = " form=\"prefix\"";
  if (row.role == Role::close) form = " form=\"postfix\"";
  const std::string_view room = row.role == Role::relation ? "0.2778em" : "0";
  return {fence(*text, fmt::format("{} minsize=\"{}\" maxsize=\"{}\" lspace=\"{}\" rspace=\"{}\"",
                                   form, row.text, row.text, room, room)),
          row.role};
}

Atom Parser::negation(const Token& token) {
  const Tokens what = raw_argument();
  const Symbol* found = nullptr;
  if (what.size() == 1) {
    found = what[0].kind == Token::Kind::command ? find_symbol(what[0].text)
                                                 : find_character(what[0].text);
  }
  const bool letter = what.size() == 1 && what[0].kind == Token::Kind::character;
  if (found == nullptr && !letter) {
    fail(token, "'\\not' before what is no symbol");
    return {};
  }
  const std::string text(found != nullptr ? found->text : what[0].text);
  const std::string_view one = negated(text);
  return symbol_atom(one.empty() ? text + "\u0338" : std::string(one),
                     found != nullptr ? found->role : Role::letter, spacing());
}

/// `\bmod`, `\pmod{n}`, `\mod n`, `\pod{n}`.
Atom Parser::modulus(const Token& token) {
  if (token.text == "bmod")
    return {math::token("mo", " lspace=\"0.2222em\" rspace=\"0.2222em\"", "mod"), Role::binary};
  const std::string word = math::token("mi", {}, "mod");
  const std::string room = space(state_.style == Style::display ? "1em" : "0.4444em");
  if (token.text == "mod")
    return {element("mrow", {}, room + word + space("0.3333em")), Role::space};
  const std::string inside = argument();
  const std::string begin = symbol_atom("(", Role::open, Spacing::normal).xml;
  const std::string end = symbol_atom(")", Role::close, Spacing::normal).xml;
  const std::string words = token.text == "pod" ? "" : word + space("0.3333em");
  return {element("mrow", {}, room + begin + words + inside + end)};
}

/// What takes its room and is not seen, or is seen and takes none.
Atom Parser::invisible(const Token& token) {
  if (token.text == "mathstrut" || token.text == "strut") {
    return {element("mpadded", " width=\"0\"", element("mphantom", {}, math::token("mo", {}, "("))),
            Role::space};
  }
  if (token.text == "smash") optional_argument();
  const std::string inside = argument();
  if (token.text == "phantom") return {element("mphantom", {}, inside)};
  if (token.text == "rlap" || token.text == "mathrlap")
    return {element("mpadded", " width=\"0\"", inside)};
  if (token.text == "smash") return {element("mpadded", " height=\"0\" depth=\"0\"", inside)};
  const std::string_view size =
      token.text == "vphantom" ? " width=\"0\"" : " height=\"0\" depth=\"0\"";
  return {element("mpadded", size, element("mphantom", {}, inside))};
}

Atom Parser::framed(const Token& token) {
  const std::string_view name = find_command(token.text)->text;
  const bool box = name == "math-box";
  const std::string inside = argument(box ? Style::display : state_.style);
  return {element("mrow", fmt::format(" class=\"{}\"", name),
                  box ? styled("displaystyle", inside).xml : inside)};
}

/// The attribute that `red` or `#c00` is.
std::string Parser::color() {
  const Token begin = tokens_.peek_word();
  const std::string name = plain_argument();
  if (!is_color(name))
    fail(begin, fmt::format("'{}' is no colour", name), "write a name of CSS or #rrggbb");
  return fmt::format(" mathcolor=\"{}\"", name);
}

/// `\textcolor{red}{x}`.
Atom Parser::colored(const Token& /*token*/) {
  const std::string attribute = color();
  return {element("mstyle", attribute, argument())};
}

/// `\mathrel{x}`: the same thing in another role.
Atom Parser::recast(const Token& token) {
  const Command& cast = *find_command(token.text);
  const Atoms atoms = argument_atoms();
  Atom atom = group_of(atoms);
  if (!atom.symbol.empty() && cast.role != Role::ordinary && cast.role != Role::large)
    return symbol_atom(atom.symbol, cast.role, spacing());
  atom.role = cast.role;
  if (cast.role == Role::large) atom.limits = Atom::Limits::in_display;
  if (!cast.text.empty() && spacing() == Spacing::normal)
    atom.xml = element("mrow", {}, space(cast.text) + atom.xml + space(cast.text));
  return atom;
}

/// Low before a comma, in the middle before an operator.
Atom Parser::dots(const Token& /*token*/) {
  const Token next = tokens_.peek_word();
  const Symbol* const found =
      next.kind == Token::Kind::command ? find_symbol(next.text) : find_character(next.text);
  const bool middle =
      found != nullptr && (found->role == Role::binary || found->role == Role::relation);
  return symbol(middle ? "⋯" : "…", Role::inner);
}

/// `\prescript{above}{below}{base}`.
Atom Parser::before_scripts(const Token& /*token*/) {
  const std::string above = argument(Style::script);
  const std::string below = argument(Style::script);
  const std::string base = argument();
  return {element("mmultiscripts", {}, base + "<mprescripts />" + below + above)};
}

// Of no object, but in a table of members.
// NOLINTNEXTLINE(readability-convert-member-functions-to-static)
Atom Parser::nothing(const Token& /*token*/) {
  return {{}, Role::space};
}

Atom Parser::with_argument_ignored(const Token& /*token*/) {
  raw_argument();
  return {{}, Role::space};
}

Atom Parser::accented(const Accent& accent) {
  const bool over = accent.place == Accent::Place::over;
  const std::string inside = argument();
  const std::string mark = token(
      "mo", accent.width == Accent::Width::fixed ? " stretchy=\"false\"" : " stretchy=\"true\"",
      accent.text);
  Atom atom{element(over ? "mover" : "munder", over ? " accent=\"true\"" : " accentunder=\"true\"",
                    inside + mark)};
  if (accent.remark == Accent::Remark::limits) atom.limits = Atom::Limits::always;
  return atom;
}

}  // namespace daybook::math
