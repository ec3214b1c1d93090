// SPDX-License-Identifier: MIT
// How shards are written and cut.  That their reader finds what is in them is a test of tests/node.
#include "search/index.hpp"

#include <algorithm>

#include "search/digits.hpp"
#include "support/catch.hpp"

using namespace daybook;
using search::Field;
using search::Index;
using search::PageText;

namespace {

/// Pages of one text each.
Index index_of(const std::vector<std::string>& pages, const search::IndexOptions& options = {}) {
  return search::make_index(
      pages.size(),
      [&](std::size_t i) {
        return PageText{.pieces = {{Field::title, pages[i]}}, .facets = {}};
      },
      options);
}

std::string number(std::size_t number) {
  std::string out;
  search::append_number(out, number);
  return out;
}

/// 1,000 sessions of about 700 words, most of them frequent and some of their own.
PageText made_up_session(std::size_t session) {
  std::string text;
  std::size_t state = session * 7919 + 1;
  for (std::size_t i = 0; i < 700; ++i) {
    state = (state * 1103515245 + 12345) % 2147483648U;
    const std::size_t rank = state % 97 * (state / 97 % 89);
    text += "w" + std::to_string(i % 10 == 0 ? 100000 + state % 20000 : rank) + " ";
  }
  return {.pieces = {{Field::title, "Session " + std::to_string(session)}, {Field::body, text}},
          .facets = {"#kind.session"}};
}

/// Some with words in Chinese too, so that some terms begin alike and many stand in few pages.
PageText any_page(std::size_t page) {
  PageText text = made_up_session(page);
  if (page % 3 == 0) text.pieces.push_back({Field::heading, "页面缓存" + std::to_string(page)});
  text.facets.push_back("#track." + std::to_string(page % 4));
  return text;
}

bool are_equal(const Index& a, const Index& b) {
  return a.pages == b.pages && a.postings.texts == b.postings.texts &&
         a.postings.first_terms == b.postings.first_terms && a.words.texts == b.words.texts &&
         a.words.first_terms == b.words.first_terms;
}

}  // namespace

TEST_CASE("a number is written in digits of five bits, the lowest first", "[search]") {
  CHECK(number(0) == "0");
  CHECK(number(31) == "V");
  CHECK(number(32) == "W1");
  CHECK(number(1023) == "_V");
  CHECK(number(1024) == "WW1");
}

TEST_CASE("a term is told with what it has in common with the one before, and its pages",
          "[search]") {
  const Index index = index_of({"lock", "locks", "lock", "缓存"});
  REQUIRE(index.postings.texts.size() == 1);
  CHECK(index.postings.texts[0] == "0lock 0_1_;4s 1_;0存 3t;0缓存 3t;");
  CHECK(index.postings.first_terms == std::vector<std::string>{"lock"});
  CHECK(index.pages == 4);
}

TEST_CASE("words of letters that may be mistyped are told with how frequent they are", "[search]") {
  const Index index = index_of({"lock", "locks", "lock", "abc", "缓存器具", "utf8", "größe"});
  REQUIRE(index.words.texts.size() == 1);
  CHECK(index.words.texts[0] == "01grosse 02lock 41s ");
}

TEST_CASE("no shard is larger than it may be, unless one term is", "[search]") {
  std::vector<std::string> pages;
  for (unsigned i = 0; i < 400; ++i)
    pages.push_back("often w" + std::to_string(i));
  const Index index = index_of(pages, {.postings_bytes = 300, .words_bytes = 300});
  REQUIRE(index.postings.texts.size() > 3);
  REQUIRE(index.postings.first_terms.size() == index.postings.texts.size());
  CHECK(std::ranges::is_sorted(index.postings.first_terms));
  for (const std::string& shard : index.postings.texts) {
    CAPTURE(shard);
    CHECK((shard.size() <= 300 || std::ranges::count(shard, ';') == 1));
    CHECK(shard[0] == '0');
  }
}

TEST_CASE("of a term on too many pages those are kept where it counts most, then the latest",
          "[search]") {
  const Index index = index_of({"lock", "a lock", "lock", "lock"}, {.most_postings = 2});
  CHECK(index.postings.texts[0].find("lock 2_0_;") != std::string::npos);
}

TEST_CASE("of a term on too many pages those are kept over all batches", "[search]") {
  std::vector<std::string> pages;
  for (std::size_t i = 0; i < 50; ++i)
    pages.push_back(i % 7 == 0 ? "lock" : "a lock or a door");
  const auto with = [&](std::size_t batch_pages) {
    return index_of(pages, {.most_postings = 9, .batch_pages = batch_pages});
  };
  const Index one = with(50);
  CHECK(one.postings.texts[0].find("lock 0_6_6_6_6_6_6_5p0_;") != std::string::npos);
  CHECK(are_equal(one, with(3)));
  CHECK(are_equal(one, with(1)));
}

TEST_CASE("batches are merged to the index that one batch makes", "[search]") {
  const auto with = [](std::size_t batch_pages) {
    return search::make_index(90, any_page, {.jobs = 2, .batch_pages = batch_pages});
  };
  const Index one = with(90);
  CHECK(one.postings.texts.size() > 2);
  CHECK(are_equal(one, with(1)));
  CHECK(are_equal(one, with(7)));
  CHECK(are_equal(one, with(89)));
}

TEST_CASE("no pages are an index of nothing", "[search]") {
  const Index index = index_of({});
  CHECK(index.pages == 0);
  CHECK(index.postings.texts.empty());
  CHECK(index.words.texts.empty());
}

TEST_CASE("the number of workers changes nothing", "[search]") {
  const auto with = [](unsigned jobs) {
    return search::make_index(600, any_page, {.jobs = jobs, .batch_pages = 100});
  };
  const Index one = with(1);
  CHECK(are_equal(one, with(2)));
  CHECK(are_equal(one, with(4)));
}

TEST_CASE("1,000 sessions are an index of few bytes", "[search]") {
  const Index index = search::make_index(1000, made_up_session, {.jobs = 2});
  std::size_t bytes = 0;
  for (const std::string& shard : index.postings.texts) {
    CHECK(shard.size() <= 33UL * 1024UL);
    bytes += shard.size();
  }
  // About 500 different words a page, each in less than four bytes.
  CHECK(bytes < 1000UL * 500UL * 4UL);
}
