// SPDX-License-Identifier: MIT
// Runs every example of tests/spec/markdown.md and tests/spec/html.md.
#include <string>
#include <vector>

#include "markdown/html.hpp"
#include "parsing.hpp"
#include "spec_examples.hpp"

namespace daybook::tests {
namespace {

std::string result_of(const Example& example) {
  const auto [document, diagnostics] = parse_text(example.markdown);
  if (example.kind == "dump") return markdown::dump(document);
  if (example.kind == "messages") return messages(diagnostics);
  markdown::HtmlOptions options;
  if (example.kind == "html allow") options.raw_html = markdown::RawHtml::allow;
  return markdown::to_html(document, document.all(), options);
}

void run(const std::string& name, std::size_t least) {
  const std::vector<Example> examples = read_examples(name);
  CHECK(examples.size() >= least);
  for (const Example& example : examples) {
    CAPTURE(example.heading);
    CHECK(result_of(example) == example.expected);
  }
}

}  // namespace

TEST_CASE("the examples of what daybook reads hold", "[markdown][spec]") {
  run("markdown.md", 20);
}

TEST_CASE("the examples of HTML hold", "[markdown][spec]") {
  run("html.md", 18);
}

}  // namespace daybook::tests
