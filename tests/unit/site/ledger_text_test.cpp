// SPDX-License-Identifier: MIT
#include <string>
#include <string_view>

#include "site/ledger.hpp"
#include "support/catch.hpp"

namespace site = daybook::site;

namespace {

struct Row {
  std::string_view text;
  std::string_view key;
};

}  // namespace

TEST_CASE("texts are compared up to case and punctuation", "[site][ledger]") {
  for (const Row& row : {
           Row{"Why do offsets drift?", "why do offsets drift"},
           Row{"WHY  do `offsets` drift", "why do offsets drift"},
           Row{"为什么会漂移？", "为什么会漂移"},
           Row{"The C++ and C# parts", "the c++ and c# parts"},
           Row{"1.5 hours", "1 5 hours"},
           Row{"???", "???"},
       }) {
    CAPTURE(row.text);
    CHECK(site::text_key(row.text) == row.key);
  }
}

TEST_CASE("a text of ASCII has the key that it has beside another script", "[site][ledger]") {
  const std::string_view other = " 为";
  for (unsigned first = 1; first < 0x80; ++first) {  // no text has a NUL
    for (unsigned second = 1; second < 0x80; ++second) {
      const std::string text{'a', static_cast<char>(first), static_cast<char>(second), 'B'};
      CAPTURE(first, second);
      CHECK(site::text_key(text) + std::string(other) == site::text_key(text + std::string(other)));
    }
  }
}

TEST_CASE("a statement is compared without 'I can' and articles", "[site][ledger]") {
  for (const Row& row : {
           Row{"I can parse the table.", "parse table"},
           Row{"Parse a table", "parse table"},
           Row{"我可以解析表格", "解析表格"},
           Row{"The", "the"},
       }) {
    CAPTURE(row.text);
    CHECK(site::statement_key(row.text) == row.key);
  }
}

TEST_CASE("a task is compared without the remark after a dash", "[site][ledger]") {
  for (const Row& row : {
           Row{"Write the tests - half a day", "write the tests"},
           Row{"Write the tests — when CI is up", "write the tests"},
           Row{"Write the tests – Ann", "write the tests"},
           Row{"Re-run the tests", "re run the tests"},
       }) {
    CAPTURE(row.text);
    CHECK(site::action_key(row.text) == row.key);
  }
}
