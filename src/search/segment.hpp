// SPDX-License-Identifier: MIT
// The words of a batch of pages by term, in one run of bytes that is kept as it is: which of the
// pages say a term, and how much it counts there.  A page is known by its number in the batch.
// Tested by segment_test.cpp.
#pragma once

#include <compare>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/serial.hpp"
#include "search/page_words.hpp"
#include "search/word_table.hpp"

namespace daybook::search {

/// The first bytes of a term as a number: where two have different ones, these are in the order of
/// the terms.
std::uint64_t head_of(std::string_view term);

/// A page that says a term, and how much the term counts there.  In the order of pages.
class Posting {
 public:
  Posting(std::uint32_t page, std::uint8_t weight) : bits_(page << k_weight_bits | weight) {}
  std::uint32_t page() const { return bits_ >> k_weight_bits; }
  std::uint32_t weight() const { return bits_ & k_most_weight; }
  friend auto operator<=>(const Posting&, const Posting&) = default;

 private:
  static constexpr unsigned k_weight_bits = 6;
  static_assert(k_most_weight == (1U << k_weight_bits) - 1);

  std::uint32_t bits_;  // millions of them are sorted: 67 million pages have to be enough
};

/// A term of a segment, with the pages that say it.  Views the segment's bytes.
struct SegmentRow {
  std::string_view term;
  std::uint32_t pages = 0;  ///< how many
  std::uint32_t first = 0;
  std::uint32_t last = 0;
  std::string_view postings;  ///< `<weight>[<gap><weight>…]`: of a shard's all but the first gap
};

/// Appends postings as a row has them; there is at least one.
void append_postings(std::string& out, std::span<const Posting> postings);
/// Appends the postings of a row, of a batch that begins with page `begin`.
void take_postings(const SegmentRow& row, std::uint32_t begin, std::vector<Posting>& postings);

/// Stands on a row of a segment.
class SegmentCursor {
 public:
  /// On the first row of these bytes, which follow on one another.
  explicit SegmentCursor(std::string_view rows) : loader_(rows) { advance(); }

  bool at_end() const { return is_at_end_; }
  const SegmentRow& row() const { return row_; }
  void advance();
  /// Whether all rows before it could be read.
  bool ok() const { return loader_.ok(); }

 private:
  base::Loader loader_;
  SegmentRow row_;
  bool is_at_end_ = false;
};

/// Terms in the order of their bytes.  Views the bytes.
class Segment {
 public:
  Segment() = default;
  /// For any bytes: nothing when they are none of a segment of so many pages.
  static std::optional<Segment> read(std::string_view bytes, std::size_t pages);

  /// On the first term that is not before this one.
  SegmentCursor from(std::string_view term) const;
  /// A row of many, by which work on the segment is shared out.
  struct Mark {
    std::string_view term;
    std::size_t begin = 0;
  };
  const std::vector<Mark>& marks() const { return marks_; }

 private:
  std::string_view bytes_;
  std::vector<Mark> marks_;
};

/// Makes the bytes of a segment.
class SegmentMaker {
 public:
  /// Pages come in their order.
  void add(std::uint32_t page, const PageWords& words);
  std::string make() const;

 private:
  struct Said {
    std::uint32_t term;  // of the table
    Posting posting;
  };
  std::vector<std::uint32_t> in_order() const;

  WordTable terms_{std::size_t{1} << 12U};
  std::vector<Said> said_;
};

/// Stands for a page that is not taken.
inline constexpr std::uint32_t k_no_page = UINT32_MAX;
/// The bytes of a segment of `fresh` and of pages of another one: `to` has the number of each among
/// the fresh ones, or k_no_page.
std::string renewed(const Segment& known, std::span<const std::uint32_t> to, const Segment& fresh);

}  // namespace daybook::search
