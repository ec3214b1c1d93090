// SPDX-License-Identifier: MIT
#include "io/private_folder.hpp"

#include <filesystem>
#include <utility>

#include "io/disk.hpp"
#include "support/catch.hpp"
#include "text/url.hpp"

using namespace daybook;

TEST_CASE("a private folder is its user's alone, and goes with its owner", "[io]") {
  io::DiskFileSystem files;
  std::string path;
  {
    auto made = io::PrivateFolder::make("daybook-test");
    REQUIRE(made);
    const io::PrivateFolder folder = std::move(made).value();
    path = folder.path();
    CHECK(std::filesystem::status(path).permissions() == std::filesystem::perms::owner_all);
    REQUIRE(files.make_folders(path + "/a/b"));
    REQUIRE(files.write(path + "/a/b/c", "x"));
  }
  CHECK(files.info(path).type == io::FileType::none);
}

TEST_CASE("a private folder that was left behind goes when the next one is made", "[io]") {
  io::DiskFileSystem files;
  const auto used = io::PrivateFolder::make("daybook-test");
  REQUIRE(used);
  // As after a kill: the folder is there, and nobody has its lock.
  const std::string above(text::folder_of(used.value().path()));
  const std::string left = io::join(above, "daybook-test.123456");
  const std::string other = io::join(above, "daybook-test.1234567");
  for (const std::string& path : {left, other}) {
    REQUIRE(files.make_folders(path));
    REQUIRE(files.write(io::join(path, "page.html"), "x"));
  }
  REQUIRE(io::PrivateFolder::make("daybook-test"));
  CHECK(files.info(left).type == io::FileType::none);
  CHECK(files.info(other).type == io::FileType::folder);
  CHECK(files.info(used.value().path()).type == io::FileType::folder);
  CHECK(files.remove_all(other));
}
