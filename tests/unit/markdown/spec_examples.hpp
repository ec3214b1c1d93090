// SPDX-License-Identifier: MIT
// The examples of tests/spec, for the tests of this room.
#pragma once

#include <fstream>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace daybook::tests {

/// A piece of Markdown, and what is made of it.
struct Example {
  std::string heading{};
  std::string markdown{};
  std::string kind{};  ///< dump, messages, html, html allow
  std::string expected{};
};

/// Those of a file of tests/spec.
inline std::vector<Example> read_examples(const std::string& name) {
  constexpr std::string_view k_fence = "``````";
  std::ifstream file(DAYBOOK_TESTS "/spec/" + name);
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

}  // namespace daybook::tests
