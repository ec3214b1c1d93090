// SPDX-License-Identifier: MIT
// The entry of which the site is made, beside the file as it was written.
#include "build/publish.hpp"

#include <memory>
#include <string>

#include "journal/dump.hpp"
#include "journal/words/vocabulary.hpp"
#include "support/catch.hpp"

using namespace daybook;

namespace {

std::shared_ptr<const journal::Entry> read(const std::string& text, build::Parts parts,
                                           const std::string& path = "sessions/2026-03-05-a.md") {
  static const journal::Vocabulary vocabulary;
  const journal::Placement placement{.room = path.starts_with("sessions")
                                                 ? journal::Placement::Room::sessions
                                                 : journal::Placement::Room::other,
                                     .track = {},
                                     .module = {}};
  return build::read_entry(
      std::make_shared<const text::SourceFile>(path, text), placement,
      {.vocabulary = vocabulary,
       .shortcodes = {},
       .private_sections = {.roles = {journal::Role::communication}, .headings = {"meta notes"}},
       .parts = parts});
}

std::string words_of(const journal::Entry& entry) {
  return markdown::plain_text(*entry.document, entry.document->all());
}

}  // namespace

TEST_CASE("marked words leave no trace in the words around them", "[build]") {
  struct Row {
    std::string text;
    std::string expected;
  };
  for (const auto& [text, expected] : {
           Row{"a <!-- private -->b<!-- /private --> c\n", "a c"},
           Row{"<!-- private -->b<!-- /private --> c\n", "c"},
           Row{"a<!-- private -->b<!-- /private -->c\n", "ac"},
           Row{"# A<!-- private -->b<!-- /private -->\n\nc\n", "A c"},
           Row{"a\n<!-- private -->\nb\n<!-- /private -->\nc\n", "a c"},
           Row{"- a\n- <!-- private -->b<!-- /private -->\n", "a"},
           Row{"| a | <!-- private -->b<!-- /private --> |\n|---|---|\n", "a"},
           Row{"`<!-- private -->` a\n", "<!-- private --> a"},
           Row{"[a<!-- private -->b<!-- /private -->](c.md)\n", "a"},
       }) {
    CAPTURE(text);
    CHECK(words_of(*read(text, build::Parts::published)) == expected);
  }
}

TEST_CASE("a private section of an outline goes with all below it, and the rest is read as before",
          "[build]") {
  struct Row {
    std::string text;
    std::string expected;
    std::size_t sections;
  };
  for (const auto& [text, expected, sections] : {
           Row{"- ## Meta Notes\n\t- a\n- ## TODO\n\t- [ ] b\n- ## Team Communication\n"
               "\t- [ ] c\n\t\t- d\n- ## Questions\n\t- e?\n",
               "TODO b Questions e?", 2},
           Row{"- ## Meta Notes\n\t- ## Talk\n\t\t- a\n- ## TODO\n\t- b\n", "TODO b", 1},
           Row{"- # Meta Notes\n\t- a\n- # TODO\n\t- b\n", "TODO b", 1},
           Row{"- # Meta Notes\n\t- a\n", "", 0},
           Row{"- a\n\t- ## Meta Notes\n\t\t- b\n- ## TODO\n\t- c\n", "a TODO c", 1},
           // No outline stays none when what made it none is gone.
           Row{"- ## TODO\n\t- b\n\n%%c%%\n", "TODO b", 0},
       }) {
    CAPTURE(text);
    const auto entry = read(text, build::Parts::published);
    CHECK(words_of(*entry) == expected);
    CHECK(entry->document->sections().size() == sections);
  }
}

TEST_CASE("an entry of an outline is no title where it has its like", "[build]") {
  const auto entry = read("- # TODO\n\t- a\n- # Questions\n\t- b?\n", build::Parts::published);
  CHECK(entry->common.roles ==
        std::vector<journal::Role>{journal::Role::tasks, journal::Role::questions});
  CHECK(entry->common.title.value == "A");
}

TEST_CASE("items stay where they are in the file", "[build]") {
  const auto entry = read(
      "# A\n\n## TODOs\n\n<!-- private -->\n- [ ] b\n<!-- /private -->\n- [ ] <!-- private -->c"
      "<!-- /private -->\n- [ ] d\n\n## Team Communication\n\n- [ ] e\n",
      build::Parts::published);
  const auto& session = std::get<journal::Session>(entry->record);
  REQUIRE(session.items.size() == 1);
  CHECK(session.items[0].text == "d");
  CHECK(entry->document->source().line_of(session.items[0].span.begin) == 9);
  CHECK(entry->withheld.size() == 3);
}

TEST_CASE("a file stays what it is without what told so", "[build]") {
  const std::string text =
      "# Development Session\n\n**Date:** 2026-03-05\n**Branch:** main\n\n## Work Completed\n\n- "
      "a\n"
      "\n## Team Communication\n\n- b\n";
  for (const std::string& path : {std::string("sessions/a.md"), std::string("logs/a.md")}) {
    CAPTURE(path);
    const auto whole = read(text, build::Parts::written, path);
    const auto published = read(text, build::Parts::published, path);
    CHECK(whole->record.index() == published->record.index());
    if (const auto* session = std::get_if<journal::Session>(&whole->record))
      CHECK(session->dialect == std::get<journal::Session>(published->record).dialect);
  }
}

TEST_CASE("the file as it is written is kept for who asks", "[build]") {
  const std::string text = "a <!-- private -->b<!-- /private -->\n";
  CHECK(words_of(*read(text, build::Parts::written)) == "a b");
  CHECK(read(text, build::Parts::published)->written == nullptr);
  const auto both = read(text, build::Parts::both);
  CHECK(words_of(both->as_written()) == "a b");
  CHECK(both->as_written().document->source().bytes() == text);
  CHECK(both->document->source().digest() == both->as_written().document->source().digest());
  CHECK(read("a\n", build::Parts::both)->written == nullptr);
}

TEST_CASE("messages are those of the whole file", "[build]") {
  const auto entry = read("# A\n\n## Meta Notes\n\n```\nb\n", build::Parts::published);
  REQUIRE(entry->diagnostics.size() == 1);
  CHECK(entry->diagnostics[0].rule == text::Rule::fence_unclosed);
}
