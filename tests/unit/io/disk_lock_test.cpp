// SPDX-License-Identifier: MIT
// Locks of folders: one process at a time, and whoever dies lets go.
#include <csignal>
#include <filesystem>
#include <memory>
#include <string>
#include <sys/wait.h>
#include <unistd.h>

#include "io/disk.hpp"
#include "io/memory.hpp"
#include "support/catch.hpp"
#include "unit/io/temporary_folder.hpp"

using namespace daybook::io;
using State = LockAttempt::State;

namespace {

/// On the disk and in memory, with a folder to lock.
struct House {
  TemporaryFolder temporary;
  DiskFileSystem disk;
  MemoryFileSystem memory;
};

}  // namespace

TEST_CASE("a folder is locked once, and free when its lock is gone", "[io][lock]") {
  House house;
  FileSystem& files = GENERATE(0, 1) == 0 ? static_cast<FileSystem&>(house.disk) : house.memory;
  const std::string folder = join(house.temporary.path(), "site");
  CHECK(files.lock(folder).state == State::missing);
  REQUIRE(files.make_folders(folder));
  auto first = files.lock(folder);
  REQUIRE(first.state == State::held);
  CHECK(first.lock != nullptr);
  CHECK(files.lock(folder).state == State::busy);
  // Another folder is nobody's matter.
  REQUIRE(files.make_folders(folder + "2"));
  CHECK(files.lock(folder + "2").state == State::held);
  SECTION("it goes along with its folder") {
    REQUIRE(files.rename(folder, folder + "3"));
    CHECK(files.lock(folder + "3").state == State::busy);
    CHECK(files.lock(folder).state == State::missing);
    REQUIRE(files.make_folders(folder));
    CHECK(files.lock(folder).state == State::held);
  }
  SECTION("it ends") {
    first.lock.reset();
    CHECK(files.lock(folder).state == State::held);
  }
}

TEST_CASE("what is no folder has no lock", "[io][lock]") {
  House house;
  const std::string file = join(house.temporary.path(), "file");
  REQUIRE(house.disk.write(file, "text"));
  CHECK(house.disk.lock(file).state == State::missing);
}

TEST_CASE("the process that holds a lock is named, and its death ends the lock", "[io][lock]") {
  House house;
  const std::string folder = house.temporary.path();
  int ready[2] = {-1, -1};
  REQUIRE(::pipe(ready) == 0);
  const pid_t child = ::fork();
  if (child == 0) {
    const auto held = DiskFileSystem().lock(folder);
    const char answer = held.state == State::held ? 'y' : 'n';
    (void)!::write(ready[1], &answer, 1);
    for (;;)
      ::pause();
  }
  REQUIRE(child > 0);
  char answer = '?';
  REQUIRE(::read(ready[0], &answer, 1) == 1);
  CHECK(answer == 'y');
  const auto refused = house.disk.lock(folder);
  CHECK(refused.state == State::busy);
  // Where /proc is not that of this system, nobody is named.
  CHECK((refused.holder == static_cast<std::uint64_t>(child) || refused.holder == 0));
  ::kill(child, SIGKILL);
  int status = 0;
  ::waitpid(child, &status, 0);
  CHECK(house.disk.lock(folder).state == State::held);
  ::close(ready[0]);
  ::close(ready[1]);
}
