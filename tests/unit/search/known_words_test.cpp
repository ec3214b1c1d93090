// SPDX-License-Identifier: MIT
#include "search/known_words.hpp"

#include <algorithm>
#include <map>

#include "search/index.hpp"
#include "support/catch.hpp"

using namespace daybook;
using search::Field;
using search::KnownWords;
using search::PageText;
using search::PageWords;

namespace {

/// "term:weight …"
std::string told(const PageWords& words) {
  std::string text;
  for (const PageWords::Row& row : words.rows)
    text.append(words.term(row)) += ":" + std::to_string(row.weight) + " ";
  return text;
}

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

  search::Index index(const std::vector<std::string>& pages) {
    read.clear();
    puts = 0;
    const search::WordShelf shelf{.take = [&](std::size_t batch) { return batches[batch]; },
                                  .put =
                                      [&](std::size_t batch, std::string bytes) {
                                        ++puts;
                                        batches[batch] = std::move(bytes);
                                      }};
    return search::make_index(
        pages.size(),
        [&](std::size_t i) {
          read.push_back(pages[i]);
          return page_of(pages[i]);
        },
        {.shelf = &shelf, .key = [&](std::size_t i) { return key_of(pages[i]); }});
  }
};

search::Index index_without(const std::vector<std::string>& pages) {
  return search::make_index(pages.size(), [&](std::size_t i) { return page_of(pages[i]); });
}

bool are_equal(const search::Index& a, const search::Index& b) {
  return a.pages == b.pages && a.postings.texts == b.postings.texts &&
         a.postings.first_terms == b.postings.first_terms && a.words.texts == b.words.texts &&
         a.words.first_terms == b.words.first_terms;
}

}  // namespace

TEST_CASE("words that were kept are those that were weighed", "[search]") {
  const std::vector<std::string> texts{"a lock of a lock", "缓存 replacement", "",
                                       "characteristically"};
  std::vector<base::Digest> keys;
  std::vector<PageWords> pages;
  for (const std::string& text : texts) {
    keys.push_back(key_of(text));
    pages.push_back(search::weigh(page_of(text)));
  }
  const KnownWords known(search::save_words(keys, pages));
  CHECK(known.size() == texts.size());
  for (std::size_t i = 0; i < texts.size(); ++i) {
    const auto found = known.find(keys[i]);
    REQUIRE(found);
    CHECK(told(*found) == told(pages[i]));
    CHECK(std::ranges::equal(found->rows, pages[i].rows, {}, &PageWords::Row::hash,
                             &PageWords::Row::hash));
  }
  CHECK_FALSE(known.find(key_of("another")));
}

TEST_CASE("of bytes that are cut or otherwise no words, nothing is known wrongly", "[search]") {
  const PageWords words = search::weigh(page_of("one two three"));
  const std::vector<base::Digest> keys{key_of("a")};
  const std::string bytes = search::save_words(keys, std::vector{words});
  for (std::size_t size = 0; size < bytes.size(); ++size)
    CHECK_FALSE(KnownWords(bytes.substr(0, size)).find(keys[0]));
  for (std::size_t at = 0; at < bytes.size(); ++at) {
    std::string damaged = bytes;
    damaged[at] = static_cast<char>(damaged[at] ^ 0x80);
    const auto found = KnownWords(damaged).find(keys[0]);
    if (found)
      CHECK(std::ranges::all_of(found->rows, [](const PageWords::Row& row) {
        return row.weight <= search::k_most_weight;
      }));
  }
}

TEST_CASE("an index reads only pages that it does not know", "[search]") {
  std::vector<std::string> pages;
  for (std::size_t i = 0; i < search::k_index_batch + 3; ++i)
    pages.push_back("word" + std::to_string(i) + " of page");
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
