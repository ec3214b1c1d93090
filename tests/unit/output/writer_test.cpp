// SPDX-License-Identifier: MIT
#include "output/writer.hpp"

#include <algorithm>
#include <map>
#include <string>
#include <vector>

#include "io/memory.hpp"
#include "support/catch.hpp"

using namespace daybook;

namespace {

using Pages = std::map<std::string, std::string>;

struct Written {
  std::uint32_t written = 0;
  std::uint32_t unchanged = 0;
  std::uint32_t removed = 0;
};

// One build that wants exactly these pages in `out`; fails the test when the world refuses.
base::Result<Written> write(io::FileSystem& files, const Pages& pages) {
  std::vector<text::Url> addresses;
  for (const auto& [address, bytes] : pages)
    addresses.push_back(*text::Url::from_path(address));
  auto writer = output::Writer::open(files, "out", addresses);
  if (!writer) return writer.error();
  Written done;
  output::Manifest made;
  for (const text::Url& address : addresses) {
    const std::string& bytes = pages.at(std::string(address.path()));
    const auto put = writer.value().put(address, bytes);
    if (!put) return put.error();
    ++(put.value() == output::Writer::Put::written ? done.written : done.unchanged);
    made.emplace(address.path(), base::digest_of(bytes));
  }
  const auto removed = writer.value().finish(made);
  if (!removed) return removed.error();
  done.removed = removed.value();
  return done;
}

std::string bytes_of(const io::MemoryFileSystem& files, std::string_view path) {
  const std::string* const bytes = files.get(path);
  return bytes == nullptr ? "(missing)" : *bytes;
}

}  // namespace

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
  CHECK(files.log().at(0) == "write out/b.html.daybook-tmp");
  CHECK(files.log().at(1) == "rename out/b.html.daybook-tmp out/b.html");
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

TEST_CASE("the staging of a build that was stopped is taken over", "[output]") {
  io::MemoryFileSystem files;
  const std::vector<text::Url> addresses{*text::Url::from_path("old.html")};
  {
    auto stopped = output::Writer::open(files, "out", addresses);
    REQUIRE(stopped);
    REQUIRE(stopped.value().put(addresses[0], "half a build"));
  }
  REQUIRE(write(files, {{"index.html", "home"}}));
  CHECK(bytes_of(files, "out/index.html") == "home");
  CHECK(bytes_of(files, "out/old.html") == "(missing)");
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

TEST_CASE("a build stopped half way leaves nothing that the next one does not know as its own",
          "[output]") {
  io::MemoryFileSystem files;
  REQUIRE(write(files, {{"index.html", "home"}}));
  const std::vector<text::Url> addresses{*text::Url::from_path("index.html"),
                                         *text::Url::from_path("new.html")};
  {
    auto stopped = output::Writer::open(files, "out", addresses);
    REQUIRE(stopped);
    REQUIRE(stopped.value().put(addresses[1], "half a build"));
  }
  const auto next = write(files, {{"index.html", "home"}});
  REQUIRE(next);
  CHECK(next.value().removed == 1);
  CHECK(bytes_of(files, "out/new.html") == "(missing)");
}
