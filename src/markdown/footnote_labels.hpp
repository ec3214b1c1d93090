// SPDX-License-Identifier: MIT
// Which footnotes a file refers to.  cmark-gfm drops a definition that nothing refers to; daybook
// shows it as text instead, since no text may be lost.  Tested by mask_finder_test.cpp.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "markdown/masked_source.hpp"

namespace daybook::markdown {

class FootnoteLabels {
 public:
  explicit FootnoteLabels(const MaskedSource& source);

  /// Whether the words of a line begin a definition that nothing refers to.
  bool is_orphan(std::string_view words) const;

 private:
  std::vector<std::string> referred_;  // in lower case, sorted
  bool any_ = false;
};

}  // namespace daybook::markdown
