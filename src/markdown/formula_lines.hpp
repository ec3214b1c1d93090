// SPDX-License-Identifier: MIT
// Finds formulas that one line does not tell for sure: `$…$` that goes on in the lines below, and
// `\(…\)` and `\[…\]`, which are brackets for Markdown.  Both ends stand in one paragraph, and what
// is between them has to look like TeX.  Tested by formula_lines_test.cpp.
#pragma once

#include <cstdint>
#include <vector>

#include "markdown/block_guess.hpp"
#include "markdown/masked_source.hpp"

namespace daybook::markdown {

/// A formula, or none.
struct FormulaFound {
  RegionKind kind = RegionKind::math_inline;
  std::vector<text::Span> pieces{};  ///< a line each; empty: there is none
  bool broken = false;  ///< it is none because a line below begins a heading or an item
};

class FormulaLines {
 public:
  explicit FormulaLines(const MaskedSource& source) : source_(source) {}

  /// The formula whose `$`, `\(` or `\[` is at `at` of line `number`.  `guess`: of that line.
  /// A `$` that has another one behind it on its line is not looked at: mask_rules.hpp does.
  FormulaFound find(std::uint32_t number, std::size_t at, const LineGuess& guess) const;

 private:
  const MaskedSource& source_;
};

}  // namespace daybook::markdown
