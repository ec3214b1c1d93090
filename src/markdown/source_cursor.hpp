// SPDX-License-Identifier: MIT
// Finds the pieces of a block again in the bytes they came from.  cmark-gfm's lines are right but
// its columns are not, so the pieces are looked for one after the other, each a short way after the
// last. Best effort: what an escape or entity changed is not found, and the place then is the last
// known one. Tested by span_test.cpp.
#pragma once

#include <cstdint>
#include <string_view>

#include "markdown/masked_source.hpp"
#include "text/span.hpp"

namespace daybook::markdown {

class SourceCursor {
 public:
  explicit SourceCursor(const MaskedSource& source) : source_(source) {}

  /// Starts over inside a block.
  void enter(text::Span block) { block_ = block, at_ = block.begin; }
  std::uint32_t at() const { return at_; }
  void move_to(std::uint32_t offset) { at_ = offset < at_ ? at_ : clamp(offset); }

  /// Where `piece` stands, and moves past it; an empty span at the cursor when it is not near.
  text::Span find(std::string_view piece);
  /// Moves to the beginning of the next line.
  void next_line();
  /// Moves back over, or past, `size` bytes of markup that stand at the cursor.
  void skip(std::uint32_t size) { at_ = clamp(at_ + size); }
  /// Moves past what ends a link after its text: `](…)`, `][…]`, `]` or `>`.
  void skip_link_end();
  /// The byte at the cursor; NUL at the block's end.
  char here() const { return at_ < block_.end ? source_.bytes()[at_] : '\0'; }
  /// Where a byte next stands before the end of the window; the cursor when it does not.
  std::uint32_t next(char byte) const;

 private:
  std::uint32_t clamp(std::uint32_t offset) const {
    return offset < block_.end ? offset : block_.end;
  }
  std::string_view window(std::size_t size) const;
  text::Span find_escaped(std::string_view piece);

  const MaskedSource& source_;
  text::Span block_;
  std::uint32_t at_ = 0;
};

}  // namespace daybook::markdown
