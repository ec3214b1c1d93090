// SPDX-License-Identifier: MIT
// What was asked is noted, and asking again tells whether an answer is another one: by looking
// where a look can tell, else by reading.
#include "io/witness.hpp"

#include <functional>

#include "io/memory.hpp"
#include "support/catch.hpp"
#include "support/faulty_files.hpp"

using namespace daybook;
using io::Asked;
using io::Still;

namespace {

constexpr std::int64_t k_second = 1'000'000'000;

void fill(io::MemoryFileSystem& files) {
  files.put("j/a.md", "one");
  files.put("j/b/c.md", "two");
}

/// Of one question, asked of a fresh disk.
io::Observation asked(const std::function<void(const io::FileSystem&)>& ask,
                      const std::function<void(io::MemoryFileSystem&)>& change, Still& still,
                      std::int64_t looked_at_ns) {
  io::MemoryFileSystem files;
  fill(files);
  io::Witness witness(files);
  ask(witness);
  auto all = witness.observations({});
  REQUIRE(all.has_value());
  REQUIRE(all->size() == 1);
  change(files);
  still = io::ask_again(files, all->front(), looked_at_ns, {});
  return all->front();
}

}  // namespace

TEST_CASE("what changed since is told, and what only looks otherwise is read", "[io]") {
  const auto info = [](const io::FileSystem& files) { (void)files.info("j/a.md"); };
  const auto read = [](const io::FileSystem& files) { (void)files.read("j/a.md", 100); };
  const auto head = [](const io::FileSystem& files) { (void)files.read_head("j/a.md", 2); };
  const auto list = [](const io::FileSystem& files) { (void)files.list("j"); };
  const auto real = [](const io::FileSystem& files) { (void)files.real_path("j/a.md"); };
  const auto gone = [](const io::FileSystem& files) { (void)files.read("j/none", 100); };
  const auto nothing = [](io::MemoryFileSystem& /*files*/) {};
  const auto touch = [](io::MemoryFileSystem& files) { files.put("j/a.md", "one"); };
  const auto edit = [](io::MemoryFileSystem& files) { files.put("j/a.md", "oxx"); };
  const auto grow = [](io::MemoryFileSystem& files) { files.put("j/a.md", "longer"); };
  const auto tail = [](io::MemoryFileSystem& files) { files.put("j/a.md", "onx"); };
  const auto remove = [](io::MemoryFileSystem& files) { (void)files.remove("j/a.md"); };
  const auto add = [](io::MemoryFileSystem& files) { files.put("j/none", "x"); };
  const auto hide = [](io::MemoryFileSystem& files) { files.put("j/.hidden/x", "x"); };
  struct Row {
    std::string_view name;
    std::function<void(const io::FileSystem&)> ask;
    std::function<void(io::MemoryFileSystem&)> change;
    Still expected;
  };
  for (const Row& row : {
           Row{"info, nothing", info, nothing, Still::same_by_sight},
           Row{"info, touched", info, touch, Still::same_by_sight},
           Row{"info, longer", info, grow, Still::other},
           Row{"info, gone", info, remove, Still::other},
           Row{"read, nothing", read, nothing, Still::same_by_sight},
           Row{"read, touched", read, touch, Still::same_by_bytes},
           Row{"read, edited", read, edit, Still::other},
           Row{"read, gone", read, remove, Still::other},
           Row{"head, nothing", head, nothing, Still::same_by_sight},
           Row{"head, edited behind it", head, tail, Still::same_by_bytes},
           Row{"head, edited", head, edit, Still::other},
           Row{"list, nothing", list, nothing, Still::same_by_sight},
           Row{"list, edited", list, edit, Still::same_by_sight},
           Row{"list, removed", list, remove, Still::other},
           Row{"list, added", list, add, Still::other},
           Row{"list, something hidden", list, hide, Still::same_by_sight},
           Row{"real path, nothing", real, nothing, Still::same_by_sight},
           Row{"real path, gone", real, remove, Still::other},
           Row{"none, nothing", gone, nothing, Still::same_by_sight},
           Row{"none, there", gone, add, Still::other},
       }) {
    CAPTURE(row.name);
    Still still{};
    asked(row.ask, row.change, still, 1000 * k_second);
    CHECK(still == row.expected);
  }
}

