// SPDX-License-Identifier: MIT
#include "support/compare.hpp"

#include <algorithm>
#include <string>

#include "support/catch.hpp"

using daybook::tests::difference;
using daybook::tests::line_matches;

TEST_CASE("[..] stands for any characters of a line", "[support]") {
  struct Row {
    const char* pattern;
    const char* line;
    bool matches;
  };
  for (const Row& row : {
           Row{"built", "built", true},
           Row{"built", "built ", false},
           Row{"[..]", "", true},
           Row{"in [..] ms", "in 12 ms", true},
           Row{"in [..] ms", "in 12 s", false},
           Row{"[..] of [..]", "3 of 4 of 5", true},
           Row{"a[..]b[..]c", "a-c-b", false},
           Row{"ab[..]ba", "aba", false},
       }) {
    CAPTURE(row.pattern, row.line);
    CHECK(line_matches(row.pattern, row.line) == row.matches);
  }
}

TEST_CASE("[...] stands for any number of lines", "[support]") {
  CHECK(difference("[...]\n", "").empty());
  CHECK(difference("[...]\n", "a\nb\n").empty());
  CHECK(difference("a\n[...]\nd\n", "a\nb\nc\nd\n").empty());
  CHECK(difference("[...]\nb\n[...]\nb\n", "a\nb\nb\n").empty());
  CHECK_FALSE(difference("a\n[...]\nd\n", "a\nb\nc\n").empty());
}

TEST_CASE("a difference shows the lines that differ and where", "[support]") {
  CHECK(difference("a\nb\nc\n", "a\nx\ny\nc\n") == "at line 2:\n- b\n+ x\n+ y\n");
  CHECK(difference("", "a\n") == "at line 1:\n+ a\n");
  CHECK(difference("a\n", "") == "at line 1:\n- a\n");
}

TEST_CASE("a long difference is cut", "[support]") {
  std::string lines;
  for (int i = 0; i < 500; ++i)
    lines += "line\n";
  const std::string text = difference("", lines);
  CHECK(std::count(text.begin(), text.end(), '\n') == 22);
  CHECK(text.ends_with("+ (480 more lines)\n"));
}
