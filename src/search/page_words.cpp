// SPDX-License-Identifier: MIT
#include "search/page_words.hpp"

#include <array>
#include <set>
#include <string_view>
#include <utility>

#include "search/word_hash.hpp"
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
  std::uint64_t hash = 0;
  std::uint32_t begin = 0;  ///< in the letters of its table
  std::uint16_t size = 0;
  std::array<std::uint16_t, k_fields> times{};
};

/// The words of one page, in the order in which they are said first.  Most of the work of an index
/// is done here, so it is a table of its own that asks for memory a few times a page.
class Table {
 public:
  Table() : places_(k_first_places) {}

  Said& find(std::string_view word) {
    if (2 * rows_.size() >= places_.size()) grow();
    const std::uint64_t hash = hash_of(word);
    std::size_t at = hash & (places_.size() - 1);
    for (; places_[at] != 0; at = (at + 1) & (places_.size() - 1)) {
      Said& row = rows_[places_[at] - 1];
      if (row.hash == hash && is_same_word(this->word(row), word)) return row;
    }
    rows_.push_back({.hash = hash,
                     .begin = static_cast<std::uint32_t>(letters_.size()),
                     .size = static_cast<std::uint16_t>(word.size())});
    letters_ += word;
    places_[at] = static_cast<std::uint32_t>(rows_.size());
    return rows_.back();
  }

  const std::vector<Said>& rows() const { return rows_; }
  std::string& letters() { return letters_; }

 private:
  static constexpr std::size_t k_first_places = 2048;  // a power of two

  std::string_view word(const Said& row) const {
    return std::string_view(letters_).substr(row.begin, row.size);
  }

  void grow() {
    places_.assign(places_.size() * 2, 0);
    for (std::uint32_t i = 0; i < rows_.size(); ++i) {
      std::size_t at = rows_[i].hash & (places_.size() - 1);
      while (places_[at] != 0)
        at = (at + 1) & (places_.size() - 1);
      places_[at] = i + 1;
    }
  }

  std::vector<std::uint32_t> places_;  // by hash: a row's number from 1, or 0
  std::vector<Said> rows_;
  std::string letters_;
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
  PageWords weighed;
  weighed.rows.reserve(words.rows().size() + page.facets.size());
  for (const Said& said : words.rows())
    weighed.rows.push_back({.hash = said.hash,
                            .begin = said.begin,
                            .size = said.size,
                            .weight = weight_of(said, lengths)});
  weighed.letters = std::move(words.letters());
  std::set<std::string_view> facets;
  for (const std::string& facet : page.facets)
    facets.insert(std::string_view(facet).substr(0, k_longest_facet));
  for (const std::string_view facet : facets) {
    weighed.rows.push_back({.hash = hash_of(facet),
                            .begin = static_cast<std::uint32_t>(weighed.letters.size()),
                            .size = static_cast<std::uint16_t>(facet.size()),
                            .weight = 1});
    weighed.letters += facet;
  }
  return weighed;
}

}  // namespace daybook::search
