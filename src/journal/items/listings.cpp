// SPDX-License-Identifier: MIT
// Changed files listed in a block of code, as a tool prints them.  Tested by
// read_asides_test.cpp.
#include <algorithm>

#include "journal/items/item_readers.hpp"
#include "journal/words/han.hpp"
#include "journal/words/vocabulary.hpp"
#include "journal/words/words.hpp"
#include "text/unicode.hpp"

namespace daybook::journal {

namespace {

struct Listed {
  std::string_view path;
  std::string_view rest;
  std::string_view line;
  std::uint32_t row;
};

/// Takes off the branches a line of a drawn tree begins with; false for another line.
bool take_branches(std::string_view& line) {
  bool taken = false;
  for (bool more = true; more;) {
    more = false;
    line = text::trim(line);
    for (const std::string_view glyph : {"│", "├", "└", "─", "|--", "`--"}) {
      if (!line.starts_with(glyph)) continue;
      line.remove_prefix(glyph.size());
      more = true;
      taken = true;
    }
  }
  return taken;
}

/// `src/utils/` above or in a tree.
bool is_folder(std::string_view line) {
  return line.substr(0, line.find(' ')).ends_with('/');
}

/// `New files`, `新增文件清单`: what is listed below was changed, not only there.
bool names_changes(const Reader& reader) {
  const std::uint32_t section = reader.sink.section();
  if (section == markdown::Section::k_no_parent) return false;
  static const auto k_words = list_of(
      "new | created | added | changed | modified | updated | touched | 新增 | 新建 | 创建 | 修改 "
      "| "
      "改动 | 变更 | 更新 | 涉及 | 产出");
  const std::string key = simplified(name_key(reader.section(section).title));
  for (std::size_t at = 0; at < key.size(); ++at) {
    if (k_words.at_start(std::string_view(key).substr(at), [](auto) { return true; })) return true;
  }
  return false;
}

/// `M src/a.cpp`, `src/a.cpp   what changed`, ` src/a.cpp | 12 ++--`.
std::optional<Listed> listed_in(const markdown::Document& document, std::string_view line) {
  std::string_view words = text::trim(line);
  constexpr std::string_view k_letters = "MADRCU+-?*";
  while (words.size() > 2 && k_letters.find(words.front()) != std::string_view::npos) {
    const std::size_t space = words.find(' ');
    if (space > 2) break;  // or there is none
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
  const bool trees = names_changes(reader);
  for (std::uint32_t row = 0; !code.empty(); ++row) {
    const std::string_view line = code.substr(0, code.find('\n'));
    code.remove_prefix(std::min(code.size(), line.size() + 1));
    std::string_view words = line;
    const bool branch = trees && take_branches(words);
    if (text::trim(words).empty() || (trees && is_folder(text::trim(words)))) continue;
    auto listed = listed_in(document, branch ? words : line);
    // One line that is none makes the block a command, a program or the tree of a whole project.
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
