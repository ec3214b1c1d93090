// SPDX-License-Identifier: MIT
// What only the file system in memory has: put, get and the log.
#if __has_include(<catch2/catch_all.hpp>)
#include <catch2/catch_all.hpp>
#else
#include <catch2/catch.hpp>
#endif

#include "io/memory.hpp"

using namespace daybook::io;

TEST_CASE("the log holds each change in order, and what a test put there is no change", "[io]") {
  MemoryFileSystem fs;
  fs.put("in/a.md", "a");
  REQUIRE(fs.make_folders("out"));
  REQUIRE(fs.write("out/./a.html", "1"));
  REQUIRE(fs.rename("out/a.html", "out/b.html"));
  REQUIRE(fs.remove("out/b.html"));
  REQUIRE(fs.remove("out/b.html"));
  REQUIRE(fs.remove_all("in"));
  CHECK_FALSE(fs.write("none/a.html", "1"));
  CHECK(fs.log() == std::vector<std::string>{"write out/a.html", "rename out/a.html out/b.html",
                                             "remove out/b.html", "remove in"});
  fs.clear_log();
  CHECK(fs.log().empty());
}

TEST_CASE("files are listed in order of their paths", "[io]") {
  MemoryFileSystem fs;
  fs.put("b.md", "");
  fs.put("a/b.md", "text");
  CHECK(fs.files() == std::vector<std::string>{"a/b.md", "b.md"});
  REQUIRE(fs.get("a/b.md") != nullptr);
  CHECK(*fs.get("a/b.md") == "text");
  CHECK(fs.get("a") == nullptr);
}

TEST_CASE("a changed file is younger than it was", "[io]") {
  MemoryFileSystem fs;
  fs.put("a", "1");
  const FileInfo before = fs.info("a");
  fs.put("a", "2");
  CHECK(fs.info("a").modified_ns > before.modified_ns);
}

TEST_CASE("relative paths begin at the working folder, which is always there", "[io]") {
  MemoryFileSystem fs;
  fs.put("a/one", "1");
  CHECK(fs.info("").type == FileType::folder);
  CHECK(fs.list(".").value().size() == 1);
  CHECK(fs.list("/").value().empty());
}
