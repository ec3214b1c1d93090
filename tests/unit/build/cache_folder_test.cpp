// SPDX-License-Identifier: MIT
// What is read from the cache is what was written there, or nothing.
#include "build/cache_folder.hpp"

#include <string>

#include "io/memory.hpp"
#include "support/catch.hpp"

using namespace daybook;

namespace {

const base::Digest k_program{.high = 1, .low = 2};

/// A file before it is sealed.
std::string holding(std::string_view content) {
  return std::string(build::k_seal_size, '?') + std::string(content);
}

std::string content_of(const std::optional<build::CacheFolder>& cache, std::string_view name) {
  const auto file = cache->read(name);
  return file ? std::string(file->content()) : "nothing";
}

}  // namespace

TEST_CASE("a sealed file is opened by its own seal, and not when a bit of it is otherwise",
          "[build]") {
  const base::Digest seal = base::digest_of("seal");
  const std::string file = build::sealed(holding("some content"), seal);
  CHECK(build::unsealed(file, seal) == "some content");
  CHECK(build::unsealed(build::sealed(holding(""), seal), seal) == "");
  CHECK_FALSE(build::unsealed(file, base::digest_of("other")).has_value());
  for (std::size_t size = 0; size < file.size(); ++size)
    CHECK_FALSE(build::unsealed(file.substr(0, size), seal).has_value());
  CHECK_FALSE(build::unsealed(file + "x", seal).has_value());
  for (std::size_t bit = 0; bit < file.size() * 8; ++bit) {
    std::string damaged = file;
    damaged[bit / 8] = static_cast<char>(damaged[bit / 8] ^ (1 << (bit % 8)));
    CHECK_FALSE(build::unsealed(damaged, seal).has_value());
  }
}

TEST_CASE("the cache is a folder that git does not see", "[build]") {
  io::MemoryFileSystem disk;
  disk.put("j/a.md", "x");
  auto cache = build::CacheFolder::open(disk, "j", k_program);
  REQUIRE(cache.has_value());
  CHECK(*disk.get("j/.daybook/.gitignore") == "*\n");
  CHECK_FALSE(cache->read("x").has_value());
  CHECK(cache->write("x", holding("content")));
  CHECK(content_of(cache, "x") == "content");
  CHECK(cache->write("x", holding("other")));
  // Another build does without as long as this one has it.
  CHECK_FALSE(build::CacheFolder::open(disk, "j", k_program).has_value());
  cache.reset();
  CHECK(content_of(build::CacheFolder::open(disk, "j", k_program), "x") == "other");
}

TEST_CASE("the disk's clock goes on", "[build]") {
  io::MemoryFileSystem disk;
  disk.put("j/a.md", "x");
  auto cache = build::CacheFolder::open(disk, "j", k_program);
  REQUIRE(cache.has_value());
  const auto first = cache->now();
  const auto second = cache->now();
  REQUIRE(first.has_value());
  REQUIRE(second.has_value());
  CHECK(*first < *second);
}

TEST_CASE("what another program or another place wrote is nothing", "[build]") {
  io::MemoryFileSystem disk;
  disk.put("j/a.md", "x");
  CHECK(build::CacheFolder::open(disk, "j", k_program)->write("x", holding("content")));
  CHECK_FALSE(build::CacheFolder::open(disk, "j", {.high = 1, .low = 3})->read("x").has_value());
  // A journal that came along with its cache.
  for (const char* const name : {".gitignore", "x"})
    disk.put("k/.daybook/" + std::string(name), *disk.get("j/.daybook/" + std::string(name)));
  CHECK_FALSE(build::CacheFolder::open(disk, "k", k_program)->read("x").has_value());
}

TEST_CASE("there is no cache where there is no journal, or something else of its name", "[build]") {
  io::MemoryFileSystem disk;
  disk.put("j/.daybook", "a file");
  disk.put("note.md", "x");
  for (const char* const journal : {"nowhere", "note.md", "j"}) {
    CAPTURE(journal);
    CHECK_FALSE(build::CacheFolder::open(disk, journal, k_program).has_value());
  }
  CHECK(disk.files() == std::vector<std::string>{"j/.daybook", "note.md"});
}

TEST_CASE("clearing removes what builds kept, and leaves what they did not", "[build]") {
  using build::Cleared;
  using build::ClearMode;
  io::MemoryFileSystem disk;
  disk.put("j/a.md", "x");
  CHECK(build::clear_cache(disk, "j", ClearMode::remove) == Cleared::nothing);
  CHECK(build::CacheFolder::open(disk, "j", k_program)->write("build.record", holding("content")));
  CHECK(build::clear_cache(disk, "j", ClearMode::show) == Cleared::removed);
  CHECK(disk.get("j/.daybook/build.record") != nullptr);
  CHECK(build::clear_cache(disk, "j", ClearMode::remove) == Cleared::removed);
  CHECK(disk.info("j/.daybook").type == io::FileType::none);
  CHECK(build::CacheFolder::open(disk, "j", k_program)->write("entries-0f", holding("content")));
  disk.put("j/.daybook/mine", "x");
  CHECK(build::clear_cache(disk, "j", ClearMode::remove) == Cleared::removed);
  CHECK(disk.files() == std::vector<std::string>{"j/.daybook/mine", "j/a.md"});
}
