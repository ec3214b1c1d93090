// SPDX-License-Identifier: MIT
// Pieces of MathML, and a row of them with the space that stands between.  Knows no TeX.  Tested by
// mathml_test.cpp.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "math/symbols.hpp"

namespace daybook::math {

/// One thing of a row.
struct Atom {
  enum class Limits : std::uint8_t { never, in_display, always };
  std::string xml{};  ///< exactly one element, or nothing
  Role role = Role::ordinary;
  Limits limits = Limits::never;  ///< whether scripts stand above and below
  std::string symbol{};           ///< the character when it is nothing but one
};
using Atoms = std::vector<Atom>;

/// Whether a symbol stands in a script, where TeX puts no space around operators.
enum class Spacing : std::uint8_t { normal, none };

/// `<tag attributes>inside</tag>`; `attributes` with a space before each, as with those below.
std::string element(std::string_view tag, std::string_view attributes, std::string_view inside);
/// An element whose inside is text.
std::string token(std::string_view tag, std::string_view attributes, std::string_view text);
/// Empty space; `width` is a length of CSS, "0.1667em".
std::string space(std::string_view width);

/// A symbol by its role.
Atom symbol_atom(std::string_view text, Role role, Spacing spacing);
/// `+` or `−` with nothing before it to add to.
Atom sign_atom(std::string_view text);
/// A delimiter that grows with what it stands around.
std::string fence(std::string_view text, std::string_view attributes);

/// The elements of a row, with space around functions.
std::string inside_of(const Atoms& atoms);
/// The same as one element.
std::string element_of(const Atoms& atoms);
/// The same as an atom.
Atom group_of(const Atoms& atoms);

}  // namespace daybook::math
