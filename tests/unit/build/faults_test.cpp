// SPDX-License-Identifier: MIT
// Every operation of a build on the disk is refused once, and everything from it on: the site is
// the old one or the new one, nothing is silent, no source is touched, and the next build makes
// good.  In its short form not each operation is tried; DAYBOOK_SOAK=1 tries all.
#include <cstdlib>
#include <map>
#include <regex>
#include <string>
#include <vector>

#include "build/pipeline.hpp"
#include "io/memory.hpp"
#include "support/catch.hpp"
#include "support/faulty_files.hpp"
#include "text/url.hpp"

using namespace daybook;
using tests::Fault;
using tests::FaultyFiles;

namespace {

using Files = std::map<std::string, std::string>;

const Files k_before{
    {"journal/sessions/2026-01-01-queues.md", "# Queues\n\nSee [stacks](2026-01-02-stacks.md).\n"},
    {"journal/sessions/2026-01-02-stacks.md", "# Stacks\n\n![a](a.png)\n"},
    {"journal/sessions/a.png", "png"},
    {"journal/assets/x", "a file"},
    {"journal/assets/y/z", "in a folder"},
};

/// One file is gone, one is otherwise, one is new, one is a folder, and a folder is a file: all
/// that a build can do to a site.
const Files k_after{
    {"journal/sessions/2026-01-01-queues.md", "# Queues\n\nSee [heaps](2026-01-03-heaps.md).\n"},
    {"journal/sessions/2026-01-03-heaps.md", "# Heaps\n\ntext\n"},
    {"journal/assets/x/z", "in a folder"},
    {"journal/assets/y", "a file"},
};

build::BuildOutcome run(io::FileSystem& files, build::BuildOptions::Cache cache) {
  build::BuildOptions options;
  options.journal.journal = "journal";
  options.journal.output = "out";
  options.journal.jobs = 1;
  options.journal.clock = std::chrono::year{2026} / 12 / 31;
  options.generator = "daybook test";
  options.cache = cache;
  return build::build(files, options);
}

void put(io::MemoryFileSystem& disk, const Files& files) {
  for (const auto& [path, bytes] : files)
    disk.put(path, bytes);
}

/// All below a folder; of a site without what readers do not see.
Files below(const io::MemoryFileSystem& disk, std::string_view folder) {
  Files found;
  for (const std::string& path : disk.files()) {
    const bool is_hidden = path.find("/.daybook") != std::string::npos;
    if (path.starts_with(folder) && !is_hidden) found.emplace(path, *disk.get(path));
  }
  return found;
}

/// A journal and its old site.
void begin(io::MemoryFileSystem& disk, bool has_site, build::BuildOptions::Cache cache) {
  if (has_site) {
    put(disk, k_before);
    if (run(disk, cache).failure) FAIL("the old site cannot be built");
    // What was a file may be a folder.
    for (const std::string_view folder : {"journal/sessions", "journal/assets"})
      REQUIRE(disk.remove_all(folder));
  }
  put(disk, k_after);
}

/// The files that a page leads to by its relative links.
std::vector<std::string> linked_files(const std::string& page, const std::string& html) {
  static const std::regex k_link("(?:href|src)=\"([^\":?#/][^\":?#]*)[\"?#]");
  std::vector<std::string> paths;
  for (std::sregex_iterator it(html.begin(), html.end(), k_link), end; it != end; ++it) {
    std::string folder(text::folder_of(page));
    std::string link = (*it)[1];
    for (; link.starts_with("../"); link.erase(0, 3))
      folder = text::folder_of(folder);
    paths.push_back(io::join(folder, link));
  }
  return paths;
}

/// What a site between an old and a new one has to be: each file is one of the two, those of both
/// are there, and no page of the new one leads nowhere.  What is made no more goes one file after
/// the other, so pages of that may lead to each other in vain.
void check_mixture(const Files& site, const Files& before, const Files& after) {
  CHECK_FALSE(before.empty());
  for (const auto& [path, bytes] : site) {
    CAPTURE(path);
    const auto is_in = [&](const Files& other) {
      const auto found = other.find(path);
      return found != other.end() && found->second == bytes;
    };
    CHECK((is_in(before) || is_in(after)));
    if (!path.ends_with(".html") || !after.contains(path)) continue;
    for (const std::string& link : linked_files(path, bytes)) {
      CAPTURE(link);
      CHECK(site.contains(link));
    }
  }
  for (const auto& [path, bytes] : before) {
    CAPTURE(path);
    CHECK((site.contains(path) || !after.contains(path)));
  }
}

struct Counts {
  std::size_t injected = 0;
  std::size_t refused = 0;   // the build said so and ended
  std::size_t told = 0;      // it went on, with an error
  std::size_t harmless = 0;  // nothing of the site needed it
  std::size_t mixed = 0;     // pages of both sites
};

class Trial {
 public:
  Trial(bool has_site, build::BuildOptions::Cache cache) : has_site_(has_site), cache_(cache) {
    io::MemoryFileSystem disk;
    begin(disk, has_site_, cache_);
    before_ = below(disk, "out/");
    sources_ = below(disk, "journal/");
    if (run(disk, cache_).failure) FAIL("the new site cannot be built");
    after_ = below(disk, "out/");
  }

