// SPDX-License-Identifier: MIT
// Files that somebody removes, writes anew or lets grow while a build is at work: after any look
// that it takes at one, the file is another.  Its page may be missing, with an error that names it;
// all other pages are there, and the next build is that of the journal as it is by then.
#include <algorithm>
#include <map>
#include <optional>
#include <string>

#include "build/pipeline.hpp"
#include "build/scan.hpp"
#include "io/memory.hpp"
#include "support/catch.hpp"

using namespace daybook;

namespace {

using Files = std::map<std::string, std::string>;
using Cache = build::BuildOptions::Cache;

const std::string k_page = "sessions/2026-01-01-queues.md";
const std::string k_picture = "sessions/a.png";
const std::string k_style = "assets/custom.css";

/// What happens to a file, and to which.
struct Move {
  std::string path;                 ///< relative to the journal
  std::optional<std::string> then;  ///< its bytes from then on; none: it is gone
};

/// A disk on which that happens after the given look at the file, counted from 1; 0: never.
class MovingDisk final : public io::MemoryFileSystem {
 public:
  void move_after(std::size_t look, Move move) {
    at_ = look;
    move_ = std::move(move);
    looks_ = 0;
  }
  std::size_t looks() const { return looks_; }

  io::FileInfo info(std::string_view path) const override {
    const io::FileInfo found = MemoryFileSystem::info(path);
    looked_at(path);
    return found;
  }
  base::Result<std::string> read(std::string_view path, std::uint64_t limit) const override {
    auto bytes = MemoryFileSystem::read(path, limit);
    looked_at(path);
    return bytes;
  }
  base::Result<std::string> read_head(std::string_view path, std::size_t size) const override {
    auto bytes = MemoryFileSystem::read_head(path, size);
    looked_at(path);
    return bytes;
  }
  base::Result<std::vector<io::FolderEntry>> list(std::string_view path) const override {
    auto names = MemoryFileSystem::list(path);
    if ("journal/" + move_.path == io::join(path, move_.path.substr(move_.path.rfind('/') + 1)))
      looked_at("journal/" + move_.path);
    return names;
  }

 private:
  void looked_at(std::string_view path) const {
    if (path != "journal/" + move_.path || ++looks_ != at_) return;
    if (move_.then)
      self_->put(path, *move_.then);
    else
      (void)self_->remove(path);
  }

  MovingDisk* self_ = this;  // who looks cannot change a thing, and somebody else does
  std::size_t at_ = 0;
  Move move_;
  mutable std::size_t looks_ = 0;
};

const Files k_journal{
    {"journal/site.yaml", "copy_limit_mb: 1\n"},
    {"journal/" + k_page, "# Queues\n\n![a](a.png)\n"},
    {"journal/sessions/2026-01-02-stacks.md", "# Stacks\n\ntext\n"},
    {"journal/" + k_picture, "png"},
    {"journal/" + k_style, "p { margin: 0 }\n"},
};

build::BuildOutcome run(io::FileSystem& files, Cache cache, const std::string& output = "out") {
  build::BuildOptions options;
  options.journal.journal = "journal";
  options.journal.output = output;
  options.journal.jobs = 1;
  options.journal.clock = std::chrono::year{2026} / 12 / 31;
  options.generator = "daybook test";
  options.cache = cache;
  return build::build(files, options);
}

/// All of a site but the manifest, by its addresses.
Files site_in(const io::MemoryFileSystem& disk, const std::string& folder) {
  Files found;
  for (const std::string& path : disk.files()) {
    if (path.starts_with(folder + "/") && path.find("/.daybook") == std::string::npos)
      found.emplace(path.substr(folder.size() + 1), *disk.get(path));
  }
  return found;
}

/// Whether an error names the file: by its place, or in the message of a build that ended.
bool is_told(const build::BuildOutcome& outcome, const std::string& path) {
  if (outcome.failure) return outcome.failure->message.find(path) != std::string::npos;
  return std::ranges::any_of(outcome.report.diagnostics, [&](const text::Diagnostic& said) {
    return said.severity == text::Severity::error && said.place.path == path;
  });
}

void check_build_while(const Move& move, std::size_t look, Cache cache, bool has_site) {
  MovingDisk disk;
  for (const auto& [path, bytes] : k_journal)
    disk.put(path, bytes);
  if (has_site) REQUIRE_FALSE(run(disk, cache).failure.has_value());
  const Files before = site_in(disk, "out");
  disk.move_after(look, move);
  const auto outcome = run(disk, cache);
  REQUIRE(disk.looks() >= look);
  disk.move_after(0, {});
  const Files site = site_in(disk, "out");
  const auto clean = run(disk, Cache::off, "clean");
  if (outcome.failure) {
    CHECK(outcome.failure->kind == build::Failure::Kind::world);
    CHECK(is_told(outcome, move.path));
    CHECK(site == before);
  } else {
    CHECK(site.contains("sessions/2026-01-02-stacks.html"));
    CHECK(site.contains("index.html"));
    const bool has_page = site.contains("sessions/2026-01-01-queues.html");
    CHECK((has_page || is_told(outcome, k_page) || site == site_in(disk, "clean")));
  }
  const auto next = run(disk, cache);
  CHECK(next.failure.has_value() == clean.failure.has_value());
  if (!clean.failure) CHECK(site_in(disk, "out") == site_in(disk, "clean"));
}

std::size_t looks_at(const std::string& path, Cache cache, bool has_site) {
  MovingDisk disk;
  for (const auto& [name, bytes] : k_journal)
    disk.put(name, bytes);
  if (has_site) REQUIRE_FALSE(run(disk, cache).failure.has_value());
  disk.move_after(0, {.path = path, .then = {}});
  REQUIRE_FALSE(run(disk, cache).failure.has_value());
  return disk.looks();
}

}  // namespace

TEST_CASE("a file may be another after any look at it, and costs at most its own page", "[build]") {
  const std::string grown(build::k_largest_file + 1, 'x');
  for (const std::string& path : {k_page, k_picture, k_style}) {
    for (const bool has_site : {false, true}) {
      for (const Cache cache : {Cache::off, Cache::use}) {
        const std::size_t looks = looks_at(path, cache, has_site);
        CHECK(looks >= 2);
        for (std::size_t look = 1; look <= looks; ++look) {
          CAPTURE(path, has_site, cache == Cache::use, look);
          check_build_while({.path = path, .then = {}}, look, cache, has_site);
          check_build_while({.path = path, .then = "# Trees\n"}, look, cache, has_site);
          check_build_while({.path = path, .then = grown}, look, cache, has_site);
        }
      }
    }
  }
}
