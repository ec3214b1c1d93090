// SPDX-License-Identifier: MIT
#include "build/word_files.hpp"

#include "io/memory.hpp"
#include "support/catch.hpp"

using namespace daybook;

namespace {

void check_shelf(const search::WordShelf& shelf) {
  CHECK(shelf.take(0).empty());
  shelf.put(0, "one");
  shelf.put(1, "two");
  CHECK(shelf.take(0) == "one");
  shelf.put(0, "three");
  CHECK(shelf.take(0) == "three");
  CHECK(shelf.take(1) == "two");
  shelf.put(1, {});
  CHECK(shelf.take(1).empty());
}

}  // namespace

TEST_CASE("batches of words are kept in memory until they are taken away", "[build]") {
  build::WordBatches batches;
  check_shelf(build::word_batches(batches));
  CHECK(batches.size() == 1);
}

TEST_CASE("batches of words are kept in the cache of a journal, and go with it", "[build]") {
  io::MemoryFileSystem disk;
  disk.put("journal/a.md", "# A\n");
  {
    auto cache = build::CacheFolder::open(disk, "journal", {.high = 1, .low = 2});
    REQUIRE(cache);
    check_shelf(build::word_files(*cache));
    CHECK(disk.get("journal/.daybook/words-00") != nullptr);
    CHECK(disk.get("journal/.daybook/words-01") == nullptr);
  }
  // Of another program they are none.
  {
    auto cache = build::CacheFolder::open(disk, "journal", {.high = 1, .low = 3});
    REQUIRE(cache);
    CHECK(build::word_files(*cache).take(0).empty());
  }
  CHECK(build::clear_cache(disk, "journal", build::ClearMode::remove) == build::Cleared::removed);
  CHECK(disk.get("journal/.daybook/words-00") == nullptr);
}
