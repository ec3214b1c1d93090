// SPDX-License-Identifier: MIT
// A page that is made early is the page that the next build makes, or there is none.
#include "build/early_pages.hpp"

#include <memory>
#include <string>
#include <string_view>

#include "build/pipeline.hpp"
#include "io/memory.hpp"
#include "support/catch.hpp"

using namespace daybook;

namespace {

constexpr std::string_view k_session = R"(---
date: 2026-03-05
track: Infra
module: Cache
tags: [kv]
---
# A session

The word is one.

## 5) Verification

It held. See [the other](2026-03-06-b.md) and ADR-1.

## What I can do

| I can | Level | Proof |
|---|---|---|
| explain a cache | L2 | [verified](#5-verification) |

## Meta notes

Mine alone.

## Next

- [ ] measure it
)";

/// A journal on a disk in memory, built once, and what makes its pages early.
class House {
 public:
  House() {
    put("site.yaml",
        "title: J\nbase_url: https://example.org/j\nrepository: https://github.com/a/b\n");
    put("sessions/2026-03-05-a.md", std::string(k_session));
    put("sessions/2026-03-06-b.md", "# Other\n\nAfter [the first](2026-03-05-a.md).\n\nOne.\n");
    put("sessions/2026-03-07-c.md", "# Third\n\nOne.\n\n![[2026-03-06-b]]\n");
    put("sessions/2026-03-08-d.md", "---\ndraft: true\n---\n# Draft\n\nOne.\n");
    put("adr/0001-a.md", "# 1. A cache\n\n## Status\n\nAccepted\n\n## Context\n\nOne.\n");
    put("notes/n.md", "# Note\n\nOne.\n");
    put("tracks/infra/README.md", "# Infra\n\nOne.\n");
    options_.journal.journal = "journal";
    options_.journal.output = "site";
    options_.journal.clock = std::chrono::year{2026} / 6 / 30;
    options_.generator = "daybook";
    options_.early = &early_;
    build();
    REQUIRE(early_);
  }

  void put(std::string_view path, std::string text) {
    disk_.put("journal/" + std::string(path), std::move(text));
  }
  void remove(std::string_view path) { REQUIRE(disk_.remove("journal/" + std::string(path))); }
  void change(std::string_view path, std::string_view from, std::string_view to) {
    std::string text = *disk_.get("journal/" + std::string(path));
    const std::size_t at = text.find(from);
    REQUIRE(at != std::string::npos);
    put(path, text.replace(at, from.size(), to));
  }
  auto make(const std::string& path) { return early_->make(path); }
  void build() { REQUIRE_FALSE(build::build(disk_, options_).failure); }
  std::string built(const text::Url& address) const {
    return *disk_.get("site/" + std::string(address.path()));
  }

 private:
  io::MemoryFileSystem disk_;
  build::BuildOptions options_;
  std::unique_ptr<build::EarlyPages> early_;
};

}  // namespace

TEST_CASE("a page that is made early is what the next build makes", "[build]") {
  struct Row {
    std::string path;
    std::string_view from;
    std::string_view to;
  };
  for (const auto& [path, from, to] : {
           Row{"sessions/2026-03-05-a.md", "is one",
               "is $x^2$ and `two`.\n\n```py\nx = 1\n```\n\nIt is"},
           Row{"sessions/2026-03-05-a.md", "It held.", "It held,\n\nindeed."},
           Row{"sessions/2026-03-05-a.md", "[the other]", "[another *text*]"},
           Row{"sessions/2026-03-05-a.md", "is one",
               "is now <!-- private -->s<!-- /private --> one"},
           Row{"sessions/2026-03-06-b.md", "One.", "Two."},
           Row{"adr/0001-a.md", "One.", "Two.\n\nThree."},
           Row{"notes/n.md", "One.", "Two."},
           Row{"tracks/infra/README.md", "One.", "Two."},
       }) {
    CAPTURE(path, from, to);
    House house;
    house.change(path, from, to);
    const auto early = house.make(path);
    REQUIRE(early);
    CHECK(early->bytes != house.built(early->url));
    house.build();
    CHECK(early->bytes == house.built(early->url));
  }
}

TEST_CASE("where more than a page's own text is another, only a build tells", "[build]") {
  struct Row {
    std::string path;
    std::string_view from;
    std::string_view to;
  };
  for (const auto& [path, from, to] : {
           Row{"sessions/2026-03-05-a.md", "# A session", "# Another session"},
           Row{"sessions/2026-03-05-a.md", "2026-03-06-b.md", "2026-03-07-c.md"},
           Row{"sessions/2026-03-05-a.md", "measure it", "measure that"},
           Row{"sessions/2026-03-05-a.md", "L2", "L3"},
           Row{"sessions/2026-03-05-a.md", "tags: [kv]", "private: true"},
           Row{"sessions/2026-03-05-a.md", "is one", "is postgres://shop:9fK2xLq7@db.firma.de/a"},
           Row{"sessions/2026-03-07-c.md", "One.", "Two."},
           Row{"sessions/2026-03-08-d.md", "One.", "Two."},
       }) {
    CAPTURE(path, from, to);
    House house;
    house.change(path, from, to);
    CHECK_FALSE(house.make(path));
  }
}

TEST_CASE("of files that are new, gone or no journal's there is no early page", "[build]") {
  House house;
  house.put("sessions/2026-03-09-e.md", "# New\n");
  CHECK_FALSE(house.make("sessions/2026-03-09-e.md"));
  house.remove("notes/n.md");
  CHECK_FALSE(house.make("notes/n.md"));
  CHECK_FALSE(house.make("site.yaml"));
  CHECK_FALSE(house.make("../secret.md"));
}

TEST_CASE("early pages leave the linked site as it was", "[build]") {
  House house;
  house.change("sessions/2026-03-05-a.md", "It held. See", "It\n\nheld. Look at");
  REQUIRE(house.make("sessions/2026-03-05-a.md"));
  house.change("sessions/2026-03-06-b.md", "One.", "Two.");
  // It quotes the first one's link to it, as that was built.
  const auto other = house.make("sessions/2026-03-06-b.md");
  REQUIRE(other);
  CHECK(other->bytes.find("See <mark>the other</mark>") != std::string::npos);
}
