// SPDX-License-Identifier: MIT
// What only a disk has: links, pipes, missing rights, a full device, and files that change
// meanwhile.
#if __has_include(<catch2/catch_all.hpp>)
#include <catch2/catch_all.hpp>
#else
#include <catch2/catch.hpp>
#endif

#include <atomic>
#include <csignal>
#include <fcntl.h>
#include <filesystem>
#include <fstream>
#include <sys/resource.h>
#include <sys/stat.h>
#include <thread>
#include <unistd.h>

#include "io/disk.hpp"
#include "unit/io/temporary_folder.hpp"

using namespace daybook::io;
namespace fs = std::filesystem;

TEST_CASE("a link is told as a link and read as what it points to", "[io][disk]") {
  const TemporaryFolder folder;
  DiskFileSystem disk;
  REQUIRE(disk.write(join(folder.path(), "one"), "text"));
  fs::create_symlink("one", join(folder.path(), "link"));
  fs::create_symlink("none", join(folder.path(), "dangling"));
  CHECK(disk.info(join(folder.path(), "link")).type == FileType::link);
  CHECK(disk.info(join(folder.path(), "dangling")).type == FileType::link);
  CHECK(disk.read(join(folder.path(), "link"), 9).value() == "text");
  CHECK(disk.real_path(join(folder.path(), "link")).value() == join(folder.path(), "one"));
  CHECK_FALSE(disk.read(join(folder.path(), "dangling"), 9));
  const auto entries = disk.list(folder.path());
  REQUIRE(entries);
  CHECK(entries.value()[0].type == FileType::link);
  CHECK(entries.value()[2].type == FileType::file);
}

TEST_CASE("nothing is written through a link", "[io][disk]") {
  const TemporaryFolder folder;
  DiskFileSystem disk;
  REQUIRE(disk.write(join(folder.path(), "precious"), "mine"));
  fs::create_symlink("precious", join(folder.path(), "link"));
  CHECK_FALSE(disk.write(join(folder.path(), "link"), "page"));
  CHECK(disk.read(join(folder.path(), "precious"), 9).value() == "mine");
}

TEST_CASE("a replaced file keeps its permissions, and a link is not replaced", "[io][disk]") {
  const TemporaryFolder folder;
  DiskFileSystem disk;
  const std::string path = join(folder.path(), "mine");
  REQUIRE(disk.write(path, "old"));
  const auto mode = fs::perms::owner_read | fs::perms::owner_write | fs::perms::group_read;
  fs::permissions(path, mode);
  fs::create_symlink("mine", join(folder.path(), "link"));
  CHECK_FALSE(disk.replace(join(folder.path(), "link"), "new"));
  CHECK(disk.read(path, 9).value() == "old");
  REQUIRE(disk.replace(path, "new"));
  CHECK(disk.read(path, 9).value() == "new");
  CHECK(fs::status(path).permissions() == mode);
}

TEST_CASE("removing a folder removes links in it and not what they point to", "[io][disk]") {
  const TemporaryFolder folder;
  DiskFileSystem disk;
  REQUIRE(disk.make_folders(join(folder.path(), "kept")));
  REQUIRE(disk.make_folders(join(folder.path(), "gone")));
  REQUIRE(disk.write(join(folder.path(), "kept/file"), "text"));
  fs::create_symlink("../kept", join(folder.path(), "gone/link"));
  CHECK(disk.remove_all(join(folder.path(), "gone")));
  CHECK(disk.read(join(folder.path(), "kept/file"), 9).value() == "text");
}

TEST_CASE("links in a circle end in an error", "[io][disk]") {
  const TemporaryFolder folder;
  const DiskFileSystem disk;
  fs::create_symlink("b", join(folder.path(), "a"));
  fs::create_symlink("a", join(folder.path(), "b"));
  CHECK_FALSE(disk.real_path(join(folder.path(), "a")));
  CHECK_FALSE(disk.read(join(folder.path(), "a"), 9));
}

TEST_CASE("a pipe nobody writes to or reads from does not hold up the build", "[io][disk]") {
  const TemporaryFolder folder;
  DiskFileSystem disk;
  const std::string pipe = join(folder.path(), "pipe");
  REQUIRE(::mkfifo(pipe.c_str(), 0600) == 0);
  CHECK(disk.info(pipe).type == FileType::other);
  CHECK_FALSE(disk.read(pipe, 9));
  CHECK_FALSE(disk.write(pipe, "text"));
}

TEST_CASE("a file whose announced size is not its size is read to its end", "[io][disk]") {
  // The kernel says 0 bytes for all of these.
  const DiskFileSystem disk;
  if (disk.info("/proc/self/status").type != FileType::file) return;
  const auto status = disk.read("/proc/self/status", 1'000'000);
  REQUIRE(status);
  CHECK(status.value().find("Name:") == 0);
  CHECK_FALSE(disk.read("/proc/self/status", 10));
}

