// SPDX-License-Identifier: MIT
// One row of the tables words_of_*.hpp.
#pragma once

#include <string_view>

namespace daybook::config {

/// Something that the site itself says, in the two languages it is written in.  `{1}` to `{9}` are
/// the places of values.  Where a number decides, the row `KEY_one` says it for 1 and `KEY` for any
/// other.
struct WordRow {
  std::string_view key;
  std::string_view english;
  std::string_view chinese;
};

}  // namespace daybook::config
