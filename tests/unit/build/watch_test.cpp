// SPDX-License-Identifier: MIT
#include "build/watch.hpp"

#include "io/memory.hpp"
#include "support/catch.hpp"

using namespace daybook;

namespace {

using Paths = std::vector<std::string>;

build::Watch watch_of(const io::FileSystem& files, std::string config_path = {}) {
  build::JournalOptions options;
  options.journal = "journal";
  options.config_path = std::move(config_path);
  return {files, options};
}

Paths paths_of(const build::Sight& sight) {
  Paths paths;
  for (const build::SeenFile& file : sight)
    paths.push_back(file.path);
  return paths;
}

}  // namespace

TEST_CASE("a watch sees all that a build may read, and nothing else", "[build][watch]") {
  io::MemoryFileSystem files;
  for (const char* path :
       {"journal/site.yaml", "journal/sessions/a.md", "journal/layouts/home.html",
        "journal/assets/icon.svg", "journal/data/x.yaml", "journal/.git/HEAD", "journal/.a.md.swp",
        "journal/_site/index.html", "journal/node_modules/x/index.js", "journal/secret/a.md",
        "journal/public/index.html", "journal/old/.daybook-manifest", "journal/old/index.html"})
    files.put(path, "x");
  build::Watch watch = watch_of(files);
  build::BuildReport report;
  report.config.exclude = {"secret/"};
  report.config.output = "public";
  watch.follow(report);
  CHECK(paths_of(watch.look()) ==
        Paths{"assets/icon.svg", "data/x.yaml", "layouts/home.html", "sessions/a.md", "site.yaml"});
}

TEST_CASE("a configuration that lies elsewhere is watched too", "[build][watch]") {
  io::MemoryFileSystem files;
  files.put("journal/a.md", "x");
  files.put("etc/site.yaml", "x");
  const build::Watch watch = watch_of(files, "etc/site.yaml");
  const build::Sight before = watch.look();
  files.put("etc/site.yaml", "y");
  CHECK(build::changes(before, watch.look()) == Paths{"etc/site.yaml"});
}

TEST_CASE("a file that is new, gone, written or replaced has changed", "[build][watch]") {
  io::MemoryFileSystem files;
  for (const char* path : {"journal/gone.md", "journal/kept.md", "journal/written.md",
                           "journal/replaced.md", "journal/renamed.md"})
    files.put(path, "same size");
  const build::Watch watch = watch_of(files);
  const build::Sight before = watch.look();
  CHECK(build::changes(before, watch.look()).empty());
  REQUIRE(files.remove("journal/gone.md"));
  files.put("journal/new.md", "x");
  REQUIRE(files.write("journal/written.md", "SAME SIZE"));
  files.put("journal/.saving", "size same");
  REQUIRE(files.rename("journal/.saving", "journal/replaced.md"));
  REQUIRE(files.rename("journal/renamed.md", "journal/zz.md"));
  CHECK(build::changes(before, watch.look()) ==
        Paths{"gone.md", "new.md", "renamed.md", "replaced.md", "written.md", "zz.md"});
}

TEST_CASE("another file under an old name, of its size and time, has changed", "[build][watch]") {
  const build::Sight before{{.path = "a.md", .size = 3, .modified_ns = 7, .number = 1}};
  build::Sight after = before;
  CHECK(build::changes(before, after).empty());
  after[0].number = 2;
  CHECK(build::changes(before, after) == Paths{"a.md"});
}

TEST_CASE("a journal that is not there shows nothing", "[build][watch]") {
  const io::MemoryFileSystem files;
  CHECK(watch_of(files).look().empty());
}
