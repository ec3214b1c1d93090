// SPDX-License-Identifier: MIT
// Whether a JSON text is as a JSON Schema (draft 4) says.  Tested by json_schema_test.cpp.
#pragma once

#include <string>
#include <string_view>

namespace daybook::tests {

/// Empty when `json` is as `schema` says; else the first fault, with the place in the text
/// (`#/sessions/0/date: pattern, see #/definitions/day`).  A text or a schema that is no JSON is a
/// fault too.
std::string schema_fault(std::string_view schema, std::string_view json);

}  // namespace daybook::tests
