// SPDX-License-Identifier: MIT
#include "text/suggest.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <vector>

namespace daybook::text {
namespace {

/// The bytes of a word, wherever they stand: two words differ by at least those that the longer one
/// has and the other has not, which is asked a hundred times faster than the distance.
class Letters {
 public:
  explicit Letters(std::string_view word) : size_(word.size()) {
    for (const char c : word)
      ++counts_[bucket(c)];
  }

  std::size_t least_distance(std::string_view other) const {
    auto left = counts_;
    std::size_t common = 0;
    for (const char c : other) {
      auto& count = left[bucket(c)];
      common += count > 0 ? 1 : 0;
      count -= count > 0 ? 1 : 0;
    }
    return std::max(size_, other.size()) - common;
  }

 private:
  static std::size_t bucket(char c) { return static_cast<unsigned char>(c) % 64U; }

  std::array<std::uint32_t, 64> counts_{};
  std::size_t size_;
};

}  // namespace

std::size_t edit_distance(std::string_view a, std::string_view b, std::size_t limit) {
  const std::size_t difference = a.size() > b.size() ? a.size() - b.size() : b.size() - a.size();
  if (difference > limit) return limit + 1;
  std::vector<std::size_t> before_last(b.size() + 1);
  std::vector<std::size_t> last(b.size() + 1);
  std::vector<std::size_t> row(b.size() + 1);
  for (std::size_t j = 0; j <= b.size(); ++j)
    row[j] = j;
  std::size_t best_of_last = 0;
  for (std::size_t i = 1; i <= a.size(); ++i) {
    std::swap(before_last, last);
    std::swap(last, row);
    // What is further than the limit from the diagonal is over the limit.
    const std::size_t first = i > limit ? i - limit : 1;
    const std::size_t end = std::min(b.size(), i + limit);
    row[first - 1] = first == 1 ? i : limit + 1;
    if (end < b.size()) row[end + 1] = limit + 1;
    std::size_t best = row[first - 1];
    for (std::size_t j = first; j <= end; ++j) {
      const std::size_t changed = last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
      row[j] = std::min({changed, last[j] + 1, row[j - 1] + 1});
      const bool swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
      if (swapped) row[j] = std::min(row[j], before_last[j - 2] + 1);
      best = std::min(best, row[j]);
    }
    // A swap reaches back two rows, so one bad row is not yet the end.
    if (best > limit && best_of_last > limit) return limit + 1;
    best_of_last = best;
  }
  return std::min(row[b.size()], limit + 1);
}

std::string_view nearest(std::string_view word, std::span<const std::string_view> known) {
  std::size_t limit = std::max<std::size_t>(1, word.size() / 3);
  std::string_view found;
  const Letters letters(word);
  for (const std::string_view candidate : known) {
    if (letters.least_distance(candidate) > limit) continue;
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
