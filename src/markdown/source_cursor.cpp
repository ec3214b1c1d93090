// SPDX-License-Identifier: MIT
#include "markdown/source_cursor.hpp"

#include <algorithm>

#include "text/utf8.hpp"

namespace daybook::markdown {
namespace {

// Longer than markup between two pieces mostly is, short enough that a piece never found costs
// little.
constexpr std::size_t k_window = 256;
constexpr std::size_t k_longest_head = 16;
constexpr std::size_t k_longest_entity = 32;
constexpr std::size_t k_longest_destination = 2048;

/// The size of `(…)` with its nested parentheses, or 0.
std::size_t parenthesised(std::string_view text) {
  int depth = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '\\') {
      ++i;
    } else if (text[i] == '(') {
      ++depth;
    } else if (text[i] == ')' && --depth == 0) {
      return i + 1;
    }
  }
  return 0;
}

/// The size of the `&…;` that `text` begins with, or 0.
std::size_t entity_size(std::string_view text) {
  if (!text.starts_with('&')) return 0;
  const auto end = text.substr(0, k_longest_entity).find(';');
  return end == std::string_view::npos ? 0 : end + 1;
}

}  // namespace

std::string_view SourceCursor::window(std::size_t size) const {
  return source_.bytes().substr(at_, std::min<std::size_t>(size, block_.end - at_));
}

text::Span SourceCursor::find(std::string_view piece) {
  const auto found = window(piece.size() + k_window).find(piece);
  if (found == std::string_view::npos) return find_escaped(piece);
  const std::uint32_t begin = at_ + static_cast<std::uint32_t>(found);
  at_ = begin + static_cast<std::uint32_t>(piece.size());
  return {begin, at_};
}

/// A piece whose escapes and entities cmark-gfm has undone: walks both side by side.
text::Span SourceCursor::find_escaped(std::string_view piece) {
  const auto special = piece.find_first_of("\\&*_`[]<>#$!|~");
  const std::string_view head = piece.substr(0, std::min(special, k_longest_head));
  const auto found = head.empty() ? 0 : window(k_window + head.size()).find(head);
  if (found == std::string_view::npos) return {at_, at_};
  const std::string_view rest = window(block_.end - at_);
  std::size_t from = found;
  std::size_t to = 0;
  while (to < piece.size() && from < rest.size()) {
    const std::size_t entity = entity_size(rest.substr(from));
    const bool line_end = rest[from] == '\n' && piece[to] == ' ';  // in a code span
    if (entity > 0 && piece.substr(to, entity) != rest.substr(from, entity)) {
      from += entity;
      to += text::decode(piece, to).size;
    } else if (rest[from] == piece[to] || line_end) {
      ++from;
      ++to;
    } else if (rest[from] == '\\') {
      ++from;
    } else {
      break;
    }
  }
  const std::uint32_t begin = at_ + static_cast<std::uint32_t>(found);
  at_ += static_cast<std::uint32_t>(from);
  return {begin, at_};
}

void SourceCursor::next_line() {
  const auto end = window(block_.end - at_).find_first_of("\r\n");
  if (end == std::string_view::npos) return;
  at_ += static_cast<std::uint32_t>(end);
  const bool two = window(2) == "\r\n";
  at_ = clamp(at_ + (two ? 2 : 1));
}

std::uint32_t SourceCursor::next(char byte) const {
  const auto found = window(k_window).find(byte);
  return found == std::string_view::npos ? at_ : at_ + static_cast<std::uint32_t>(found);
}

void SourceCursor::skip_link_end() {
  const std::string_view rest = window(k_longest_destination);
  if (rest.starts_with(']')) {
    std::size_t size = 1;
    if (rest.size() > 1 && rest[1] == '(') size += parenthesised(rest.substr(1));
    if (rest.size() > 1 && rest[1] == '[') {
      const auto close = rest.find(']', 1);
      if (close != std::string_view::npos) size = close + 1;
    }
    skip(static_cast<std::uint32_t>(size));
  } else if (rest.starts_with('>')) {
    skip(1);
  }
}

}  // namespace daybook::markdown
