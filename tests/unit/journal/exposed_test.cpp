// SPDX-License-Identifier: MIT
#include "journal/exposed.hpp"

#include <memory>
#include <string>
#include <string_view>
#include <utility>

#include "journal/read.hpp"
#include "markdown/parse.hpp"
#include "support/catch.hpp"

using namespace daybook;

namespace {

constexpr std::string_view k_session = R"(---
date: 2026-03-05
refs:
  - title: A book
    link: https://example.com/book
---
# A session

Some words of its own.

See a [link](../adr/0001-a.md) beside other words.

## Notes

More *words*.

- [ ] look at the cache
)";

base::Digest exposed(std::string text, journal::Placement::Room room) {
  static const journal::Vocabulary vocabulary;
  auto parsed = markdown::parse(std::make_shared<const text::SourceFile>("a.md", std::move(text)));
  const journal::Entry entry = journal::read(
      std::make_shared<const markdown::Document>(std::move(parsed.value)),
      std::move(parsed.diagnostics), {.room = room, .track = {}, .module = {}}, vocabulary);
  CHECK(entry.exposed == journal::exposed_digest(entry));
  return entry.exposed;
}

bool stays(std::string_view from, std::string_view to,
           journal::Placement::Room room = journal::Placement::Room::sessions) {
  std::string text(k_session);
  const std::size_t at = text.find(from);
  REQUIRE(at != std::string::npos);
  text.replace(at, from.size(), to);
  return exposed(std::string(k_session), room) == exposed(std::move(text), room);
}

}  // namespace

TEST_CASE("running text of a session is on no other page", "[journal]") {
  CHECK(stays("Some words of its own.", "Some other words, a few more of them."));
  CHECK(stays("More *words*.", "More `code`."));
  CHECK(stays("date: 2026-03-05", "date: 2026-03-06"));  // its page's card has the day
}

TEST_CASE("what other pages show of a session is exposed", "[journal]") {
  CHECK_FALSE(stays("## Notes", "## Other notes"));
  CHECK_FALSE(stays("## Notes", "### Notes"));
  CHECK_FALSE(stays("beside other words", "beside some words"));  // a backlink quotes it
  CHECK_FALSE(stays("0001-a.md", "0002-b.md"));
  CHECK_FALSE(stays("look at the cache", "look at the *cache*"));
  CHECK_FALSE(stays("- [ ] look", "- [x] look"));
  CHECK_FALSE(stays("More *words*.", "More *words*.\n\nA line."));  // the item's line is told
  CHECK_FALSE(stays("A book", "Another book"));
  CHECK_FALSE(stays("More *words*.\n", "```py\nx\n```\n"));  // the stack counts languages
}

TEST_CASE("a note may be shown whole", "[journal]") {
  CHECK_FALSE(
      stays("Some words of its own.", "Some other words.", journal::Placement::Room::tracks));
}
