// SPDX-License-Identifier: MIT
#include "io/change_hints.hpp"

#include <functional>

#include "io/disk.hpp"
#include "support/catch.hpp"
#include "unit/io/temporary_folder.hpp"

using namespace daybook::io;
using std::chrono::milliseconds;

namespace {

constexpr milliseconds k_at_once(0);

}  // namespace

TEST_CASE("word comes of every change in a folder that is followed", "[io]") {
  const TemporaryFolder folder;
  DiskFileSystem disk;
  const auto path = [&](const char* name) { return join(folder.path(), name); };
  REQUIRE(disk.write(path("a.md"), "one"));
  ChangeHints hints;
  hints.follow({folder.path()});
  REQUIRE_FALSE(hints.wait(k_at_once));
  struct Row {
    const char* what;
    std::function<bool()> change;
  };
  for (const Row& row : {
           Row{"written", [&] { return bool(disk.write(path("a.md"), "two")); }},
           Row{"replaced", [&] { return bool(disk.replace(path("a.md"), "three")); }},
           Row{"new", [&] { return bool(disk.write(path("b.md"), "b")); }},
           Row{"renamed", [&] { return bool(disk.rename(path("b.md"), path("c.md"))); }},
           Row{"gone", [&] { return bool(disk.remove(path("c.md"))); }},
           Row{"a new folder", [&] { return bool(disk.make_folders(path("sub"))); }},
       }) {
    INFO(row.what);
    REQUIRE(row.change());
    CHECK(hints.wait(milliseconds(2000)));
    CHECK_FALSE(hints.wait(k_at_once));
  }
}

TEST_CASE("of folders below, and of those that are followed no more, no word comes", "[io]") {
  const TemporaryFolder folder;
  DiskFileSystem disk;
  const std::string below = join(folder.path(), "below");
  REQUIRE(disk.make_folders(below));
  ChangeHints hints;
  hints.follow({folder.path()});
  REQUIRE(disk.write(join(below, "a.md"), "a"));
  CHECK_FALSE(hints.wait(k_at_once));
  hints.follow({below, join(folder.path(), "nowhere")});
  (void)hints.wait(k_at_once);  // that the other one is followed no more
  REQUIRE(disk.write(join(folder.path(), "a.md"), "a"));
  CHECK_FALSE(hints.wait(k_at_once));
  REQUIRE(disk.write(join(below, "b.md"), "b"));
  CHECK(hints.wait(milliseconds(2000)));
}
