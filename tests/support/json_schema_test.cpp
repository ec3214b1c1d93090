// SPDX-License-Identifier: MIT
#include "support/json_schema.hpp"

#include "support/catch.hpp"

using daybook::tests::schema_fault;

TEST_CASE("a fault against a schema is named with its place", "[support]") {
  constexpr std::string_view k_schema =
      R"({"definitions": {"day": {"type": ["string", "null"], "pattern": "^[0-9]{4}$"}},
          "type": "object", "required": ["days"], "additionalProperties": false,
          "properties": {"days": {"type": "array", "items": {"$ref": "#/definitions/day"}}}})";
  struct Row {
    std::string_view json;
    std::string_view fault;
  };
  for (const Row& row : {
           Row{R"({"days": ["2026", null]})", ""},
           Row{R"({"days": ["2026", "26"]})", "#/days/1: pattern, see #/definitions/day"},
           Row{R"({"days": [7]})", "#/days/0: type, see #/definitions/day"},
           Row{R"({})", "#: required, see #"},
           Row{R"({"days": [], "day": 1})", "#/day: additionalProperties, see #"},
           Row{R"({"days": [)", "the text, byte 10: Invalid value."},
       }) {
    CAPTURE(row.json);
    CHECK(schema_fault(k_schema, row.json) == row.fault);
  }
}
