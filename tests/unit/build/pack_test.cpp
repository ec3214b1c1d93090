// SPDX-License-Identifier: MIT
// What is in a pack: the same bytes whoever makes it, no link to what is not in it, no word of what
// was left out; and where no pack is written.
#include "build/pack.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "io/memory.hpp"
#include "support/catch.hpp"
#include "support/txtar.hpp"
#include "support/unzip.hpp"
#include "text/url.hpp"

using namespace daybook;

namespace {

// Track A names a session of B as its proof; of B's other session nothing may be told.
constexpr std::string_view k_journal = R"(-- j/site.yaml --
title: Days
base_url: https://days.example
home: See [all](sessions/2026-01-09-hush.md), the zyx.
description: All about zyx.
footer: 'On [zyx](sessions/2026-01-09-hush.md).'
navigation:
  - title: Zyx
    link: sessions/2026-01-09-hush.md
look:
  stylesheet: mine.css
-- j/assets/mine.css --
body { background: url(paper.png) }
-- j/assets/paper.png --
paper
-- j/assets/zyx.png --
secret of zyx
-- j/assets/shown.png --
shown
-- j/sessions/2026-01-01-one.md --
---
date: 2026-01-01
track: A
module: M
tags: [common]
---
# One

See [the other](2026-01-09-hush.md), [a file](../lab/run.py) and [proof](2026-01-02-proof.md).

![a picture](../assets/shown.png)

## 8) What I Can Now Do

| Capability | Level reached | Proof (links) |
| --- | --- | --- |
| I can parse | L2 | [p](2026-01-02-proof.md) |
-- j/sessions/2026-01-02-proof.md --
---
date: 2026-01-02
track: B
module: N
tags: [common]
---
# Proof

## 5) Verification

* **Task:** explain it
* **Status:** Passed
-- j/sessions/2026-01-09-hush.md --
---
date: 2026-01-09
track: B
module: Zyx
tags: [common, zyx]
---
# Zyx was here

See [it](../lab/zyx.txt) and [one](2026-01-01-one.md).

## Next Steps

- [ ] Tell zyx more
-- j/lab/run.py --
print(1)
-- j/lab/zyx.txt --
zyx
)";

void fill(io::MemoryFileSystem& disk) {
  for (const tests::ArchiveFile& file : tests::parse_txtar(k_journal).files)
    disk.put(file.path, file.bytes);
}

build::PackOutcome pack(io::MemoryFileSystem& disk, const site::PartQuery& part,
                        unsigned jobs = 2) {
  build::PackOptions options;
  options.journal.journal = "j";
  options.journal.jobs = jobs;
  options.journal.clock = std::chrono::year{2026} / 6 / 30;
  options.journal.part = part;
  options.generator = "daybook test";
  options.file = "x.zip";
  return build::pack(disk, options);
}

std::string packed(const site::PartQuery& part, unsigned jobs = 2) {
  io::MemoryFileSystem disk;
  fill(disk);
  const auto outcome = pack(disk, part, jobs);
  if (outcome.failure) FAIL(outcome.failure->message);
  return *disk.get("x.zip");
}

std::map<std::string, std::string> files_of(const std::string& archive) {
  std::map<std::string, std::string> files;
  for (tests::Unzipped& file : tests::unzip(archive))
    files[file.name] = std::move(file.bytes);
  return files;
}

/// The relative addresses in a page's `href` and `src`.
std::vector<std::string> links_of(const std::string& page) {
  std::vector<std::string> links;
  for (const std::string_view attribute : {" href=\"", " src=\""}) {
    for (std::size_t at = page.find(attribute); at != std::string::npos;
         at = page.find(attribute, at)) {
      at += attribute.size();
      const std::string link = page.substr(at, page.find('"', at) - at);
      if (text::split_link(link).scheme.empty()) links.push_back(link);
    }
  }
  return links;
}

std::string dead_links(const std::map<std::string, std::string>& files) {
  std::string dead;
  for (const auto& [name, bytes] : files) {
    if (!name.ends_with(".html")) continue;
    for (const std::string& link : links_of(bytes)) {
      const auto parts = text::split_link(link);
      if (parts.path.empty()) continue;
      const auto target = text::resolve_path(name, text::percent_decode(parts.path));
      if (!target || !files.contains(*target)) dead += name + " " + link + "\n";
    }
  }
  return dead;
}

const std::vector<site::PartQuery> k_parts{{.track = {}, .capability = {}},
                                           {.track = "A", .capability = {}},
                                           {.track = {}, .capability = "parse"}};

}  // namespace

TEST_CASE("a pack has one folder, and no link in it leads out of it", "[pack]") {
  for (const site::PartQuery& part : k_parts) {
    const auto files = files_of(packed(part));
    const std::string top = files.begin()->first.substr(0, files.begin()->first.find('/') + 1);
    for (const auto& [name, bytes] : files)
      CHECK(name.starts_with(top));
    CHECK(files.contains(top + "index.html"));
    CHECK(files.contains(top + "sessions/2026-01-01-one.html"));
    CHECK(links_of(files.at(top + "index.html")).size() > 10);
    CHECK(dead_links(files).empty());
  }
}

