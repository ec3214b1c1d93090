// SPDX-License-Identifier: MIT
#if __has_include(<catch2/catch_all.hpp>)
#include <catch2/catch_all.hpp>
#else
#include <catch2/catch.hpp>
#endif

#include <string>

#include "journal/words/memo.hpp"
#include "journal/words/vocabulary.hpp"

namespace journal = daybook::journal;

TEST_CASE("a memo works out a short text once, and a long one each time", "[journal]") {
  journal::Memo<std::size_t> memo;
  int asked = 0;
  const auto size = [&](std::string_view text) {
    ++asked;
    return text.size();
  };
  CHECK(memo.of("Key insight", size) == 11);
  CHECK(memo.of("Key insight", size) == 11);
  CHECK(asked == 1);
  const std::string running(journal::Memo<int>::k_longest + 1, 'a');
  CHECK(memo.of(running, size) == running.size());
  CHECK(memo.of(running, size) == running.size());
  CHECK(asked == 3);
}

TEST_CASE("a memo forgets all rather than grow without end", "[journal]") {
  journal::Memo<std::size_t> memo;
  const auto size = [](std::string_view text) { return text.size(); };
  for (std::size_t i = 0; i <= journal::Memo<int>::k_most; ++i) {
    const std::string text = std::to_string(i);
    REQUIRE(memo.of(text, size) == text.size());
    REQUIRE(memo.size() <= journal::Memo<int>::k_most);
  }
}

TEST_CASE("a vocabulary that gets a word forgets what it answered", "[journal]") {
  journal::Vocabulary words;
  const journal::Vocabulary built_in = words;
  REQUIRE_FALSE(words.heading_role("Zettel des Tages").has_value());
  REQUIRE_FALSE(words.item_field("Beweggrund").has_value());
  REQUIRE(words.add(journal::WordFamily::headings, "Zettel des Tages", "learnings"));
  REQUIRE(words.add(journal::WordFamily::labels, "Beweggrund", "rationale"));
  CHECK(words.heading_role("Zettel des Tages").has_value());
  CHECK(words.item_field("Beweggrund").has_value());
  CHECK_FALSE(built_in.heading_role("Zettel des Tages").has_value());
  CHECK_FALSE(built_in.item_field("Beweggrund").has_value());
}
