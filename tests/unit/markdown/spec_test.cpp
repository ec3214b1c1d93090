// SPDX-License-Identifier: MIT
// Runs every example of tests/spec/markdown.md and tests/spec/html.md.
#include <fstream>
#include <iterator>
#include <string>
#include <utility>
#include <vector>

#include "markdown/html.hpp"
#include "parsing.hpp"

namespace daybook::tests {
namespace {

constexpr std::string_view k_fence = "``````";

struct Example {
  std::string heading{};
  std::string markdown{};
  std::string kind{};  ///< dump, messages, html, html allow
  std::string expected{};
};

std::vector<Example> read_examples(const std::string& path) {
  std::ifstream file(path);
  std::vector<Example> examples;
  Example example;
  std::string* fence = nullptr;
  for (std::string line; std::getline(file, line);) {
    if (fence != nullptr && line == k_fence) {
      const bool complete = fence == &example.expected;
      fence = nullptr;
      if (complete) examples.push_back(std::exchange(example, {.heading = example.heading}));
    } else if (fence != nullptr) {
      *fence += line + "\n";
    } else if (line.starts_with(k_fence)) {
      const std::string kind = line.substr(k_fence.size());
      fence = kind == "markdown" ? &example.markdown : &example.expected;
      if (kind != "markdown") example.kind = kind;
    } else if (line.starts_with("### ")) {
      example.heading = line.substr(4);
    }
  }
  return examples;
}

std::string result_of(const Example& example) {
  const auto [document, diagnostics] = parse_text(example.markdown);
  if (example.kind == "dump") return markdown::dump(document);
  if (example.kind == "messages") return messages(diagnostics);
  markdown::HtmlOptions options;
  if (example.kind == "html allow") options.raw_html = markdown::RawHtml::allow;
  return markdown::to_html(document, document.all(), options);
}

void run(const std::string& name, std::size_t least) {
  const std::vector<Example> examples = read_examples(DAYBOOK_TESTS "/spec/" + name);
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
