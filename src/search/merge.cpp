// SPDX-License-Identifier: MIT
#include "search/merge.hpp"

#include <algorithm>
#include <bit>
#include <optional>
#include <tuple>
#include <utility>

#include "base/parallel.hpp"
#include "search/digits.hpp"
#include "search/fold.hpp"
#include "text/unicode.hpp"
#include "text/utf8.hpp"

namespace daybook::search {
namespace {

// A shorter word has too many neighbours.
constexpr std::size_t k_shortest_mistyped = 4;

// As many ranges as keep many workers busy, and of no fewer marks each.
constexpr std::size_t k_most_ranges = 64;
constexpr std::size_t k_least_marks = 16;

bool may_be_mistyped(std::string_view term) {
  std::size_t letters = 0;
  for (std::size_t i = 0; i < term.size(); ++letters) {
    const text::Decoded decoded = text::decode(term, i);
    if (!text::is_letter(decoded.code_point) || is_unspaced(decoded.code_point)) return false;
    i += decoded.size;
  }
  return letters >= k_shortest_mistyped;
}

/// Leaves those postings that count most.
void keep_best(std::vector<Posting>& postings, std::size_t most) {
  const auto is_better = [](const Posting& a, const Posting& b) {
    return std::tuple(a.weight(), a.page()) > std::tuple(b.weight(), b.page());
  };
  const auto end = postings.begin() + static_cast<std::ptrdiff_t>(most);
  std::ranges::nth_element(postings, end, is_better);
  postings.erase(end, postings.end());
  std::ranges::sort(postings);
}

/// A term that a segment has next.
struct Next {
  std::uint64_t head;
  std::string_view term;
  std::size_t segment;

  bool is_same_term(const Next& other) const { return head == other.head && term == other.term; }
};

/// By term, then by page.
bool comes_later(const Next& a, const Next& b) {
  if (a.head != b.head) return a.head > b.head;
  const int order = a.term.compare(b.term);
  return order != 0 ? order > 0 : a.segment > b.segment;
}

/// The terms of a range, from all segments.
class Range {
 public:
  Range(std::span<const Segment> segments, std::string_view begin,
        std::optional<std::string_view> end, const MergeOptions& options)
      : options_(options), end_(end) {
    cursors_.reserve(segments.size());
    for (const Segment& segment : segments) {
      cursors_.push_back(segment.from(begin));
      push(cursors_.size() - 1);
    }
  }

  void run() {
    while (!heap_.empty()) {
      const Next first = heap_.front();
      same_.clear();
      do {
        take();
      } while (!heap_.empty() && heap_.front().is_same_term(first));
      tell(first.term);
    }
  }

  std::size_t size() const { return told_.size(); }
  std::string take_postings() { return std::move(postings_); }
  /// `postings`: what was taken, where it stays.
  void append_to(std::vector<Told>& all, std::string_view postings) const {
    std::size_t begin = 0;
    for (std::size_t i = 0; i < told_.size(); begin = ends_[i++]) {
      all.push_back(told_[i]);
      all.back().postings = postings.substr(begin, ends_[i] - begin);
    }
  }

 private:
  /// The row that a segment's cursor stands on waits for its turn.
  void push(std::size_t segment) {
    const SegmentCursor& cursor = cursors_[segment];
    if (cursor.at_end() || (end_ && cursor.row().term >= *end_)) return;
    const std::string_view term = cursor.row().term;
    heap_.push_back({.head = head_of(term), .term = term, .segment = segment});
    std::ranges::push_heap(heap_, comes_later);
  }

  void take() {
    std::ranges::pop_heap(heap_, comes_later);
    const std::size_t segment = heap_.back().segment;
    heap_.pop_back();
    same_.emplace_back(static_cast<std::uint32_t>(segment * options_.batch_pages),
                       cursors_[segment].row());
    cursors_[segment].advance();
    push(segment);
  }

  void tell(std::string_view term) {
    std::size_t pages = 0;
    for (const auto& [begin, row] : same_)
      pages += row.pages;
    if (pages > options_.most_postings)
      append_best();
    else
      append_all();
    told_.push_back({.term = term,
                     .postings = {},
                     .width = static_cast<std::uint8_t>(std::bit_width(pages)),
                     .may_be_mistyped = may_be_mistyped(term)});
    ends_.push_back(postings_.size());
  }

  // Only the gap to the first page of a batch is not known in its segment.
  void append_all() {
    std::uint32_t next = 0;
    for (const auto& [begin, row] : same_) {
      append_number(postings_, begin + row.first - next);
      postings_ += row.postings;
      next = begin + row.last + 1;
    }
  }

  void append_best() {
    std::vector<Posting> postings;
    for (const auto& [begin, row] : same_)
      search::take_postings(row, begin, postings);
    keep_best(postings, std::min(options_.most_postings, postings.size()));
    if (postings.empty()) return;
    append_number(postings_, postings.front().page());
    append_postings(postings_, postings);
  }

  const MergeOptions& options_;
  std::optional<std::string_view> end_;
  std::vector<SegmentCursor> cursors_;
  std::vector<Next> heap_;
  std::vector<std::pair<std::uint32_t, SegmentRow>> same_;  // of one term, by first page
  std::vector<Told> told_;
  std::vector<std::size_t> ends_;  // of each in the postings
  std::string postings_;
};

/// Where ranges begin, the first aside.
std::vector<std::string_view> cut(std::span<const Segment> segments) {
  std::vector<std::string_view> marks;
  for (const Segment& segment : segments) {
    for (const Segment::Mark& mark : segment.marks())
      marks.push_back(mark.term);
  }
  std::ranges::sort(marks);
  const std::size_t step = std::max(marks.size() / k_most_ranges, k_least_marks);
  std::vector<std::string_view> begins;
  for (std::size_t i = step; i < marks.size(); i += step)
    begins.push_back(marks[i]);
  begins.erase(std::unique(begins.begin(), begins.end()), begins.end());
  return begins;
}

}  // namespace

Terms merge(std::span<const Segment> segments, const MergeOptions& options) {
  const std::vector<std::string_view> begins = cut(segments);
  std::vector<std::optional<Range>> ranges(begins.size() + 1);
  Terms terms;
  terms.postings.resize(ranges.size());
  base::parallel_for(options.jobs, ranges.size(), [&](std::size_t i) {
    const std::string_view begin = i == 0 ? std::string_view() : begins[i - 1];
    const auto end = i < begins.size() ? std::optional(begins[i]) : std::nullopt;
    ranges[i].emplace(segments, begin, end, options);
    ranges[i]->run();
    terms.postings[i] = ranges[i]->take_postings();
  });
  std::size_t size = 0;
  for (const auto& range : ranges)
    size += range->size();
  terms.all.reserve(size);
  for (std::size_t i = 0; i < ranges.size(); ++i) {
    ranges[i]->append_to(terms.all, terms.postings[i]);
    ranges[i].reset();
  }
  return terms;
}

}  // namespace daybook::search
