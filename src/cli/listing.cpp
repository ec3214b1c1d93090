// SPDX-License-Identifier: MIT
// The two forms of a list.  What is listed is in listing_kinds.cpp.
#include "cli/listing.hpp"

#include <algorithm>
#include <string>
#include <vector>

#include "text/terminal_text.hpp"

namespace daybook::cli {

std::string as_table(const Listing& listing, std::size_t columns) {
  std::vector<std::size_t> widths;
  for (std::size_t i = 0; i < listing.columns.size(); ++i) {
    std::size_t width = listing.columns[i].size();
    for (const ListRow& row : listing.rows)
      width = std::max(width, text::display_width(text::printable(row.cells[i])));
    widths.push_back(width);
  }
  std::string out;
  const auto write_row = [&](const auto& cells) {
    std::string line;
    for (std::size_t i = 0; i < cells.size(); ++i) {
      const std::string cell = text::printable(cells[i]);
      const std::size_t used = text::display_width(line);
      const bool is_last = i + 1 == cells.size();
      const bool is_cut = is_last && columns > used + 16;
      line += is_last ? (is_cut ? text::cut_to(cell, columns - used) : cell)
                      : text::padded(cell, widths[i]) + "  ";
    }
    line.erase(line.find_last_not_of(' ') + 1);
    out += line + "\n";
  };
  write_row(std::vector<std::string>(listing.columns.begin(), listing.columns.end()));
  for (const ListRow& row : listing.rows)
    write_row(row.cells);
  return out;
}

std::string as_json(const Listing& listing) {
  std::string out = "[";
  for (const ListRow& row : listing.rows) {
    out += out.size() > 1 ? ",\n" : "\n";
    out += row.json;
  }
  return out + (listing.rows.empty() ? "]\n" : "\n]\n");
}

}  // namespace daybook::cli
