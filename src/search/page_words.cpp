// SPDX-License-Identifier: MIT
#include "search/page_words.hpp"

#include <algorithm>
#include <array>
#include <functional>
#include <string_view>
#include <utility>

#include "search/words.hpp"

namespace daybook::search {
namespace {

/// The weights a word can have by the best field it stands in.
struct Band {
  unsigned least;
  unsigned most;
};
constexpr std::array<Band, k_fields> k_bands{Band{48, k_most_weight}, Band{32, 47}, Band{20, 31},
                                             Band{6, 19}, Band{1, 5}};

// BM25's k1 and b; a mean length that does not depend on the other pages.
constexpr double k_saturation = 1.2;
constexpr double k_by_length = 0.75;
constexpr double k_mean_words = 600;
// What a word of another field counts as, beside one of the body.
constexpr std::array<double, k_fields> k_counts{4, 3, 2, 1, 0.5};

constexpr std::size_t k_longest_facet = 64;

/// A word of a page and how often it is said where.
struct Said {
  std::uint32_t begin = 0;  ///< in the letters of its table
  std::uint16_t size = 0;   ///< 0: no word
  std::array<std::uint16_t, k_fields> times{};
};

/// The words of one page.  Most of the work of an index is done here, so it is a table of its own
/// that asks for memory a few times a page.
class Table {
 public:
  Table() : rows_(k_first_rows) {}

  Said& find(std::string_view word) {
    if (2 * count_ >= rows_.size()) grow();
    Said& row = row_of(word);
    if (row.size == 0) {
      row.begin = static_cast<std::uint32_t>(letters_.size());
      row.size = static_cast<std::uint16_t>(word.size());
      letters_ += word;
      ++count_;
    }
    return row;
  }

  std::string_view word(const Said& row) const {
    return std::string_view(letters_).substr(row.begin, row.size);
  }
  const std::vector<Said>& rows() const { return rows_; }
  std::size_t count() const { return count_; }
  std::size_t letters() const { return letters_.size(); }

 private:
  static constexpr std::size_t k_first_rows = 2048;  // a power of two

  Said& row_of(std::string_view word) {
    std::size_t at = std::hash<std::string_view>{}(word) & (rows_.size() - 1);
    while (rows_[at].size != 0 && this->word(rows_[at]) != word)
      at = (at + 1) & (rows_.size() - 1);
    return rows_[at];
  }

  void grow() {
    std::vector<Said> before(rows_.size() * 2);
    before.swap(rows_);
    for (const Said& row : before) {
      if (row.size != 0) row_of(word(row)) = row;
    }
  }

  std::vector<Said> rows_;
  std::string letters_;
  std::size_t count_ = 0;
};

struct Lengths {
  std::size_t words = 0;
  std::size_t title = 0;
};

Lengths count(const PageText& page, Table& words) {
  Lengths lengths;
  for (const Piece& piece : page.pieces) {
    const auto field = static_cast<std::size_t>(piece.field);
    each_word(piece.text, [&](std::string_view word) {
      std::uint16_t& times = words.find(word).times[field];
      if (times < UINT16_MAX) ++times;
      ++lengths.words;
      if (piece.field == Field::title) ++lengths.title;
    });
  }
  return lengths;
}

std::uint8_t weight_of(const Said& said, const Lengths& lengths) {
  std::size_t best = 0;
  while (best + 1 < k_fields && said.times[best] == 0)
    ++best;
  const Band band = k_bands[best];
  const double room = band.most - band.least;
  if (best == static_cast<std::size_t>(Field::title))
    return static_cast<std::uint8_t>(band.least + room / static_cast<double>(lengths.title));
  double times = 0;
  for (std::size_t i = 0; i < k_fields; ++i)
    times += k_counts[i] * said.times[i];
  const double length = static_cast<double>(lengths.words) / k_mean_words;
  const double share = times / (times + k_saturation * (1 - k_by_length + k_by_length * length));
  return static_cast<std::uint8_t>(band.least + room * share);
}

}  // namespace

PageWords weigh(const PageText& page) {
  Table words;
  const Lengths lengths = count(page, words);
  std::vector<std::pair<std::string_view, std::uint8_t>> found;
  found.reserve(words.count() + page.facets.size());
  for (const Said& row : words.rows()) {
    if (row.size != 0) found.emplace_back(words.word(row), weight_of(row, lengths));
  }
  for (const std::string& facet : page.facets)
    found.emplace_back(std::string_view(facet).substr(0, k_longest_facet), std::uint8_t{1});
  std::ranges::sort(found);
  const auto repeated = std::ranges::unique(found, {}, [](const auto& row) { return row.first; });
  found.erase(repeated.begin(), repeated.end());
  PageWords sorted;
  sorted.letters.reserve(words.letters());
  sorted.rows.reserve(found.size());
  for (const auto& [term, weight] : found) {
    sorted.rows.push_back({.begin = static_cast<std::uint32_t>(sorted.letters.size()),
                           .size = static_cast<std::uint16_t>(term.size()),
                           .weight = weight});
    sorted.letters += term;
  }
  return sorted;
}

}  // namespace daybook::search
