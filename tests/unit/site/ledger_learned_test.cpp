// SPDX-License-Identifier: MIT
// What sessions taught, merged over them: each row is a journal of a session a line.
#include <fmt/format.h>
#include <initializer_list>

#include "site/ledger.hpp"
#include "support/catch.hpp"
#include "unit/site/link_days.hpp"

using namespace daybook;
using tests::link_days;

namespace {

std::string terms(std::initializer_list<std::string_view> bodies) {
  std::string lines;
  for (const site::Term& term : link_days(bodies).terms) {
    lines += fmt::format("{}: {} x{} from {}\n", term.term, term.explanation, term.mentions.size(),
                         term.mentions[term.explained].session.index);
  }
  return lines;
}

std::string knowledge(std::initializer_list<std::string_view> bodies) {
  std::string lines;
  for (const site::Knowledge& entry : link_days(bodies).knowledge) {
    lines += fmt::format("{} {}: {} x{} by {}\n", journal::item_type_name(entry.type),
                         site::knowledge_state_name(entry.state), entry.text, entry.mentions.size(),
                         entry.settled_by ? std::to_string(entry.settled_by->session.index) : "-");
  }
  return lines;
}

std::string resources(std::initializer_list<std::string_view> bodies) {
  std::string lines;
  for (const site::Resource& resource : link_days(bodies).resources) {
    lines += fmt::format("{} <{}> {} x{}\n", resource.title, resource.href, resource.note,
                         resource.uses.size());
  }
  return lines;
}

std::string series(std::initializer_list<std::string_view> bodies) {
  std::string lines;
  const site::Site site = link_days(bodies);
  for (const site::Series& own : site.series) {
    lines.append(own.name).append(":");
    for (const site::ItemRef& ref : own.rows)
      lines += " " + site.item(ref).field(journal::ItemField::after)->text;
    lines += "\n";
  }
  return lines;
}

constexpr std::string_view k_guess =
    "## Distilled Knowledge\n\n### Hypotheses\n\n- A bound of 64 is enough";

}  // namespace

TEST_CASE("a term has the latest explanation and every session that gives one", "[site][ledger]") {
  CHECK(
      terms({"## Core Concepts\n\n- **Borrow** - A use", "## Core Concepts\n\n- **Arena** - A pool",
             "## Core Concepts\n\n- **borrow**: a use that ends first"}) ==
      "Arena: A pool x1 from 1\nborrow: a use that ends first x2 from 2\n");
}

TEST_CASE("a term that is a heading is explained by the paragraph below it", "[site][ledger]") {
  CHECK(terms({"## Core Concepts\n\n### Borrow\n\nA use that ends before its owner."}) ==
        "Borrow: A use that ends before its owner. x1 from 0\n");
}

TEST_CASE("a hypothesis is open until a fact in equal words, a verdict or the author settles it",
          "[site][ledger]") {
  struct Row {
    std::string_view later;
    std::string_view expected;
  };
  constexpr std::string_view k_text = "A bound of 64 is enough";
  const std::vector<Row> rows{
      {"## Log\n\nNothing.", "hypothesis open: {} x1 by -\n"},
      {"## Distilled Knowledge\n\n### Hypotheses\n\n- a bound of 64 is enough.",
       "hypothesis open: a bound of 64 is enough. x2 by -\n"},
      {"## Distilled Knowledge\n\n### Facts\n\n- A bound of 64 is enough",
       "fact stated: {0} x1 by -\nhypothesis confirmed: {0} x1 by 1\n"},
      {"## Distilled Knowledge\n\n### Hypotheses\n\n- Refuted: A bound of 64 is enough",
       "hypothesis refuted: {} x1 by 1\n"},
      {"## Verification\n\n- A bound of 64 is enough: failed", "hypothesis refuted: {} x1 by 1\n"},
      {"## Verification\n\n- A bound of 64 is enough: passed",
       "hypothesis confirmed: {} x1 by 1\n"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.later);
    CHECK(knowledge({k_guess, row.later}) == fmt::format(fmt::runtime(row.expected), k_text));
  }
}

TEST_CASE("a fact before the hypothesis does not confirm it", "[site][ledger]") {
  CHECK(knowledge({"## Distilled Knowledge\n\n### Facts\n\n- A bound of 64 is enough", k_guess}) ==
        "hypothesis open: A bound of 64 is enough x1 by -\n"
        "fact stated: A bound of 64 is enough x1 by -\n");
}

TEST_CASE("resources with the same link are one", "[site][ledger]") {
  CHECK(resources({"## Resources\n\n- [The book](https://example.org/book) - Chapter 1",
                   "## Resources\n\n- <http://example.org/book/>"}) ==
        "The book <http://example.org/book/> Chapter 1 x2\n");
  CHECK(resources({"## Resources\n\n- [A](https://example.org/a)\n- [B](https://example.org/b)"}) ==
        "A <https://example.org/a>  x1\nB <https://example.org/b>  x1\n");
}

TEST_CASE("references of the front matter are resources, files of the journal are not",
          "[site][ledger]") {
  const site::Site site =
      tests::link_text(
          "-- sessions/2026-06-01-s.md --\n---\nrefs:\n  - title: Guide\n"
          "    link: https://example.org/g\n  - title: Note\n    link: ../notes/a.md\n---\n# S\n"
          "-- notes/a.md --\n# A\n")
          .value;
  REQUIRE(site.resources.size() == 1);
  CHECK(site.resources[0].title == "Guide");
  CHECK_FALSE(site.resources[0].uses[0].item);
}

TEST_CASE("figures of one name follow one another from session to session", "[site][ledger]") {
  constexpr std::string_view k_table =
      "## Metrics\n\n| Metric | Before | After | Change |\n|---|---|---|---|\n";
  CHECK(series({std::string(k_table) + "| Memory | 9 | 4 | -5 |\n| Time | 2 | 1 | -1 |",
                std::string(k_table) + "| memory | 4 | 3 | -1 |"}) == "memory: 4 3\nTime: 1\n");
}
