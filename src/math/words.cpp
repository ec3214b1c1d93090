// SPDX-License-Identifier: MIT
// Text, names and space in formulas: a part of Parser.
#include <algorithm>
#include <array>
#include <cstdlib>
#include <fmt/format.h>

#include "math/parser.hpp"
#include "text/ascii.hpp"
#include "text/escape.hpp"

namespace daybook::math {
namespace {

struct FixedSpace {
  std::string_view name;
  std::string_view width;  ///< empty: taken away, by a class of math.css
  std::string_view text;   ///< the same in text
};
constexpr std::array k_spaces{
    FixedSpace{",", "0.1667em", "\u2009"},
    FixedSpace{"thinspace", "0.1667em", "\u2009"},
    FixedSpace{":", "0.2222em", "\u2005"},
    FixedSpace{">", "0.2222em", "\u2005"},
    FixedSpace{"medspace", "0.2222em", "\u2005"},
    FixedSpace{";", "0.2778em", "\u2004"},
    FixedSpace{"thickspace", "0.2778em", "\u2004"},
    FixedSpace{"enspace", "0.5em", "\u2002"},
    FixedSpace{"quad", "1em", "\u2003"},
    FixedSpace{"qquad", "2em", "\u2003\u2003"},
    FixedSpace{"!", "", ""},
    FixedSpace{"negthinspace", "", ""},
};

struct Unit {
  std::string_view name;
  double ems;
};
constexpr std::array k_units{
    Unit{"em", 1.0},    Unit{"ex", 0.431}, Unit{"mu", 1.0 / 18}, Unit{"pt", 0.1}, Unit{"cm", 2.845},
    Unit{"mm", 0.2845}, Unit{"in", 7.227}, Unit{"px", 0.075},    Unit{"pc", 1.2},
};

const FixedSpace* find_space(std::string_view name) {
  const auto* const found = std::ranges::find(k_spaces, name, &FixedSpace::name);
  return found == k_spaces.end() ? nullptr : found;
}

bool is_escaped(std::string_view name) {
  return name.size() == 1 && std::string_view("#$%&_{} ").find(name) != std::string_view::npos;
}

/// What quotes and dashes of TeX mean.
void set_type(std::string& text) {
  struct Pair {
    std::string_view from;
    std::string_view to;
  };
  constexpr std::array k_pairs{Pair{"---", "—"}, Pair{"--", "–"}, Pair{"``", "“"},
                               Pair{"''", "”"},  Pair{"`", "‘"},  Pair{"'", "’"}};
  for (const Pair& pair : k_pairs) {
    for (auto at = text.find(pair.from); at != std::string::npos; at = text.find(pair.from, at))
      text.replace(at, pair.from.size(), pair.to);
  }
}

void flush(std::string& text, Atoms& out) {
  set_type(text);
  if (!text.empty()) out.push_back({token("mtext", {}, text)});
  text.clear();
}

}  // namespace

Atom Parser::words(const Token& token) {
  const FontCommand* const font = find_text_font(token.text);
  const Token open = tokens_.peek_word();
  if (!open.is("{")) {
    fail(open, fmt::format("'\\{}' without '{{'", token.text));
    return {};
  }
  tokens_.take();
  return {element_of(text_of(font->font))};
}

/// Up to the brace that closes it.
Atoms Parser::text_of(Font font) {
  Atoms out;
  std::string text;
  const Token begin = tokens_.peek();
  for (std::size_t depth = 1; !failed();) {
    const Token token = tokens_.take();
    if (token.kind == Token::Kind::end) {
      fail(begin, "text that is not closed");
    } else if (token.kind == Token::Kind::invalid) {
      fail(token, "a character that cannot stand in a formula");
    } else if (token.kind == Token::Kind::command) {
      text_command(token, font, text, out);
    } else if (token.kind == Token::Kind::space || token.is("~")) {
      text += "\u00A0";
    } else if (token.is("$")) {
      flush(text, out);
      out.push_back({element_of(row(Stop::dollar))});
      if (!tokens_.take().is("$")) fail(token, "'$' is not closed");
    } else if (token.is("}")) {
      if (--depth == 0) break;
    } else if (token.is("{")) {
      ++depth;
    } else {
      text += in_font(token.text, font);
    }
  }
  flush(text, out);
  return out;
}

void Parser::text_command(const Token& token, Font font, std::string& text, Atoms& out) {
  const FontCommand* const inner = find_text_font(token.text);
  if (inner != nullptr && tokens_.peek_word().is("{") && !too_deep(token)) {
    tokens_.take();
    flush(text, out);
    ++depth_;
    out.push_back({element_of(text_of(inner->font == Font::none ? font : inner->font))});
    --depth_;
    return;
  }
  if (const FixedSpace* const found = find_space(token.text)) {
    text += found->text;
  } else if (is_escaped(token.text)) {
    text += token.text == " " ? "\u00A0" : token.text;
  } else if (const Symbol* const symbol = find_symbol(token.text)) {
    text += symbol->text;
  } else if (!expand(token)) {
    unknown(token);
  }
}

/// The letters of an argument, without markup.
std::string Parser::plain_argument() {
  std::string text;
  for (const Token& token : raw_argument()) {
    if (token.kind == Token::Kind::command) {
      const FixedSpace* const found = find_space(token.text);
      const Symbol* const symbol = find_symbol(token.text);
      if (found != nullptr)
        text += found->text;
      else if (is_escaped(token.text))
        text += token.text;
      else if (symbol != nullptr)
        text += symbol->text;
      else if (find_font(token.text) == nullptr && find_text_font(token.text) == nullptr)
        unknown(token);
    } else if (token.kind == Token::Kind::invalid) {
      fail(token, "a character that cannot stand in a formula");
    } else if (token.is("-")) {
      text += "-";
    } else if (token.kind == Token::Kind::character && !token.is("{") && !token.is("}")) {
      text += token.text;
    }
  }
  return text;
}

/// `\operatorname{…}` and, with limits, `\operatorname*{…}`.
Atom Parser::operator_name(const Token& token) {
  Role role = token.text == "operatornamewithlimits" ? Role::limit_function : Role::function;
  if (tokens_.peek_word().is("*")) {
    tokens_.take();
    role = Role::limit_function;
  }
  return symbol_atom(plain_argument(), role, spacing());
}

// Of no object, but in a table of members.
// NOLINTNEXTLINE(readability-convert-member-functions-to-static)
Atom Parser::fixed_space(const Token& token) {
  // The others are as wide as that between words.
  const FixedSpace* const found = find_space(token.text);
  if (found == nullptr) return {"<mtext>\u00A0</mtext>", Role::space};
  if (found->width.empty()) return {"<mrow class=\"math-back\"></mrow>", Role::space};
  return {space(found->width), Role::space};
}

/// `1.5em`; nothing when it is no length.
std::optional<double> Parser::length() {
  std::string number;
  for (Token token = tokens_.peek_word();; token = tokens_.peek()) {
    const char c = token.kind == Token::Kind::character ? token.text.front() : 'e';
    if (c != '.' && c != '-' && c != '+' && !text::is_ascii_digit(c)) break;
    number += c;
    tokens_.take();
  }
  std::string unit;
  for (std::size_t i = 0; i < 2; ++i)
    unit += tokens_.take_word().text;
  const auto* const found = std::ranges::find(k_units, unit, &Unit::name);
  if (number.empty() || found == k_units.end()) return std::nullopt;
  return std::strtod(number.c_str(), nullptr) * found->ems;
}

/// `\hspace{1em}`, `\kern1em`; backwards it is left out, since MathML has no such space.
Atom Parser::measured_space(const Token& token) {
  if (tokens_.peek_word().is("*")) tokens_.take();
  const bool braced = tokens_.peek_word().is("{");
  if (braced) tokens_.take();
  const auto ems = length();
  if (!ems || (braced && !tokens_.take_word().is("}"))) {
    fail(token, fmt::format("'\\{}' without a length", token.text), "write a length such as 1em");
    return {};
  }
  if (*ems <= 0) return {{}, Role::space};
  return {space(fmt::format("{:.4g}em", *ems)), Role::space};
}

/// `\tag{1}`: the number behind a formula.
Atom Parser::tag(const Token& token) {
  if (tokens_.peek_word().is("*")) tokens_.take();
  if (!tokens_.peek_word().is("{")) {
    fail(token, "'\\tag' without '{'");
    return {};
  }
  tokens_.take();
  return {element("mrow", " class=\"math-tag\"",
                  space("2em") + math::token("mtext", {}, "(") + inside_of(text_of(Font::none)) +
                      math::token("mtext", {}, ")")),
          Role::space};
}

}  // namespace daybook::math
