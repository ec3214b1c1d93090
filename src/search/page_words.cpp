// SPDX-License-Identifier: MIT
#include "search/page_words.hpp"

#include <array>
#include <set>
#include <string_view>
#include <vector>

#include "search/word_table.hpp"
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

/// How often a word is said where.
using Times = std::array<std::uint16_t, k_fields>;

/// The words of one page, in the order in which they are said first.
struct Said {
  WordTable words{2048};
  std::vector<Times> times;  // of each
};

struct Lengths {
  std::size_t words = 0;
  std::size_t title = 0;
};

Lengths count(const PageText& page, Said& said) {
  Lengths lengths;
  for (const Piece& piece : page.pieces) {
    const auto field = static_cast<std::size_t>(piece.field);
    each_word(piece.text, [&](std::string_view word) {
      const std::uint32_t number = said.words.find(word, hash_of(word));
      if (number == said.times.size()) said.times.emplace_back();
      std::uint16_t& times = said.times[number][field];
      if (times < UINT16_MAX) ++times;
      ++lengths.words;
      if (piece.field == Field::title) ++lengths.title;
    });
  }
  return lengths;
}

std::uint8_t weight_of(const Times& said, const Lengths& lengths) {
  std::size_t best = 0;
  while (best + 1 < k_fields && said[best] == 0)
    ++best;
  const Band band = k_bands[best];
  const double room = band.most - band.least;
  if (best == static_cast<std::size_t>(Field::title))
    return static_cast<std::uint8_t>(band.least + room / static_cast<double>(lengths.title));
  double times = 0;
  for (std::size_t i = 0; i < k_fields; ++i)
    times += k_counts[i] * said[i];
  const double length = static_cast<double>(lengths.words) / k_mean_words;
  const double share = times / (times + k_saturation * (1 - k_by_length + k_by_length * length));
  return static_cast<std::uint8_t>(band.least + room * share);
}

}  // namespace

PageWords weigh(const PageText& page) {
  Said said;
  const Lengths lengths = count(page, said);
  PageWords weighed;
  weighed.rows.reserve(said.words.size() + page.facets.size());
  std::uint32_t end = 0;
  for (std::uint32_t i = 0; i < said.words.size(); ++i) {
    const auto size = static_cast<std::uint16_t>(said.words.word(i).size());
    weighed.rows.push_back({.hash = said.words.hash(i),
                            .begin = end,
                            .size = size,
                            .weight = weight_of(said.times[i], lengths)});
    end += size;
  }
  weighed.letters = said.words.take_letters();
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
