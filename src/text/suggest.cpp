// SPDX-License-Identifier: MIT
#include "text/suggest.hpp"

#include <algorithm>
#include <vector>

namespace daybook::text {

std::size_t edit_distance(std::string_view a, std::string_view b, std::size_t limit) {
  const std::size_t difference = a.size() > b.size() ? a.size() - b.size() : b.size() - a.size();
  if (difference > limit) return limit + 1;
  std::vector<std::size_t> before_last(b.size() + 1);
  std::vector<std::size_t> last(b.size() + 1);
  std::vector<std::size_t> row(b.size() + 1);
  for (std::size_t j = 0; j <= b.size(); ++j)
    row[j] = j;
  for (std::size_t i = 1; i <= a.size(); ++i) {
    std::swap(before_last, last);
    std::swap(last, row);
    row[0] = i;
    std::size_t best = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const std::size_t changed = last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
      row[j] = std::min({changed, last[j] + 1, row[j - 1] + 1});
      const bool swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
      if (swapped) row[j] = std::min(row[j], before_last[j - 2] + 1);
      best = std::min(best, row[j]);
    }
    // A swap reaches back two rows, so one bad row is not yet the end.
    if (best > limit && *std::ranges::min_element(last) > limit) return limit + 1;
  }
  return std::min(row[b.size()], limit + 1);
}

std::string_view nearest(std::string_view word, std::span<const std::string_view> known) {
  std::size_t limit = std::max<std::size_t>(1, word.size() / 3);
  std::string_view found;
  for (const std::string_view candidate : known) {
    const std::size_t distance = edit_distance(word, candidate, limit);
    if (distance > limit || candidate.empty()) continue;
    found = candidate;
    if (distance == 0) break;
    limit = distance - 1;  // only a nearer one may take its place
  }
  return found;
}

std::string did_you_mean(std::string_view word, std::span<const std::string_view> known) {
  const std::string_view found = nearest(word, known);
  if (found.empty()) return {};
  return "did you mean '" + std::string(found) + "'?";
}

}  // namespace daybook::text
