// SPDX-License-Identifier: MIT
// Changed files listed in a block of code, as a tool prints them.  Tested by
// read_asides_test.cpp.
#include <algorithm>

#include "journal/items/item_readers.hpp"
#include "text/unicode.hpp"

namespace daybook::journal {

namespace {

struct Listed {
  std::string_view path;
  std::string_view rest;
  std::string_view line;
  std::uint32_t row;
};

/// `M src/a.cpp`, `src/a.cpp   what changed`, ` src/a.cpp | 12 ++--`.
std::optional<Listed> listed_in(const markdown::Document& document, std::string_view line) {
  std::string_view words = text::trim(line);
  constexpr std::string_view k_letters = "MADRCU+-?*";
  while (words.size() > 2 && k_letters.find(words.front()) != std::string_view::npos) {
    const std::size_t space = words.find(' ');
    if (space == std::string_view::npos || space > 2) break;
    words = text::trim(words.substr(space));
  }
  const std::string_view first = words.substr(0, words.find(' '));
  if (path_in(document, {}, first) != first) return std::nullopt;
  std::string_view rest = text::trim(words.substr(first.size()));
  for (const std::string_view mark : {"#", "//", "|", "—", "–", "-", ":", "←", "<-"}) {
    if (!rest.starts_with(mark)) continue;
    rest = text::trim(rest.substr(mark.size()));
    break;
  }
  return Listed{first, rest, text::trim(line), 0};
}

}  // namespace

void read_listing(const Reader& reader, const Piece& piece) {
  const markdown::Document& document = reader.document();
  std::vector<Listed> files;
  std::string_view code = document.literal(piece.nodes.begin);
  for (std::uint32_t row = 0; !code.empty(); ++row) {
    const std::string_view line = code.substr(0, code.find('\n'));
    code.remove_prefix(std::min(code.size(), line.size() + 1));
    if (text::trim(line).empty()) continue;
    auto listed = listed_in(document, line);
    // One line that is none makes the block a tree, a command or a program.
    if (!listed) return;
    listed->row = row;
    files.push_back(*listed);
  }
  const text::SourceFile& source = document.source();
  const bool fenced = document.node(piece.nodes.begin).has(markdown::NodeFlag::fenced);
  const std::uint32_t first = source.line_of(piece.span.begin) + (fenced ? 1U : 0U);
  for (const Listed& file : files) {
    const std::uint32_t row = std::min(first + file.row, source.line_of(piece.span.end));
    const text::Span span{source.line_start(row), piece.span.end};
    Item* const item = reader.sink.add(ItemType::file_change, file.line, piece.nodes, span);
    if (item == nullptr) continue;
    ItemSink::set(*item, ItemField::path, file.path, piece.nodes, span);
    if (!set_line_counts(*item, file.rest))
      ItemSink::set(*item, ItemField::description, file.rest, piece.nodes, span);
  }
}

}  // namespace daybook::journal
