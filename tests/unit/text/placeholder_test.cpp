// SPDX-License-Identifier: MIT
#include "text/placeholder.hpp"

#include <array>
#include <string_view>

#include "support/catch.hpp"

namespace daybook::text {

TEST_CASE("a value stands wherever its number does, and one without a value stays", "[text]") {
  struct Row {
    std::string_view pattern;
    std::string_view expected;
  };
  constexpr std::array<std::string_view, 2> k_values{"a", "{1}"};
  for (const Row& row : {Row{"", ""}, Row{"{1}", "a"}, Row{"{2}, {1}, {1}", "{1}, a, a"},
                         Row{"{3} {0} {12} {} {1", "{3} {0} {12} {} {1"}, Row{"{{1}}", "{a}"},
                         Row{"第 {1} 部分", "第 a 部分"}}) {
    CAPTURE(row.pattern);
    CHECK(fill_placeholders(row.pattern, k_values) == row.expected);
  }
}

TEST_CASE("the set of places says which there are", "[text]") {
  struct Row {
    std::string_view pattern;
    std::string_view expected;
  };
  for (const Row& row : {Row{"", "none"}, Row{"no place {", "none"}, Row{"{2} of {1}", "{1}, {2}"},
                         Row{"{9}{9}", "{9}"}}) {
    CAPTURE(row.pattern);
    CHECK(placeholder_names(placeholders_of(row.pattern)) == row.expected);
  }
}

}  // namespace daybook::text
