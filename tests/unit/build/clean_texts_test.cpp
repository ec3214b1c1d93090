// SPDX-License-Identifier: MIT
// Which texts are looked through for leaks again, and which are known to have none.
#include "build/clean_texts.hpp"

#include <string>
#include <string_view>
#include <variant>

#include "build/leak_check.hpp"
#include "io/memory.hpp"
#include "support/catch.hpp"
#include "support/journal_text.hpp"

using namespace daybook;

namespace {

constexpr std::string_view k_harmless = "# A\n\nNothing.\n";
constexpr std::string_view k_leaking = "# A\n\nSee postgres://shop:9fK2xLq7@db.firma.de/a.\n";

std::size_t leaks_of(const io::MemoryFileSystem& disk, build::CleanTexts& clean) {
  build::JournalOptions options;
  options.journal = "journal";
  options.clock = std::chrono::year{2026} / 12 / 31;
  options.clean = &clean;
  return build::count_leaks(
      std::get<build::Journal>(build::read_journal(disk, options)).diagnostics);
}

}  // namespace

TEST_CASE("a text that holds no leak is not looked through again", "[build][leaks]") {
  io::MemoryFileSystem disk;
  disk.put("journal/a.md", std::string(k_harmless));
  build::CleanTexts clean;
  CHECK(leaks_of(disk, clean) == 0);
  CHECK(clean.hold(base::digest_of(k_harmless)));
  // What is held is believed.
  disk.put("journal/a.md", std::string(k_leaking));
  clean.keep({base::digest_of(k_leaking)});
  CHECK(leaks_of(disk, clean) == 0);
}

TEST_CASE("what is let pass is clean as long as it is let pass", "[build][leaks]") {
  io::MemoryFileSystem disk;
  disk.put("journal/a.md", std::string(k_leaking));
  disk.put("journal/site.yaml", "leaks: {allow: ['9fK2*']}\n");
  build::CleanTexts clean;
  CHECK(leaks_of(disk, clean) == 0);
  disk.put("journal/site.yaml", "title: A\n");
  CHECK(leaks_of(disk, clean) == 1);
  CHECK_FALSE(clean.hold(base::digest_of(k_leaking)));
}

TEST_CASE("other shortcodes make other texts of the same bytes", "[build][leaks]") {
  io::MemoryFileSystem disk;
  disk.put("journal/a.md", std::string(k_harmless));
  build::CleanTexts clean;
  CHECK(leaks_of(disk, clean) == 0);
  clean.keep({base::digest_of(k_leaking)});
  disk.put("journal/a.md", std::string(k_leaking));
  disk.put("journal/layouts/shortcodes/own.html", "<b>a</b>\n");
  CHECK(leaks_of(disk, clean) == 1);
}

TEST_CASE("clean texts are kept from run to run, and those that are gone are not",
          "[build][leaks][cache]") {
  io::MemoryFileSystem disk;
  disk.put("journal/a.md", "");
  const auto folder = [&] {
    auto open = build::CacheFolder::open(disk, "journal", base::digest_of("this program"));
    REQUIRE(open);
    return *std::move(open);
  };
  const base::Digest key = base::digest_of("key");
  {
    auto cache = folder();
    auto clean = build::CleanTexts::read(cache);
    clean.begin(key);
    clean.keep({base::digest_of("b"), base::digest_of("a")});
    clean.write(cache);
  }
  auto cache = folder();
  auto clean = build::CleanTexts::read(cache);
  clean.begin(key);
  CHECK(clean.hold(base::digest_of("a")));
  CHECK(clean.hold(base::digest_of("b")));
  disk.clear_log();
  clean.keep({base::digest_of("a"), base::digest_of("b")});
  clean.write(cache);
  CHECK(disk.log().empty());
  clean.keep({base::digest_of("b")});
  clean.write(cache);
  clean = build::CleanTexts::read(cache);
  CHECK_FALSE(clean.hold(base::digest_of("a")));
  clean.begin(base::digest_of("another key"));
  CHECK_FALSE(clean.hold(base::digest_of("b")));
}
