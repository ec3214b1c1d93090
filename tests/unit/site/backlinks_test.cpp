// SPDX-License-Identifier: MIT
// Who leads to a page: what counts, and on which page it is noted.
#include "site/backlinks.hpp"

#include <fmt/format.h>

#include "support/catch.hpp"
#include "support/journal_text.hpp"

using namespace daybook;

namespace {

/// "path" or "path xN" or "path (front matter)" of each.
std::string shown(const site::Site& site, const std::vector<site::Backlink>& links) {
  std::string out;
  for (const site::Backlink& link : links) {
    if (!out.empty()) out += ", ";
    out += site.file(link.from).entry->path();
    if (link.count > 1) out += fmt::format(" x{}", link.count);
    if (link.link == site::Backlink::k_front_matter) out += " (front matter)";
  }
  return out;
}

std::string to_file(const site::Site& site, std::string_view path) {
  for (const site::FileNode& file : site.files) {
    if (file.entry->path() == path) return shown(site, file.linked_from);
  }
  return "no such file";
}

}  // namespace

TEST_CASE("every way to lead to a page is a backlink, one a page", "[site]") {
  const auto linked = tests::link_text(R"(
-- notes/target.md --
# Target

[itself](#target), [[target]]
-- notes/a.md --
# A

[one](target.md) and [[target#Target]].
-- notes/b.md --
# B

![[target]]
-- notes/code.md --
# Code

`[[target]]`
-- sessions/2026-01-01-c.md --
---
evidence_targets:
  notes:
    - notes/target.md
---
# C

Later [[target]].
-- sessions/2026-01-02-d.md --
---
refs:
  - title: The target
    link: notes/target.md
---
# D
-- notes/draft.md --
---
draft: true
---
[[target]]
)");
  CHECK(to_file(linked.value, "notes/target.md") ==
        "notes/a.md x2, notes/b.md, sessions/2026-01-01-c.md x2, "
        "sessions/2026-01-02-d.md (front matter)");
  CHECK(to_file(linked.value, "notes/a.md").empty());
}

TEST_CASE("decision records lead to each other by front matter and by text", "[site]") {
  const auto linked = tests::link_text(R"(
-- adr/0001-a.md --
# 1. A

## Status

Superseded by ADR-0002
-- adr/0002-b.md --
---
status: accepted
supersedes: [1]
---
# 2. B
-- sessions/2026-01-01-s.md --
# S

Decided in ADR-0002.
)");
  CHECK(to_file(linked.value, "adr/0001-a.md") == "adr/0002-b.md (front matter)");
  CHECK(to_file(linked.value, "adr/0002-b.md") == "adr/0001-a.md, sessions/2026-01-01-s.md");
}

TEST_CASE("links to a track, module or folder are noted on the page that shows them", "[site]") {
  const auto linked = tests::link_text(R"(
-- tracks/01-A/INDEX.md --
# Track A
-- tracks/01-A/M/note.md --
# Note
-- sessions/2026-01-01-s.md --
---
track: Named
module: Only
---
# S
-- docs/page.md --
# Page
-- x.md --
# X

[folder](tracks/01-A/), [index](tracks/01-A/INDEX.md), [module](tracks/01-A/M/), [[Named]],
[[Only]], [docs](docs/)
)");
  const site::Site& site = linked.value;
  CHECK(to_file(site, "tracks/01-A/INDEX.md") == "x.md x2");
  REQUIRE(site.modules.size() == 2);
  for (const site::ModuleNode& module : site.modules) {
    CAPTURE(module.name);
    CHECK(shown(site, module.linked_from) == "x.md");
  }
  for (const site::TrackNode& track : site.tracks) {
    CAPTURE(track.name);
    CHECK(shown(site, track.linked_from) == (track.index_note ? "" : "x.md"));
  }
  for (const site::FolderNode& folder : site.folders) {
    if (folder.path == "docs") CHECK(shown(site, folder.linked_from) == "x.md");
  }
  REQUIRE(site.folders.back().path == "docs");
}
