// SPDX-License-Identifier: MIT
// A guess at block structure from one line after the other: where a line's words begin, whether it
// is code, how deep it is nested.  Right for what people write; where it is wrong, a mask is undone
// later. Tested by mask_finder_test.cpp.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "markdown/line_prefix.hpp"

namespace daybook::markdown {

/// What one line is taken for.
struct LineGuess {
  std::size_t content = 0;  ///< where its words begin
  std::size_t quotes = 0;   ///< marks `>` before them
  std::size_t items = 0;    ///< list items and footnotes around it
  std::size_t inside = 0;   ///< the column of the words of the innermost of them
  std::size_t deep = npos;  ///< where the first `>` or list marker past the limit stands
  std::size_t note = npos;  ///< where the `[^label]:` stands that begins a footnote
  bool blank = false;
  bool code = false;  ///< in a fence, a fence's own line, or indented code
  static constexpr std::size_t npos = static_cast<std::size_t>(-1);
};

class BlockGuess {
 public:
  /// Block quotes and lists inside each other that are read; the Document's limit.
  static constexpr std::size_t k_deepest = 100;

  /// Lines in order, without their endings.
  LineGuess next(std::string_view line);

 private:
  struct Position {
    std::size_t at = 0;
    std::size_t column = 0;
  };
  bool stays_in_fence(std::string_view line, LineGuess& guess);
  void leave_items(std::size_t column);
  void read_prefix(std::string_view line, LineGuess& guess);
  std::size_t base_column() const { return items_.empty() ? 0 : items_.back(); }
  static Position skip_spaces(std::string_view line, Position from);

  Fence fence_;  // size 0: not in a fence
  std::size_t fence_quotes_ = 0;
  std::size_t fence_column_ = 0;    // of the item that holds the fence
  std::size_t quotes_ = 0;          // of the line before
  std::vector<std::size_t> items_;  // columns of the open items' words
  bool in_paragraph_ = false;       // the line before was words
};

}  // namespace daybook::markdown
