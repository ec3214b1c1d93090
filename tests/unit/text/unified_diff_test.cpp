// SPDX-License-Identifier: MIT
// Hunks as `diff -u` prints them, and that following them leads from one text to the other.
#if __has_include(<catch2/catch_all.hpp>)
#include <catch2/catch_all.hpp>
#else
#include <catch2/catch.hpp>
#endif

#include <string>
#include <vector>

#include "text/unified_diff.hpp"

using daybook::text::unified_hunks;

TEST_CASE("a difference reads as diff -u prints it", "[text][diff]") {
  struct Row {
    const char* before;
    const char* after;
    const char* hunks;
  };
  const std::vector<Row> rows{
      {"a\n", "a\n", ""},
      {"", "", ""},
      {"a\n", "b\n", "@@ -1 +1 @@\n-a\n+b\n"},
      {"", "a\n", "@@ -0,0 +1 @@\n+a\n"},
      {"a\n", "", "@@ -1 +0,0 @@\n-a\n"},
      {"a", "a\n", "@@ -1 +1 @@\n-a\n\\ No newline at end of file\n+a\n"},
      {"a\r\nb\r\n", "a\r\nc\r\n", "@@ -1,2 +1,2 @@\n a\r\n-b\r\n+c\r\n"},
      {"1\n2\n3\n4\n5\n6\n", "1\n2\n3\n4\n5\nx\n6\n", "@@ -3,4 +3,5 @@\n 3\n 4\n 5\n+x\n 6\n"},
      // Six lines between two changes make one hunk, seven make two.
      {"a\n1\n2\n3\n4\n5\n6\nb\n", "x\n1\n2\n3\n4\n5\n6\ny\n",
       "@@ -1,8 +1,8 @@\n-a\n+x\n 1\n 2\n 3\n 4\n 5\n 6\n-b\n+y\n"},
      {"a\n1\n2\n3\n4\n5\n6\n7\nb\n", "x\n1\n2\n3\n4\n5\n6\n7\ny\n",
       "@@ -1,4 +1,4 @@\n-a\n+x\n 1\n 2\n 3\n@@ -6,4 +6,4 @@\n 5\n 6\n 7\n-b\n+y\n"},
      {"a\nb\nc\na\nb\nb\na\n", "c\nb\na\nb\na\nc\n",
       "@@ -1,7 +1,6 @@\n-a\n-b\n c\n+b\n a\n b\n-b\n a\n+c\n"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.before, row.after);
    CHECK(unified_hunks(row.before, row.after) == row.hunks);
  }
}

namespace {

/// What the lines of the hunks' one side are, the context included.
std::string side_of(const std::string& hunks, char mark) {
  std::string out;
  for (std::size_t at = 0; at < hunks.size();) {
    const std::size_t end = hunks.find('\n', at) + 1;
    if (hunks[at] == mark || hunks[at] == ' ') out += hunks.substr(at + 1, end - at - 1);
    at = end;
  }
  return out;
}

}  // namespace

TEST_CASE("a hunk over the whole text holds both texts", "[text][diff]") {
  // Every pair of texts of up to four lines over two words: all ways two short texts can differ.
  std::vector<std::string> texts{""};
  for (std::size_t i = 0; i < texts.size() && texts.size() < 31; ++i) {
    texts.push_back(texts[i] + "a\n");
    texts.push_back(texts[i] + "b\n");
  }
  for (const std::string& before : texts) {
    for (const std::string& after : texts) {
      if (before == after) continue;
      CAPTURE(before, after);
      const std::string hunks = unified_hunks(before, after);
      // What is left out at an end is the same on both sides.
      CHECK(before.find(side_of(hunks, '-')) != std::string::npos);
      CHECK(after.find(side_of(hunks, '+')) != std::string::npos);
      CHECK(before.size() - side_of(hunks, '-').size() ==
            after.size() - side_of(hunks, '+').size());
    }
  }
}