TEST_CASE("a pack has nothing that only servers ask for", "[pack]") {
  for (const site::PartQuery& part : k_parts) {
    for (const auto& [name, bytes] : files_of(packed(part))) {
      const std::string last(text::file_name_of(name));
      CHECK_FALSE(std::set<std::string>{"404.html", "robots.txt", ".nojekyll", "sitemap.xml",
                                        "feed.xml", ".daybook-manifest"}
                      .contains(last));
      CHECK(bytes.find("days.example") == std::string::npos);
    }
  }
}

TEST_CASE("workers change nothing in a pack, and neither does a second run", "[pack]") {
  for (const site::PartQuery& part : k_parts) {
    const std::string first = packed(part, 1);
    CHECK(packed(part, 1) == first);
    CHECK(packed(part, 4) == first);
  }
}

TEST_CASE("a part's pack has no word of what was left out, wherever it could stand", "[pack]") {
  const auto mentions = [](const std::string& archive) {
    std::size_t count = 0;
    for (const auto& [name, bytes] : files_of(archive)) {
      for (const std::string_view word : {"zyx", "Zyx", "hush"})
        count += (name + bytes).find(word) == std::string::npos ? 0U : 1U;
    }
    return count;
  };
  CHECK(mentions(packed({})) > 10);
  CHECK(mentions(packed({.track = "A", .capability = {}})) == 0);
  CHECK(mentions(packed({.track = {}, .capability = "parse"})) == 0);
}

TEST_CASE("a part's pack has the proofs, the files and the assets of its pages", "[pack]") {
  const auto files = files_of(packed({.track = "A", .capability = {}}));
  for (const char* const name : {"sessions/2026-01-02-proof.html", "files/lab/run.py",
                                 "assets/mine.css", "assets/paper.png", "files/assets/shown.png"})
    CHECK(files.contains(std::string("days-a/") + name));
  CHECK(files.at("days-a/sessions/2026-01-01-one.html").find("the other") != std::string::npos);
}

TEST_CASE("messages are about what is packed", "[pack]") {
  io::MemoryFileSystem disk;
  fill(disk);
  disk.put("j/sessions/2026-01-03-bad.md", "---\ntrack: B\n---\n# Bad\n\n[x](gone.md)\n");
  const auto links = [&](const site::PartQuery& part) {
    const auto outcome = pack(disk, part);
    return std::ranges::count(outcome.report.diagnostics, text::Rule::link_broken,
                              &text::Diagnostic::rule);
  };
  CHECK(links({}) == 1);
  CHECK(links({.track = "A", .capability = {}}) == 0);
}

TEST_CASE("no pack is written over another kind of file or into what is published", "[pack]") {
  struct Row {
    std::string file;
    std::string message;
  };
  for (const Row& row : {
           Row{"dir", "'dir' is a folder; name the zip file with -o, as in 'dir/evidence.zip'"},
           Row{"dir/", "'dir/' is a folder; name the zip file with -o, as in 'dir/evidence.zip'"},
           Row{"notes.txt",
               "'notes.txt' is no zip file and is left as it is; name another with -o"},
           Row{"j/assets/x.zip",
               "'j/assets/x.zip' would be published with what is in 'j/assets'; "
               "name another with -o"},
           Row{"j/_site/a/x.zip",
               "'j/_site/a/x.zip' would be published with what is in "
               "'j/_site'; name another with -o"},
       }) {
    io::MemoryFileSystem disk;
    fill(disk);
    disk.put("dir/file", "");
    disk.put("notes.txt", "notes");
    disk.put("j/_site/a/file", "");
    build::PackOptions options;
    options.journal.journal = "j";
    options.file = row.file;
    const auto outcome = build::pack(disk, options);
    REQUIRE(outcome.failure);
    CHECK(outcome.failure->message == row.message);
    CHECK(outcome.failure->kind == build::Failure::Kind::configuration);
    CHECK(disk.log().empty());
  }
}

TEST_CASE("a pack takes the place of an older one in one step", "[pack]") {
  io::MemoryFileSystem disk;
  fill(disk);
  disk.put("x.zip", "PK\x03\x04 old");
  REQUIRE_FALSE(pack(disk, {}).failure);
  CHECK(disk.log() ==
        std::vector<std::string>{"write x.zip.daybook-tmp", "rename x.zip.daybook-tmp x.zip"});
}

TEST_CASE("an unknown part stops a pack before anything is written", "[pack]") {
  io::MemoryFileSystem disk;
  fill(disk);
  const auto outcome = pack(disk, {.track = "C", .capability = {}});
  REQUIRE(outcome.failure);
  CHECK(outcome.failure->kind == build::Failure::Kind::configuration);
  CHECK(outcome.failure->message == "no track is called 'C'; did you mean 'A'?");
  CHECK(disk.log().empty());
}
