// SPDX-License-Identifier: MIT
// How words are counted, and how long they take.
#include "markdown/word_count.hpp"

#include <string>

#include "parsing.hpp"

namespace daybook::tests {

TEST_CASE("words are counted by spaces, and by character where there are none",
          "[markdown][words]") {
  const auto [text, words, characters] = GENERATE(table<std::string, unsigned, unsigned>({
      {"", 0, 0},
      {"Don't re-run *it* twice.\n", 4, 0},
      {"un*believ*able\nnext\n", 2, 0},
      {"# Title\n\n- one\n- two — three\n", 4, 0},
      {"今天学习 Go 语言。\n", 1, 6},
      {"カタカナ 한국어\n", 0, 7},
      {"run `git status` now\n", 4, 0},
      {"a\n\n```\nfenced code\n```\n\n    plain code\n", 3, 0},
      {"$x + y$ is [a link](https://example.org/long/path) and [[note|words]]\n", 5, 0},
      {"![a picture](b.png)\n", 2, 0},
      {"---\ntitle: not counted\n---\none\n", 1, 0},
  }));
  CAPTURE(text);
  const markdown::WordCount count = markdown::count_words(parse_text(text).value);
  CHECK(count.words == words);
  CHECK(count.characters == characters);
}

TEST_CASE("reading takes a minute for 220 words or 400 characters", "[markdown][words]") {
  CHECK(markdown::reading_minutes({0, 0}) == 1);
  CHECK(markdown::reading_minutes({329, 0}) == 1);
  CHECK(markdown::reading_minutes({330, 0}) == 2);
  CHECK(markdown::reading_minutes({0, 4000}) == 10);
  CHECK(markdown::reading_minutes({2200, 4000}) == 20);
  CHECK(markdown::reading_minutes({4'000'000'000, 0}) == 18'181'818);
}

}  // namespace daybook::tests
