// SPDX-License-Identifier: MIT
#include "support/txtar.hpp"

#include "support/catch.hpp"

using daybook::tests::Archive;
using daybook::tests::parse_txtar;
using daybook::tests::split_lines;

TEST_CASE("files of an archive begin at their marks, the rest is comment", "[support]") {
  const Archive archive = parse_txtar("a note\n-- a/b.md --\n# B\n\n-- empty --\n-- c --\nlast");
  CHECK(archive.comment == "a note\n");
  REQUIRE(archive.files.size() == 3);
  CHECK(archive.files[0].path == "a/b.md");
  CHECK(archive.files[0].bytes == "# B\n\n");
  CHECK(archive.files[1].path == "empty");
  CHECK(archive.files[1].bytes.empty());
  CHECK(archive.files[2].bytes == "last\n");
}

TEST_CASE("a line that only resembles a mark is text", "[support]") {
  for (const char* const line : {"--  --", "-- a", "a --", "--- a ---", " -- a --", "-- --"}) {
    CAPTURE(line);
    CHECK(parse_txtar(line).files.empty());
  }
}

TEST_CASE("lines are split at line feeds, and the last may lack one", "[support]") {
  CHECK(split_lines("").empty());
  CHECK(split_lines("a\n\nb") == std::vector<std::string_view>{"a", "", "b"});
  CHECK(split_lines("a\n") == std::vector<std::string_view>{"a"});
}
