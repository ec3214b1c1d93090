// SPDX-License-Identifier: MIT
#if __has_include(<catch2/catch_all.hpp>)
#include <catch2/catch_all.hpp>
#else
#include <catch2/catch.hpp>
#endif

#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <string>

#include "io/command.hpp"
#include "io/disk.hpp"
#include "unit/io/temporary_folder.hpp"

using namespace daybook::io;
using namespace std::chrono_literals;

namespace {

Command shell(std::string script) {
  return {.program = "sh", .arguments = {"-c", std::move(script)}};
}

}  // namespace

TEST_CASE("a command gives its exit status and both its streams", "[io][command]") {
  const auto done = ProcessRunner().run(shell("echo out; echo err >&2; exit 3"));
  REQUIRE(done);
  CHECK(done.value().status == 3);
  CHECK(done.value().output == "out\n");
  CHECK(done.value().errors == "err\n");
}

TEST_CASE("a command ended by a signal says so as a shell would", "[io][command]") {
  const auto done = ProcessRunner().run(shell("kill -TERM $$"));
  REQUIRE(done);
  CHECK(done.value().status == 128 + 15);
}

TEST_CASE("arguments arrive as they are: no shell reads them", "[io][command]") {
  const auto done = ProcessRunner().run(
      {.program = "printf", .arguments = {"%s|", "$HOME", "a b", "", "`id`;", "*"}});
  REQUIRE(done);
  CHECK(done.value().output == "$HOME|a b||`id`;|*|");
}

TEST_CASE("a command sees no variables but those it is given", "[io][command]") {
  ::setenv("DAYBOOK_TEST_KEPT", "kept", 1);
  ::setenv("DAYBOOK_TEST_OTHER", "other", 1);
  const auto done = ProcessRunner().run({.program = "env",
                                         .environment = {{"SET", "a=b"}},
                                         .inherited = {"DAYBOOK_TEST_KEPT", "DAYBOOK_TEST_NONE"}});
  REQUIRE(done);
  CHECK(done.value().output == "DAYBOOK_TEST_KEPT=kept\nSET=a=b\n");
}

TEST_CASE("standard input is empty", "[io][command]") {
  const auto done = ProcessRunner().run({.program = "cat"});
  REQUIRE(done);
  CHECK(done.value().output.empty());
}

TEST_CASE("a stream larger than a pipe does not hold up the other", "[io][command]") {
  const auto done = ProcessRunner().run(
      shell("head -c 300000 /dev/zero >&2; head -c 300000 /dev/zero; echo end"));
  REQUIRE(done);
  CHECK(done.value().output.size() == 300'004);
  CHECK(done.value().errors.size() == 8192);
}

TEST_CASE("a command over its time limit is ended with all it started", "[io][command]") {
  const TemporaryFolder folder;
  Command command = shell("(sleep 1; echo late > " + folder.path() + "/late) & sleep 30");
  command.time_limit = 100ms;
  const auto begin = std::chrono::steady_clock::now();
  const auto done = ProcessRunner().run(command);
  REQUIRE_FALSE(done);
  CHECK(done.error().message == "cannot run 'sh': it took longer than 100 ms");
  CHECK(std::chrono::steady_clock::now() - begin < 10s);
  CHECK(ProcessRunner().run({.program = "sleep", .arguments = {"1.3"}}));
  CHECK(DiskFileSystem().info(folder.path() + "/late").type == FileType::none);
}

TEST_CASE("a command that prints without end is ended", "[io][command]") {
  Command command = shell("while :; do echo more; done");
  command.output_limit = 1000;
  const auto done = ProcessRunner().run(command);
  REQUIRE_FALSE(done);
  CHECK(done.error().message == "cannot run 'sh': it printed more than 1000 bytes");
}

TEST_CASE("a program that does not exist is named", "[io][command]") {
  const auto done = ProcessRunner().run({.program = "daybook-no-such-program"});
  REQUIRE_FALSE(done);
  CHECK(done.error().message == "cannot run 'daybook-no-such-program': there is no such program");
}

TEST_CASE("a program is looked for in absolute folders only", "[io][command]") {
  const TemporaryFolder folder;
  const std::string path = folder.path() + "/tool";
  REQUIRE(DiskFileSystem().write(path, "#!/bin/sh\n"));
  std::filesystem::permissions(path, std::filesystem::perms::owner_all);
  const auto here = std::filesystem::current_path();
  std::filesystem::current_path(folder.path());
  CHECK(find_program("tool", "").empty());
  CHECK(find_program("tool", ":.:").empty());
  CHECK(find_program("./tool", folder.path()).empty());
  CHECK(find_program("other", folder.path()).empty());
  CHECK(find_program("tool", ".:/nowhere::" + folder.path() + ":/bin") == path);
  std::filesystem::current_path(here);
}
