// SPDX-License-Identifier: MIT
#include "io/private_folder.hpp"

#include <filesystem>
#include <utility>

#include "io/disk.hpp"
#include "support/catch.hpp"

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
