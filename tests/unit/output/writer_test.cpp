// SPDX-License-Identifier: MIT
#include "output/writer.hpp"

#include <algorithm>
#include <map>
#include <string>
#include <vector>

#include "io/memory.hpp"
#include "support/catch.hpp"
#include "support/faulty_files.hpp"

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

/// Where the bytes of an address lie until all are there.
std::string next(std::string_view address) {
  return "out/.daybook-next/" + output::next_name(address);
}

/// The disk as it is now, which is what somebody finds whose build is killed in this moment.
io::MemoryFileSystem& kill(const io::MemoryFileSystem& files, io::MemoryFileSystem& left) {
  for (const std::string& path : files.files())
    left.put(path, *files.get(path));
  return left;
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

TEST_CASE("the staging of a build that was stopped is taken over", "[output]") {
  io::MemoryFileSystem files;
  io::MemoryFileSystem left;
  const std::vector<text::Url> addresses{*text::Url::from_path("old.html")};
  auto stopped = output::Writer::open(files, "out", addresses);
  REQUIRE(stopped);
  REQUIRE(stopped.value().put(addresses[0], "half a build"));
  REQUIRE(write(kill(files, left), {{"index.html", "home"}}));
  CHECK(bytes_of(left, "out/index.html") == "home");
  CHECK(bytes_of(left, "out/old.html") == "(missing)");
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
                                         *text::Url::from_path("a/new.html")};
  auto stopped = output::Writer::open(files, "out", addresses);
  REQUIRE(stopped);
  REQUIRE(stopped.value().put(addresses[0], "half"));
  REQUIRE(stopped.value().put(addresses[1], "half a build"));
  io::MemoryFileSystem left;
  kill(files, left).put("out/.daybook-next/by hand", "mine");
  CHECK(bytes_of(left, "out/index.html") == "home");
  CHECK(bytes_of(left, "out/a/new.html") == "(missing)");
  REQUIRE(write(left, {{"index.html", "home"}}));
  CHECK(left.files() == std::vector<std::string>{"out/.daybook-manifest",
                                                 "out/.daybook-next/by hand", "out/index.html"});
}

TEST_CASE("a build that ends in the middle, by an exception, leaves the site as it was",
          "[output]") {
  io::MemoryFileSystem files;
  REQUIRE(write(files, {{"index.html", "home"}}));
  const std::vector<std::string> before = files.files();
  const std::vector<text::Url> addresses{*text::Url::from_path("a/new.html")};
  {
    auto ended = output::Writer::open(files, "out", addresses);
    REQUIRE(ended);
    REQUIRE(ended.value().put(addresses[0], "new"));
  }
  CHECK(files.files() == before);
}

TEST_CASE("what is abandoned once is not abandoned again", "[output]") {
  io::MemoryFileSystem files;
  const std::vector<text::Url> addresses{*text::Url::from_path("index.html")};
  auto first = output::Writer::open(files, "out", addresses);
  REQUIRE(first);
  first.value().abandon();
  // The staging folder is another build's by now.
  files.put("out.daybook-new/index.html", "of another build");
  first.value().abandon();
  CHECK(bytes_of(files, "out.daybook-new/index.html") == "of another build");
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

TEST_CASE("a build that is given up leaves the site as it was", "[output]") {
  io::MemoryFileSystem files;
  const std::vector<text::Url> addresses{*text::Url::from_path("index.html"),
                                         *text::Url::from_path("a/new.html")};
  const auto give_up = [&] {
    auto given_up = output::Writer::open(files, "out", addresses);
    REQUIRE(given_up);
    REQUIRE(given_up.value().put(addresses[0], "new"));
    REQUIRE(given_up.value().put(addresses[1], "new"));
    given_up.value().abandon();
  };
  SECTION("the one that was there") {
    REQUIRE(write(files, {{"index.html", "home"}}));
    const std::string manifest = bytes_of(files, "out/.daybook-manifest");
    give_up();
    CHECK(bytes_of(files, "out/index.html") == "home");
    CHECK(bytes_of(files, "out/.daybook-manifest") == manifest);
    CHECK(files.info("out/a").type == io::FileType::none);
    CHECK(files.files().size() == 2);
  }
  SECTION("none") {
    give_up();
    CHECK(files.files().empty());
  }
  SECTION("a branch's worktree") {
    files.put("out/CNAME", "example.org");
    give_up();
    CHECK(files.files() == std::vector<std::string>{"out/CNAME"});
  }
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

TEST_CASE("a file in whose place a folder was to come is there again when the build is given up",
          "[output]") {
  io::MemoryFileSystem files;
  REQUIRE(write(files, {{"x", "file"}, {"y/z", "below"}, {"index.html", "home"}}));
  const std::vector<std::string> before = files.files();
  const std::vector<text::Url> addresses{*text::Url::from_path("index.html"),
                                         *text::Url::from_path("x/z"), *text::Url::from_path("y")};
  // With `first` operations that are done, and none from then on.
  const std::size_t first = GENERATE(range(1U, 12U));
  CAPTURE(first);
  tests::FaultyFiles faulty(files,
                            {.first = first, .times = tests::Fault::Times::once, .reason = "full"});
  bool is_finished = false;
  bool is_refused = false;
  {
    auto writer = output::Writer::open(faulty, "out", addresses);
    output::Manifest made;
    for (const text::Url& address : addresses) {
      is_refused = is_refused || !writer || !writer.value().put(address, "new");
      made.emplace(address.path(), base::digest_of("new"));
    }
    is_finished = !is_refused && writer.value().finish(made);
  }
  const bool is_old = bytes_of(files, "out/index.html") == "home";
  if (is_old) {
    CHECK_FALSE(is_finished);
    CHECK(files.files() == before);
    CHECK(bytes_of(files, "out/x") == "file");
  } else {
    CHECK(bytes_of(files, "out/x/z") == "new");
  }
}

TEST_CASE("what a build left that was killed in its first moment is nobody's", "[output]") {
  io::MemoryFileSystem files;
  const auto left = GENERATE(as<std::string>{}, "", "daybook man", "daybook manifest 1\n");
  SECTION("in the staging folder") {
    files.put("out.daybook-new/.daybook-manifest", left);
  }
  SECTION("in a branch's worktree") {
    files.put("out/CNAME", "example.org");
    files.put("out/.daybook-manifest.daybook-tmp", left);
  }
  REQUIRE(write(files, {{"index.html", "home"}}));
  CHECK(bytes_of(files, "out/index.html") == "home");
  CHECK(files.get("out/.daybook-manifest.daybook-tmp") == nullptr);
}
