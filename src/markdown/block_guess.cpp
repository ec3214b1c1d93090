// SPDX-License-Identifier: MIT
#include "markdown/block_guess.hpp"

#include <algorithm>

namespace daybook::markdown {
namespace {

constexpr std::size_t k_tab = 4;
constexpr std::size_t k_code_indent = 4;
constexpr std::size_t k_note_indent = 4;  // of what follows a footnote's first line

/// `- - -`, `***`: no list, however many marks.
bool is_thematic_break(std::string_view line, std::size_t at) {
  const char mark = line[at];
  if (mark != '-' && mark != '*' && mark != '_') return false;
  std::size_t marks = 0;
  for (const char c : line.substr(at)) {
    if (c == mark) {
      ++marks;
    } else if (c != ' ' && c != '\t') {
      return false;
    }
  }
  return marks >= 3;
}

/// Of a quote or an item.
std::size_t marker_size(std::string_view line, std::size_t at) {
  if (line[at] == '>') return 1;
  return is_thematic_break(line, at) ? 0 : list_marker_size(line, at);
}

}  // namespace

BlockGuess::Position BlockGuess::skip_spaces(std::string_view line, Position from) {
  while (from.at < line.size() && (line[from.at] == ' ' || line[from.at] == '\t')) {
    from.column += line[from.at] == '\t' ? k_tab - from.column % k_tab : 1;
    ++from.at;
  }
  return from;
}

/// A line in a fence ends it when it closes it or leaves the quote or the item that holds it.
bool BlockGuess::stays_in_fence(std::string_view line, LineGuess& guess) {
  guess.content = skip_quotes(line, fence_quotes_);
  guess.quotes = fence_quotes_;
  guess.code = true;
  const auto found =
      static_cast<std::size_t>(std::ranges::count(line.substr(0, guess.content), '>'));
  const bool blank = guess.content == line.size();
  if (found < fence_quotes_) return false;
  const std::size_t column = skip_spaces(line, {}).column;
  if (!blank && fence_quotes_ == 0 && column < fence_column_) return false;
  const Fence end = fence_at(line, guess.content);
  if (end.bare && end.character == fence_.character && end.size >= fence_.size) fence_ = {};
  return true;
}

/// Those whose words begin to the right of a line's.
void BlockGuess::leave_items(std::size_t column) {
  while (!items_.empty() && items_.back() > column)
    items_.pop_back();
}

void BlockGuess::read_prefix(std::string_view line, LineGuess& guess) {
  Position place = skip_spaces(line, {});
  bool first = true;  // an item is left by indentation only before any mark
  while (place.at < line.size()) {
    if (first && line[place.at] != '>') leave_items(place.column);
    first = false;
    if (place.column >= base_column() + k_code_indent && guess.quotes == 0) {
      guess.code = !in_paragraph_ && items_.empty();
      break;
    }
    const bool quote = line[place.at] == '>';
    const std::size_t label = note_label_size(line, place.at);
    const std::size_t marker = marker_size(line, place.at) + label;
    if (marker == 0) break;
    if (guess.quotes + items_.size() >= k_deepest && guess.deep == LineGuess::npos) {
      guess.deep = place.at;
      return;
    }
    if (label > 0 && guess.note == LineGuess::npos) guess.note = place.at;
    place = skip_spaces(line, {place.at + marker, place.column + marker});
    if (label > 0) place.column = base_column() + k_note_indent;
    if (quote) {
      if (++guess.quotes > quotes_) items_.clear();
    } else {
      items_.push_back(place.column);
    }
  }
  guess.content = place.at;
}

LineGuess BlockGuess::next(std::string_view line) {
  LineGuess guess;
  if (fence_.size > 0) {
    if (stays_in_fence(line, guess)) return guess;
    fence_ = {};
    guess = {};
  }
  read_prefix(line, guess);
  guess.blank = guess.content >= line.size() && guess.deep == LineGuess::npos;
  if (guess.quotes < quotes_ && !guess.blank && !in_paragraph_) items_.clear();
  guess.items = items_.size();
  guess.inside = base_column();
  quotes_ = guess.quotes;
  in_paragraph_ = !guess.blank && !guess.code;
  if (guess.blank || guess.code) return guess;
  const Fence fence = fence_at(line, guess.content);
  if (fence.size > 0) {
    fence_ = fence;
    fence_quotes_ = guess.quotes;
    fence_column_ = base_column();
    guess.code = true;
    in_paragraph_ = false;
  }
  return guess;
}

}  // namespace daybook::markdown
