// SPDX-License-Identifier: MIT
// Keeps tables that would cost cmark-gfm minutes from it: a row of 3,000 columns makes every row
// below it as long, however short it is written.  Tested by pathological_test.cpp.
#pragma once

#include <cstdint>
#include <string_view>

#include "markdown/masked_source.hpp"

namespace daybook::markdown {

class TableLimit {
 public:
  static constexpr std::size_t k_most_columns = 128;
  static constexpr std::size_t k_most_cells = 200'000;  ///< of a file, the filled-in ones too

  explicit TableLimit(MaskedSource& source) : source_(source) {}

  /// Masks line `number` if it is a delimiter row (`|---|:--|`) of a table past the limits.  Its
  /// words begin at `content`.
  bool mask_delimiter_row(std::uint32_t number, std::uint32_t line_begin, std::string_view line,
                          std::size_t content);

 private:
  std::uint32_t count_rows(std::uint32_t number) const;

  MaskedSource& source_;
  std::size_t cells_ = 0;
  std::uint32_t table_end_ = 0;  // the last line of the table found last
};

}  // namespace daybook::markdown
