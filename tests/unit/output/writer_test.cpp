// SPDX-License-Identifier: MIT
#include "output/writer.hpp"

#include <algorithm>
#include <string>
#include <vector>

#include "io/memory.hpp"
#include "support/catch.hpp"
#include "unit/output/writing.hpp"

using namespace daybook;
using namespace daybook::tests;

TEST_CASE("a first build is staged in a sibling folder and moved into place in one step",
          "[output]") {
  io::MemoryFileSystem files;
  REQUIRE(write(files, {{"index.html", "home"}, {"a/b.html", "b"}}));
  CHECK(bytes_of(files, "out/index.html") == "home");
  CHECK(bytes_of(files, "out/a/b.html") == "b");
  const auto& log = files.log();
  CHECK(log.back() == "rename out.daybook-new out");
  CHECK(std::ranges::none_of(
      log, [](const std::string& line) { return line.starts_with("write out/"); }));
}

TEST_CASE("a second build of the same pages writes and removes nothing", "[output]") {
  io::MemoryFileSystem files;
  const Pages pages{{"index.html", "home"}, {"a/b.html", "b"}};
  REQUIRE(write(files, pages));
  files.clear_log();
  const auto again = write(files, pages);
  REQUIRE(again);
  CHECK(again.value().written == 0);
  CHECK(again.value().unchanged == 2);
  CHECK(files.log().empty());
}

TEST_CASE("a later build replaces what differs, page by page through a temporary name",
          "[output]") {
  io::MemoryFileSystem files;
  REQUIRE(write(files, {{"index.html", "home"}, {"b.html", "b"}}));
  files.clear_log();
  const auto again = write(files, {{"index.html", "home"}, {"b.html", "c"}});
  REQUIRE(again);
  CHECK(again.value().written == 1);
  CHECK(bytes_of(files, "out/b.html") == "c");
  CHECK(files.log().at(0) == "write " + next("b.html"));
  CHECK(files.log().at(1) == "rename " + next("b.html") + " out/b.html");
  CHECK(files.info("out/.daybook-next").type == io::FileType::none);
}

TEST_CASE("a page of the longest name there is can be written again", "[output]") {
  const std::string name(255, 'n');
  CHECK(output::next_name(name).size() < name.size());
  io::MemoryFileSystem files;
  REQUIRE(write(files, {{name, "one"}}));
  REQUIRE(write(files, {{name, "two"}}));
  CHECK(bytes_of(files, "out/" + name) == "two");
}

TEST_CASE("a page edited by hand is written again", "[output]") {
  io::MemoryFileSystem files;
  const Pages pages{{"index.html", "home"}};
  REQUIRE(write(files, pages));
  files.put("out/index.html", "HOME");
  const auto again = write(files, pages);
  REQUIRE(again);
  CHECK(again.value().written == 1);
  CHECK(bytes_of(files, "out/index.html") == "home");
}

TEST_CASE("stale pages and the folders they leave empty are removed, foreign files are not",
          "[output]") {
  io::MemoryFileSystem files;
  REQUIRE(
      write(files, {{"index.html", "home"}, {"old/deep/page.html", "x"}, {"kept/page.html", "y"}}));
  files.put("out/CNAME", "example.org");
  files.put("out/kept/mine.txt", "mine");
  const auto again = write(files, {{"index.html", "home"}});
  REQUIRE(again);
  CHECK(again.value().removed == 2);
  CHECK(bytes_of(files, "out/old/deep/page.html") == "(missing)");
  CHECK(files.info("out/old").type == io::FileType::none);
  CHECK(bytes_of(files, "out/CNAME") == "example.org");
  CHECK(bytes_of(files, "out/kept/mine.txt") == "mine");
}

TEST_CASE("a folder that is not empty and was not made by daybook is refused and left alone",
          "[output]") {
  io::MemoryFileSystem files;
  files.put("out/thesis.tex", "years of work");
  const auto refused = write(files, {{"index.html", "home"}});
  REQUIRE_FALSE(refused);
  CHECK(refused.error().message ==
        "'out' is not empty and was not made by daybook; name another folder with -o, or empty it");
  CHECK(files.log().empty());
  CHECK(files.files() == std::vector<std::string>{"out/thesis.tex"});
}

