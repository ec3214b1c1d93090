// SPDX-License-Identifier: MIT
// Finds what running text refers to without a link: `ADR-012`, `ADR 12`, `#123`, `PR #7`, `GH-7`.
// Does not know whether such a record exists.  Tested by mention_test.cpp.
#pragma once

#include <cstddef>
#include <string_view>

#include "markdown/document.hpp"

namespace daybook::markdown {

/// A reference found in a text.
struct Mention {
  LinkKind kind = LinkKind::issue;
  std::size_t begin = 0;
  std::size_t end = 0;
  std::string_view number;  ///< into the text, without leading zeros
};

/// The first mention at or after `from`; begin == end when there is none.
Mention find_mention(std::string_view text, std::size_t from);

}  // namespace daybook::markdown
