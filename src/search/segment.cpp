// SPDX-License-Identifier: MIT
#include "search/segment.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

#include "search/digits.hpp"

namespace daybook::search {
namespace {

// So many rows lie between two marks.
constexpr std::size_t k_rows_of_mark = 64;

/// Whether a row can be one of a segment of so many pages.
bool is_sound(const SegmentRow& row, std::size_t pages) {
  return row.term.size() <= UINT16_MAX && row.pages > 0 && row.first <= row.last &&
         row.last < pages && row.pages - 1 <= row.last - row.first &&
         row.postings.size() >= row.pages;
}

void save(base::Saver& saver, const SegmentRow& row) {
  saver.put_text(row.term);
  saver.put_small(row.first);
  saver.put_small(row.pages);
  if (row.pages > 1) {
    saver.put_small(row.last - row.first);
    saver.put_small(row.postings.size());
  }
  saver.put_bytes(row.postings.data(), row.postings.size());
}

void save(base::Saver& saver, std::string_view term, std::span<const Posting> postings) {
  std::string text;
  append_postings(text, postings);
  save(saver, {.term = term,
               .pages = static_cast<std::uint32_t>(postings.size()),
               .first = postings.front().page(),
               .last = postings.back().page(),
               .postings = text});
}

/// Leaves pages that are taken, under their new numbers; whether all are as they were.
bool move_pages(std::vector<Posting>& postings, std::span<const std::uint32_t> to) {
  if (std::ranges::all_of(postings,
                          [&](const Posting& each) { return to[each.page()] == each.page(); }))
    return true;
  std::erase_if(postings, [&](const Posting& each) { return to[each.page()] == k_no_page; });
  for (Posting& each : postings)
    each = Posting(to[each.page()], static_cast<std::uint8_t>(each.weight()));
  return false;
}

}  // namespace

std::uint64_t head_of(std::string_view term) {
  std::uint64_t head = 0;
  for (std::size_t i = 0; i < sizeof head; ++i)
    head = head << 8U | (i < term.size() ? static_cast<unsigned char>(term[i]) : 0U);
  return head;
}

void append_postings(std::string& out, std::span<const Posting> postings) {
  std::uint32_t next = postings.front().page();
  for (const Posting& posting : postings) {
    if (&posting != &postings.front()) append_number(out, posting.page() - next);
    out += digit_sign(posting.weight());
    next = posting.page() + 1;
  }
}

// Of bytes that no maker made, no page behind the row's last is taken.
void take_postings(const SegmentRow& row, std::uint32_t begin, std::vector<Posting>& postings) {
  std::string_view rest = row.postings;
  std::uint32_t page = row.first;
  while (const auto weight = take_digit(rest)) {
    postings.emplace_back(begin + page, *weight);
    const auto gap = take_number(rest);
    if (!gap || *gap >= row.last - page) return;
    page += *gap + 1;
  }
}

void SegmentCursor::advance() {
  is_at_end_ = loader_.at_end();
  if (is_at_end_) return;
  row_.term = loader_.take_bytes(loader_.take_size());
  row_.first = static_cast<std::uint32_t>(loader_.take_small());
  row_.pages = static_cast<std::uint32_t>(loader_.take_small());
  row_.last = row_.first;
  if (row_.pages != 1) row_.last += static_cast<std::uint32_t>(loader_.take_small());
  row_.postings = loader_.take_bytes(row_.pages == 1 ? 1 : loader_.take_size());
  is_at_end_ = !loader_.ok();
}

std::optional<Segment> Segment::read(std::string_view bytes, std::size_t pages) {
  Segment segment;
  segment.bytes_ = bytes;
  std::string_view before;
  std::size_t begin = 0;
  SegmentCursor cursor(bytes);
  for (std::size_t i = 0; !cursor.at_end(); ++i, cursor.advance()) {
    const SegmentRow& row = cursor.row();
    if (!is_sound(row, pages) || (i > 0 && row.term <= before)) return std::nullopt;
    if (i % k_rows_of_mark == 0) segment.marks_.push_back({.term = row.term, .begin = begin});
    before = row.term;
    begin = static_cast<std::size_t>(row.postings.data() + row.postings.size() - bytes.data());
  }
  if (!cursor.ok()) return std::nullopt;
  return segment;
}

SegmentCursor Segment::from(std::string_view term) const {
  const auto after = std::ranges::upper_bound(marks_, term, {}, &Mark::term);
  SegmentCursor cursor(after == marks_.begin() ? bytes_ : bytes_.substr(std::prev(after)->begin));
  while (!cursor.at_end() && cursor.row().term < term)
    cursor.advance();
  return cursor;
}

void SegmentMaker::add(std::uint32_t page, const PageWords& words) {
  for (const PageWords::Row& row : words.rows)
    said_.push_back({terms_.find(words.term(row), row.hash), Posting(page, row.weight)});
}

std::vector<std::uint32_t> SegmentMaker::in_order() const {
  struct Place {
    std::uint64_t head;
    std::uint32_t term;
  };
  std::vector<Place> places;
  places.reserve(terms_.size());
  for (std::uint32_t term = 0; term < terms_.size(); ++term)
    places.push_back({.head = head_of(terms_.word(term)), .term = term});
  std::ranges::sort(places, [&](const Place& a, const Place& b) {
    return a.head != b.head ? a.head < b.head : terms_.word(a.term) < terms_.word(b.term);
  });
  std::vector<std::uint32_t> terms(places.size());
  std::ranges::transform(places, terms.begin(), &Place::term);
  return terms;
}

std::string SegmentMaker::make() const {
  const std::vector<std::uint32_t> terms = in_order();
  std::vector<std::size_t> ends(terms.size());
  for (const Said& each : said_)
    ++ends[each.term];
  std::size_t end = 0;
  for (const std::uint32_t term : terms)
    end += std::exchange(ends[term], end);
  // By terms in their order, where each one's postings follow on those of the one before.
  std::vector<Posting> postings(said_.size(), Posting(0, 0));
  for (const Said& each : said_)
    postings[ends[each.term]++] = each.posting;
  base::Saver saver;
  std::size_t begin = 0;
  for (const std::uint32_t term : terms) {
    save(saver, terms_.word(term), std::span(postings).subspan(begin, ends[term] - begin));
    begin = ends[term];
  }
  return saver.take();
}

std::string renewed(const Segment& known, std::span<const std::uint32_t> to, const Segment& fresh) {
  base::Saver saver;
  std::vector<Posting> postings;
  SegmentCursor old = known.from({});
  SegmentCursor added = fresh.from({});
  while (!old.at_end() || !added.at_end()) {
    const bool has_old = !old.at_end() && (added.at_end() || old.row().term <= added.row().term);
    const bool has_added = !has_old || (!added.at_end() && added.row().term == old.row().term);
    const SegmentRow row = has_old ? old.row() : added.row();
    postings.clear();
    if (has_old) take_postings(row, 0, postings);
    const bool is_same = move_pages(postings, to) && has_old != has_added;
    if (has_added) take_postings(added.row(), 0, postings);
    if (has_old) old.advance();
    if (has_added) added.advance();
    if (is_same) {
      save(saver, row);
    } else if (!postings.empty()) {
      std::ranges::sort(postings);
      save(saver, row.term, postings);
    }
  }
  return saver.take();
}

}  // namespace daybook::search
