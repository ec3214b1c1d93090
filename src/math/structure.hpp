// SPDX-License-Identifier: MIT
// The commands that are read by what they stand in, a row, a script or a table, and so have no row
// in command_table.cpp; and which symbols are commands.  Tested by names_test.cpp.
#pragma once

#include <algorithm>
#include <array>
#include <span>
#include <string_view>

namespace daybook::math {

/// What was read is above, what follows below: parser.cpp.
inline constexpr std::array<std::string_view, 3> k_divisions{"over", "choose", "atop"};
/// What changes the rest of its group: parser.cpp.
inline constexpr std::array<std::string_view, 5> k_styles{
    "displaystyle", "textstyle", "scriptstyle", "scriptscriptstyle", "color"};
/// Where scripts stand: scripts.cpp.
inline constexpr std::array<std::string_view, 2> k_limits{"limits", "nolimits"};
/// Lines between the rows of a table: tables.cpp.
inline constexpr std::array<std::string_view, 5> k_rules{"hline", "toprule", "midrule",
                                                         "bottomrule", "hdashline"};
/// What ends a row, a cell or an environment: parser.cpp.
inline constexpr std::array<std::string_view, 4> k_ends{"right", "end", "cr", "\\"};

/// Whether a symbol's name goes behind a backslash: of single characters only where TeX says so.
inline bool is_command_name(std::string_view name) {
  return name.size() > 1 || std::string_view("SPoO#$%&_{}|").find(name) != std::string_view::npos;
}

inline bool is_one_of(std::span<const std::string_view> names, std::string_view name) {
  return std::ranges::find(names, name) != names.end();
}

}  // namespace daybook::math
