// SPDX-License-Identifier: MIT
// Hunks as `diff -u` prints them, and that following them leads from one text to the other.
#if __has_include(<catch2/catch_all.hpp>)
#include <catch2/catch_all.hpp>
#else
#include <catch2/catch.hpp>
#endif

#include <cstdio>
#include <random>
#include <string>
#include <vector>

#include "text/unified_diff.hpp"

using daybook::text::Edit;
using daybook::text::edited;
using daybook::text::unified_hunks;

TEST_CASE("edits read as diff -u prints them", "[text][diff]") {
  struct Row {
    const char* before;
    std::vector<Edit> edits;
    const char* hunks;
  };
  const std::vector<Row> rows{
      {"a\n", {}, ""},
      {"a\n", {{{0, 1}, "a"}}, ""},
      {"", {{{0, 0}, ""}}, ""},
      {"a\n", {{{0, 1}, "b"}}, "@@ -1 +1 @@\n-a\n+b\n"},
      {"", {{{0, 0}, "a\n"}}, "@@ -0,0 +1 @@\n+a\n"},
      {"a\n", {{{0, 2}, ""}}, "@@ -1 +0,0 @@\n-a\n"},
      {"a", {{{1, 1}, "\n"}}, "@@ -1 +1 @@\n-a\n\\ No newline at end of file\n+a\n"},
      {"a\n", {{{1, 2}, ""}}, "@@ -1 +1 @@\n-a\n+a\n\\ No newline at end of file\n"},
      {"a\r\nb\r\n", {{{3, 4}, "c"}}, "@@ -1,2 +1,2 @@\n a\r\n-b\r\n+c\r\n"},
      {"1\n2\n3\n4\n5\n6\n", {{{10, 10}, "x\n"}}, "@@ -3,4 +3,5 @@\n 3\n 4\n 5\n+x\n 6\n"},
      {"a\nb\n", {{{4, 4}, "c"}}, "@@ -1,2 +1,3 @@\n a\n b\n+c\n\\ No newline at end of file\n"},
      // Two edits of one line are one change; a line feed between two lines joins them.
      {"abc\nd\n", {{{0, 1}, "x"}, {{2, 3}, "z"}}, "@@ -1,2 +1,2 @@\n-abc\n+xbz\n d\n"},
      {"a\nb\nc\n", {{{1, 2}, " "}}, "@@ -1,3 +1,2 @@\n-a\n-b\n+a b\n c\n"},
      // Six lines between two changes make one hunk, seven make two.
      {"a\n1\n2\n3\n4\n5\n6\nb\n",
       {{{0, 1}, "x"}, {{14, 15}, "y"}},
       "@@ -1,8 +1,8 @@\n-a\n+x\n 1\n 2\n 3\n 4\n 5\n 6\n-b\n+y\n"},
      {"a\n1\n2\n3\n4\n5\n6\n7\nb\n",
       {{{0, 1}, "x"}, {{16, 17}, "y"}},
       "@@ -1,4 +1,4 @@\n-a\n+x\n 1\n 2\n 3\n@@ -6,4 +6,4 @@\n 5\n 6\n 7\n-b\n+y\n"},
      {"a\n1\n2\n3\n4\n5\n6\n7\nb\n",
       {{{0, 0}, "x\n"}, {{16, 18}, ""}},
       "@@ -1,3 +1,4 @@\n+x\n a\n 1\n 2\n@@ -6,4 +7,3 @@\n 5\n 6\n 7\n-b\n"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.before, row.hunks);
    CHECK(unified_hunks(row.before, row.edits) == row.hunks);
  }
}

namespace {

/// Follows hunks as `patch` does, but believes every number.  "refused: …" where one is wrong.
class Patch {
 public:
  Patch(std::string_view before, std::string_view hunks) : hunks_(hunks) {
    while (!before.empty())
      old_.push_back(take_line(before));
  }

  std::string follow() {
    while (!hunks_.empty()) {
      if (!follow_hunk()) return "refused: " + std::string(hunks_);
    }
    copy_to(old_.size());
    std::string out;
    for (const std::string& line : new_)
      out += line;
    return out;
  }

