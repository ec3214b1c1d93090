// SPDX-License-Identifier: MIT
// How much a word counts on a page.
#include "search/page_words.hpp"

#include <map>

#include "support/catch.hpp"

using namespace daybook;
using search::Field;
using search::PageText;

namespace {

std::map<std::string, unsigned> weights(const PageText& page) {
  std::map<std::string, unsigned> found;
  const search::PageWords words = search::weigh(page);
  for (const auto& row : words.rows)
    found.emplace(words.term(row), row.weight);
  return found;
}

unsigned weight(std::vector<search::Piece> pieces) {
  return weights({.pieces = std::move(pieces), .facets = {}})["lock"];
}

std::string many(std::size_t count, const std::string& word) {
  std::string text;
  for (std::size_t i = 0; i < count; ++i)
    text += word + " ";
  return text;
}

}  // namespace

TEST_CASE("a title counts more than a heading, that more than a label, a text, code", "[search]") {
  const unsigned title = weight({{Field::title, "a long title about one lock"}});
  const unsigned heading = weight({{Field::heading, many(50, "lock")}});
  const unsigned few_heading = weight({{Field::heading, "lock"}, {Field::body, many(9000, "x")}});
  const unsigned label = weight({{Field::label, many(50, "lock")}});
  const unsigned few_label = weight({{Field::label, "lock"}, {Field::body, many(9000, "x")}});
  const unsigned body = weight({{Field::body, many(50, "lock")}});
  const unsigned few_body = weight({{Field::body, "lock"}, {Field::body, many(9000, "x")}});
  const unsigned code = weight({{Field::code, many(50, "lock")}});
  CHECK(title > heading);
  CHECK(few_heading > label);
  CHECK(few_label > body);
  CHECK(few_body > code);
  CHECK(code > 0);
}

TEST_CASE("a word counts more the oftener it is said, and in a shorter text", "[search]") {
  const unsigned once = weight({{Field::body, "lock"}, {Field::body, many(300, "x")}});
  CHECK(weight({{Field::body, many(5, "lock")}, {Field::body, many(300, "x")}}) > once);
  CHECK(weight({{Field::body, "lock"}, {Field::body, many(30, "x")}}) > once);
  CHECK(weight({{Field::title, "Lock"}}) > weight({{Field::title, "Lock and key"}}));
}

TEST_CASE("every word is told once, in the order said, facets last", "[search]") {
  const auto found = weights({.pieces = {{Field::body, "b a b"}, {Field::title, "A"}},
                              .facets = {"#kind.note", "#kind.note"}});
  REQUIRE(found.size() == 3);
  CHECK(found.contains("#kind.note"));
  const search::PageWords words =
      search::weigh({.pieces = {{Field::body, "b a é"}}, .facets = {"#k"}});
  REQUIRE(words.rows.size() == 4);
  CHECK(words.letters == "bae#k");
}
