// SPDX-License-Identifier: MIT
// What one page says, word by word, and how much each word counts there.  Tested by
// page_words_test.cpp.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace daybook::search {

/// Where on a page a word stands.  The first counts most.
enum class Field : std::uint8_t {
  title,
  heading,
  label,  ///< a capability, a tag, the name of the track
  body,
  code,
};
inline constexpr std::size_t k_fields = 5;

/// A text of a page.
struct Piece {
  Field field = Field::body;
  std::string text;
};

/// A page to be found.
struct PageText {
  std::vector<Piece> pieces;
  std::vector<std::string> facets;  ///< terms as they are, which no word can be: `#kind.note`
};

/// No weight of a term on a page is larger.
inline constexpr unsigned k_most_weight = 63;

/// Every term of one page, each once, in the order in which it says them; then the facets.
struct PageWords {
  std::string letters;  ///< the terms one after the other
  struct Row {
    std::uint64_t hash = 0;  ///< of the term, by word_table.hpp
    std::uint32_t begin = 0;
    std::uint16_t size = 0;
    std::uint8_t weight = 0;
  };
  std::vector<Row> rows;

  std::string_view term(const Row& row) const {
    return std::string_view(letters).substr(row.begin, row.size);
  }
};

/// The weight of a word follows from the best field it stands in, and within that from how often it
/// is said in how long a text (as in BM25), or of a title from how few words that has.
PageWords weigh(const PageText& page);

}  // namespace daybook::search
