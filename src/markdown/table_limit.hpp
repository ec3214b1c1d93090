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

  /// A paragraph so long before a table costs its square.
  static constexpr std::size_t k_most_lines_before = 5'000;

  /// Where a line stands.
  struct Place {
    std::uint32_t number = 0;
    std::size_t paragraph_lines = 0;  ///< since the last blank one
    std::uint32_t begin = 0;          ///< of the line in the file
    std::size_t content = 0;          ///< of its words in the line
  };
  /// Masks a line if it is the delimiter row (`|---|:--|`) of a table past the limits.
  bool mask_delimiter_row(const Place& place, std::string_view line);
  /// The columns of the table that line `number` is a row of, 0 when it is none.
  std::size_t columns_at(std::uint32_t number) const {
    return number <= table_end_ ? table_columns_ : 0;
  }

 private:
  bool is_within_limits(const Place& place, std::size_t columns);
  std::uint32_t count_rows(std::uint32_t number) const;

  MaskedSource& source_;
  std::size_t cells_ = 0;
  std::uint32_t table_end_ = 0;  // the last line of the table found last
  std::size_t table_columns_ = 0;
};

}  // namespace daybook::markdown
