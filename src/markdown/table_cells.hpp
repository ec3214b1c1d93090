// SPDX-License-Identifier: MIT
// The places of a table row's cells in its line.  Looks at one line only.  Tested by span_test.cpp.
#pragma once

#include <cstdint>
#include <string_view>

#include "text/span.hpp"

namespace daybook::markdown {

class TableCells {
 public:
  TableCells() = default;
  /// `line` is the row's masked line, which begins at `offset` of the file.
  TableCells(std::string_view line, std::uint32_t offset);

  /// The next cell without the white space around it; empty at the line's end when none is left.
  text::Span next();
  /// How many were asked for.
  std::uint32_t count() const { return count_; }

 private:
  std::string_view line_;
  std::uint32_t offset_ = 0;
  std::size_t at_ = 0;
  std::uint32_t count_ = 0;
};

}  // namespace daybook::markdown
