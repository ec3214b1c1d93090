// SPDX-License-Identifier: MIT
#include "support/compare.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <vector>

#include "support/txtar.hpp"

namespace daybook::tests {

namespace {

constexpr std::string_view k_any_text = "[..]";
constexpr std::string_view k_any_lines = "[...]";
constexpr std::size_t k_shown_lines = 40;

using Lines = std::vector<std::string_view>;

/// reach[e][a]: whether the lines from expected[e] on agree with those from actual[a] on.
using Reach = std::vector<std::vector<char>>;

Reach agreement(const Lines& expected, const Lines& actual) {
  Reach reach(expected.size() + 1, std::vector<char>(actual.size() + 1, 0));
  reach.back().back() = 1;
  for (std::size_t e = expected.size(); e-- > 0;) {
    for (std::size_t a = actual.size() + 1; a-- > 0;) {
      const bool more = a < actual.size();
      const bool fits =
          expected[e] == k_any_lines
              ? reach[e + 1][a] != 0 || (more && reach[e][a + 1] != 0)
              : more && line_matches(expected[e], actual[a]) && reach[e + 1][a + 1] != 0;
      reach[e][a] = fits ? 1 : 0;
    }
  }
  return reach;
}

/// The number of lines that `left` and `right` share at their ends, not counting the first `from`.
std::size_t common_tail(const Lines& left, const Lines& right, std::size_t from) {
  const std::size_t most = std::min(left.size(), right.size()) - from;
  std::size_t count = 0;
  while (count < most &&
         line_matches(left[left.size() - 1 - count], right[right.size() - 1 - count])) {
    ++count;
  }
  return count;
}

void show(std::string& text, char mark, const Lines& lines, std::size_t begin, std::size_t end) {
  const std::size_t shown = std::min(end, begin + k_shown_lines / 2);
  for (std::size_t i = begin; i < shown; ++i)
    text += fmt::format("{} {}\n", mark, lines[i]);
  if (shown < end) text += fmt::format("{} ({} more lines)\n", mark, end - shown);
}

}  // namespace

bool line_matches(std::string_view pattern, std::string_view line) {
  const std::size_t first = pattern.find(k_any_text);
  if (first == std::string_view::npos) return pattern == line;
  if (!line.starts_with(pattern.substr(0, first))) return false;
  line.remove_prefix(first);
  pattern.remove_prefix(first + k_any_text.size());
  // Each piece between two wildcards is taken where it is found first; the last one at the end.
  for (std::size_t next = pattern.find(k_any_text); next != std::string_view::npos;
       next = pattern.find(k_any_text)) {
    const std::size_t at = line.find(pattern.substr(0, next));
    if (at == std::string_view::npos) return false;
    line.remove_prefix(at + next);
    pattern.remove_prefix(next + k_any_text.size());
  }
  return line.ends_with(pattern);
}

std::string difference(std::string_view expected, std::string_view actual) {
  const Lines wanted = split_lines(expected);
  const Lines came = split_lines(actual);
  if (agreement(wanted, came).front().front() != 0) return {};
  std::size_t head = 0;
  const std::size_t both = std::min(wanted.size(), came.size());
  while (head < both && line_matches(wanted[head], came[head]))
    ++head;
  const std::size_t tail = common_tail(wanted, came, head);
  std::string text = fmt::format("at line {}:\n", head + 1);
  show(text, '-', wanted, head, wanted.size() - tail);
  show(text, '+', came, head, came.size() - tail);
  return text;
}

}  // namespace daybook::tests
