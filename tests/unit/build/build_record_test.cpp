// SPDX-License-Identifier: MIT
// A build has nothing to do when, and only when, all is as the last one left it.
#include "build/build_record.hpp"

#include <functional>
#include <string>

#include "io/memory.hpp"
#include "io/program.hpp"
#include "support/catch.hpp"

using namespace daybook;

namespace {

build::BuildOptions options() {
  build::BuildOptions options;
  options.journal.journal = "j";
  options.journal.clock = std::chrono::year{2026} / 12 / 31;
  options.generator = "daybook test";
  options.cache = build::BuildOptions::Cache::use;
  return options;
}

void fill(io::MemoryFileSystem& disk) {
  disk.put("j/sessions/2026-01-01-a.md", "# A\n\n[gone](gone.md) ![p](../p.png)\n");
  disk.put("j/site.yaml", "title: Mine\n");
  disk.put("j/p.png", "png");
  disk.put("j/big.bin", "binary");
}

/// Whether a further build has nothing to do: it makes no record of its own.
bool has_nothing_to_do(io::MemoryFileSystem& disk, const build::BuildOptions& settings) {
  auto cache = build::CacheFolder::open(disk, "j", io::program_digest());
  REQUIRE(cache.has_value());
  auto last = build::last_record(*cache);
  return last && build::recall(disk, *cache, settings, *last).has_value();
}

build::BuildRecord record() {
  build::BuildRecord record;
  record.options = base::digest_of("options");
  record.looked_at_ns = 5;
  record.left_out = {"out"};
  record.observations.push_back({.what = io::Asked::read,
                                 .path = "j/a.md",
                                 .limit = 7,
                                 .seen = {.type = io::FileType::file, .size = 3},
                                 .answer = base::digest_of("one")});
  record.commands.push_back({.program = "git",
                             .arguments = {"log"},
                             .surroundings = base::digest_of("around"),
                             .answer = base::digest_of("log"),
                             .told_by_files = true});
  record.output = "out";
  record.site.files.push_back(
      {.address = "index.html", .digest = base::digest_of("x"), .seen = {}});
  record.manifest = {.address = "manifest", .digest = base::digest_of("y"), .seen = {}};
  record.held_why.fill(3);
  record.urls = build::UrlLockWrite{.added = 2};
  record.diagnostics.push_back(text::make_diagnostic(
      text::Rule::link_broken, {.path = "a.md", .begin = {}, .end_column = 1, .line_text = "x"},
      "no such thing", "help"));
  return record;
}

}  // namespace

TEST_CASE("a record comes back as it was, and bytes that are none give none", "[build]") {
  const std::string bytes = build::save_record(record()).substr(build::k_seal_size);
  const auto again = build::load_record(bytes);
  REQUIRE(again.has_value());
  CHECK(build::save_record(*again).substr(build::k_seal_size) == bytes);
  CHECK(again->diagnostics.front().help == "help");
  for (std::size_t size = 0; size < bytes.size(); ++size)
    CHECK_FALSE(build::load_record(bytes.substr(0, size)).has_value());
  CHECK_FALSE(build::load_record(bytes + "x").has_value());
}

TEST_CASE("a build of which nothing changed is told from any other", "[build]") {
  struct Row {
    std::string_view name;
    std::function<void(io::MemoryFileSystem&)> change;
    bool expected;
  };
  const auto put = [](std::string path, std::string bytes) {
    return [path, bytes](io::MemoryFileSystem& disk) { disk.put(path, bytes); };
  };
  const auto remove = [](std::string path) {
    return [path](io::MemoryFileSystem& disk) { CHECK(disk.remove(path)); };
  };
  const std::string page = "j/_site/sessions/2026-01-01-a.html";
  for (const Row& row : {
           Row{"nothing", [](auto& /*disk*/) {}, true},
           Row{"touched", put("j/site.yaml", "title: Mine\n"), true},
           Row{"something hidden", put("j/.hidden", "x"), true},
           Row{"a file nobody shows, as long as before", put("j/big.bin", "BINARY"), true},
           Row{"the same, longer", put("j/big.bin", "binary!"), false},
           Row{"an image", put("j/p.png", "PNG"), false},
           Row{"edited", put("j/sessions/2026-01-01-a.md", "# B\n"), false},
           Row{"added", put("j/sessions/b.md", "# B\n"), false},
           Row{"removed", remove("j/sessions/2026-01-01-a.md"), false},
           Row{"configured", put("j/site.yaml", "title: Yours\n"), false},
           Row{"without configuration", remove("j/site.yaml"), false},
           Row{"a layout", put("j/layouts/note.html", "x"), false},
           Row{"locked", put("j/urls.lock", ""), false},
           Row{"evidence", put("j/evidence.lock", ""), false},
           Row{"what a message was about is there", put("j/sessions/gone.md", "# G\n"), false},
           Row{"a page edited", put(page, "x"), false},
           Row{"a page lost", remove(page), false},
           Row{"another manifest", put("j/_site/.daybook-manifest", "x"), false},
           Row{"something else in the site", put("j/_site/CNAME", "x"), true},
           Row{"another place", put("j/.daybook/.gitignore", "*\n"), false},
       }) {
    CAPTURE(row.name);
    io::MemoryFileSystem disk;
    fill(disk);
    REQUIRE_FALSE(build::build(disk, options()).failure.has_value());
    row.change(disk);
    CHECK(has_nothing_to_do(disk, options()) == row.expected);
    // And not for long.
    if (build::build(disk, options()).failure) continue;
    CHECK(has_nothing_to_do(disk, options()));
  }
}

TEST_CASE("a build for which something else is asked is not the last one", "[build]") {
  using Change = std::function<void(build::BuildOptions&)>;
  for (const Change& change : std::initializer_list<Change>{
           [](auto& each) { each.generator = "daybook other"; },
           [](auto& each) { each.urls = build::BuildOptions::Urls::record; },
           [](auto& each) { each.journal.output = "j/_site"; },
           [](auto& each) { each.journal.base_url = "https://a.example"; },
           [](auto& each) {
             each.journal.environment.push_back({"DAYBOOK_TITLE", "x"});
           },
           [](auto& each) { each.journal.drafts = site::Drafts::publish; },
           [](auto& each) { each.journal.future = site::Future::publish; },
           [](auto& each) { each.journal.private_files = site::PrivateFiles::show; },
           [](auto& each) { each.journal.parts = build::Parts::written; },
           [](auto& each) { each.journal.clock = std::chrono::year{2026} / 12 / 30; },
           [](auto& each) { each.journal.installed.emplace_back("x"); }}) {
    build::BuildOptions other = options();
    change(other);
    CHECK(build::options_digest(other) != build::options_digest(options()));
  }
  build::BuildOptions same = options();
  same.journal.jobs = 7;
  CHECK(build::options_digest(same) == build::options_digest(options()));
}
