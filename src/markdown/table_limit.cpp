// SPDX-License-Identifier: MIT
#include "markdown/table_limit.hpp"

#include <algorithm>

#include "markdown/line_prefix.hpp"

namespace daybook::markdown {
namespace {

/// The columns of a delimiter row, 0 when it is none.  Bars at its ends part no columns.
std::size_t columns_of(std::string_view words) {
  std::size_t bars = 0;
  bool dash = false;
  for (const char c : words) {
    if (c == '|') {
      ++bars;
    } else if (c == '-') {
      dash = true;
    } else if (c != ':' && c != ' ' && c != '\t') {
      return 0;
    }
  }
  if (!dash || bars == 0) return 0;
  const std::size_t last = words.find_last_not_of(" \t");
  return bars + 1 - (words.front() == '|' ? 1 : 0) - (last > 0 && words[last] == '|' ? 1 : 0);
}

}  // namespace

std::uint32_t TableLimit::count_rows(std::uint32_t number) const {
  const text::SourceFile& file = source_.source();
  std::uint32_t last = number;
  while (last < file.line_count() && !is_blank(file.line(last + 1)) &&
         !begins_block(file.line(last + 1)))
    ++last;
  return last - number;
}

bool TableLimit::is_within_limits(const Place& place, std::size_t columns) {
  if (columns > k_most_columns) return false;
  if (place.number <= table_end_) return true;  // a row that looks like another delimiter
  if (place.paragraph_lines > k_most_lines_before) return false;
  const std::uint32_t rows = count_rows(place.number);
  table_end_ = place.number + rows;
  table_columns_ = columns;
  const std::size_t cells = columns * (rows + 1);
  if (cells_ + cells > k_most_cells) return false;
  cells_ += cells;
  return true;
}

bool TableLimit::mask_delimiter_row(const Place& place, std::string_view line) {
  const std::string_view words = line.substr(place.content);
  const char first = words.front();
  if (first != '|' && first != '-' && first != ':') return false;
  const std::size_t columns = columns_of(words);
  if (columns == 0 || is_within_limits(place, columns)) return false;
  const auto begin = place.begin + static_cast<std::uint32_t>(place.content);
  const auto size = static_cast<std::uint32_t>(words.find_last_not_of(" \t") + 1);
  source_.mask_limit(text::Rule::table_too_large, {begin, begin + size});
  return true;
}

}  // namespace daybook::markdown