  std::size_t operations(Fault::Of of) const {
    io::MemoryFileSystem disk;
    begin(disk, has_site_, cache_);
    FaultyFiles files(disk, {.of = of});
    (void)run(files, cache_);
    return files.count();
  }

  void inject(const Fault& fault, Counts& counts) const {
    io::MemoryFileSystem disk;
    begin(disk, has_site_, cache_);
    FaultyFiles files(disk, fault);
    const auto outcome = run(files, cache_);
    CAPTURE(fault.first, fault.times == Fault::Times::once, fault.of == Fault::Of::reads);
    CHECK(below(disk, "journal/") == sources_);
    ++counts.injected;
    check(outcome, below(disk, "out/"), counts);
    // The next build makes good, and leaves nothing behind.
    const auto healed = run(disk, cache_);
    CHECK_FALSE(healed.failure.has_value());
    CHECK(below(disk, "out/") == after_);
    for (const std::string& path : disk.files()) {
      CAPTURE(path);
      CHECK_FALSE((path.ends_with(".daybook-tmp") || path.starts_with("out/.daybook-next") ||
                   path.starts_with("out.daybook-new")));
    }
  }

 private:
  void check(const build::BuildOutcome& outcome, const Files& site, Counts& counts) const {
    if (outcome.failure) {
      ++counts.refused;
      CHECK(outcome.failure->kind == build::Failure::Kind::world);
      CAPTURE(outcome.failure->message);
      CHECK(outcome.failure->message.find("no space left on device") != std::string::npos);
      if (site == before_ || site == after_) return;
      ++counts.mixed;
      check_mixture(site, before_, after_);
      return;
    }
    if (text::count_of(outcome.report.diagnostics, text::Severity::error) > 0) {
      ++counts.told;
      return;
    }
    ++counts.harmless;
    CHECK(site == after_);
  }

  bool has_site_;
  build::BuildOptions::Cache cache_;
  Files before_;
  Files after_;
  Files sources_;
};

}  // namespace

TEST_CASE("the links of a page are found for the test of mixed sites", "[stress][faults]") {
  CHECK(linked_files("a/b/c.html", R"(<a href="../../x.html#y"><a href="d.html"><img src="../e?f">)"
                                   R"(<a href="#g"><a href="https://h/i"><a href="/j">)") ==
        std::vector<std::string>{"x.html", "a/b/d.html", "a/e"});
}

TEST_CASE("whatever is refused, the site is the old one or the new one", "[stress][faults]") {
  using Cache = build::BuildOptions::Cache;
  const bool tries_all = std::getenv("DAYBOOK_SOAK") != nullptr;
  const auto [has_site, cache] =
      GENERATE(table<bool, Cache>({{true, Cache::use}, {false, Cache::use}, {true, Cache::off}}));
  const auto of = GENERATE(Fault::Of::changes, Fault::Of::reads);
  const Trial trial(has_site, cache);
  const std::size_t count = trial.operations(of);
  // A prime, so that operations of all kinds are met.
  const std::size_t step = tries_all ? 1 : of == Fault::Of::changes ? 5 : 11;
  Counts counts;
  for (std::size_t first = 1; first <= count; first += step) {
    for (const auto times : {Fault::Times::once, Fault::Times::from_then_on})
      trial.inject({.of = of, .first = first, .times = times}, counts);
  }
  CHECK(counts.injected > 0);
  WARN((of == Fault::Of::changes ? "changes" : "reads")
       << (has_site ? " of a later build" : " of a first build") << ": " << count << " operations, "
       << counts.injected << " faults, " << counts.refused << " refused, " << counts.told
       << " told, " << counts.harmless << " harmless, " << counts.mixed << " between two sites");
}