TEST_CASE("a file that shrinks and grows while it is read is no crash", "[io][disk]") {
  const TemporaryFolder folder;
  const DiskFileSystem disk;
  const std::string path = join(folder.path(), "restless");
  std::ofstream(path) << "begin";
  std::atomic<bool> done{false};
  std::jthread writer([&] {
    for (unsigned round = 0; !done; ++round)
      fs::resize_file(path, (round % 3) * 300'000);
  });
  for (int round = 0; round < 500; ++round) {
    const auto bytes = disk.read(path, 400'000);
    if (bytes && bytes.value().size() > 600'000) FAIL("longer than it ever was");
    const auto refused = disk.read(path, 100);
    if (refused && refused.value().size() > 100) FAIL("over the limit");
  }
  done = true;
  SUCCEED();
}

TEST_CASE("a full disk is an error, not a short file", "[io][disk]") {
  if (!fs::exists("/dev/full")) return;
  DiskFileSystem disk;
  const auto written = disk.write("/dev/full", "text");
  REQUIRE_FALSE(written);
  CHECK(written.error().message == "cannot write '/dev/full': no space left on device");
}

TEST_CASE("a path lies in a folder when no link leads out of it", "[io][disk]") {
  TemporaryFolder folder;
  DiskFileSystem disk;
  const std::string root = join(folder.path(), "journal");
  REQUIRE(disk.make_folders(join(root, "sub")));
  REQUIRE(disk.make_folders(join(folder.path(), "journal-2")));
  fs::create_directory_symlink("../journal-2", join(root, "out"));
  fs::create_directory_symlink("sub", join(root, "in"));
  fs::create_directory_symlink("nowhere", join(root, "lost"));
  for (const std::string_view inside : {"", "sub", "sub/new/deep", "new", "in", "in/new"})
    CHECK(lies_inside(disk, root, join(root, inside)).value());
  for (const std::string_view outside : {"out", "out/new", "lost", "lost/new", "../journal-2"})
    CHECK_FALSE(lies_inside(disk, root, join(root, outside)).value());
  CHECK_FALSE(lies_inside(disk, join(folder.path(), "gone"), "x"));
}

TEST_CASE("a file is created where nothing is, and whole or not at all", "[io][disk]") {
  TemporaryFolder folder;
  DiskFileSystem disk;
  const std::string path = join(folder.path(), "new.md");
  REQUIRE(disk.create(path, "mine"));
  CHECK_FALSE(disk.create(path, "other"));
  CHECK(disk.read(path, 9).value() == "mine");
  const std::string link = join(folder.path(), "link.md");
  std::filesystem::create_symlink("nowhere.md", link);
  CHECK_FALSE(disk.create(link, "other"));
  CHECK(disk.info(join(folder.path(), "nowhere.md")).type == FileType::none);
}

TEST_CASE("a write that stops half-way is an error", "[io][disk]") {
  const TemporaryFolder folder;
  DiskFileSystem disk;
  rlimit before{};
  REQUIRE(::getrlimit(RLIMIT_FSIZE, &before) == 0);
  const auto old_handler = std::signal(SIGXFSZ, SIG_IGN);
  rlimit small = before;
  small.rlim_cur = 1000;
  REQUIRE(::setrlimit(RLIMIT_FSIZE, &small) == 0);
  const auto written = disk.write(join(folder.path(), "cut"), std::string(5000, 'x'));
  REQUIRE(::setrlimit(RLIMIT_FSIZE, &before) == 0);
  std::signal(SIGXFSZ, old_handler);
  REQUIRE_FALSE(written);
  CHECK(written.error().message.ends_with("file too large"));
}

TEST_CASE("what may not be read is an error that says so", "[io][disk]") {
  if (::geteuid() == 0) return;  // root may read all
  const TemporaryFolder folder;
  DiskFileSystem disk;
  const std::string path = join(folder.path(), "secret");
  REQUIRE(disk.write(path, "text"));
  fs::permissions(path, fs::perms::none);
  CHECK(disk.read(path, 9).error().message == "cannot read '" + path + "': permission denied");
}

TEST_CASE("a file's time is that of its last change", "[io][disk]") {
  const TemporaryFolder folder;
  DiskFileSystem disk;
  const std::string path = join(folder.path(), "one");
  REQUIRE(disk.write(path, "text"));
  const timespec times[2] = {{.tv_sec = 5, .tv_nsec = 7}, {.tv_sec = 5, .tv_nsec = 7}};
  REQUIRE(::utimensat(AT_FDCWD, path.c_str(), times, 0) == 0);
  CHECK(disk.info(path).modified_ns == 5'000'000'007);
  // In the year 2370, which no 64 bits of nanoseconds reach; some disks know no such time.
  const timespec late[2] = {{.tv_sec = 12'622'780'800, .tv_nsec = 0},
                            {.tv_sec = 12'622'780'800, .tv_nsec = 0}};
  if (::utimensat(AT_FDCWD, path.c_str(), late, 0) == 0)
    CHECK(disk.info(path).modified_ns > 4'000'000'000'000'000'000);
}

TEST_CASE("a file without a right to write is told, even to who may write all", "[io][disk]") {
  const TemporaryFolder folder;
  DiskFileSystem disk;
  const std::string path = join(folder.path(), "kept");
  REQUIRE(disk.write(path, "text"));
  CHECK_FALSE(disk.info(path).read_only);
  fs::permissions(path, fs::perms::owner_read);
  CHECK(disk.info(path).read_only);
}
