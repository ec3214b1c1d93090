// SPDX-License-Identifier: MIT
// Pairs of journals that differ in one thing: what has the same inputs has to have the same bytes,
// and what has nothing to do with the change has to keep its inputs.
#include <string>

#include "support/catch.hpp"
#include "unit/render/rendered_site.hpp"
#include "unit/render/sample_journal.hpp"

using daybook::tests::JournalText;
using daybook::tests::k_sample_journal;
using daybook::tests::RenderedSite;

namespace {

/// A change of the sample journal: one piece of its text for another.
struct Edit {
  const char* what;
  const char* from;
  const char* to;
};

constexpr Edit k_edits[] = {
    {"a paragraph", "No day at all.", "No day at all.\n\nAnd one paragraph more."},
    {"a summary", "No day at all.", "No day at all. One more sentence."},
    {"a sentence with a link", "After [spans]", "Long after [spans]"},
    {"a link's target", "[spans](2026-01-08-spans.md)", "[spans](undated.md)"},
    {"a title", "# Strings\n", "# Strings of bytes\n"},
    {"a day", "February 3, 2026", "February 4, 2026"},
    {"a tag", "tags: [cpp, memory]", "tags: [cpp, storage]"},
    {"a level", "level_after: L3", "level_after: L4"},
    {"a gap", "| Lifetime of `span` | H |", "| Lifetime of `span` | M |"},
    {"a claim", "I can pass a span (Level: L3)", "I can pass a span (Level: L2)"},
    {"a proof", "Proof: [notes](../lab/spans/notes.md)", "Proof: none"},
    {"a task", "- [ ] Write a string", "- [x] Write a string"},
    {"a heading that is linked to", "### 2.1 Bounds", "### 2.1 Limits"},
    {"a record's status", "Status: Accepted", "Status: Proposed"},
    {"a record's title", "# 1. Flat trees", "# 1. Flat trees only"},
    {"a record's order", "-- adr/002-deep", "-- adr/000-deep"},
    {"a track's title", "# Memory and its views", "# Memory"},
    {"a note's text", "Not owned.", "Owned by nobody."},
    {"a reference", "\"https://example.com/spans?a=1&b=2\"", "\"https://example.com/\""},
    {"a file's name", "-- sessions/undated.md", "-- sessions/without-a-day.md"},
    {"another session", "-- lab/README.md --",
     "-- sessions/2026-01-20-new.md --\n# New\n\n**Track:** 01-Memory\n\n[[Strings]]\n"
     "-- lab/README.md --"},
    {"another note", "-- lab/README.md --", "-- lab/a.md --\n# A\n-- lab/README.md --"},
    {"a picture less", "-- images/a.png --\nPNG\n", ""},
    {"an alias", "topic: Spans\n", "topic: Spans\naliases: [Ranges]\n"},
    {"a language of code", "No day at all.", "No day at all.\n\n```zig\nx\n```\n"},
    {"lines above items", "A span is a *view*", "Again:\n\nA span is a *view*"},
    {"an external link", "No day at all.", "No day at all. <https://example.com/>"},
    {"a dead link", "No day at all.", "No day at all. [Gone](gone.md)"},
};

/// As many files of data as there can be.
constexpr daybook::render::JournalLimits k_in_parts{
    .sessions = 1, .sessions_a_file = 1, .others_a_file = 2};

/// A note that leads to all sessions, two of them in one sentence.
constexpr std::string_view k_index = R"(
-- notes/all.md --
# All of them

- [One](../sessions/2026-01-01-one.md)
- [Two](../sessions/2026-01-02-two.md), before [[2026-01-03-three]] and [four][].

[four]: ../sessions/2026-01-04-four.md
-- sessions/2026-01-01-one.md --
# First
-- sessions/2026-01-02-two.md --
# Second
-- sessions/2026-01-03-three.md --
# Third
-- sessions/2026-01-04-four.md --
# Fourth
)";

std::string edited(const Edit& edit, std::string_view journal = k_sample_journal) {
  std::string text(journal);
  const std::size_t at = text.find(edit.from);
  REQUIRE(at != std::string::npos);
  return text.replace(at, std::string_view(edit.from).size(), edit.to);
}

