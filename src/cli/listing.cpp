// SPDX-License-Identifier: MIT
// The two forms of a list, names that it is asked for in vain, and the rows of what is held back.
// What else is listed is in listing_kinds.cpp.
#include "cli/listing.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <string>
#include <vector>

#include "text/escape.hpp"
#include "text/suggest.hpp"
#include "text/terminal_text.hpp"
#include "text/unicode.hpp"

namespace daybook::cli {

namespace {

std::string held_json(std::string_view path, std::string_view why, std::string_view more = {}) {
  std::string json = R"({"source":")";
  text::append_json_escaped(json, path);
  return json + fmt::format(R"(","why":"{}"{}}})", why, more);
}

}  // namespace

ListRow held_row(const site::Held& held) {
  const std::string_view why = site::held_name(held.why);
  const std::string_view path = held.entry->path();
  return {{std::string(why), std::string(path), {}}, held_json(path, why)};
}

ListRow withheld_row(const journal::Entry& entry, const journal::Withheld& part) {
  const std::uint32_t line = entry.document->source().line_of(part.span.begin);
  const std::string_view why = journal::withheld_name(part.why);
  std::string more = fmt::format(R"(,"line":{},"section":")", line);
  text::append_json_escaped(more, part.what);
  return {{std::string(why), fmt::format("{}:{}", entry.path(), line), part.what},
          held_json(entry.path(), why, more + '"')};
}

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

std::vector<std::string> unknown_names(const ListFilter& filter, const site::Site& site) {
  std::vector<std::string> sentences;
  const auto look = [&](const std::optional<std::string>& name, std::string_view what,
                        const auto& nodes) {
    if (!name) return;
    std::vector<std::string_view> known;
    for (const auto& node : nodes)
      known.push_back(node.name);
    const std::string key = text::match_key(*name);
    if (std::ranges::any_of(known, [&](auto each) { return text::match_key(each) == key; })) return;
    const std::string hint = text::did_you_mean(*name, known);
    sentences.push_back(
        fmt::format("no {} is called '{}'{}", what, *name, hint.empty() ? "" : "; " + hint));
  };
  look(filter.track, "track", site.tracks);
  look(filter.module, "module", site.modules);
  look(filter.tag, "tag", site.tags);
  return sentences;
}

}  // namespace daybook::cli
