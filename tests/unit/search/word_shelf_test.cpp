// SPDX-License-Identifier: MIT
#include "search/word_shelf.hpp"

#include <algorithm>
#include <map>

#include "search/index.hpp"
#include "support/catch.hpp"

using namespace daybook;
using search::Field;
using search::PageText;

namespace {

PageText page_of(const std::string& text) {
  return {.pieces = {{Field::title, "Page"}, {Field::body, text}}, .facets = {"#kind.note"}};
}

base::Digest key_of(const std::string& text) {
  return base::digest_of(text);
}

/// A shelf in memory, and which pages an index had to read.
struct Shelf {
  std::map<std::size_t, std::string> batches;
  std::size_t puts = 0;
  std::vector<std::string> read = {};
  std::size_t batch_pages = search::k_index_batch;

  search::Index index(const std::vector<std::string>& pages) {
    read.clear();
    puts = 0;
    const search::WordShelf shelf{.take = [&](std::size_t batch) { return batches[batch]; },
                                  .put =
                                      [&](std::size_t batch, std::string bytes) {
                                        ++puts;
                                        batches[batch] = std::move(bytes);
                                      }};
    return search::make_index(pages.size(),
                              [&](std::size_t i) {
                                read.push_back(pages[i]);
                                return page_of(pages[i]);
                              },
                              {.batch_pages = batch_pages,
                               .shelf = &shelf,
                               .key = [&](std::size_t i) { return key_of(pages[i]); }});
  }
};

/// "word0 of page", "word1 of page" …
std::vector<std::string> numbered_pages(std::size_t count, const std::string& end = "") {
  std::vector<std::string> pages;
  for (std::size_t i = 0; i < count; ++i)
    pages.push_back("word" + std::to_string(i) + " of page" + end);
  return pages;
}

search::Index index_without(const std::vector<std::string>& pages) {
  return search::make_index(pages.size(), [&](std::size_t i) { return page_of(pages[i]); });
}

bool are_equal(const search::Index& a, const search::Index& b) {
  return a.pages == b.pages && a.postings.texts == b.postings.texts &&
         a.postings.first_terms == b.postings.first_terms && a.words.texts == b.words.texts &&
         a.words.first_terms == b.words.first_terms;
}

}  // namespace

TEST_CASE("an index reads only pages that it does not know", "[search]") {
  std::vector<std::string> pages = numbered_pages(search::k_index_batch + 3);
  Shelf shelf;
  CHECK(are_equal(shelf.index(pages), index_without(pages)));
  CHECK(shelf.read.size() == pages.size());
  CHECK(shelf.puts == 2);
  CHECK(are_equal(shelf.index(pages), index_without(pages)));
  CHECK(shelf.read.empty());
  CHECK(shelf.puts == 0);
  pages[7] = "another text";
  CHECK(are_equal(shelf.index(pages), index_without(pages)));
  CHECK(shelf.read == std::vector<std::string>{"another text"});
  CHECK(shelf.puts == 1);
  // The first batch keeps all but its last one, which moves on.
  pages.insert(pages.begin(), "new");
  CHECK(are_equal(shelf.index(pages), index_without(pages)));
  CHECK(shelf.read.size() == 2);
  pages.pop_back();
  CHECK(are_equal(shelf.index(pages), index_without(pages)));
  CHECK(shelf.read.empty());
  CHECK(shelf.puts == 1);
  pages.resize(9);
  CHECK(are_equal(shelf.index(pages), index_without(pages)));
  CHECK(shelf.batches[1].empty());
}

TEST_CASE("a page that changed makes its batch anew, and no other one", "[search]") {
  std::vector<std::string> pages = numbered_pages(40, " 缓存");
  Shelf shelf;
  shelf.batch_pages = 8;
  shelf.index(pages);
  REQUIRE(shelf.batches.size() >= 5);
  const auto before = shelf.batches;
  pages[19] = "another text";
  CHECK(are_equal(shelf.index(pages), index_without(pages)));
  CHECK(shelf.puts == 1);
  for (std::size_t batch = 0; batch < 5; ++batch)
    CHECK((shelf.batches[batch] == before.at(batch)) == (batch != 2));
  // What was kept of the others is what would be made of them.
  Shelf anew;
  anew.batch_pages = 8;
  anew.index(pages);
  CHECK(anew.batches[2] == shelf.batches[2]);
}

TEST_CASE("pages that only change places are not read, also where two say the same", "[search]") {
  std::vector<std::string> pages{"a lock", "the same", "a key", "the same", "a door"};
  Shelf shelf;
  shelf.batch_pages = 8;
  shelf.index(pages);
  std::ranges::reverse(pages);
  CHECK(are_equal(shelf.index(pages), index_without(pages)));
  CHECK(shelf.read.empty());
  CHECK(shelf.puts == 1);
  pages.emplace_back("the same");
  CHECK(are_equal(shelf.index(pages), index_without(pages)));
  CHECK(shelf.read == std::vector<std::string>{"the same"});
}

TEST_CASE("a batch of which bytes are lost is read anew", "[search]") {
  std::vector<std::string> pages = numbered_pages(12);
  Shelf shelf;
  shelf.batch_pages = 4;
  shelf.index(pages);
  const std::string whole = shelf.batches[1];
  for (std::size_t size = 0; size < whole.size(); ++size) {
    shelf.batches[1] = whole.substr(0, size);
    CHECK(are_equal(shelf.index(pages), index_without(pages)));
    CHECK(shelf.batches[1] == whole);
  }
  shelf.batches[1] = std::string(5000, '\xFF');
  CHECK(are_equal(shelf.index(pages), index_without(pages)));
  CHECK(shelf.read.size() == 4);
}
