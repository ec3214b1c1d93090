// SPDX-License-Identifier: MIT
#include "markdown/front_matter.hpp"

#include <string_view>

#include "text/utf8.hpp"

namespace daybook::markdown {
namespace {

constexpr std::string_view k_byte_order_mark = "\xEF\xBB\xBF";
constexpr std::size_t k_longest_key = 64;  // in code points

std::string_view trim_end(std::string_view line) {
  const auto last = line.find_last_not_of(" \t");
  return last == std::string_view::npos ? std::string_view{} : line.substr(0, last + 1);
}

bool is_blank_or_comment(std::string_view line) {
  const auto first = line.find_first_not_of(" \t");
  return first == std::string_view::npos || line[first] == '#';
}

/// `date: x`, `"quoted key":`, `Time Spent:`; a sentence or a list is no key.
bool is_key_line(std::string_view line) {
  const auto colon = line.find(':');
  if (colon == std::string_view::npos || colon == 0) return false;
  if (colon + 1 < line.size() && line[colon + 1] != ' ' && line[colon + 1] != '\t') return false;
  const std::string_view key = line.substr(0, colon);
  if (text::count_code_points(key) > k_longest_key) return false;
  return key.find_first_of("*>`[]{}|<") == std::string_view::npos && key.front() != '-' &&
         key.front() != ' ';
}

/// A heading after a blank line, or a comment of the YAML: what follows tells.
bool may_be_heading(const text::SourceFile& source, std::uint32_t number) {
  const std::string_view line = source.line(number);
  const bool marked = line.starts_with("# ") || line.starts_with("## ");
  return marked && trim_end(source.line(number - 1)).empty();
}

/// Between blank lines it is a heading.
bool is_heading(const text::SourceFile& source, std::uint32_t number) {
  return may_be_heading(source, number) && trim_end(source.line(number + 1)).empty();
}

/// What may follow a comment in front matter, and hardly a heading in Markdown.
bool is_yaml_line(std::string_view line) {
  return is_blank_or_comment(line) || is_key_line(line) || line.starts_with("  ");
}

enum class Content { blank, keys, other };

struct Block {
  std::uint32_t end_line = 0;  // of the closing mark; 0: none
  Content content = Content::blank;
};

/// The line of the mark that begins it; 0 when the first line with anything is none.
std::uint32_t find_mark(const text::SourceFile& source) {
  constexpr std::string_view k_before = " \t\r\xEF\xBB\xBF";
  for (std::uint32_t number = 1; number <= source.line_count(); ++number) {
    const std::string_view line = trim_end(source.line(number));
    const std::size_t first = line.find_first_not_of(k_before);
    if (first != std::string_view::npos) return line.substr(first) == "---" ? number : 0;
  }
  return 0;
}

Block find_block(const text::SourceFile& source, std::uint32_t mark_line) {
  Block block;
  bool after_heading = false;
  for (std::uint32_t number = mark_line + 1; number <= source.line_count(); ++number) {
    const std::string_view line = source.line(number);
    const std::string_view mark = trim_end(line);
    if (mark == "---" || mark == "...") {
      block.end_line = number;
      return block;
    }
    if (block.content == Content::blank && !is_blank_or_comment(line)) {
      // An object of JSON is YAML too.
      const bool has_keys = is_key_line(line) || line.starts_with("{\"");
      block.content = has_keys ? Content::keys : Content::other;
    }
    if (block.content == Content::other) return block;
    if (block.content != Content::keys) continue;
    const bool is_markdown = line.starts_with("```") || is_heading(source, number) ||
                             (after_heading && !is_yaml_line(line));
    if (is_markdown) return block;
    after_heading = after_heading || may_be_heading(source, number);
  }
  return block;
}

}  // namespace

FrontMatter split_front_matter(const text::SourceFile& source) {
  FrontMatter found;
  std::string_view first = source.line(1);
  if (first.starts_with(k_byte_order_mark)) {
    found.body_begin = k_byte_order_mark.size();
    first.remove_prefix(k_byte_order_mark.size());
  }
  const std::uint32_t mark_line = find_mark(source);
  if (mark_line == 0) return found;
  const bool late = trim_end(first) != "---";
  const Block block = find_block(source, mark_line);
  if (late && (block.end_line == 0 || block.content != Content::keys)) return found;
  found.late = late;
  if (block.end_line == 0) {
    found.unclosed = block.content == Content::keys;
    return found;
  }
  if (block.content == Content::other) return found;
  found.yaml = {source.line_start(mark_line + 1), source.line_start(block.end_line)};
  found.body_begin = source.line_start(block.end_line + 1);
  return found;
}

}  // namespace daybook::markdown
