// SPDX-License-Identifier: MIT
// What a name stands for: a character and how it behaves between others.  The tables are in
// symbol_tables.cpp and symbol_relations.cpp.  Tested by mathml_test.cpp and, against another
// program, tests/math.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace daybook::math {

/// How what stands between others behaves: TeX's classes, with those that MathML writes otherwise.
enum class Role : std::uint8_t {
  letter,          ///< italic where it stands alone
  upright,         ///< a letter that is not: Γ
  ordinary,        ///< no letter: ∞
  sign,            ///< the same, read out as an operator: ∀
  binary,          ///< +
  relation,        ///< =
  open,            ///< (
  close,           ///< )
  punctuation,     ///< ,
  inner,           ///< …
  large,           ///< ∑: limits above and below in a display
  integral,        ///< ∫: limits beside
  function,        ///< sin
  limit_function,  ///< lim: limits below in a display
  space,           ///< nothing to be seen
};

/// What a command or a character is drawn as.
struct Symbol {
  std::string_view name;  ///< without the backslash
  std::string_view text;  ///< what is drawn, most often one character
  Role role = Role::ordinary;
};

/// Nothing: no symbol of that name.
const Symbol* find_symbol(std::string_view name);
/// The symbol that one character is: α, ≤, +.
const Symbol* find_character(std::string_view character);

/// What `\left` and its kin may name: `(`, `\langle`, `.` …; nullptr for anything else.
struct Delimiter {
  std::string_view name;
  std::string_view text;
};
const Delimiter* find_delimiter(std::string_view name);

/// What `\not` makes of a character; empty: a stroke has to be put over it.
std::string_view negated(std::string_view character);

/// An accent, or what stretches over or under its argument.
struct Accent {
  enum class Place : std::uint8_t { over, under };
  enum class Width : std::uint8_t { fixed, stretched };
  /// Whether `_` or `^` after it is a remark set below or above: `\underbrace{a}_{b}`.
  enum class Remark : std::uint8_t { none, limits };
  std::string_view name;
  std::string_view text;
  Place place = Place::over;
  Width width = Width::fixed;
  Remark remark = Remark::none;
};
const Accent* find_accent(std::string_view name);

/// The tables, by role.
struct SymbolTable {
  Role role;
  struct Row {
    std::string_view name;
    std::string_view text;
  };
  std::span<const Row> rows;
};
std::span<const SymbolTable> relation_tables();
std::span<const SymbolTable> symbol_tables();  ///< all others

/// The names of all symbols and accents.
void add_symbol_names(std::vector<std::string_view>& names);

}  // namespace daybook::math
