// SPDX-License-Identifier: MIT
// Runs every example of tests/spec/layout.md.
#if __has_include(<catch2/catch_all.hpp>)
#include <catch2/catch_all.hpp>
#else
#include <catch2/catch.hpp>
#endif

#include <fstream>
#include <iterator>
#include <string>

#include "example_file.hpp"

namespace daybook::tests {

TEST_CASE("the examples of the layout language hold", "[layout][spec]") {
  std::ifstream file(DAYBOOK_TESTS "/spec/layout.md");
  const std::string markdown{std::istreambuf_iterator<char>(file), {}};
  const std::vector<Example> examples = read_examples(markdown);
  REQUIRE(examples.size() > 60);
  for (const Example& example : examples) {
    CAPTURE(example.heading, example.line);
    std::string result = render(example.layouts, example.data);
    if (example.outcome == Example::Outcome::error && result.ends_with('\n')) result.pop_back();
    CHECK(result == example.expected);
  }
}

}  // namespace daybook::tests
