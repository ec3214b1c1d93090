// SPDX-License-Identifier: MIT
#include "build/scan.hpp"

#include "io/memory.hpp"
#include "support/catch.hpp"

using namespace daybook;

namespace {

build::Files scanned(const io::MemoryFileSystem& files, const config::Config& config = {}) {
  auto found = build::scan(files, "journal", "journal/_site", config);
  REQUIRE(found);
  CHECK(found.value().diagnostics.empty());
  return std::move(found).value().value;
}

std::vector<std::string> paths(const std::vector<site::OtherFile>& others) {
  std::vector<std::string> found;
  for (const site::OtherFile& file : others)
    found.push_back(file.path);
  return found;
}

}  // namespace

TEST_CASE("a journal's files are found in order of path, hidden and built ones left out",
          "[build]") {
  io::MemoryFileSystem files;
  for (const char* path : {"journal/b.md", "journal/a/c.MD", "journal/a/plot.png",
                           "journal/.git/config", "journal/.hidden.md", "journal/_site/index.html",
                           "journal/node_modules/x/README.md", "journal/site.yaml"}) {
    files.put(path, "x");
  }
  const build::Files found = scanned(files);
  CHECK(found.markdown == std::vector<std::string>{"a/c.MD", "b.md"});
  CHECK(paths(found.others) == std::vector<std::string>{"a/plot.png", "site.yaml"});
}

TEST_CASE("settings by a name that is not read are told, unless there are others", "[build]") {
  for (const std::string_view name : {"site.yml", "Site.yaml", "SITE.YML"}) {
    CAPTURE(name);
    io::MemoryFileSystem files;
    files.put("journal/" + std::string(name), "private:\n  headings: [Salary]\n");
    const auto found = build::scan(files, "journal", "journal/_site", {});
    REQUIRE(found);
    REQUIRE(found.value().diagnostics.size() == 1);
    CHECK(found.value().diagnostics[0].severity == text::Severity::warning);
    CHECK(found.value().diagnostics[0].place.path == name);
    CHECK(found.value().diagnostics[0].message ==
          "this file is not read; settings stand in 'site.yaml'");
    files.put("journal/site.yaml", "title: Mine\n");
    CHECK(scanned(files).markdown.empty());
  }
}

TEST_CASE("layouts and assets of the journal are the theme's, not pages", "[build]") {
  io::MemoryFileSystem files;
  for (const char* path :
       {"journal/layouts/base.html", "journal/layouts/README.md", "journal/assets/own.css"})
    files.put(path, "x");
  const build::Files found = scanned(files);
  CHECK(found.layouts == std::vector<std::string>{"base.html"});
  CHECK(found.assets == std::vector<std::string>{"own.css"});
  CHECK(found.markdown.empty());
}

TEST_CASE("archetypes are what new files are made from, not pages", "[build]") {
  io::MemoryFileSystem files;
  for (const char* path : {"journal/archetypes/session.md", "journal/archetypes/plot.png",
                           "journal/notes/archetypes/a.md", "journal/archetypes.md"})
    files.put(path, "x");
  const build::Files found = scanned(files);
  CHECK(found.archetypes == std::vector<std::string>{"session.md"});
  CHECK(found.markdown == std::vector<std::string>{"archetypes.md", "notes/archetypes/a.md"});
  CHECK(found.others.empty());
  config::Config config;
  config.archetypes = "notes/archetypes";
  CHECK(scanned(files, config).archetypes == std::vector<std::string>{"a.md"});
}

TEST_CASE("YAML and JSON of the data folder are the layouts', and files of the journal too",
          "[build]") {
  io::MemoryFileSystem files;
  for (const char* path : {"journal/data/a/runs.json", "journal/data/b.yml", "journal/data/c.csv",
                           "journal/data/README.md", "journal/other/d.yaml"})
    files.put(path, "x");
  const build::Files found = scanned(files);
  CHECK(found.data == std::vector<std::string>{"a/runs.json", "b.yml"});
  CHECK(found.others.size() == 4);
  CHECK(found.markdown == std::vector<std::string>{"data/README.md"});
}

TEST_CASE("layouts are in the folder that site.yaml names, and in no other", "[build]") {
  io::MemoryFileSystem files;
  for (const char* path : {"journal/layouts/a.html", "journal/content/layouts/b.html",
                           "journal/content/layouts/parts/c.html", "journal/content/layouts.html"})
    files.put(path, "x");
  config::Config config;
  config.layouts = "content/layouts";
  const build::Files found = scanned(files, config);
  CHECK(found.layouts == std::vector<std::string>{"b.html", "parts/c.html"});
  CHECK(paths(found.others) == std::vector<std::string>{"content/layouts.html", "layouts/a.html"});
}

TEST_CASE("what site.yaml excludes is not read", "[build]") {
  io::MemoryFileSystem files;
  for (const char* path : {"journal/keep.md", "journal/drafts/a.md", "journal/x/SECRET.md"})
    files.put(path, "x");
  config::Config config;
  config.exclude = {"drafts/", "SECRET.md"};
  CHECK(scanned(files, config).markdown == std::vector<std::string>{"keep.md"});
}

TEST_CASE("an earlier site is not read when the new one goes elsewhere", "[build]") {
  io::MemoryFileSystem files;
  for (const char* path : {"journal/keep.md", "journal/public/files/copied.md"})
    files.put(path, "x");
  config::Config config;
  config.output = "public";
  CHECK(scanned(files, config).markdown == std::vector<std::string>{"keep.md"});
}

TEST_CASE("a folder that is not there is the world's fault", "[build]") {
  const io::MemoryFileSystem files;
  CHECK_FALSE(build::scan(files, "nowhere", "nowhere/_site", {}));
}

TEST_CASE("a file that is too large keeps a page and is reported", "[build]") {
  io::MemoryFileSystem files;
  files.put("journal/big.md", std::string(build::k_largest_file + 1, 'x'));
  const auto loaded = build::load(files, "journal", "big.md");
  REQUIRE(loaded.value);
  CHECK(loaded.value->bytes().empty());
  REQUIRE(loaded.diagnostics.size() == 1);
  CHECK(loaded.diagnostics[0].rule == text::Rule::file_too_large);
}

TEST_CASE("a file that vanished is reported as an error", "[build]") {
  const io::MemoryFileSystem files;
  const auto loaded = build::load(files, "journal", "gone.md");
  CHECK(loaded.value == nullptr);
  REQUIRE(loaded.diagnostics.size() == 1);
  CHECK(loaded.diagnostics[0].severity == text::Severity::error);
}
