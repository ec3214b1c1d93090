// SPDX-License-Identifier: MIT
#include "markdown/outline.hpp"

#include "parsing.hpp"

namespace daybook::tests {
namespace {

markdown::Document lifted(std::string text) {
  return markdown::parse(std::make_shared<const text::SourceFile>("note.md", std::move(text)),
                         {.lifts_outlines = true})
      .value;
}

/// Each section with the words that are its own: `2 Title: a b`.
std::string sections_of(const markdown::Document& document) {
  std::string all;
  for (const markdown::Section& section : document.sections()) {
    all += std::to_string(section.level) + " " + std::string(section.title) + ": " +
           markdown::plain_text(document, section.own) + "\n";
  }
  return all;
}

}  // namespace

TEST_CASE("entries that begin with a heading are sections of an outline", "[markdown]") {
  struct Row {
    std::string text;
    std::string expected;
  };
  for (const auto& [text, expected] : {
           Row{"- ## A\n\t- a\n\t- b\n- ## B\n\t- c\n", "2 A: a b\n2 B: c\n"},
           Row{"- # A\n\t- ## B\n\t\t- a\n\t- b\n", "1 A: \n2 B: a\n"},
           Row{"- a\n- ## A\n  b\n\t- c\n- d\n- e\n", "2 A: b c\n"},
           Row{"- ## A\n- b\n- c\n- ## B\n- d\n", "2 A: b c\n2 B: d\n"},
           Row{"- # A\n\t- ## B\n\t\t- a\n\t- b\n\t- ## C\n\t\t- c\n- d\n- # D\n\t- e\n",
               "1 A: \n2 B: a\n2 C: c\n1 D: e\n"},
           Row{"- ## A\n\t- ## B\n\t\t- a\n\t\t- # C\n- ## D\n", "2 A: \n3 B: a\n4 C: \n2 D: \n"},
           Row{"- ## A\n\n  a\n\n  # B\n  b\n- ## C\n", "2 A: a\n3 B: b\n2 C: \n"},
           Row{"- ## A\n- a\n- ###### B\n\n  # C\n", "2 A: a B C\n"},
           Row{"- ###### A\n\t- # B\n\t\t- a\n", "6 A: B a\n"},
           Row{"alias:: a\n\n- ## A\n\t- b\n", "2 A: b\n"},
           Row{"- ## A\n\t- b[^1]\n\n[^1]: c\n", "2 A: b\n"},
           Row{"* ## A\n  ```\n  b\n  ```\n", "2 A: b\n"},
       }) {
    CAPTURE(text);
    CHECK(sections_of(lifted(text)) == expected);
  }
}

TEST_CASE("what is no outline keeps its lists, and so does a parse that was not asked",
          "[markdown]") {
  for (const std::string text : {"# A\n\n- ## B\n  - b\n", "- a\n- b\n", "1. ## A\n",
                                 "a\n\nb\n\n- # A\n", "- a\n\t- ## B\n", "> - # A\n", ""}) {
    CAPTURE(text);
    CHECK(markdown::dump(lifted(text)) == markdown::dump(parse_text(text).value));
  }
  CHECK(sections_of(parse_text("- # A\n- # B\n").value).empty());
}

TEST_CASE("what an outline's program notes for itself is left out", "[markdown]") {
  const auto document = lifted(
      "- ## A\n  id:: 65f0c1d2-1111\n  collapsed:: true\n"
      "\t- DONE a\n\t  :LOGBOOK:\n\t  CLOCK: [2026-03-02 Mon 10:00:00]\n\t  :END:\n\t  b\n"
      "\t- c `id:: d`\n\t  id:: e\n");
  CHECK(sections_of(document) == "2 A: DONE a b c id:: d\n");
}

TEST_CASE("an outline without headings has notes too", "[markdown]") {
  const auto document = lifted("- TODO a\n  :LOGBOOK:\n  CLOCK: b\n  :END:\n- c\n  id:: d\n");
  CHECK(markdown::plain_text(document, document.all()) == "TODO a c");
}

TEST_CASE("a drawer that nobody closes is text", "[markdown]") {
  CHECK(sections_of(lifted("- ## A\n\t- a\n\t  :LOGBOOK:\n\t  b\n\n\t  :END:\n")) ==
        "2 A: a :LOGBOOK: b :END:\n");
  CHECK(sections_of(lifted("- ## A\n\t- a\n\t  :END:\n\t  :LOGBOOK:\n\t  b\n")) ==
        "2 A: a :END: :LOGBOOK: b\n");
}

TEST_CASE("what stands behind a drawer is where it stands", "[markdown][span]") {
  const auto document = lifted(
      "- ## A\n\t- a\n\t  :LOGBOOK:\n\t  CLOCK: [2026-03-02 Mon]--[2026-03-02 Mon]\n\t  :END:\n"
      "\t  [x](y)\n");
  REQUIRE(document.links().size() == 1);
  CHECK(document.source().slice(document.links()[0].span) == "[x](y)");
}

TEST_CASE("blocks of an outline stand on their own lines", "[markdown][span]") {
  const auto document = lifted("- a\n- ## A\n\t- b\n\t  c\n- d\n- e\n");
  std::string spans;
  for (const markdown::NodeId id : markdown::children(document, document.all()))
    spans += "[" + std::string(document.source().slice(document.node(id).span)) + "]";
  CHECK(spans == "[- a][- ## A][\t- b\n\t  c][- d\n- e]");
}

}  // namespace daybook::tests
