// SPDX-License-Identifier: MIT
// The terms of all pages while an index is made.  Knows neither shards nor the form in which they
// are written.  Tested by index_test.cpp.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "search/page_words.hpp"

namespace daybook::search {

/// A page that says a term, and how much the term counts there.
class Posting {
 public:
  Posting(std::uint32_t page, std::uint8_t weight) : bits_(page << k_weight_bits | weight) {}
  std::uint32_t page() const { return bits_ >> k_weight_bits; }
  std::uint32_t weight() const { return bits_ & k_most_weight; }

 private:
  static constexpr unsigned k_weight_bits = 6;
  static_assert(k_most_weight == (1U << k_weight_bits) - 1);

  std::uint32_t bits_;  // millions of them are moved: 67 million pages have to be enough
};

/// A term with its postings, in the order of pages.
struct Term {
  std::string_view text;  ///< of the dictionary
  std::span<const Posting> postings;
};

/// The terms of all pages.  It has parts, by hash, so that several threads can add to it.
class Dictionary {
 public:
  /// Adds pages that follow on those before, the first of which is page `first`.
  void add(std::size_t first, std::vector<PageWords> pages, unsigned jobs);
  /// All terms, in the order of their bytes.
  std::vector<Term> terms() const;

 private:
  /// A fixed number, so that nothing depends on how many threads there are.
  static constexpr std::size_t k_parts = 32;

  /// Those terms whose hash says so.
  class Part {
   public:
    void add(std::uint32_t page, const PageWords::Row& row, std::string_view term);
    void take_terms(std::vector<Term>& terms) const;

   private:
    struct Entry {
      std::uint64_t hash = 0;
      std::size_t begin = 0;  // in the letters
      std::size_t size = 0;
      std::vector<Posting> postings;
    };

    std::string_view term(const Entry& entry) const {
      return std::string_view(letters_).substr(entry.begin, entry.size);
    }
    void grow();

    std::vector<std::uint32_t> places_;  // by hash: an entry's number from 1, or 0
    std::vector<Entry> entries_;
    std::string letters_;
  };

  /// The words of a page, those of a part side by side.
  struct Sorted {
    PageWords words;
    std::array<std::uint32_t, k_parts + 1> begins{};
  };

  static std::size_t part_of(const PageWords::Row& row) { return row.hash >> 59U; }
  static Sorted sorted(PageWords words);

  std::array<Part, k_parts> parts_;
};

}  // namespace daybook::search
