// SPDX-License-Identifier: MIT
// Lines and columns of bytes, whatever ends the lines.
#if __has_include(<catch2/catch_all.hpp>)
#include <catch2/catch_all.hpp>
#else
#include <catch2/catch.hpp>
#endif

#include <memory>
#include <string>
#include <vector>

#include "text/source_file.hpp"
#include "text/utf8.hpp"

using namespace daybook::text;

TEST_CASE("LF, CRLF and a lone CR each end a line", "[text][source]") {
  const SourceFile file("a.md", "one\r\ntwo\rthree\n\nfive");
  REQUIRE(file.line_count() == 5);
  CHECK(file.line(1) == "one");
  CHECK(file.line(2) == "two");
  CHECK(file.line(3) == "three");
  CHECK(file.line(4).empty());
  CHECK(file.line(5) == "five");
  CHECK(file.line(6).empty());
  CHECK(file.line_start(2) == 5);
  CHECK(file.line_start(9) == file.bytes().size());
}

TEST_CASE("a final line ending begins no further line", "[text][source]") {
  CHECK(SourceFile("a.md", "one\n").line_count() == 1);
  CHECK(SourceFile("a.md", "").line_count() == 1);
  CHECK(SourceFile("a.md", "\n\n").line_count() == 2);
}

TEST_CASE("a column counts code points from 1", "[text][source]") {
  const SourceFile file("a.md", "é长x\nb");
  const auto [offset, line, column] = GENERATE(table<std::uint32_t, std::uint32_t, std::uint32_t>(
      {{0, 1, 1}, {2, 1, 2}, {5, 1, 3}, {6, 1, 4}, {7, 2, 1}, {8, 2, 2}, {99, 2, 2}}));
  CAPTURE(offset);
  CHECK(file.locate(offset) == LineColumn{line, column});
}

TEST_CASE("a place ends on its first line", "[text][source]") {
  const SourceFile file("a.md", "first line\nsecond");
  const Place inside = file.place({6, 10});
  CHECK(inside.path == "a.md");
  CHECK(inside.begin == LineColumn{1, 7});
  CHECK(inside.end_column == 11);
  CHECK(inside.line_text == "first line");
  CHECK(file.place({6, 15}).end_column == 11);
  CHECK(file.slice({6, 10}) == "line");
}

TEST_CASE("a column in an endless line is the one that counting gives", "[text][source]") {
  std::string bytes = "short\n";
  while (bytes.size() < 20'000)
    bytes += bytes.size() % 7 == 0 ? "x" : bytes.size() % 5 == 0 ? "长" : "é\xF0\x9F";
  const std::uint32_t end = static_cast<std::uint32_t>(bytes.size());
  const SourceFile file("a.md", bytes + "\nlast");
  std::uint32_t column = 1;
  for (std::uint32_t at = 6; at < end;) {
    CAPTURE(at);
    REQUIRE(file.locate(at) == LineColumn{2, column});
    const std::string_view rest = std::string_view(bytes).substr(at);
    at += static_cast<std::uint32_t>(decode(rest, 0).size);
    ++column;
  }
  REQUIRE(file.place({6, end}).end_column == column);
  REQUIRE(file.place({7, end - 1}).end_column <= column);
}

TEST_CASE("a place in an endless line holds no copy of it", "[text][source]") {
  const SourceFile source("a.md", std::string(100'000, 'x') + "é");
  const Place place = source.place({100'000, 100'002});
  CHECK(place.begin == LineColumn{1, 100'001});
  CHECK(place.end_column == 100'002);
  CHECK(place.line_text.empty());
}

TEST_CASE("the digest is that of the bytes", "[text][source]") {
  CHECK(SourceFile("a", "x").digest() == SourceFile("b", "x").digest());
  CHECK(SourceFile("a", "x").digest() != SourceFile("a", "y").digest());
}

TEST_CASE("what is withheld is blank, and everything else stays in its place", "[text][source]") {
  constexpr char k = SourceFile::k_withheld;
  struct Row {
    std::string bytes;
    std::vector<Span> withheld;
    std::string expected;
  };
  for (const auto& [bytes, withheld, expected] : {
           Row{"abcdef\n", {{2, 4}}, std::string("ab") + k + k + "ef\n"},
           Row{"ab\ncd\nef\n", {{3, 5}}, "ab\n  \nef\n"},
           Row{"ab\r\ncd\r\nef", {{1, 9}}, std::string("a") + k + "\r\n  \r\n" + k + "f"},
           Row{"> ab\n> cd\n", {{2, 9}}, ">   \n    " + std::string() + "\n"},
           Row{"- ab\n", {{2, 4}}, std::string("- ") + k + k + "\n"},
           Row{"abc", {{0, 1}, {2, 3}}, std::string() + k + "b" + k},
           Row{"abc", {{0, 3}}, "   "},
       }) {
    CAPTURE(bytes);
    const SourceFile whole("a.md", bytes);
    const SourceFile left(whole, withheld);
    CHECK(left.bytes() == expected);
    CHECK(left.has_withheld());
    CHECK(left.digest() == whole.digest());
    CHECK(left.line_count() == whole.line_count());
  }
}
