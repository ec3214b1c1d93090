// SPDX-License-Identifier: MIT
// All compiled layouts of a site, tied together.  Made by compiler.cpp, const afterwards, read by
// renderer.cpp.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "layout/syntax.hpp"
#include "text/diagnostic.hpp"

namespace daybook::layout {

/// An index into Program::units.
using UnitId = std::uint32_t;

/// A layout in the line of those it extends, itself first, and where its slots begin.
struct Ancestor {
  UnitId unit;
  std::uint32_t first_slot;
};

/// Where a block is written: a layout by its place in Unit::line, and the block there.
struct BlockPlace {
  std::uint32_t ancestor;
  std::uint32_t block;
};

/// One name of a block and all who write it, the one that is shown first.
struct BlockLine {
  std::string_view name;  ///< into a source of the program
  std::vector<BlockPlace> places;
};

/// A layout compiled for one set of captured names.
struct Unit {
  std::string name;
  std::vector<std::string> captured;
  Syntax syntax{};
  UnitId parent = k_nothing;
  std::vector<UnitId> includes{};  ///< in the order of Syntax::includes
  std::vector<Ancestor> line{};
  std::vector<BlockLine> blocks{};
  std::uint32_t slot_count = 0;  ///< of the whole line
  bool usable = true;
};

/// All layouts of a theme, compiled.
struct Program {
  std::vector<std::string> globals;
  std::vector<Unit> units;
  std::vector<std::pair<std::string, UnitId>> roots;  ///< sorted by name
  std::uint32_t field_count = 0;                      ///< expressions that ask for a field
};

}  // namespace daybook::layout
