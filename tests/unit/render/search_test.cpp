// SPDX-License-Identifier: MIT
// What search knows of a journal, and in which files.  What its scripts find there is a test of
// tests/node.
#include "render/search.hpp"

#include <algorithm>
#include <fmt/format.h>

#include "support/catch.hpp"
#include "unit/render/rendered_site.hpp"

using namespace daybook;
using tests::has;
using tests::RenderedSite;

namespace {

constexpr std::string_view k_journal = R"(
-- sessions/2026-03-05-cache.md --
---
track: Storage
tags: [linux]
level_after: L2
---
# Caches </script>

Above all sections.

## Session Summary

Why the *second* read is `fast`.

    free -m

## What I Can Now Do (Evidence-Based)

| Capability | Level reached | Proof (links) |
| --- | --- | --- |
| I can explain eviction | L2 | none |

## Core Concepts

- **Write-back**: dirty pages go to the disk later.
-- sessions/2026-03-01-first.md --
# First

Nothing[^1].

[^1]: But a footnote.
-- sessions/2026-03-09-draft.md --
---
draft: true
---
# Held

Secret.
-- lab/lru.md --
# LRU

The oldest goes first.
-- adr/0007-keep.md --
# Keep both

## Status

Accepted
)";

std::string_view texts_of(const RenderedSite& rendered) {
  return rendered.at("data/search/texts/0.js");
}

}  // namespace

TEST_CASE("a page is told with its address, kind, place, day, tags and sections", "[render]") {
  const RenderedSite rendered(k_journal);
  const std::string_view texts = texts_of(rendered);
  CHECK(texts.starts_with("daybookSearch(\"t\",0,[\n"));
  CHECK(texts.ends_with("\n]);\n"));
  CHECK(has(texts,
            R"(["sessions/2026-03-05-cache.html","Caches \u003c/script>","session","Storage",)"
            R"("5 March 2026",["linux"],[["","","Above all sections."],)"
            R"(["session-summary","Session Summary","Why the second read is fast. free -m"])"));
  CHECK(has(texts, R"(["sessions/2026-03-01-first.html","First","session","","1 March 2026",[],)"
                   R"([["","","Nothing."],["","","But a footnote."]]])"));
  CHECK(has(texts, R"("Keep both","decision")"));
  CHECK(has(texts, R"("LRU","note")"));
}

TEST_CASE("a claim leads to its place in the session, with its level and state", "[render]") {
  CHECK(has(texts_of(RenderedSite(k_journal)),
            R"(["what-i-can-now-do-evidence-based","I can explain eviction","","L2","unproved"])"));
}

TEST_CASE("shelves, tags and terms are found; a term leads to where it is explained", "[render]") {
  const RenderedSite rendered(k_journal);
  const std::string_view texts = texts_of(rendered);
  CHECK(has(texts, R"("Storage","track")"));
  CHECK(has(texts, R"("linux","tag")"));
  CHECK(
      has(texts,
          R"(["sessions/2026-03-05-cache.html#core-concepts","Write-back","term","Storage","",[],)"
          R"([["","","dirty pages go to the disk later."]]])"));
}

TEST_CASE("what is not published is not found", "[render]") {
  const RenderedSite rendered(k_journal);
  for (const render::Page& page : rendered.plan()) {
    if (!page.url.path().starts_with("data/search/")) continue;
    CAPTURE(page.url.path());
    CHECK_FALSE(has(rendered.at(page.url.path()), "ecret"));
    CHECK_FALSE(has(rendered.at(page.url.path()), "</script"));
  }
}

TEST_CASE("filters offer what some page has, with how many have it", "[render]") {
  const RenderedSite rendered(k_journal);
  const std::string_view about = rendered.at("data/search/about.js");
  CHECK(has(about, R"(["kind",[["session","",2],["decision","",1],["note","",1],)"));
  CHECK(has(about, R"(["track",[["0","Storage",)"));
  CHECK(has(about, R"(["tag",[["0","linux",1]]])"));
  CHECK(has(about, R"(["level",[["2","L2",1]]])"));
  CHECK(has(about, "\"dated\":2,"));
}

TEST_CASE("texts are cut into small files, and a long page is told as far as it fits", "[render]") {
  std::string journal;
  for (int i = 1; i < 10; ++i)
    journal += fmt::format("-- notes/{}.md --\n# Note {}\n\n{}\n", i, i, std::string(9000, 'w'));
  journal += "-- notes/long.md --\n# Long\n\n" + std::string(90000, 'w') + "\n\n## Last\n\nEnd.\n";
  const RenderedSite rendered(journal);
  std::size_t files = 0;
  for (const render::Page& page : rendered.plan()) {
    if (!page.url.path().starts_with("data/search/texts/")) continue;
    ++files;
    CHECK(rendered.at(page.url.path()).size() < render::k_most_search_text + 2000);
  }
  CHECK(files >= 5);
}

TEST_CASE("a page has another key when other words are found on it, and else the same",
          "[render]") {
  struct Keys {
    base::Digest first;
    base::Digest cache;
    base::Digest with_layouts;
  };
  const auto keys_of = [](std::string_view archive) {
    const RenderedSite rendered(archive);
    const render::SearchPages pages(rendered.site(), rendered.context().config);
    return Keys{.first = pages.key(pages.pages()[0], {}),
                .cache = pages.key(pages.pages()[1], {}),
                .with_layouts = pages.key(pages.pages()[1], {.high = 1, .low = 2})};
  };
  const Keys keys = keys_of(k_journal);
  CHECK(keys.cache != keys.first);
  CHECK(keys.cache != keys.with_layouts);
  CHECK(keys.cache == keys_of(k_journal).cache);
  for (const auto& [from, to] :
       std::vector<std::pair<std::string, std::string>>{{"Why the", "How the"},
                                                        {"# Caches", "# Cache"},
                                                        {"track: Storage", "track: Disks"},
                                                        {"[linux]", "[unix]"},
                                                        {"level_after: L2", "level_after: L3"},
                                                        {"explain eviction", "explain misses"}}) {
    CAPTURE(from);
    std::string archive(k_journal);
    archive.replace(archive.find(from), from.size(), to);
    const Keys edited = keys_of(archive);
    CHECK(edited.cache != keys.cache);
    CHECK(edited.first == keys.first);
  }
}

TEST_CASE("without search no page, no data and no script of it is written", "[render]") {
  const RenderedSite with(k_journal);
  CHECK(with.has("search/index.html"));
  CHECK(with.has("assets/search.js"));
  CHECK(has(with.at("index.html"), "class=\"search-open\""));
  config::Config config;
  config.search = false;
  const RenderedSite without(k_journal, {.config = config});
  for (const render::Page& page : without.plan())
    CHECK_FALSE(has(page.url.path(), "search"));
  CHECK_FALSE(has(without.at("index.html"), "search"));
}
