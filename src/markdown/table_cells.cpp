// SPDX-License-Identifier: MIT
#include "markdown/table_cells.hpp"

#include "markdown/line_prefix.hpp"

namespace daybook::markdown {

TableCells::TableCells(std::string_view line, std::uint32_t offset)
    : line_(line), offset_(offset), at_(skip_prefix(line)) {
  if (at_ < line_.size() && line_[at_] == '|') ++at_;
}

text::Span TableCells::next() {
  ++count_;
  std::size_t end = at_;
  while (end < line_.size() && line_[end] != '|')
    end += line_[end] == '\\' ? 2U : 1U;
  end = end < line_.size() ? end : line_.size();
  std::size_t first = at_;
  std::size_t last = end;
  const auto is_space = [&](std::size_t i) { return line_[i] == ' ' || line_[i] == '\t'; };
  while (first < last && is_space(first))
    ++first;
  while (last > first && is_space(last - 1))
    --last;
  at_ = end < line_.size() ? end + 1 : end;
  return {offset_ + static_cast<std::uint32_t>(first), offset_ + static_cast<std::uint32_t>(last)};
}

}  // namespace daybook::markdown