TEST_CASE("what was changed within a tick of the look is read", "[io]") {
  Still still{};
  const auto read = [](const io::FileSystem& files) { (void)files.read("j/a.md", 100); };
  // The file was changed when the clock showed 1 ns.
  const auto nothing = [](io::MemoryFileSystem& /*files*/) {};
  asked(read, nothing, still, 2);
  CHECK(still == Still::same_by_bytes);
  asked(read, nothing, still, 20'000'001);
  CHECK(still == Still::same_by_sight);
}

TEST_CASE("times of whole seconds are trusted after two", "[io]") {
  const io::FileInfo coarse{.type = io::FileType::file, .changed_ns = 5 * k_second};
  CHECK_FALSE(io::is_settled(coarse, 6 * k_second));
  CHECK(io::is_settled(coarse, 7 * k_second));
  const io::FileInfo fine{.type = io::FileType::file, .changed_ns = 5 * k_second + 1};
  CHECK(io::is_settled(fine, 6 * k_second));
  CHECK_FALSE(io::is_settled({.type = io::FileType::link, .changed_ns = 1}, 7 * k_second));
}

TEST_CASE("each question is noted once, and a file that was read need not be looked at", "[io]") {
  io::MemoryFileSystem files;
  fill(files);
  io::Witness witness(files);
  (void)witness.read("j/a.md", 100);
  (void)witness.info("j/a.md");
  (void)witness.read("j/a.md", 100);
  (void)witness.list("j");
  (void)witness.info("out/x");
  const std::vector<std::string> out{"out"};
  const auto all = witness.observations(out);
  REQUIRE(all.has_value());
  REQUIRE(all->size() == 2);
  CHECK(all->at(0).what == Asked::list);
  CHECK(all->at(1).what == Asked::read);
  CHECK(all->at(1).answer == base::digest_of("one"));
}

TEST_CASE("a file that changed while it was looked at makes all of no use", "[io]") {
  io::MemoryFileSystem files;
  fill(files);
  io::Witness witness(files);
  (void)witness.read("j/a.md", 100);
  files.put("j/a.md", "two");
  (void)witness.read("j/a.md", 100);
  CHECK_FALSE(witness.observations({}).has_value());
}

TEST_CASE("a file that could not be read may be readable the next time", "[io]") {
  io::MemoryFileSystem files;
  fill(files);
  const tests::FaultyFiles faulty(files, {.of = tests::Fault::Of::reads, .first = 1});
  SECTION("for a reason that nobody sees") {
    io::Witness witness(faulty);
    CHECK_FALSE(witness.read("j/a.md", 100));
    CHECK_FALSE(witness.observations({}).has_value());
  }
  SECTION("of which its beginning was asked") {
    io::Witness witness(faulty);
    CHECK_FALSE(witness.read_head("j/a.md", 1));
    CHECK_FALSE(witness.observations({}).has_value());
  }
  SECTION("but not while it is too large") {
    io::Witness witness(files);
    CHECK_FALSE(witness.read("j/a.md", 1));
    CHECK(witness.observations({}).has_value());
  }
}

TEST_CASE("the site's own folder is no part of the journal's list", "[io]") {
  io::MemoryFileSystem files;
  fill(files);
  io::Witness witness(files);
  (void)witness.list("j");
  const std::vector<std::string> out{"j/_site"};
  auto all = witness.observations(out);
  REQUIRE(all.has_value());
  files.put("j/_site/index.html", "x");
  CHECK(io::ask_again(files, all->front(), 0, out) == Still::same_by_sight);
  files.put("j/_sites", "x");
  CHECK(io::ask_again(files, all->front(), 0, out) == Still::other);
}

TEST_CASE("a witness changes nothing", "[io]") {
  io::MemoryFileSystem files;
  fill(files);
  io::Witness witness(files);
  CHECK_FALSE(witness.write("j/a.md", "x"));
  CHECK_FALSE(witness.replace("j/a.md", "x"));
  CHECK_FALSE(witness.make_folders("k"));
  CHECK_FALSE(witness.rename("j/a.md", "k"));
  CHECK_FALSE(witness.remove("j/a.md"));
  CHECK_FALSE(witness.remove_all("j"));
  CHECK(*files.get("j/a.md") == "one");
}
