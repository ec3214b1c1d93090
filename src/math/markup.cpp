// SPDX-License-Identifier: MIT
#include "math/markup.hpp"

#include <algorithm>
#include <array>
#include <fmt/format.h>

#include "text/escape.hpp"
#include "text/utf8.hpp"

namespace daybook::math {
namespace {

constexpr std::string_view k_thin = "0.1667em";
constexpr std::string_view k_no_space = " lspace=\"0\" rspace=\"0\"";
constexpr std::string_view k_relation_space = " lspace=\"0.2778em\" rspace=\"0.2778em\"";

/// Operators that browsers would space or stretch otherwise than TeX does.
struct Special {
  Role role;
  std::string_view text;
  std::string_view attributes;
};
constexpr std::array k_specials{
    Special{Role::relation, ":", k_relation_space},
    Special{Role::relation, "∣", " stretchy=\"false\" lspace=\"0.2778em\" rspace=\"0.2778em\""},
    Special{Role::relation, "∥", " stretchy=\"false\" lspace=\"0.2778em\" rspace=\"0.2778em\""},
    Special{Role::relation, "↑", " stretchy=\"false\""},
    Special{Role::relation, "↓", " stretchy=\"false\""},
    Special{Role::relation, "↕", " stretchy=\"false\""},
    Special{Role::relation, "⇑", " stretchy=\"false\""},
    Special{Role::relation, "⇓", " stretchy=\"false\""},
    Special{Role::relation, "⇕", " stretchy=\"false\""},
    Special{Role::punctuation, ":", " lspace=\"0\" rspace=\"0.1667em\""},
    Special{Role::inner, "…", k_no_space},
    Special{Role::inner, "⋯", " lspace=\"0.1667em\" rspace=\"0.1667em\""},
    Special{Role::close, "!", k_no_space},
    Special{Role::close, "?", k_no_space},
};

std::string_view attributes_of(Role role) {
  switch (role) {
    case Role::sign:
      return " stretchy=\"false\" lspace=\"0\" rspace=\"0\"";
    case Role::open:
      return " stretchy=\"false\" form=\"prefix\"";
    case Role::close:
      return " stretchy=\"false\" form=\"postfix\"";
    case Role::large:
    case Role::integral:
      return " movablelimits=\"false\"";
    default:
      return {};
  }
}

std::string_view attributes_of(std::string_view text, Role role) {
  const auto* const special = std::ranges::find_if(
      k_specials, [&](const Special& row) { return row.role == role && row.text == text; });
  return special == k_specials.end() ? attributes_of(role) : special->attributes;
}

bool is_function(Role role) {
  return role == Role::function || role == Role::limit_function;
}
bool is_operator(Role role) {
  return role == Role::binary || role == Role::relation;
}

/// Whether TeX puts a thin space between a function and what follows it.
bool parts_from_function(Role next) {
  switch (next) {
    case Role::binary:
    case Role::relation:
    case Role::open:
    case Role::close:
    case Role::punctuation:
    case Role::space:
      return false;
    default:
      return true;
  }
}
/// The same for what stands before a function.
bool parts_to_function(Role before) {
  return before == Role::letter || before == Role::upright || before == Role::ordinary ||
         before == Role::close;
}

Atom::Limits limits_of(Role role) {
  const bool has = role == Role::large || role == Role::limit_function;
  return has ? Atom::Limits::in_display : Atom::Limits::never;
}

std::string xml_of(std::string_view text, Role role, Spacing spacing) {
  switch (role) {
    case Role::letter:
    case Role::function:
    case Role::limit_function:
      return token("mi", {}, text);
    case Role::upright:
      return token("mi", text::count_code_points(text) == 1 ? " mathvariant=\"normal\"" : "", text);
    case Role::ordinary:
      return token("mi", {}, text);
    default:
      break;
  }
  const bool tight = spacing == Spacing::none && (is_operator(role) || role == Role::inner);
  return token("mo", tight ? k_no_space : attributes_of(text, role), text);
}

}  // namespace

std::string element(std::string_view tag, std::string_view attributes, std::string_view inside) {
  return fmt::format("<{}{}>{}</{}>", tag, attributes, inside, tag);
}

std::string token(std::string_view tag, std::string_view attributes, std::string_view text) {
  return element(tag, attributes, text::escape_html(text));
}

std::string space(std::string_view width) {
  return fmt::format("<mspace width=\"{}\" />", width);
}

Atom symbol_atom(std::string_view text, Role role, Spacing spacing) {
  return {xml_of(text, role, spacing), role, limits_of(role), std::string(text)};
}

Atom sign_atom(std::string_view text) {
  return {token("mo", " form=\"prefix\" lspace=\"0\" rspace=\"0\"", text), Role::ordinary,
          Atom::Limits::never, std::string(text)};
}

std::string fence(std::string_view text, std::string_view attributes) {
  if (text.empty()) return {};
  return token("mo", fmt::format(" stretchy=\"true\"{}", attributes), text);
}

std::string inside_of(const Atoms& atoms) {
  std::string out;
  for (std::size_t i = 0; i < atoms.size(); ++i) {
    const Atom& atom = atoms[i];
    if (!is_function(atom.role)) {
      out += atom.xml;
      continue;
    }
    if (i > 0 && parts_to_function(atoms[i - 1].role)) out += space(k_thin);
    out += atom.xml;
    if (i + 1 == atoms.size()) continue;
    out += "<mo>\u2061</mo>";
    if (parts_from_function(atoms[i + 1].role)) out += space(k_thin);
  }
  return out;
}

std::string element_of(const Atoms& atoms) {
  if (atoms.size() == 1 && !atoms.front().xml.empty()) return atoms.front().xml;
  return element("mrow", {}, inside_of(atoms));
}

Atom group_of(const Atoms& atoms) {
  if (atoms.size() != 1) return {element_of(atoms)};
  Atom atom = atoms.front();
  // Braces take an operator its space: `1{,}000`.
  const bool loses = is_operator(atom.role) || atom.role == Role::punctuation;
  if (loses && !atom.symbol.empty()) atom.xml = token("mo", k_no_space, atom.symbol);
  atom.role = Role::ordinary;
  return atom;
}

}  // namespace daybook::math
