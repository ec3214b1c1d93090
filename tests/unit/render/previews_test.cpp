// SPDX-License-Identifier: MIT
// What a preview says of a page, and in which file a page's script looks for it.
#include "render/previews.hpp"

#include <fmt/format.h>

#include "support/catch.hpp"
#include "support/work_folder.hpp"
#include "unit/render/rendered_site.hpp"

using namespace daybook;
using tests::has;
using tests::RenderedSite;

namespace {

constexpr std::string_view k_journal = R"(
-- sessions/2026-03-05-cache.md --
---
track: Storage
---
# Caches

## Session Summary

Why the *second* read is fast.

## Next steps

- [ ] Measure [eviction](../lab/lru.md#how-it-evicts)
-- lab/lru.md --
# LRU

The oldest goes first.

## How it evicts

A list and a map.

## Nobody leads here

Unseen.
-- adr/0007-keep.md --
# Keep both

## Status

Accepted
)";

/// The data of a journal that needs one file only.
std::string data_of(const RenderedSite& rendered) {
  REQUIRE_FALSE(rendered.has("data/previews/1.js"));
  return std::string(rendered.at("data/previews/0.js"));
}

}  // namespace

TEST_CASE("a preview tells title, kind, day and summary, and sections that are linked",
          "[render]") {
  const std::string data = data_of(RenderedSite(k_journal));
  for (const std::string_view line : {
           R"(["sessions/2026-03-05-cache.html","Caches","session","5 March 2026",)"
           R"("Why the second read is fast.",[]])",
           R"(["notes/lab/lru.html","LRU","note","","The oldest goes first.",)"
           R"([["how-it-evicts","How it evicts","A list and a map."]]])",
           R"(["adr/0007-keep.html","Keep both","decision 7","","",[]])",
           R"(["tracks/storage/index.html","Storage","track","","1 session",[]])",
           R"(["notes/index.html","Notes","folder","","",[]])",
       }) {
    CAPTURE(data, line);
    CHECK(has(data, line));
  }
  CHECK(data.starts_with("daybookPreviews([\n["));
  CHECK(data.ends_with("]\n]);\n"));
}

TEST_CASE("what a shelf's own note says is told of the shelf", "[render]") {
  const std::string data =
      data_of(RenderedSite("-- tracks/Go/INDEX.md --\n# All of Go\n\nChannels first.\n"
                           "-- sessions/2026-01-01-a.md --\n---\ntrack: Go\n---\n# A\n"));
  CHECK(has(data, R"(["tracks/go/index.html","Go","track","","Channels first.",[]])"));
  CHECK_FALSE(has(data, "All of Go"));
}

TEST_CASE("what authors write stays a text of the script", "[render]") {
  const std::string data = data_of(
      RenderedSite("-- notes/a.md --\n# A \"</script><!--<script>\" \\\\ \xE2\x80\xA8 end\n\n"
                   "Also `</SCRIPT>` and \xE2\x80\xA9 here.\n"));
  CHECK(has(data, R"("A \"\u003c/script>\u003c!--<script>\")"));
  CHECK(has(data, R"(\u2028 end")"));
  CHECK(has(data, R"(\u003c/SCRIPT> and \u2029 here.)"));
  for (const std::string_view raw : {"</", "<!--", "\xE2\x80\xA8", "\xE2\x80\xA9"}) {
    CAPTURE(raw);
    CHECK_FALSE(has(data, raw));
  }
}

TEST_CASE("a page's script shows words, never markup, and asks the network for nothing",
          "[render]") {
  const std::string script = tests::read_file(DAYBOOK_SOURCE "/assets/previews.js");
  for (const std::string_view word :
       {"innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval", "fetch",
        "XMLHttpRequest", "import"}) {
    CAPTURE(word);
    CHECK_FALSE(has(script, word));
  }
  CHECK(has(script, "textContent"));
}

TEST_CASE("pages without previews have none of their files", "[render]") {
  tests::JournalText settings;
  CHECK(has(RenderedSite(k_journal).at("index.html"),
            "<script defer=\"\" src=\"assets/previews.js\" data-shards=\"1\"></script>"));
  settings.config.previews = false;
  const RenderedSite off(k_journal, settings);
  CHECK_FALSE(has(off.at("index.html"), "previews"));
  CHECK_FALSE(off.has("assets/previews.js"));
  CHECK_FALSE(off.has("data/previews/0.js"));
}

// The script has the same sum; these are known values of it, so that neither changes alone.
TEST_CASE("a page's shard is FNV-1a of its address", "[render]") {
  constexpr std::size_t k_all = std::size_t{1} << 31U;
  CHECK(render::preview_shard("", k_all) == (0x811c9dc5 & 0x7fffffff));
  CHECK(render::preview_shard("a", k_all) == (0xe40c292c & 0x7fffffff));
  CHECK(render::preview_shard("foobar", k_all) == (0xbf9cf968 & 0x7fffffff));
  CHECK(render::preview_shard("foobar", 16) == 8);
  CHECK(render::preview_shard("foobar", 1) == 0);
  CHECK(render::preview_url(31).path() == "data/previews/1f.js");
}

TEST_CASE("a long journal's previews are cut into small files, each page in its own", "[render]") {
  std::string words;
  for (int i = 0; i < 38; ++i)
    words += "word ";
  std::string archive;
  for (int i = 0; i < 700; ++i)
    archive += fmt::format("-- n/page-{}.md --\n# Page {}\n\n{}\n", i, i, words);
  const RenderedSite rendered(archive);
  const render::Previews previews = render::make_previews(rendered.context());
  const std::size_t count = previews.shards.size();
  CHECK(count > 2);
  CHECK(count <= 16);
  for (const std::string& shard : previews.shards)
    CHECK(shard.size() <= render::k_most_preview_bytes);
  for (int i = 0; i < 700; ++i) {
    const std::string path = fmt::format("notes/n/page-{}.html", i);
    CAPTURE(path);
    CHECK(has(previews.shards[render::preview_shard(path, count)], "[\"" + path + "\","));
  }
}
