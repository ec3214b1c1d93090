// SPDX-License-Identifier: MIT
#include "build/related_file.hpp"

#include "io/memory.hpp"
#include "support/catch.hpp"

using namespace daybook;

TEST_CASE("what sessions are alike is kept in memory", "[build]") {
  std::string kept;
  const site::RelatedMemo memo = build::related_in_memory(kept);
  CHECK(memo.take().empty());
  memo.put("one");
  CHECK(memo.take() == "one");
}

TEST_CASE("what sessions are alike is kept in the cache of a journal, and goes with it",
          "[build]") {
  io::MemoryFileSystem disk;
  disk.put("journal/a.md", "# A\n");
  {
    auto cache = build::CacheFolder::open(disk, "journal", {.high = 1, .low = 2});
    REQUIRE(cache);
    const site::RelatedMemo memo = build::related_file(*cache);
    CHECK(memo.take().empty());
    memo.put("one");
    memo.put("two");
    CHECK(memo.take() == "two");
  }
  // Of another program it is none.
  {
    auto cache = build::CacheFolder::open(disk, "journal", {.high = 1, .low = 3});
    REQUIRE(cache);
    CHECK(build::related_file(*cache).take().empty());
  }
  CHECK(build::clear_cache(disk, "journal", build::ClearMode::remove) == build::Cleared::removed);
  CHECK(disk.get("journal/.daybook/related") == nullptr);
}
