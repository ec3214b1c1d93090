// SPDX-License-Identifier: MIT
// The cards of a journal: what stands on each side, and by what Anki knows them.
#include "render/anki.hpp"

#include <string>
#include <vector>

#include "support/catch.hpp"
#include "support/journal_text.hpp"

using daybook::render::anki_field;
using daybook::render::anki_notes;

namespace {

using Fields = std::vector<std::string>;

std::vector<Fields> cards_of(std::string_view archive) {
  const std::string file = anki_notes(daybook::tests::link_text(archive).value, "J: a journal");
  std::vector<Fields> cards;
  for (std::size_t at = 0; at < file.size();) {
    const std::size_t end = file.find('\n', at);
    const std::string line = file.substr(at, end - at);
    at = end + 1;
    if (line.starts_with('#')) continue;
    Fields fields(1);
    for (const char c : line) {
      if (c == '\t')
        fields.emplace_back();
      else
        fields.back() += c;
    }
    cards.push_back(fields);
  }
  return cards;
}

std::vector<Fields> cards_in(std::string_view body) {
  return cards_of("-- sessions/2026-06-01__02-T__M__a.md --\n---\ntags: [C Plus, m]\n---\n# A\n\n" +
                  std::string(body));
}

std::string sides(std::string_view body) {
  std::string all;
  for (const Fields& card : cards_in(body))
    all += card.at(3) + " | " + card.at(4) + "\n";
  return all;
}

}  // namespace

TEST_CASE("a field is HTML on one line, without tabs and quotes", "[render][anki]") {
  CHECK(anki_field(" a\tb\r\nc \"d\" <e> & 'f' ") ==
        "a b<br>c &quot;d&quot; &lt;e&gt; &amp; &#39;f&#39;");
  // What would play a file, or run LaTeX.
  CHECK(anki_field("[sound:x] [Latex]x[/latex] [$]x[/$] [$$] [a]") ==
        "&#91;sound:x] &#91;Latex]x[/latex] &#91;$]x[/$] &#91;$$] [a]");
}

TEST_CASE("concepts, answered questions and gotchas are cards", "[render][anki]") {
  struct Row {
    std::string_view body;
    std::string_view expected;
  };
  for (const Row& row : {
           Row{"## Concepts\n\n- **Span**: a view\n", "Span | a view\n"},
           Row{"## Concepts\n\n- **Owner** — frees it: always\n", "Owner | frees it: always\n"},
           Row{"## Concepts\n\n- **Alone**\n", ""},
           Row{"## 3) Socratic Dialogue\n\n### Q1 — Why?\n\n**My Answer:** Because.\n\n"
               "**Guidance:** Think\n",
               "Why? | Because.<br><br>Guidance: Think\n"},
           Row{"## 3) Socratic Dialogue\n\n### Q1 — Why?\n\n**Verdict:** Weak\n", ""},
           Row{"## Gotchas\n\n- ⚠️ It dangles: keep the owner\n",
               "It dangles | keep the owner\n"},
           Row{"## Gotchas\n\n- ⚠️ It dangles\n", "What to watch out for: M | It dangles\n"},
           Row{"## Key Learnings\n\n- No card\n", ""},
       }) {
    CAPTURE(row.body);
    CHECK(sides(row.body) == row.expected);
  }
}

TEST_CASE("a card knows its deck and its tags, which have no spaces", "[render][anki]") {
  const auto cards = cards_in("## Concepts\n\n- **Span**: a view\n");
  REQUIRE(cards.size() == 1);
  CHECK(cards[0].size() == 6);
  CHECK(cards[0][1] == "Basic");
  CHECK(cards[0][2] == "J  a journal::T::M");
  CHECK(cards[0][5] == "c-plus m t");
}

TEST_CASE("a card's guid lasts while it asks the same in the same module", "[render][anki]") {
  const auto guid = [](std::string_view file, std::string_view concept_line) {
    const auto cards = cards_of("-- sessions/" + std::string(file) + " --\n# A\n\n## Concepts\n\n" +
                                std::string(concept_line));
    REQUIRE(cards.size() == 1);
    return cards[0][0];
  };
  const std::string before = guid("2026-06-01__T__M__a.md", "- **Span**: a view\n");
  CHECK(before.size() == 32);
  CHECK(guid("2026-07-02__T__M__b.md", "A line.\n\n- **span**: another explanation\n") == before);
  CHECK(guid("2026-06-01__T__N__a.md", "- **Span**: a view\n") != before);
  CHECK(guid("2026-06-01__T__M__a.md", "- **Spans**: a view\n") != before);
}

TEST_CASE("what several sessions explain is one card with the latest words", "[render][anki]") {
  const auto cards = cards_of(
      "-- sessions/2026-06-01__T__M__a.md --\n# A\n\n## Concepts\n\n- **Span**: old\n"
      "-- sessions/2026-06-02__T__M__b.md --\n# B\n\n## Concepts\n\n- **Span**: new\n"
      "-- sessions/2026-06-03-c.md --\n---\ndraft: true\n---\n# C\n\n## Concepts\n\n- **Held**: "
      "x\n");
  REQUIRE(cards.size() == 1);
  CHECK(cards[0][4] == "new");
}
