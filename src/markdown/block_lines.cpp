// SPDX-License-Identifier: MIT
#include "markdown/block_lines.hpp"

#include <algorithm>

#include <cmark-gfm-core-extensions.h>

#include "markdown/line_prefix.hpp"

// Not in a public header of cmark-gfm, but exported.
extern "C" {
extern cmark_node_type CMARK_NODE_TABLE;
extern cmark_node_type CMARK_NODE_TABLE_ROW;
}

namespace daybook::markdown {
namespace {

std::uint32_t count_lines(std::string_view text) {
  std::uint32_t lines = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool pair = text[i] == '\r' && i + 1 < text.size() && text[i + 1] == '\n';
    if (text[i] == '\n' || (text[i] == '\r' && !pair)) ++lines;
  }
  const bool ended = text.empty() || text.back() == '\n' || text.back() == '\r';
  return ended ? lines : lines + 1;
}

/// The `===` or `---` below a heading.
bool is_underline(std::string_view line) {
  const std::string_view mark = line.substr(skip_quotes(line));
  const auto end = mark.find_first_not_of(mark.starts_with('=') ? '=' : '-');
  if (mark.empty() || end == 0) return false;
  return end == std::string_view::npos || is_blank(mark.substr(end));
}

/// The table below a paragraph that has no lines of its own: cmark-gfm gave them to the table.
cmark_node* table_right_below(cmark_node* node) {
  if (cmark_node_get_start_line(node) != 0) return nullptr;
  if (cmark_node_get_type(node) != CMARK_NODE_PARAGRAPH) return nullptr;
  cmark_node* const next = cmark_node_next(node);
  const bool is_table = next != nullptr && cmark_node_get_type(next) == CMARK_NODE_TABLE;
  return is_table ? next : nullptr;
}

}  // namespace

BlockLines::BlockLines(const MaskedSource& source)
    : source_(source), file_(source.source()), first_line_(file_.line_of(source.body_begin())) {}

std::uint32_t BlockLines::said_first(cmark_node* node) const {
  return first_line_ + static_cast<std::uint32_t>(cmark_node_get_start_line(node)) - 1;
}

std::uint32_t BlockLines::header_line(cmark_node* table) const {
  cmark_node* const header = cmark_node_first_child(table);
  cmark_node* const row = header == nullptr ? nullptr : cmark_node_next(header);
  const std::uint32_t below =
      row == nullptr ? last_of(table, said_first(table)) + 1 : said_first(row);
  constexpr std::uint32_t k_head = 2;  // the header and the line of dashes
  return std::max(below, said_first(table) + k_head) - k_head;
}

std::uint32_t BlockLines::first(cmark_node* node) const {
  // One that outline.cpp made has no line of its own.
  if (cmark_node_get_type(node) == CMARK_NODE_LIST) return said_first(cmark_node_first_child(node));
  if (cmark_node_get_type(node) == CMARK_NODE_TABLE) return header_line(node);
  if (cmark_node_get_type(node) == CMARK_NODE_TABLE_ROW &&
      cmark_gfm_extensions_get_table_row_is_header(node) != 0)
    return header_line(cmark_node_parent(node));
  if (cmark_node* const table = table_right_below(node)) return said_first(table);
  return said_first(node);
}

std::uint32_t BlockLines::last(cmark_node* node) const {
  if (cmark_node* const table = table_right_below(node)) return header_line(table) - 1;
  return last_of(node, first(node));
}

std::uint32_t BlockLines::last_of(cmark_node* node, std::uint32_t first) const {
  const auto end = first_line_ + static_cast<std::uint32_t>(cmark_node_get_end_line(node)) - 1;
  return std::clamp(end, first, std::max(first, file_.line_count()));
}

std::uint32_t BlockLines::heading_last(cmark_node* node) const {
  // The end of a heading with an underline is one line late, unless the file ends there.
  const std::uint32_t line = last(node);
  return line > first(node) && !is_underline(masked(line)) ? line - 1 : line;
}

std::uint32_t BlockLines::literal_last(cmark_node* node, std::string_view literal) const {
  return first(node) + std::max(count_lines(literal), 1U) - 1;
}

std::uint32_t BlockLines::fence_closing(cmark_node* node, std::uint32_t code_last) const {
  const std::uint32_t number = code_last + 1;
  cmark_node* parent = cmark_node_parent(node);
  const bool in_container = cmark_node_get_type(parent) != CMARK_NODE_DOCUMENT;
  if (number > (in_container ? last(parent) : file_.line_count())) return 0;
  int length = 0;
  int offset = 0;
  char character = 0;
  cmark_node_get_fenced(node, &length, &offset, &character);
  const std::string_view line = masked(number);
  const Fence fence = fence_at(line, skip_quotes(line));
  const bool closes =
      fence.bare && fence.character == character && fence.size >= static_cast<std::size_t>(length);
  return closes ? number : 0;
}

text::Span BlockLines::span(std::uint32_t first, std::uint32_t last) const {
  const std::uint32_t begin = std::max(file_.line_start(first), source_.body_begin());
  const std::uint32_t end =
      file_.line_start(last) + static_cast<std::uint32_t>(file_.line(last).size());
  return {begin, std::max(begin, end)};
}

std::string_view BlockLines::masked(std::uint32_t line) const {
  const text::Span place = span(line, line);
  return source_.bytes().substr(place.begin, place.size());
}

void unify_line_endings(std::string& text, std::size_t begin) {
  std::size_t to = text.find('\r', begin);
  for (std::size_t from = to; from < text.size(); ++from) {
    const bool pair = text[from] == '\r' && from + 1 < text.size() && text[from + 1] == '\n';
    if (!pair) text[to++] = text[from] == '\r' ? '\n' : text[from];
  }
  if (to != std::string::npos) text.resize(to);
  if (text.size() > begin && text.back() == '\n') text.pop_back();
}

}  // namespace daybook::markdown
