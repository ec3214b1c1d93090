// SPDX-License-Identifier: MIT
// Myers' greedy algorithm ("An O(ND) Difference Algorithm and Its Variations", 1986) over lines,
// with what both texts begin and end with left out of it.
#include "text/unified_diff.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <fmt/format.h>
#include <iterator>
#include <vector>

namespace daybook::text {
namespace {

using Lines = std::vector<std::string_view>;

constexpr std::size_t k_context = 3;

/// Every line with its line feed, so that a last line without one differs from one that has it.
Lines split(std::string_view text) {
  Lines lines;
  while (!text.empty()) {
    const std::size_t feed = text.find('\n');
    const std::size_t size = feed == std::string_view::npos ? text.size() : feed + 1;
    lines.push_back(text.substr(0, size));
    text.remove_prefix(size);
  }
  return lines;
}

/// One step from the old lines to the new ones.
struct Step {
  char mark;              ///< ' ', '-' or '+'
  std::string_view line;  ///< with its line feed
};

/// The furthest place reached on each diagonal, after each number of changes.
class Trace {
 public:
  Trace(const Lines& old_lines, const Lines& new_lines)
      : old_(old_lines), new_(new_lines), most_(signed_size(old_) + signed_size(new_)) {}

  /// The steps, last one first.
  std::vector<Step> steps_backwards() {
    search();
    std::vector<Step> steps;
    std::ptrdiff_t x = signed_size(old_);
    std::ptrdiff_t y = signed_size(new_);
    for (auto changes = std::ssize(reached_) - 1; changes > 0; --changes) {
      const std::ptrdiff_t previous = previous_diagonal(changes, x - y);
      const std::ptrdiff_t from_x = at(changes - 1, previous);
      const std::ptrdiff_t from_y = from_x - previous;
      for (; x > from_x && y > from_y; --x, --y)
        steps.push_back({' ', old_line(x - 1)});
      if (x > from_x) steps.push_back({'-', old_line(--x)});
      if (y > from_y) steps.push_back({'+', new_[static_cast<std::size_t>(--y)]});
    }
    for (; x > 0; --x)
      steps.push_back({' ', old_line(x - 1)});
    return steps;
  }

 private:
  static std::ptrdiff_t signed_size(const Lines& lines) { return std::ssize(lines); }
  std::string_view old_line(std::ptrdiff_t x) const { return old_[static_cast<std::size_t>(x)]; }

  /// After `changes` the diagonals -changes … changes are known, every other one of them.
  std::ptrdiff_t at(std::ptrdiff_t changes, std::ptrdiff_t diagonal) const {
    return reached_[static_cast<std::size_t>(changes)]
                   [static_cast<std::size_t>((diagonal + changes) / 2)];
  }

  std::ptrdiff_t previous_diagonal(std::ptrdiff_t changes, std::ptrdiff_t diagonal) const {
    const bool down =
        diagonal == -changes ||
        (diagonal != changes && at(changes - 1, diagonal - 1) < at(changes - 1, diagonal + 1));
    return down ? diagonal + 1 : diagonal - 1;
  }

  std::ptrdiff_t slide(std::ptrdiff_t x, std::ptrdiff_t diagonal) const {
    for (std::ptrdiff_t y = x - diagonal; x < signed_size(old_) && y < signed_size(new_);
         ++x, ++y) {
      if (old_line(x) != new_[static_cast<std::size_t>(y)]) break;
    }
    return x;
  }

  void search() {
    for (std::ptrdiff_t changes = 0; changes <= most_; ++changes) {
      reached_.emplace_back();
      for (std::ptrdiff_t diagonal = -changes; diagonal <= changes; diagonal += 2) {
        std::ptrdiff_t x = 0;
        if (changes > 0) {
          const std::ptrdiff_t previous = previous_diagonal(changes, diagonal);
          x = at(changes - 1, previous) + (previous < diagonal ? 1 : 0);
        }
        x = slide(x, diagonal);
        reached_.back().push_back(x);
        if (x >= signed_size(old_) && x - diagonal >= signed_size(new_)) return;
      }
    }
  }

  const Lines& old_;
  const Lines& new_;
  std::ptrdiff_t most_;
  std::vector<std::vector<std::ptrdiff_t>> reached_;
};

std::vector<Step> steps_between(const Lines& before, const Lines& after) {
  const auto first = std::ranges::mismatch(before, after);
  const auto prefix = first.in1 - before.begin();
  std::ptrdiff_t suffix = 0;
  while (suffix < std::ssize(before) - prefix && suffix < std::ssize(after) - prefix &&
         before.end()[-1 - suffix] == after.end()[-1 - suffix])
    ++suffix;
  std::vector<Step> steps;
  for (auto line = before.begin(); line != first.in1; ++line)
    steps.push_back({' ', *line});
  const Lines old_part(first.in1, before.end() - suffix);
  const Lines new_part(first.in2, after.end() - suffix);
  std::vector<Step> middle = Trace(old_part, new_part).steps_backwards();
  std::ranges::copy(middle.rbegin(), middle.rend(), std::back_inserter(steps));
  for (auto line = before.end() - suffix; line != before.end(); ++line)
    steps.push_back({' ', *line});
  return steps;
}

/// `-3,4`: where a hunk begins and how many lines it has of one side.  A side without lines names
/// the line before it.
std::string range(std::size_t before_it, std::size_t count) {
  const std::size_t begin = count == 0 ? before_it : before_it + 1;
  return count == 1 ? fmt::format("{}", begin) : fmt::format("{},{}", begin, count);
}

/// The steps [begin, end) as one hunk; `old_line` and `new_line` are how many lines stand before.
std::string hunk(const std::vector<Step>& steps, std::size_t begin, std::size_t end,
                 std::size_t old_line, std::size_t new_line) {
  std::string lines;
  std::size_t old_count = 0;
  std::size_t new_count = 0;
  for (std::size_t i = begin; i < end; ++i) {
    const Step& step = steps[i];
    old_count += step.mark != '+' ? 1U : 0U;
    new_count += step.mark != '-' ? 1U : 0U;
    lines += step.mark;
    lines += step.line;
    if (!step.line.ends_with('\n')) lines += "\n\\ No newline at end of file\n";
  }
  return fmt::format("@@ -{} +{} @@\n{}", range(old_line, old_count), range(new_line, new_count),
                     lines);
}

bool is_change(const Step& step) {
  return step.mark != ' ';
}

}  // namespace

std::string unified_hunks(std::string_view before, std::string_view after) {
  if (before == after) return {};
  const Lines old_lines = split(before);
  const Lines new_lines = split(after);
  const std::vector<Step> steps = steps_between(old_lines, new_lines);
  std::string out;
  std::size_t old_line = 0;
  std::size_t new_line = 0;
  std::size_t counted = 0;
  const auto count_to = [&](std::size_t end) {
    for (; counted < end; ++counted) {
      old_line += steps[counted].mark != '+' ? 1U : 0U;
      new_line += steps[counted].mark != '-' ? 1U : 0U;
    }
  };
  for (std::size_t at = 0; at < steps.size();) {
    if (!is_change(steps[at])) {
      ++at;
      continue;
    }
    const std::size_t begin = at - std::min(k_context, at - counted);
    std::size_t end = at;  // after the last change of the hunk
    for (; at < steps.size() && at < end + 2 * k_context + 1; ++at) {
      if (is_change(steps[at])) end = at + 1;
    }
    at = std::min(end + k_context, steps.size());
    count_to(begin);
    out += hunk(steps, begin, at, old_line, new_line);
    count_to(at);
  }
  return out;
}

}  // namespace daybook::text
