// SPDX-License-Identifier: MIT
// Builds that do not come to their end: given up, refused or killed.
#include <string>
#include <vector>

#include "io/memory.hpp"
#include "output/writer.hpp"
#include "support/catch.hpp"
#include "support/faulty_files.hpp"
#include "unit/output/writing.hpp"

using namespace daybook;
using namespace daybook::tests;

namespace {

/// The disk as it is now, which is what somebody finds whose build is killed in this moment.
io::MemoryFileSystem& kill(const io::MemoryFileSystem& files, io::MemoryFileSystem& left) {
  for (const std::string& path : files.files())
    left.put(path, *files.get(path));
  return left;
}

}  // namespace

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
