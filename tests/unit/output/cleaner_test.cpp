// SPDX-License-Identifier: MIT
// What of a site goes, what stays and why.
#include "output/cleaner.hpp"

#include <string>

#include "io/memory.hpp"
#include "output/manifest.hpp"
#include "support/catch.hpp"

using namespace daybook;
using output::CleanMode;
using output::CleanReport;

namespace {

// A site of two pages, as a build leaves it.
void put_site(io::MemoryFileSystem& files) {
  files.put("out/index.html", "home");
  files.put("out/a/b.html", "b");
  files.put("out/.daybook-manifest",
            output::write_manifest(
                {{"index.html", base::digest_of("home")}, {"a/b.html", base::digest_of("b")}}));
}

std::string cleaned(io::MemoryFileSystem& files, CleanMode mode = CleanMode::remove) {
  const auto report = output::clean(files, "out", mode);
  if (!report) return report.error().message;
  std::string lines;
  for (const std::string& path : report.value().removed)
    lines += "- " + path + "\n";
  for (const output::Left& left : report.value().left)
    lines += (left.why == output::Left::Why::changed ? "changed " : "foreign ") + left.path + "\n";
  using Folder = CleanReport::Folder;
  const Folder folder = report.value().folder;
  return lines + (folder == Folder::missing   ? "missing"
                  : folder == Folder::removed ? "gone"
                                              : "kept");
}

std::string all(const io::MemoryFileSystem& files) {
  std::string names;
  for (const std::string& path : files.files())
    names += path + " ";
  return names;
}

}  // namespace

TEST_CASE("a site that is only ours goes with its folder", "[output]") {
  io::MemoryFileSystem files;
  put_site(files);
  CHECK(cleaned(files) == "- out/a/b.html\n- out/index.html\ngone");
  CHECK(all(files).empty());
  CHECK(files.info("out").type == io::FileType::none);
  CHECK(cleaned(files) == "missing");
}

TEST_CASE("what no build wrote stays, and so does what was changed since", "[output]") {
  io::MemoryFileSystem files;
  put_site(files);
  files.put("out/CNAME", "example.org");
  files.put("out/a/mine.txt", "mine");
  files.put("out/.git/HEAD", "ref");
  files.put("out/index.html", "changed by hand");
  CHECK(cleaned(files) ==
        "- out/a/b.html\n"
        "foreign out/.git\nforeign out/CNAME\nforeign out/a/mine.txt\nchanged out/index.html\n"
        "kept");
  CHECK(all(files) ==
        "out/.daybook-manifest out/.git/HEAD out/CNAME out/a/mine.txt out/index.html ");
  const auto manifest = output::read_manifest(*files.get("out/.daybook-manifest"));
  REQUIRE(manifest);
  CHECK(manifest->size() == 1);
  CHECK(manifest->contains("index.html"));
}

TEST_CASE("a dry run says the same and removes nothing", "[output]") {
  io::MemoryFileSystem files;
  put_site(files);
  files.put("out/CNAME", "example.org");
  files.clear_log();
  CHECK(cleaned(files, CleanMode::show) ==
        "- out/a/b.html\n- out/index.html\nforeign out/CNAME\nkept");
  CHECK(files.log().empty());
}

TEST_CASE("what a stopped build left goes too", "[output]") {
  io::MemoryFileSystem files;
  put_site(files);
  const std::string half = "out/.daybook-next/" + output::next_name("a/b.html");
  files.put(half, "hal");
  files.put("out/.daybook-manifest.daybook-tmp", "daybook ma");
  files.put("out/new.html", "new");
  files.put("out/other.daybook-tmp", "somebody's");
  files.put("out/.daybook-manifest",
            output::write_manifest({{"index.html", base::digest_of("home")},
                                    {"a/b.html", base::digest_of("b")},
                                    {"new.html", base::Digest{}}}));
  files.put("out.daybook-new/.daybook-manifest", output::write_manifest({}));
  files.put("out.daybook-new/index.html", "home");
  CHECK(cleaned(files) == "- out/.daybook-manifest.daybook-tmp\n- " + half +
                              "\n- out/a/b.html\n- out/index.html\n- out/new.html\n"
                              "- out.daybook-new\nforeign out/other.daybook-tmp\nkept");
  CHECK(all(files) == "out/.daybook-manifest out/other.daybook-tmp ");
}

TEST_CASE("a folder without a manifest is nobody's to clean", "[output]") {
  io::MemoryFileSystem files;
  files.put("out/index.html", "home");
  CHECK(cleaned(files) == "'out' was not made by daybook, and is left as it is");
  files.put("out.daybook-new/index.html", "home");
  files.put("out/.daybook-manifest", output::write_manifest({{"gone.html", base::Digest{}}}));
  CHECK(cleaned(files) == "foreign out/index.html\nkept");
  CHECK(files.get("out.daybook-new/index.html") != nullptr);
}
