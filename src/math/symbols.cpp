// SPDX-License-Identifier: MIT
#include "math/symbols.hpp"

#include <algorithm>
#include <array>
#include <unordered_map>

namespace daybook::math {
namespace {

constexpr std::array k_delimiters{
    Delimiter{".", ""},
    Delimiter{"(", "("},
    Delimiter{")", ")"},
    Delimiter{"[", "["},
    Delimiter{"]", "]"},
    Delimiter{"|", "|"},
    Delimiter{"/", "/"},
    Delimiter{"<", "⟨"},
    Delimiter{">", "⟩"},
    Delimiter{"\\{", "{"},
    Delimiter{"\\}", "}"},
    Delimiter{"\\|", "‖"},
    Delimiter{"\\lbrace", "{"},
    Delimiter{"\\rbrace", "}"},
    Delimiter{"\\lbrack", "["},
    Delimiter{"\\rbrack", "]"},
    Delimiter{"\\langle", "⟨"},
    Delimiter{"\\rangle", "⟩"},
    Delimiter{"\\lfloor", "⌊"},
    Delimiter{"\\rfloor", "⌋"},
    Delimiter{"\\lceil", "⌈"},
    Delimiter{"\\rceil", "⌉"},
    Delimiter{"\\vert", "|"},
    Delimiter{"\\lvert", "|"},
    Delimiter{"\\rvert", "|"},
    Delimiter{"\\Vert", "‖"},
    Delimiter{"\\lVert", "‖"},
    Delimiter{"\\rVert", "‖"},
    Delimiter{"\\backslash", "\\"},
    Delimiter{"\\uparrow", "↑"},
    Delimiter{"\\downarrow", "↓"},
    Delimiter{"\\updownarrow", "↕"},
    Delimiter{"\\Uparrow", "⇑"},
    Delimiter{"\\Downarrow", "⇓"},
    Delimiter{"\\Updownarrow", "⇕"},
    Delimiter{"\\llbracket", "⟦"},
    Delimiter{"\\rrbracket", "⟧"},
    Delimiter{"\\lgroup", "⟮"},
    Delimiter{"\\rgroup", "⟯"},
    Delimiter{"\\ulcorner", "⌜"},
    Delimiter{"\\urcorner", "⌝"},
    Delimiter{"\\llcorner", "⌞"},
    Delimiter{"\\lrcorner", "⌟"},
    Delimiter{"⟨", "⟨"},
    Delimiter{"⟩", "⟩"},
    Delimiter{"‖", "‖"},
};

struct Negation {
  std::string_view of;
  std::string_view text;
};
constexpr std::array k_negations{
    Negation{"=", "≠"}, Negation{"∈", "∉"}, Negation{"∋", "∌"}, Negation{"<", "≮"},
    Negation{">", "≯"}, Negation{"≤", "≰"}, Negation{"≥", "≱"}, Negation{"≡", "≢"},
    Negation{"∼", "≁"}, Negation{"≃", "≄"}, Negation{"≅", "≇"}, Negation{"≈", "≉"},
    Negation{"⊂", "⊄"}, Negation{"⊃", "⊅"}, Negation{"⊆", "⊈"}, Negation{"⊇", "⊉"},
    Negation{"∃", "∄"}, Negation{"∥", "∦"}, Negation{"∣", "∤"}, Negation{"⊢", "⊬"},
    Negation{"⊨", "⊭"}, Negation{"→", "↛"}, Negation{"←", "↚"}, Negation{"↔", "↮"},
    Negation{"⇒", "⇏"}, Negation{"⇐", "⇍"}, Negation{"⇔", "⇎"}, Negation{"≺", "⊀"},
    Negation{"≻", "⊁"}, Negation{"⊲", "⋪"}, Negation{"⊳", "⋫"}, Negation{"⊴", "⋬"},
    Negation{"⊵", "⋭"},
};

using Place = Accent::Place;
using Width = Accent::Width;
using Remark = Accent::Remark;
constexpr std::array k_accents{
    Accent{"hat", "^"},
    Accent{"check", "ˇ"},
    Accent{"tilde", "~"},
    Accent{"acute", "´"},
    Accent{"grave", "`"},
    Accent{"dot", "˙"},
    Accent{"ddot", "¨"},
    Accent{"dddot", "⃛"},
    Accent{"breve", "˘"},
    Accent{"bar", "‾"},
    Accent{"vec", "→"},
    Accent{"mathring", "˚"},
    Accent{"widehat", "\u0302", Place::over, Width::stretched},
    Accent{"widecheck", "ˇ", Place::over, Width::stretched},
    Accent{"widetilde", "~", Place::over, Width::stretched},
    Accent{"overrightarrow", "→", Place::over, Width::stretched},
    Accent{"overleftarrow", "←", Place::over, Width::stretched},
    Accent{"overleftrightarrow", "↔", Place::over, Width::stretched},
    Accent{"overparen", "⏜", Place::over, Width::stretched, Remark::limits},
    Accent{"overbrace", "⏞", Place::over, Width::stretched, Remark::limits},
    Accent{"overbracket", "⎴", Place::over, Width::stretched, Remark::limits},
    Accent{"underrightarrow", "→", Place::under, Width::stretched},
    Accent{"underleftarrow", "←", Place::under, Width::stretched},
    Accent{"underleftrightarrow", "↔", Place::under, Width::stretched},
    Accent{"underparen", "⏝", Place::under, Width::stretched, Remark::limits},
    Accent{"underbrace", "⏟", Place::under, Width::stretched, Remark::limits},
    Accent{"underbracket", "⎵", Place::under, Width::stretched, Remark::limits},
};

using Index = std::unordered_map<std::string_view, Symbol>;

Index index_by(std::string_view SymbolTable::Row::*key) {
  Index index;
  for (const auto tables : {relation_tables(), symbol_tables()}) {
    for (const SymbolTable& table : tables) {
      for (const SymbolTable::Row& row : table.rows)
        index.emplace(row.*key, Symbol{row.name, row.text, table.role});
    }
  }
  return index;
}

const Symbol* find_in(const Index& index, std::string_view key) {
  const auto found = index.find(key);
  return found == index.end() ? nullptr : &found->second;
}

template <class Rows>
auto find_row(const Rows& rows, std::string_view name) -> const typename Rows::value_type* {
  const auto found = std::ranges::find(rows, name, &Rows::value_type::name);
  return found == rows.end() ? nullptr : &*found;
}

}  // namespace

const Symbol* find_symbol(std::string_view name) {
  static const Index k_index = index_by(&SymbolTable::Row::name);
  return find_in(k_index, name);
}

const Symbol* find_character(std::string_view character) {
  static const Index k_index = index_by(&SymbolTable::Row::text);
  return find_in(k_index, character);
}

const Delimiter* find_delimiter(std::string_view name) {
  return find_row(k_delimiters, name);
}

std::string_view negated(std::string_view character) {
  const auto found = std::ranges::find(k_negations, character, &Negation::of);
  return found == k_negations.end() ? std::string_view{} : found->text;
}

const Accent* find_accent(std::string_view name) {
  return find_row(k_accents, name);
}

void add_symbol_names(std::vector<std::string_view>& names) {
  for (const auto tables : {relation_tables(), symbol_tables()}) {
    for (const SymbolTable& table : tables) {
      for (const SymbolTable::Row& row : table.rows)
        names.push_back(row.name);
    }
  }
  for (const Accent& accent : k_accents)
    names.push_back(accent.name);
}

}  // namespace daybook::math
