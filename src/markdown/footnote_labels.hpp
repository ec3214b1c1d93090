// SPDX-License-Identifier: MIT
// Which footnotes a file refers to, and what only looks like it.  cmark-gfm drops a definition that
// nothing refers to; daybook shows it as text instead, since no text may be lost.  Tested by
// mask_finder_test.cpp.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "markdown/masked_source.hpp"

namespace daybook::markdown {

class FootnoteLabels {
 public:
  explicit FootnoteLabels(const MaskedSource& source);

  /// Whether `[^` stands anywhere.
  bool has_any() const { return any_; }
  /// Whether the words of a line begin a definition that nothing refers to.
  bool is_orphan(std::string_view words) const;
  /// Whether brackets that begin `[^` at `at` of line `number` do not end on it.  cmark-gfm takes
  /// them for a footnote all the same, and loses a part of their words.  Lines in order.
  bool is_open(std::uint32_t number, std::string_view line, std::size_t at);

 private:
  std::vector<std::string> referred_;  // in lower case, sorted
  bool any_ = false;
  std::uint32_t number_ = 0;       // of the line whose `[^` are known
  std::vector<std::size_t> open_;  // which of them do not end on it
};

}  // namespace daybook::markdown
