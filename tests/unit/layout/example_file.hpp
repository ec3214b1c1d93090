// SPDX-License-Identifier: MIT
// Reads the examples of tests/spec/layout.md, and renders layouts given as text.  Holds no
// expectations.  Used by the tests of the layout room.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "layout/engine.hpp"

namespace daybook::tests {

/// One example: layouts by name, the data as JSON, and what comes of it.
struct Example {
  std::string heading;
  unsigned line = 0;  ///< of the first fence
  std::vector<layout::Source> layouts;
  std::string data = "{}";
  enum class Outcome { html, error } outcome = Outcome::html;
  std::string expected;
};

/// The examples of a Markdown text: fences ```layout [NAME], ```data, then ```html or ```error.
std::vector<Example> read_examples(std::string_view markdown);

/// JSON as data; {"$html": "…"} is html.
struct Data {
  std::vector<std::string> names;  ///< of the outermost record, in order
  std::vector<layout::Value> values;
};
Data read_data(std::string_view json);

/// Renders the first layout; text, or the diagnostics as people read them.
std::string render(const std::vector<layout::Source>& layouts, std::string_view json = "{}");
std::string render(std::string_view layout, std::string_view json = "{}");

}  // namespace daybook::tests
