// SPDX-License-Identifier: MIT
// Levels, confidence and decision numbers.
#include "journal/metadata/facts.hpp"
#include "support/catch.hpp"

using namespace daybook::journal;

using Levels = std::vector<unsigned>;

TEST_CASE("levels are read in each form", "[journal]") {
  CHECK(levels_in("L2") == Levels{2});
  CHECK(levels_in("L2 → L3") == Levels{2, 3});
  CHECK(levels_in("2→L3") == Levels{2, 3});
  CHECK(levels_in("Level 2.5") == Levels{2});
  CHECK(levels_in("3") == Levels{3});
  CHECK(levels_in("L7") == Levels{7});
  CHECK(levels_in("能画出块表 (L2)") == Levels{2});
  CHECK(levels_in("Niveau 2") == Levels{2});
  CHECK(levels_in("Stufe 1 → Stufe 3") == Levels{1, 3});
  CHECK(levels_in("Livello 3") == Levels{3});
  CHECK(levels_in("Уровень 2") == Levels{2});
  CHECK(levels_in("レベル2") == Levels{2});
  CHECK(levels_in("레벨 2") == Levels{2});
  CHECK(levels_in("HTML5 and XL2").empty());
  CHECK(levels_in("beginner").empty());
}

TEST_CASE("confidence is 1 to 5 in each form", "[journal]") {
  CHECK(confidence_in("⭐⭐⭐☆☆") == 3);
  CHECK(confidence_in("★★★★☆") == 4);
  CHECK(confidence_in("4/5") == 4);
  CHECK(confidence_in("8 / 10") == 4);
  CHECK(confidence_in("80%") == 4);
  CHECK(confidence_in("Level 2.5") == 2);
  CHECK(confidence_in("高") == 4);
  CHECK(confidence_in("Medium (3/5)") == 3);
  CHECK_FALSE(confidence_in("as ever"));
}

TEST_CASE("a decision's number is not a day", "[journal]") {
  CHECK(adr_number_in("docs/adr/0012-use-a-queue.md") == 12);
  CHECK(adr_number_in("ADR-7") == 7);
  CHECK(adr_number_in("adr_003_name") == 3);
  CHECK(adr_number_in("1. Record decisions") == 1);
  CHECK_FALSE(adr_number_in("20200924-use-markdown.md"));
  CHECK_FALSE(adr_number_in("2020-09-24-use-markdown.md"));
  CHECK_FALSE(adr_number_in("3rd-party.md"));
  CHECK_FALSE(adr_number_in("use-markdown.md"));
}
