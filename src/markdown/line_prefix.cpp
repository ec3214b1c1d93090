// SPDX-License-Identifier: MIT
#include "markdown/line_prefix.hpp"

#include <algorithm>

#include "text/ascii.hpp"

namespace daybook::markdown {
namespace {

constexpr std::size_t k_shortest_fence = 3;
constexpr std::size_t k_most_digits = 9;

bool is_space(char c) {
  return c == ' ' || c == '\t';
}

std::size_t skip_spaces(std::string_view line, std::size_t at) {
  while (at < line.size() && is_space(line[at]))
    ++at;
  return at;
}

}  // namespace

std::size_t skip_quotes(std::string_view line, std::size_t quotes) {
  std::size_t at = skip_spaces(line, 0);
  while (quotes > 0 && at < line.size() && line[at] == '>') {
    --quotes;
    at = skip_spaces(line, at + 1);
  }
  return at;
}

std::size_t list_marker_size(std::string_view line, std::size_t at) {
  std::size_t end = at;
  while (end < line.size() && end - at < k_most_digits && text::is_ascii_digit(line[end]))
    ++end;
  if (end >= line.size()) return 0;
  const std::string_view marks = end > at ? ".)" : "-*+";
  if (marks.find(line[end]) == std::string_view::npos) return 0;
  ++end;
  return end == line.size() || is_space(line[end]) ? end - at : 0;
}

std::size_t note_label_size(std::string_view line, std::size_t at) {
  if (line.substr(at, 2) != "[^") return 0;
  const auto end = line.find_first_of("] \t", at + 2);
  if (end == std::string_view::npos || end == at + 2) return 0;
  return line.substr(end, 2) == "]:" ? end + 2 - at : 0;
}

std::size_t skip_prefix(std::string_view line) {
  std::size_t at = skip_spaces(line, 0);
  while (at < line.size()) {
    const std::size_t marker = line[at] == '>' ? 1 : list_marker_size(line, at);
    if (marker == 0) break;
    at = skip_spaces(line, at + marker);
  }
  return at;
}

Fence fence_at(std::string_view line, std::size_t at) {
  if (at >= line.size() || (line[at] != '`' && line[at] != '~')) return {};
  Fence fence{.character = line[at]};
  while (at + fence.size < line.size() && line[at + fence.size] == fence.character)
    ++fence.size;
  if (fence.size < k_shortest_fence) return {};
  const std::string_view info = line.substr(at + fence.size);
  if (fence.character == '`' && info.find('`') != std::string_view::npos) return {};
  fence.bare = skip_spaces(info, 0) == info.size();
  return fence;
}

bool begins_block(std::string_view line) {
  constexpr std::size_t k_most_spaces = 3;
  constexpr std::size_t k_most_levels = 6;
  while (true) {
    const std::size_t spaces = std::min(line.find_first_not_of(' '), line.size());
    if (spaces > k_most_spaces) return false;
    line.remove_prefix(spaces);
    if (!line.starts_with('>')) break;
    line.remove_prefix(1);
  }
  const std::size_t signs = std::min(line.find_first_not_of('#'), line.size());
  if (signs == 0) return fence_at(line, 0).size > 0;
  return signs <= k_most_levels &&
         (signs == line.size() || line[signs] == ' ' || line[signs] == '\t');
}

}  // namespace daybook::markdown