TEST_CASE("a folder of the staging's name that is not ours is refused and left alone", "[output]") {
  io::MemoryFileSystem files;
  files.put("out.daybook-new/mine", "mine");
  const auto refused = write(files, {{"index.html", "home"}});
  REQUIRE_FALSE(refused);
  CHECK(refused.error().message ==
        "'out.daybook-new' was not made by daybook and is in the way; move it away");
  CHECK(bytes_of(files, "out.daybook-new/mine") == "mine");
}

TEST_CASE("an empty folder and a fresh publishing branch are taken", "[output]") {
  io::MemoryFileSystem files;
  SECTION("empty") {
    REQUIRE(files.make_folders("out"));
  }
  SECTION("a branch's worktree") {
    files.put("out/.git", "gitdir: elsewhere");
    files.put("out/CNAME", "example.org");
  }
  REQUIRE(write(files, {{"index.html", "home"}}));
  CHECK(bytes_of(files, "out/index.html") == "home");
}

TEST_CASE("somebody else's file where a page would go stops the build before anything is written",
          "[output]") {
  io::MemoryFileSystem files;
  REQUIRE(write(files, {{"index.html", "home"}}));
  files.put("out/about.html", "by hand");
  files.clear_log();
  const auto refused = write(files, {{"index.html", "new home"}, {"about.html", "ours"}});
  REQUIRE_FALSE(refused);
  CHECK(refused.error().message.find("'out/about.html' was not made by daybook") !=
        std::string::npos);
  CHECK(files.log().empty());
}

TEST_CASE("what a manifest that is damaged knew is said to be lost", "[output]") {
  io::MemoryFileSystem files;
  REQUIRE(write(files, {{"index.html", "home"}}));
  files.put("out/.daybook-manifest", "");
  const auto refused = write(files, {{"index.html", "home"}});
  REQUIRE_FALSE(refused);
  CHECK(refused.error().message ==
        "'out/.daybook-manifest' is damaged; remove 'out' and build again");
}

TEST_CASE("nothing of a build is in place before all of it is there", "[output]") {
  io::MemoryFileSystem files;
  REQUIRE(write(files, {{"index.html", "home"}, {"gone.html", "x"}}));
  files.clear_log();
  REQUIRE(write(files, {{"index.html", "new home"}, {"a.html", "a"}, {"z.html", "z"}}));
  const auto& log = files.log();
  const auto place_of = [&](std::string_view line) {
    const auto found = std::ranges::find(log, line);
    CAPTURE(line);
    CHECK(found != log.end());
    return found;
  };
  // The new pages, then those that may lead to them, then what nothing leads to any more.
  CHECK(place_of("write " + next("z.html")) < place_of("rename " + next("a.html") + " out/a.html"));
  CHECK(place_of("rename " + next("z.html") + " out/z.html") <
        place_of("rename " + next("index.html") + " out/index.html"));
  CHECK(place_of("rename " + next("index.html") + " out/index.html") <
        place_of("remove out/gone.html"));
}

TEST_CASE("a folder is built by one process at a time", "[output]") {
  io::MemoryFileSystem files;
  const std::vector<text::Url> addresses{*text::Url::from_path("index.html")};
  const auto first_or_later = GENERATE(0, 1);
  if (first_or_later == 1) REQUIRE(write(files, {{"index.html", "home"}}));
  auto writing = output::Writer::open(files, "out", addresses);
  REQUIRE(writing);
  const auto refused = write(files, {{"index.html", "other"}});
  REQUIRE_FALSE(refused);
  CHECK(refused.error().message ==
        "'out' is being written by another process; try again when it has ended");
  REQUIRE(writing.value().put(addresses[0], "first"));
  REQUIRE(writing.value().finish({{"index.html", base::digest_of("first")}}));
  CHECK(bytes_of(files, "out/index.html") == "first");
}

TEST_CASE("a file takes the place of a folder of the site, and a folder that of a file",
          "[output]") {
  io::MemoryFileSystem files;
  REQUIRE(write(files, {{"x", "file"}, {"y/z/w", "file"}, {"index.html", "home"}}));
  REQUIRE(write(files, {{"x/z", "below"}, {"y", "file"}, {"index.html", "home"}}));
  CHECK(files.files() ==
        std::vector<std::string>{"out/.daybook-manifest", "out/index.html", "out/x/z", "out/y"});
}