/// How many outputs have the same inputs, each of which has to have the same bytes.
std::size_t count_kept(const RenderedSite& before, const RenderedSite& after) {
  std::size_t kept = 0;
  for (const auto& [address, digest] : after.inputs()) {
    const auto known = before.inputs().find(address);
    if (known == before.inputs().end() || known->second != digest) continue;
    CAPTURE(address);
    CHECK(before.at(address) == after.at(address));
    ++kept;
  }
  return kept;
}

}  // namespace

TEST_CASE("outputs with the same inputs have the same bytes, whatever was edited", "[render]") {
  const auto limits = GENERATE(daybook::render::JournalLimits{}, k_in_parts);
  JournalText settings;
  settings.config.base_url = "https://example.org/";
  const RenderedSite before(k_sample_journal, settings, limits);
  REQUIRE(before.inputs().size() > 20);
  for (const Edit& edit : k_edits) {
    const RenderedSite after(edited(edit), settings, limits);
    CAPTURE(edit.what);
    CHECK(count_kept(before, after) < after.inputs().size());
  }
}

TEST_CASE("an edit of running text leaves the inputs of other pages", "[render]") {
  const RenderedSite before(k_sample_journal);
  const RenderedSite after(edited(k_edits[0]));
  CHECK(before.inputs().at("sessions/undated.html") != after.inputs().at("sessions/undated.html"));
  for (const char* const address :
       {"sessions/2026-01-08-spans.html", "adr/001-flat-trees.html", "tracks/01-memory/views.html",
        "capabilities/index.html", "gaps/index.html"}) {
    CAPTURE(address);
    CHECK(before.inputs().at(address) == after.inputs().at(address));
  }
}

TEST_CASE("a title is an input of the pages in whose quotation it stands", "[render]") {
  const char* const one = "sessions/2026-01-01-one.html";
  const char* const two = "sessions/2026-01-02-two.html";
  const char* const four = "sessions/2026-01-04-four.html";
  const RenderedSite before(k_index);
  const RenderedSite named(edited({"a title", "# Third", "# The third"}, k_index));
  CHECK(count_kept(before, named) > 0);
  CHECK(before.inputs().at(one) == named.inputs().at(one));
  for (const char* const address : {two, four, "notes/notes/all.html"}) {
    CAPTURE(address);
    CHECK(before.inputs().at(address) != named.inputs().at(address));
    CHECK(before.at(address) != named.at(address));
  }

  const RenderedSite linked(edited({"a title", "# First", "# The first"}, k_index));
  CHECK(count_kept(before, linked) > 0);
  CHECK(before.inputs().at(one) != linked.inputs().at(one));
  for (const char* const address : {four, "sessions/2026-01-03-three.html"}) {
    CAPTURE(address);
    CHECK(before.inputs().at(address) == linked.inputs().at(address));
  }
}

TEST_CASE("of a journal in parts, running text is no input of the first file but above dead links",
          "[render]") {
  const char* const address = "data/journal.json";
  const RenderedSite before(k_sample_journal, {}, k_in_parts);
  const RenderedSite after(edited(k_edits[0]), {}, k_in_parts);
  CHECK(before.inputs().at(address) == after.inputs().at(address));

  const std::string text =
      edited({"a dead link", "No day at all.", "No day at all. [Gone](gone.md)"});
  const RenderedSite dead(text, {}, k_in_parts);
  const RenderedSite moved(
      edited({"its line", "No day at all.", "Lines above.\n\nNo day at all."}, text), {},
      k_in_parts);
  CHECK(dead.inputs().at(address) != moved.inputs().at(address));
  CHECK(dead.at(address) != moved.at(address));
}

TEST_CASE("what is outside the journal is an input of every page", "[render]") {
  JournalText settings;
  const RenderedSite before(k_sample_journal, settings);
  settings.config.title = "Another title";
  const RenderedSite after(k_sample_journal, settings);
  for (const auto& [address, digest] : after.inputs()) {
    if (address.ends_with(".html")) CHECK(before.inputs().at(address) != digest);
  }
}
