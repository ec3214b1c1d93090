// SPDX-License-Identifier: MIT
// Which known word is near enough to a wrong one to be meant.
#if __has_include(<catch2/catch_all.hpp>)
#include <catch2/catch_all.hpp>
#else
#include <catch2/catch.hpp>
#endif

#include <array>

#include "text/suggest.hpp"

using namespace daybook::text;

TEST_CASE("the distance counts what was added, left out, changed and swapped", "[text][suggest]") {
  const auto [a, b, distance] = GENERATE(table<std::string, std::string, std::size_t>({
      {"", "", 0},
      {"same", "same", 0},
      {"", "abc", 3},
      {"date", "dates", 1},
      {"date", "dte", 1},
      {"date", "dale", 1},
      {"date", "daet", 1},
      {"kitten", "sitting", 3},
      {"ab", "ba", 1},
      {"abcd", "badc", 2},
      {"abcdef", "bcdefa", 2},
  }));
  CAPTURE(a, b);
  CHECK(edit_distance(a, b, 9) == distance);
  CHECK(edit_distance(b, a, 9) == distance);
}

TEST_CASE("a distance over the limit is told as one more than the limit", "[text][suggest]") {
  CHECK(edit_distance("kitten", "sitting", 3) == 3);
  CHECK(edit_distance("kitten", "sitting", 2) == 3);
  CHECK(edit_distance("kitten", "sitting", 0) == 1);
  CHECK(edit_distance("a", "abcdefgh", 3) == 4);
  CHECK(edit_distance("ab", "ba", 1) == 1);
  CHECK(edit_distance("xabcdef", "abcdefx", 2) == 2);
  CHECK(edit_distance("xabcdef", "abcdefx", 1) == 2);
}

TEST_CASE("the nearest word is at most a third of the letters away", "[text][suggest]") {
  constexpr std::array<std::string_view, 4> k_known{"title", "tags", "tracks", "date"};
  CHECK(nearest("titel", k_known) == "title");
  CHECK(nearest("tag", k_known) == "tags");
  CHECK(nearest("track", k_known) == "tracks");
  CHECK(nearest("date", k_known) == "date");
  CHECK(nearest("dxxe", k_known).empty());
  CHECK(nearest("summary", k_known).empty());
  CHECK(nearest("", k_known).empty());
  CHECK(nearest("x", {}).empty());
}

TEST_CASE("of equally near words the first is meant", "[text][suggest]") {
  constexpr std::array<std::string_view, 2> k_known{"bat", "cat"};
  CHECK(nearest("rat", k_known) == "bat");
  CHECK(nearest("cat", k_known) == "cat");
}

TEST_CASE("a suggestion is a question, or nothing", "[text][suggest]") {
  constexpr std::array<std::string_view, 1> k_known{"title"};
  CHECK(did_you_mean("titel", k_known) == "did you mean 'title'?");
  CHECK(did_you_mean("summary", k_known).empty());
}
