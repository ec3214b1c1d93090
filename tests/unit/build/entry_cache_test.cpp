// SPDX-License-Identifier: MIT
// A file keeps its entry while its bytes, its place and what all entries depend on are the same.
#include "build/entry_cache.hpp"

#include <algorithm>
#include <optional>
#include <string>
#include <vector>

#include "build/scan.hpp"
#include "io/memory.hpp"
#include "support/catch.hpp"

using namespace daybook;

namespace {

const base::Digest k_program{.high = 1, .low = 2};
const base::Digest k_key{.high = 3, .low = 4};
constexpr std::int64_t k_late = std::int64_t{1} << 60U;

/// One build's reading of the one file `j/a.md`; whether its entry was there.
bool reads_again(io::MemoryFileSystem& disk, build::EntryCache& cache, const base::Digest& key,
                 const journal::Placement& placement) {
  static const journal::Vocabulary vocabulary;
  const std::vector<std::string> paths{"a.md"};
  cache.set_clock(k_late);
  const auto groups = cache.begin(key, paths);
  REQUIRE(groups.size() == 1);
  auto shard = cache.open(0);
  auto entry = shard.find(disk, "j", "a.md", placement);
  const bool is_missing = entry == nullptr;
  if (is_missing) {
    const io::FileInfo seen = disk.info("j/a.md");
    auto loaded = build::load(disk, "j", "a.md");
    entry = build::read_entry(loaded.value, placement,
                              {.vocabulary = vocabulary, .shortcodes = {}, .private_sections = {}});
    shard.keep("a.md", placement, seen, entry);
  }
  CHECK(entry->document->source().bytes() == *disk.get("j/a.md"));
  cache.close(0, std::move(shard));
  return is_missing;
}

}  // namespace

TEST_CASE("only what changed is read again, from memory and from the disk", "[build]") {
  for (const bool on_disk : {false, true}) {
    CAPTURE(on_disk);
    io::MemoryFileSystem disk;
    disk.put("j/a.md", "# One\n");
    auto folder = build::CacheFolder::open(disk, "j", k_program);
    REQUIRE(folder.has_value());
    const io::Witness witness(disk);
    build::EntryCache memory;
    const auto reads = [&](const base::Digest& key, const journal::Placement& placement) {
      if (!on_disk) return reads_again(disk, memory, key, placement);
      build::EntryCache cache(*folder, witness);
      return reads_again(disk, cache, key, placement);
    };
    const journal::Placement here{};
    const journal::Placement there{
        .room = journal::Placement::Room::tracks, .track = "t", .module = {}};
    CHECK(reads(k_key, here));
    CHECK_FALSE(reads(k_key, here));
    disk.put("j/a.md", "# One\n");
    CHECK_FALSE(reads(k_key, here));
    disk.put("j/a.md", "# Two\n");
    CHECK(reads(k_key, here));
    CHECK_FALSE(reads(k_key, here));
    CHECK(reads(k_key, there));
    CHECK_FALSE(reads(k_key, there));
    CHECK(reads({.high = 5, .low = 6}, there));
    CHECK_FALSE(reads({.high = 5, .low = 6}, there));
  }
}

TEST_CASE("of a file that the journal has no more nothing is kept", "[build]") {
  io::MemoryFileSystem disk;
  disk.put("j/a.md", "# One\n");
  auto folder = build::CacheFolder::open(disk, "j", k_program);
  REQUIRE(folder.has_value());
  const io::Witness witness(disk);
  const auto has_entries = [&] {
    const auto paths = disk.files();
    return std::ranges::any_of(
        paths, [](const std::string& path) { return path.starts_with("j/.daybook/entries-"); });
  };
  build::EntryCache first(*folder, witness);
  CHECK(reads_again(disk, first, k_key, {}));
  CHECK(has_entries());
  build::EntryCache second(*folder, witness);
  CHECK(second.begin(k_key, {}).empty());
  CHECK_FALSE(has_entries());
}

TEST_CASE("a file that is known is not read, and its reading is vouched for", "[build]") {
  io::MemoryFileSystem disk;
  disk.put("j/a.md", "# One\n");
  auto folder = build::CacheFolder::open(disk, "j", k_program);
  REQUIRE(folder.has_value());
  for (int round = 0; round < 2; ++round) {
    io::Witness witness(disk);
    build::EntryCache cache(*folder, witness);
    (void)reads_again(disk, cache, k_key, {});
    const auto noted = witness.observations({});
    REQUIRE(noted.has_value());
    CHECK(noted->size() == static_cast<std::size_t>(round));
    if (round == 1) CHECK(noted->front().answer == base::digest_of("# One\n"));
  }
}

TEST_CASE("entries depend on words, private sections, shortcodes and parts, not on the title",
          "[build]") {
  const journal::Vocabulary vocabulary;
  const std::vector<std::string> none;
  const std::vector<std::string> shortcodes{"badge"};
  const config::Config plain;
  const build::Reader reader{.vocabulary = vocabulary, .shortcodes = none, .private_sections = {}};
  const base::Digest key = build::entry_key(plain, reader);
  config::Config titled;
  titled.title = "Another";
  CHECK(build::entry_key(titled, reader) == key);
  config::Config worded;
  worded.vocabulary.push_back({.family = "headings", .word = "a", .meaning = "gaps", .place = {}});
  CHECK(build::entry_key(worded, reader) != key);
  build::Reader other = {
      .vocabulary = vocabulary, .shortcodes = shortcodes, .private_sections = {}};
  CHECK(build::entry_key(plain, other) != key);
  CHECK(build::entry_key(plain, {.vocabulary = vocabulary,
                                 .shortcodes = none,
                                 .private_sections = {.roles = {}, .headings = {"a"}}}) != key);
  CHECK(build::entry_key(plain, {.vocabulary = vocabulary,
                                 .shortcodes = none,
                                 .private_sections = {},
                                 .parts = build::Parts::written}) != key);
}
