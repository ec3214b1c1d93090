// SPDX-License-Identifier: MIT
#include "support/json_subset.hpp"

#include <string_view>
#include <vector>

#include "support/catch.hpp"

TEST_CASE("a JSON text may say more than a test expects, and nothing else", "[support]") {
  struct Row {
    std::string_view expected;
    std::string_view actual;
    std::string_view faults;
  };
  const std::vector<Row> rows{
      {R"({"a": 1})", R"({"b": 2, "a": 1})", ""},
      {R"({"a": [{"b": null}]})", R"({"a": [{"b": null, "c": 3}]})", ""},
      {R"({"a": 1})", R"({"a": "1"})", "a: expected 1, came \"1\"\n"},
      {R"({"a": {"b": 1}})", R"({"a": {}})", "a.b: there is no such member\n"},
      {R"({"a": [1, 2]})", R"({"a": [1]})", "a: expected 2 elements, came 1\n"},
      {R"({"a": [1, 2], "b": 1})", R"({"a": [1, 3], "b": 2})",
       "a[1]: expected 2, came 3\nb: expected 1, came 2\n"},
      {"{", "{}", "what is expected, byte 1: Missing a name for object member.\n"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.expected, row.actual);
    CHECK(daybook::tests::subset_faults(row.expected, row.actual) == row.faults);
  }
}
