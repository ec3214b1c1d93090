// SPDX-License-Identifier: MIT
// The form of a segment and of a batch, and that bytes which are none lead nowhere.
#include "search/segment.hpp"

#include "search/batch.hpp"
#include "search/digits.hpp"
#include "support/catch.hpp"

using namespace daybook;
using search::Posting;
using search::Segment;
using search::SegmentMaker;
using search::SegmentRow;

namespace {

search::PageWords words_of(const std::string& title) {
  return search::weigh({.pieces = {{search::Field::title, title}}, .facets = {"#kind.note"}});
}

std::string segment_of(const std::vector<std::string>& pages) {
  SegmentMaker maker;
  for (std::uint32_t i = 0; i < pages.size(); ++i)
    maker.add(i, words_of(pages[i]));
  return maker.make();
}

/// "term page:weight page:weight; …", of a batch that begins with page 100
std::string told(const Segment& segment, std::string_view from = {}) {
  std::string text;
  for (auto cursor = segment.from(from); !cursor.at_end(); cursor.advance()) {
    std::vector<Posting> postings;
    search::take_postings(cursor.row(), 100, postings);
    text += cursor.row().term;
    for (const Posting& posting : postings)
      text += " " + std::to_string(posting.page()) + ":" + std::to_string(posting.weight());
    text += "; ";
  }
  return text;
}

base::Digest key(std::uint64_t number) {
  return {.high = 1, .low = number};
}

/// No page that is told is behind the last one.
bool is_safe(const Segment& segment, std::size_t pages) {
  for (auto cursor = segment.from({}); !cursor.at_end(); cursor.advance()) {
    std::vector<Posting> postings;
    search::take_postings(cursor.row(), 0, postings);
    for (const Posting& posting : postings) {
      if (posting.page() >= pages) return false;
    }
  }
  return true;
}

}  // namespace

TEST_CASE("a number is taken as it was appended", "[search]") {
  for (const std::uint32_t number : {0U, 31U, 32U, 1023U, 1024U, 67108863U, UINT32_MAX}) {
    std::string text;
    search::append_number(text, number);
    std::string_view rest = text;
    CHECK(search::take_number(rest) == number);
    CHECK(rest.empty());
  }
  for (std::string_view none : {"", "W", "W;", ";", "__________"})
    CHECK_FALSE(search::take_number(none));
}

TEST_CASE("a segment tells terms in the order of bytes, with pages and weights", "[search]") {
  const std::string bytes = segment_of({"lock", "缓", "lock", ""});
  const auto segment = Segment::read(bytes, 4);
  REQUIRE(segment);
  CHECK(told(*segment) == "#kind.note 100:1 101:1 102:1 103:1; lock 100:63 102:63; 缓 101:63; ");
  CHECK(told(*segment, "loci") == "lock 100:63 102:63; 缓 101:63; ");
  CHECK(told(*segment, "lock") == "lock 100:63 102:63; 缓 101:63; ");
  CHECK(told(*segment, "locker") == "缓 101:63; ");
  CHECK(told(*segment, "龍").empty());
}

TEST_CASE("a segment is searched by marks as if it had none", "[search]") {
  std::vector<std::string> pages;
  for (std::size_t i = 1000; i < 1500; ++i)
    pages.push_back("w" + std::to_string(i));
  const std::string bytes = segment_of(pages);
  const auto segment = Segment::read(bytes, pages.size());
  REQUIRE(segment);
  REQUIRE(segment->marks().size() > 4);
  for (const std::string& page : pages)
    CHECK(segment->from(page).row().term == page);
}

TEST_CASE("pages of another segment are taken under other numbers, or not at all", "[search]") {
  const std::string old = segment_of({"lock", "key", "lock door", "gone"});
  const auto segment = Segment::read(old, 4);
  REQUIRE(segment);
  SegmentMaker maker;
  maker.add(1, words_of("new lock"));
  const std::string bytes = maker.make();
  const auto fresh = Segment::read(bytes, 4);
  REQUIRE(fresh);
  CHECK(search::renewed(*segment, std::vector{2U, 3U, 0U, search::k_no_page}, *fresh) ==
        segment_of({"lock door", "new lock", "lock", "key"}));
  CHECK(search::renewed(*segment, std::vector{0U, search::k_no_page, 2U, 3U}, *fresh) ==
        segment_of({"lock", "new lock", "lock door", "gone"}));
}

TEST_CASE("of bytes that are cut or otherwise no batch, nothing leads beyond it", "[search]") {
  const std::vector<base::Digest> keys{key(1), key(2), key(3)};
  const std::string bytes = search::save_batch(keys, segment_of({"one two", "two", "three two"}));
  const auto known = search::read_batch(bytes);
  REQUIRE(known);
  CHECK(known->keys == keys);
  for (std::size_t size = 0; size < bytes.size(); ++size)
    CHECK_FALSE(search::read_batch(std::string_view(bytes).substr(0, size)));
  for (std::size_t at = 0; at < bytes.size(); ++at) {
    for (unsigned bits = 1; bits < 256; ++bits) {
      std::string damaged = bytes;
      damaged[at] = static_cast<char>(static_cast<unsigned char>(damaged[at]) ^ bits);
      if (const auto found = search::read_batch(damaged))
        CHECK(is_safe(found->words, found->keys.size()));
    }
  }
}

TEST_CASE("pages of two batches are matched by key, each once", "[search]") {
  const auto same = search::same_pages(std::vector{key(5), key(1), key(5), key(2)},
                                       std::vector{key(1), key(3), key(5), key(5), key(5)});
  CHECK(same.to == std::vector<std::uint32_t>{2, 0, 3, search::k_no_page});
  CHECK(same.fresh == std::vector<std::uint32_t>{1, 4});
}
