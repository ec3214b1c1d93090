// SPDX-License-Identifier: MIT
// The forgiving reader: front matter that is not YAML, line by line.  It reports nothing itself
// (parse.cpp says where YAML broke) and never refuses a line it can make sense of.  Tested by
// lenient_test.cpp.
#pragma once

#include <cstdint>
#include <vector>

#include "yaml/value.hpp"

namespace daybook::yaml {

/// What was read, and which lines were not.
struct LenientReading {
  text::Checked<Value> checked;         ///< a mapping, or nothing when no line could be read
  std::uint32_t kept = 0;               ///< lines that gave a key, an item or more text
  std::vector<std::uint32_t> left_out;  ///< 1-based numbers of the lines that gave nothing
};

/// Reads `key: value`, `- item` and further-indented `key: value` below a key without a value.  A
/// value is everything to the end of its line (less a comment), a quoted text, a flow list (closed
/// or not), or the deeper lines below `|` and `>`.  Bytes that are not UTF-8 become U+FFFD.
LenientReading read_lenient(const text::SourceFile& source, text::Span part,
                            text::Rule duplicate_rule);

}  // namespace daybook::yaml
