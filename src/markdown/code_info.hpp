// SPDX-License-Identifier: MIT
// What the info string of a code block asks for besides its language: a title, lines to mark, line
// numbers.  It knows the forms of several generators (doc/guide/writing.md lists them) and ignores
// whatever it does not understand.  Tested by code_info_test.cpp.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace daybook::markdown {

/// Lines of a block counted from 1, both ends included.
struct LineRange {
  std::uint32_t first = 0;
  std::uint32_t last = 0;

  friend bool operator==(const LineRange&, const LineRange&) = default;
};

/// What an info string says.
struct CodeInfo {
  std::string language{};           ///< code_language()
  std::string title{};              ///< of a file, mostly; may be empty
  std::vector<LineRange> marked{};  ///< in the order they were written, at most 100
  std::uint32_t first_number = 0;   ///< of the first line; 0: lines have no numbers

  bool marks(std::uint32_t line) const;
};

/// The info string of a fence's line, as cmark-gfm gives it (`plain`), but with the backslashes
/// before quotes and backslashes: without them nobody knows where `title="a \"b\""` ends.
std::string fence_info(std::string_view line, char fence, std::string_view plain);

/// `info`: as `fence_info` gives it.
CodeInfo read_code_info(std::string_view info);

}  // namespace daybook::markdown