 private:
  struct Range {
    std::size_t begin = 0;  ///< lines that stand before it
    std::size_t count = 1;
  };

  static std::string take_line(std::string_view& text) {
    const std::size_t size = std::min(text.find('\n'), text.size() - 1) + 1;
    const std::string line(text.substr(0, size));
    text.remove_prefix(size);
    return line;
  }

  static Range range(const std::string& words) {
    Range range;
    std::sscanf(words.c_str(), "%zu,%zu", &range.begin, &range.count);
    if (range.count > 0) --range.begin;
    return range;
  }

  void copy_to(std::size_t line) {
    while (at_ < line && at_ < old_.size())
      new_.push_back(old_[at_++]);
  }

  bool follow_hunk() {
    const std::string head = take_line(hunks_);
    const std::size_t plus = head.find(" +");
    if (!head.starts_with("@@ -") || plus == std::string::npos) return false;
    const Range from = range(head.substr(4, plus - 4));
    const Range to = range(head.substr(plus + 2));
    if (from.begin < at_) return false;
    copy_to(from.begin);
    if (new_.size() != to.begin) return false;
    while (!hunks_.empty() && !hunks_.starts_with("@@")) {
      if (!follow_line()) return false;
    }
    return at_ == from.begin + from.count && new_.size() == to.begin + to.count;
  }

  bool follow_line() {
    std::string line = take_line(hunks_);
    const char mark = line.front();
    line.erase(0, 1);
    if (hunks_.starts_with("\\ ")) {
      line.pop_back();
      take_line(hunks_);
    }
    if (mark != '+' && (at_ >= old_.size() || old_[at_++] != line)) return false;
    if (mark != '-') new_.push_back(line);
    return mark == '+' || mark == '-' || mark == ' ';
  }

  std::string_view hunks_;
  std::vector<std::string> old_;
  std::vector<std::string> new_;
  std::size_t at_ = 0;
};

/// Edits at places and of lengths that a generator chooses, line feeds among them.
std::vector<Edit> some_edits(const std::string& before, std::mt19937& random) {
  const std::vector<std::string> words{"", "x", "\n", "x\n", "x\ny", "\nx", "a\nb\n"};
  std::vector<Edit> edits;
  for (std::uint32_t at = 0; at <= before.size();) {
    at += static_cast<std::uint32_t>(random() % 9);
    const auto size = static_cast<std::uint32_t>(random() % 4);
    if (at + size > before.size()) break;
    edits.push_back({{at, at + size}, words[random() % words.size()]});
    at += size;
  }
  return edits;
}

}  // namespace

TEST_CASE("following the hunks leads to what the edits leave", "[text][diff]") {
  std::mt19937 random(7);  // the same numbers everywhere
  std::size_t hunks_seen = 0;
  for (int round = 0; round < 20'000; ++round) {
    std::string before;
    for (auto lines = random() % 30; lines > 0; --lines)
      before += std::string(random() % 3, "ab"[random() % 2]) + "\n";
    if (!before.empty() && round % 2 == 0) before.pop_back();
    std::vector<Edit> edits = some_edits(before, random);
    if (edits.size() > 3) edits.erase(edits.begin() + 1, edits.end() - 1);
    const std::string hunks = unified_hunks(before, edits);
    CAPTURE(before, hunks);
    REQUIRE(Patch(before, hunks).follow() == edited(before, edits));
    REQUIRE(hunks.empty() == (before == edited(before, edits)));
    hunks_seen += hunks.find("\n@@") != std::string::npos ? 1U : 0U;
  }
  CHECK(hunks_seen > 1000);  // texts with several
}

TEST_CASE("every edit of a long text is shown alone", "[text][diff]") {
  std::string before;
  std::vector<Edit> edits;
  std::size_t longest = 0;
  for (std::uint32_t i = 0; i < 5'000; ++i) {
    const auto at = static_cast<std::uint32_t>(before.size());
    before += "old\nword\n";
    edits.push_back({{at, at + 3}, "new"});
    longest += std::string_view("-old\n+new\n word\n").size();
  }
  const std::string hunks = unified_hunks(before, edits);
  CHECK(hunks.size() == longest + std::string_view("@@ -1,10000 +1,10000 @@\n").size());
}
